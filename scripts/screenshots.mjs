// Takes the pictures of docs/images/ from a real VS Code that shows seeds/.
//   npm run screenshots [-- --only hover,problems]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './support/paths.mjs';

/** How VS Code looks in the pictures. */
const settings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.layoutControl.enabled': false,
};

/**
 * The pictures: name, file of seeds/ to open, and what to do before the picture is taken.
 * @type {Record<string, { file: string, act?: (page: import('playwright-core').Page, driver: typeof import('../test/support/host-driver.mjs')) => Promise<unknown> }>}
 */
const shots = {
  highlights: { file: 'moscow-northgate.txt' },
  hover: { file: 'moscow-northgate.txt', act: (page, { hoverText }) => hoverText(page, 'Putin') },
  speakers: {
    file: 'moscow-harbour-times.md',
    act: async (page, { runCommand }) => {
      await runCommand(page, 'Explorer: Focus on Speakers View');
      await page.waitForTimeout(3000);
    },
  },
  compare: {
    file: 'flood-ledger.txt',
    act: async (page, { runCommand, webview }) => {
      await runCommand(page, 'Galley: Compare Outlets');
      await webview(page).locator('td .place').first().waitFor();
      await page.keyboard.press('Control+B');
      await page.locator('.codelens-decoration').waitFor();
    },
  },
  problems: { file: 'moscow-pulsefeed.txt', act: (page, { openProblems }) => openProblems(page) },
};

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? Object.keys(shots);
  const unknown = wanted.filter((name) => !(name in shots));
  if (unknown.length > 0) throw new Error(`No shot ${unknown.join(', ')}; there are ${Object.keys(shots).join(', ')}.`);
  await install();
  await build();
  const { openPage, startServer } = await import('./vscode-host.mjs');
  const driver = await import('../test/support/host-driver.mjs');
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const server = await startServer({ extension: root, settings });
  try {
    for (const name of wanted) {
      const { file, act } = shots[name];
      // A page of its own for each: nothing is left over from the one before.
      const { browser, page } = await openPage(server.url(join(root, 'seeds')));
      const path = join(images, `${name}.png`);
      try {
        await driver.waitForWorkbench(page);
        await driver.openFile(page, file);
        await driver.waitForDecorations(page, { kinds: 4 });
        await driver.waitForFolder(page);
        await driver.clearView(page);
        await act?.(page, driver);
        await page.waitForTimeout(500);
      } finally {
        await page.screenshot({ path });
        await browser.close();
      }
      console.log(path);
    }
  } finally {
    await server.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
