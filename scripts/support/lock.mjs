import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Runs a task while no other process on this machine runs one under the same lock file. A lock whose owner is gone is
 * taken over. The lock saves double work only: what it guards must stay right without it.
 * @template T
 * @param {string} file the lock file; its folder exists
 * @param {() => Promise<T>} task
 * @param {(pid: number) => void} onWait called once when another process holds the lock
 * @param {number} [limit] how long to wait for the other process, in milliseconds
 * @returns {Promise<T>} what the task returns
 */
export async function withLock(file, task, onWait, limit = 900_000) {
  const deadline = Date.now() + limit;
  for (let told = false; !take(file);) {
    const owner = ownerOf(file);
    if (owner === undefined || !isAlive(owner)) {
      discard(file);
      continue;
    }
    if (Date.now() > deadline) throw new Error(`Process ${owner} still holds ${file}; end it or remove the file.`);
    if (!told) onWait(owner);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await task();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that holds a lock; undefined when the lock is gone or, old enough to be no half-written one, empty. */
function ownerOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) return pid;
    return Date.now() - statSync(file).mtimeMs > 10_000 ? undefined : process.pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves a dead lock away first, so that of several processes that found it dead only one removes it. */
function discard(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  rmSync(aside, { force: true });
}
