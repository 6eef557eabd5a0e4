// Installs a packaged Galley into a clean VS Code and looks, through its page, whether it does its work.
//   node scripts/verify-package.mjs galley-0.1.0.vsix
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFile, openProblems, waitForToken, waitForWorkbench } from '../test/support/host-driver.mjs';
import { isMain } from './support/paths.mjs';
import { installVsix, openPage, startServer } from './vscode-host.mjs';

/** Holds a name that only the model can know and a word that stands twice. */
const article = `Ferry service to Sandholm resumes

By Ida Ferrante

HARBOURTON, May 4 - The ferry to Sandholm runs again after three weeks, said Marta Lindqvist, who leads the port office.

The crossing was closed when the the pier gave way in April. Repairs cost about $2.4 million, Lindqvist said on Monday.
`;

/**
 * @param {string} vsix the package's path
 * @throws {Error} when it cannot be installed, does not highlight a name or does not list a problem
 */
export async function verifyPackage(vsix) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-package-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', removeFolder);
  const [articles, extensionsDir, userDataDir] = ['articles', 'extensions', 'user-data'].map((name) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  });
  writeFileSync(join(articles, 'ferry.txt'), article);
  await installVsix(resolve(vsix), extensionsDir, userDataDir);
  const server = await startServer({ extensionsDir, userDataDir });
  try {
    const { browser, page } = await openPage(server.url(articles));
    try {
      await waitForWorkbench(page);
      await openFile(page, 'ferry.txt');
      await waitForToken(page, 'Marta Lindqvist');
      const problems = await openProblems(page);
      if (!problems.some((row) => row.includes('the'))) throw new Error(`Other problems: ${problems.join(' | ')}`);
      console.log(`The package works in a clean VS Code: names highlighted, and in the Problems panel: ${problems[1]}`);
    } catch (error) {
      const picture = resolve('dist', 'package-failure.png');
      await page.screenshot({ path: picture });
      throw new Error(`The packaged extension does not work: ${error.message}\nWhat the page showed: ${picture}`, {
        cause: error,
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    removeFolder();
  }
}

if (isMain(import.meta.url)) {
  if (!process.argv[2]) throw new Error('Name the package: node scripts/verify-package.mjs FILE.vsix');
  await verifyPackage(process.argv[2]);
}
