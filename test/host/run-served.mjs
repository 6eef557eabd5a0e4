// Runs the in-host suite in the served VS Code, whose page Chromium opens. VS Code's own browser tests work so: the page
// offers `codeAutomationExit`, and the address names the extension and its tests.
import { join } from 'node:path';
import { root } from '../../scripts/support/paths.mjs';
import { openPage, startServer } from '../../scripts/vscode-host.mjs';
import { conclude, followResults, limit, prepareRun, testsEntry } from './launch.mjs';

const { workspace, results, env, remove } = prepareRun();
// A served VS Code saves by itself after a second; the desktop does not, and tests leave texts as they found them.
const settings = { 'files.autoSave': 'off' };
const server = await startServer({ extensionDevPath: root, env, settings });
const follow = followResults(results);
let opened;
try {
  let exit;
  const exited = new Promise((resolve) => (exit = resolve));
  const url = server.url(workspace, [
    ['extensionTestsPath', `remote:${testsEntry}`],
    ['skipWelcome', 'true'],
  ]);
  opened = await openPage(url, {
    async before(page) {
      await page.exposeFunction('codeAutomationLog', () => undefined);
      await page.exposeFunction('codeAutomationExit', (code) => exit(`exit code ${code}`));
    },
  });
  const stopped = new Promise((resolve) => setTimeout(() => resolve('timeout'), limit).unref());
  const how = await Promise.race([exited, stopped, server.ended.then(() => 'the server ended')]);
  const counts = follow.finish();
  if (!counts.ended || (how !== 'exit code 0' && counts.failed === 0)) {
    counts.failed = Math.max(counts.failed, 1);
    console.log(`\nThe host stopped: ${how}.\n${opened.errors.join('\n')}\n${server.log().slice(-3000)}`);
    const picture = join(root, 'dist', 'host-failure.png');
    await opened.page.screenshot({ path: picture });
    console.log(`What the page showed: ${picture}`);
  }
  conclude(counts);
} finally {
  await opened?.browser.close();
  await server.close();
  remove();
}
