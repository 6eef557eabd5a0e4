// What both launchers share: the workspace, and the results as they come out of the host.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { root } from '../../scripts/support/paths.mjs';

/** How long a run of the whole suite may take, in milliseconds: two and a half minutes alone, twice that on a busy machine. */
export const limit = 600_000;

export const testsEntry = join(root, 'dist', 'test', 'host.cjs');

/**
 * Makes a folder for one run: a copy of seeds/ to work in, and the file the host writes its results to.
 * @returns {{ workspace: string, results: string, env: Record<string, string>, remove: () => void }}
 */
export function prepareRun() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-host-'));
  const workspace = join(folder, 'seeds');
  mkdirSync(workspace);
  if (existsSync(join(root, 'seeds'))) cpSync(join(root, 'seeds'), workspace, { recursive: true });
  const results = join(folder, 'results.ndjson');
  writeFileSync(results, '');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return { workspace, results, env: { GALLEY_HOST_RESULTS: results }, remove };
}

/**
 * Prints results while they come, as mocha's spec reporter does.
 * @param {string} file the results file
 * @returns {{ finish: () => { passed: number, failed: number, ended: boolean } }} `finish` prints the rest and counts; a run without
 * its last line, one that crashed or was stopped, counts as a failure
 */
export function followResults(file) {
  let read = 0;
  let ended = false;
  let passed = 0;
  const failures = [];
  const print = ({ event, title, depth = 0, ms, error }) => {
    const indent = '  '.repeat(depth + 1);
    if (event === 'suite') console.log(`${indent}${title}`);
    if (event === 'skip') console.log(`${indent}- ${title}`);
    if (event === 'pass') console.log(`${indent}✔ ${title}${ms > 75 ? ` (${ms}ms)` : ''}`);
    if (event === 'fail') console.log(`${indent}${failures.push({ title, error })}) ${title}`);
    if (event === 'pass') passed += 1;
    if (event === 'end') ended = true;
  };
  const poll = () => {
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    if (end <= read) return;
    const lines = text.slice(read, end).trimEnd().split('\n');
    read = end;
    for (const line of lines) print(JSON.parse(line));
  };
  const timer = setInterval(poll, 200);
  return {
    finish() {
      clearInterval(timer);
      poll();
      if (!ended && failures.length === 0)
        failures.push({ title: 'the suite ends', error: 'It did not come to its end.' });
      failures.forEach(({ title, error }, index) => console.log(`\n  ${index + 1}) ${title}\n${error}`));
      return { passed, failed: failures.length, ended };
    },
  };
}

/** Tells the caller of a launcher how the tests went: the last line, and the file `GALLEY_COUNTS` names. */
export function conclude(counts) {
  console.log(`\n  ${counts.passed} passing, ${counts.failed} failing`);
  if (process.env.GALLEY_COUNTS) writeFileSync(process.env.GALLEY_COUNTS, JSON.stringify(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
