// The test suites. Each takes nothing and returns `{ passed, failed, output }`; a suite that crashes is one failure.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run, which } from './processes.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Result */

const bin = (name) => join(root, 'node_modules', ...name.split('/'));

/** Runs a script with Node in the checkout. */
const node = (args, options) => run(process.execPath, args, { cwd: root, ...options });

/**
 * Runs a script that writes its counts to the file GALLEY_COUNTS names.
 * @param {readonly string[]} args the script and its arguments
 * @param {object} [options] as `run`; `wrapper` is a program, with arguments, to run Node inside
 */
async function counted(args, { wrapper = [], ...options } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const [program, ...rest] = [...wrapper, process.execPath, ...args];
    const { code, output } = await run(program, rest, {
      cwd: root,
      ...options,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', GALLEY_COUNTS: file },
    });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
    // A program that fails without a failed test has crashed: before its first test, or after its last.
    const crashed = code !== 0 && counts.failed === 0;
    return { code, passed: counts.passed, failed: counts.failed + (crashed ? 1 : 0), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Test files below some folders, relative to the root. */
function testFiles(folders, ending) {
  return folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true })
          .filter((name) => name.endsWith(ending))
          .map((name) => `${folder}/${name}`)
          .sort()
      : [],
  );
}

/** Mocha over the test files of some folders. */
async function mocha(folders, timeout) {
  const files = testFiles(folders, '.test.ts');
  if (files.length === 0) return { passed: 0, failed: 0, output: `No tests in ${folders.join(', ')}.\n` };
  const reporter = join(root, 'scripts', 'support', 'counting-reporter.mjs');
  const options = ['--no-config', '--timeout', String(timeout), '--reporter', reporter];
  // Not bin/mocha.js: that would start Node once more, for the flag.
  return counted(['--import', 'tsx', bin('mocha/lib/cli/cli.js'), ...options, ...files]);
}

/** The grammar's tests; each file is one test. */
async function grammar() {
  const files = testFiles(['test/grammar'], '.test.txt');
  if (files.length === 0) return { passed: 0, failed: 0, output: 'No tests in test/grammar.\n' };
  const extra = testFiles(['test/grammar'], '.tmLanguage.json').flatMap((file) => ['-g', file]);
  const { code, output } = await node([bin('vscode-tmgrammar-test/dist/unit.js'), ...extra, ...files]);
  const passed = output.match(/^✓ .* run success/gm)?.length ?? 0;
  return { passed, failed: Math.max(files.length - passed, code === 0 ? 0 : 1), output };
}

/** Types, lint rules and layout: one test each, one after the other, to leave a core to the other suites. */
async function lint() {
  // Both compare contents, so that what they keep is never out of date. (ESLint's cache does not see that a type that a
  // file imports has changed.)
  const cache = join(root, 'node_modules', '.cache');
  const tscCache = ['--incremental', '--tsBuildInfoFile', join(cache, 'types.tsbuildinfo')];
  const prettierCache = ['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, 'layout')];
  const steps = [
    ['types (tsc)', [bin('typescript/bin/tsc'), '--noEmit', '--pretty', 'false', ...tscCache]],
    ['lint rules (eslint)', [bin('eslint/bin/eslint.js'), '.']],
    ['layout (prettier)', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...prettierCache, '.']],
  ];
  const result = { passed: 0, failed: 0, output: '' };
  for (const [title, args] of steps) {
    const { code, output } = await node(args);
    result[code === 0 ? 'passed' : 'failed'] += 1;
    result.output += `  ${code === 0 ? '✔' : '✘'} ${title}\n${output}`;
  }
  return result;
}

/** The suite inside VS Code: on the desktop where there is one, else served to a browser. */
async function host() {
  const wanted = process.env.GALLEY_HOST;
  if (wanted !== 'served') {
    const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY);
    const xvfb = which('xvfb-run');
    if (screen || xvfb) {
      const wrapper = screen ? [] : [xvfb, '-a'];
      const result = await counted(['test/host/run-desktop.mjs'], { wrapper, echo: true, timeout: 900_000 });
      if (result.code !== 3 || wanted === 'desktop') return result;
    } else if (wanted === 'desktop') {
      return { passed: 0, failed: 1, output: 'GALLEY_HOST is desktop, but there is neither a display nor xvfb-run.\n' };
    }
  }
  return counted(['test/host/run-served.mjs'], { echo: true, timeout: 900_000 });
}

/** @type {Record<string, () => Promise<Result>>} */
export const suites = {
  unit: () => mocha(['test/unit', 'test/features'], 10_000),
  grammar,
  protocol: () => mocha(['test/protocol'], 30_000),
  lint,
  host,
};
