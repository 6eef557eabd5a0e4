// Child processes that never outlive us and never run for ever.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Children to end when this process ends, however it ends. */
const children = new Set();

process.on('exit', () => children.forEach(killTree));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code));
}

/** Ends a child and what it started. */
function killTree(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // it ended meanwhile
  }
}

/**
 * Starts a program as leader of its own process group, so that everything it starts can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const shell = process.platform === 'win32' && /^(npm|npx|code)$/.test(command);
  const child = spawn(command, args, { detached: process.platform !== 'win32', shell, ...options });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, echo?: boolean }} [options] `timeout` in
 * milliseconds (default ten minutes); `echo` passes the output on as it comes
 * @returns {Promise<{ code: number, output: string }>} the exit code (124 when the time ran out, 127 when the program
 * could not be started) and what it printed on both streams
 */
export function run(command, args, options = {}) {
  const { timeout = 600_000, echo = false, ...spawnOptions } = options;
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
    let output = '';
    let timedOut = false;
    const take = (stream) => (chunk) => {
      output += chunk;
      if (echo) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    const timer = setTimeout(() => {
      timedOut = true;
      take(process.stderr)(`\n${command} did not end within ${timeout / 1000} s and was stopped.\n`);
      killTree(child);
    }, timeout);
    const done = (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : code, output });
    };
    child.once('error', (error) => {
      children.delete(child);
      take(process.stderr)(`${command} could not be started: ${error.message}\n`);
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Ends a child started with `start` and waits until it is gone, at most `limit` milliseconds. */
export async function stop(child, limit = 5000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  killTree(child);
  await Promise.race([gone, sleep(limit)]);
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // it ended meanwhile
  }
}

/** Waits for a number of milliseconds; an outstanding wait does not keep the process alive. */
export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/**
 * Where a program lies on the PATH.
 * @param {string} name
 * @returns {string | undefined} its full path
 */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        if (statSync(path).isFile()) return path;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}
