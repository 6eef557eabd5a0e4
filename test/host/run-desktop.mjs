// Runs the in-host suite in a desktop VS Code: the one that `code` on the PATH starts, or one that
// @vscode/test-electron downloads. Ends with exit code 3 when neither can be had, so that the caller may turn to the
// served one.
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from '../../scripts/support/paths.mjs';
import { which } from '../../scripts/support/processes.mjs';
import { conclude, followResults, limit, prepareRun, testsEntry } from './launch.mjs';

/** The exit code that says: no desktop VS Code here. */
const none = 3;

/** The program behind the `code` command, which is a script beside or below it. */
function installedCode() {
  const code = which('code');
  if (!code) return undefined;
  const script = realpathSync(code);
  const candidates = ['../../code', '../../../../MacOS/Electron', '../../Code.exe'];
  return candidates.map((path) => resolve(script, path)).find((path) => existsSync(path));
}

/** A downloaded VS Code (kept in .vscode-test/); undefined when it does not come soon. */
async function downloadedCode() {
  const tooLong = new Promise((done) => setTimeout(() => done(undefined), 120_000).unref());
  const options = { version: 'stable', cachePath: join(root, '.vscode-test'), timeout: 10_000 };
  return Promise.race([downloadAndUnzipVSCode(options), tooLong]).catch((error) => {
    console.log(`VS Code could not be downloaded: ${error.message}`);
    return undefined;
  });
}

const vscodeExecutablePath = installedCode() ?? (await downloadedCode());
// Exit at once: a download that hangs would keep the process.
if (!vscodeExecutablePath) process.exit(none);

const { workspace, results, env, remove } = prepareRun();
const profile = mkdtempSync(join(tmpdir(), 'galley-desktop-'));
const follow = followResults(results);
const stopped = new Promise((_, reject) => setTimeout(() => reject(new Error('timeout')), limit).unref());
const run = runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: root,
  extensionTestsPath: testsEntry,
  extensionTestsEnv: env,
  launchArgs: [
    workspace,
    '--disable-extensions',
    '--disable-workspace-trust',
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const error = await Promise.race([run, stopped]).then(
  () => undefined,
  (reason) => reason,
);
const counts = follow.finish();
if (error && counts.failed === 0) {
  counts.failed = 1;
  console.log(`The host stopped: ${error.message ?? error}`);
}
conclude(counts);
remove();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit();
