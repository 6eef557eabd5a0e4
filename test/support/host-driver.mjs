// Drives VS Code's page as a reader would: with keys and the mouse. Every wait has a limit and says what it waited for.
/* global document, NodeFilter */

const limit = 30_000;

/**
 * Waits until the workbench is up and its explorer shows a file.
 * @param {import('playwright-core').Page} page
 */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 2 * limit });
  await page
    .locator('.explorer-folders-view .monaco-list-row')
    .first()
    .waitFor({ timeout: 2 * limit });
}

/**
 * Opens a file of the workspace through Quick Open and waits until its text shows.
 * @param {import('playwright-core').Page} page
 * @param {string} name the file's name
 */
export async function openFile(page, name) {
  await pick(page, 'Control+P', name, (label) => label === name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: limit });
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor({ timeout: limit });
}

/**
 * Runs a command through the command palette.
 * @param {import('playwright-core').Page} page
 * @param {string} title as the palette shows it, say "Galley: Show Output"
 */
export async function runCommand(page, title) {
  await pick(page, 'F1', `>${title}`, (label) => label === title || label.startsWith(`${title}, `));
}

/** Opens a quick input with a key, types, waits for the fitting entry and takes it. */
async function pick(page, key, text, fits) {
  const input = page.locator('.quick-input-widget input.input');
  const rows = page.locator('.quick-input-widget .quick-input-list-row');
  const deadline = Date.now() + limit;
  let labels = [];
  while (Date.now() < deadline) {
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    if (!(await appears(input, 3000))) continue;
    await input.fill(text);
    // The list is filled while the workspace and the extensions still come in: ask again until the entry is there.
    for (const until = Date.now() + 4000; Date.now() < until; await page.waitForTimeout(100)) {
      labels = await rows.locator('.quick-input-list-label-name, .label-name').allInnerTexts();
      const index = labels.findIndex((label) => fits(label.trim()));
      if (index < 0) continue;
      // The first is chosen already. The list may change under the mouse: then look again.
      if (index === 0) await page.keyboard.press('Enter');
      else if (!(await succeeds(rows.nth(index).click({ timeout: 3000 })))) continue;
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: limit });
      return;
    }
  }
  throw new Error(`VS Code offers no entry for ${JSON.stringify(text)}; it shows ${JSON.stringify(labels)}.`);
}

const succeeds = (promise) =>
  promise.then(
    () => true,
    () => false,
  );

const appears = (locator, timeout) => succeeds(locator.waitFor({ timeout }));

/**
 * Waits until the text in view is coloured: at least so many kinds of token, unchanged for a moment.
 * @param {import('playwright-core').Page} page
 * @param {{ kinds?: number, timeout?: number }} [options] kinds of token to wait for; limit in milliseconds
 * @returns {Promise<number>} the kinds of token in view
 */
export async function waitForDecorations(page, { kinds = 2, timeout = 2 * limit } = {}) {
  const look = () =>
    page.evaluate(() => {
      const spans = [...document.querySelectorAll('.editor-instance .view-lines span[class^="mtk"]')];
      return { kinds: new Set(spans.map((span) => span.className)).size, state: spans.map((s) => s.className).join() };
    });
  const deadline = Date.now() + timeout;
  let last = await look();
  for (let since = Date.now(); Date.now() < deadline; await page.waitForTimeout(100)) {
    const now = await look();
    if (now.state !== last.state) since = Date.now();
    last = now;
    if (now.kinds >= kinds && Date.now() - since > 600) return now.kinds;
  }
  throw new Error(`The editor shows ${last.kinds} kinds of token after ${timeout} ms; expected ${kinds}.`);
}

/**
 * Waits until some text in view is a token by itself, as highlighting makes it.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @param {number} [timeout] in milliseconds
 */
export async function waitForToken(page, text, timeout = 2 * limit) {
  const has = () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.editor-instance .view-lines span[class^="mtk"]')].some(
          (span) => span.textContent.replaceAll('\u00a0', ' ').trim() === wanted,
        ),
      text,
    );
  for (const deadline = Date.now() + timeout; Date.now() < deadline; await page.waitForTimeout(100)) {
    if (await has()) return;
  }
  throw new Error(`${JSON.stringify(text)} is not highlighted after ${timeout} ms.`);
}

/**
 * Moves the mouse over the first place in view that has a text and waits for the hover.
 * @param {import('playwright-core').Page} page
 * @param {string} text one word or several within one line, as it stands in the editor
 * @returns {Promise<string>} what the hover says
 * @throws {Error} when the text is not in view or no hover comes
 */
export async function hoverText(page, text) {
  const hover = page.locator('.monaco-editor .monaco-hover:visible .monaco-hover-content').first();
  for (const deadline = Date.now() + 2 * limit; Date.now() < deadline;) {
    const place = await placeOf(page, text);
    if (!place) throw new Error(`${JSON.stringify(text)} is not in view.`);
    await page.mouse.move(place.x - 30, place.y, { steps: 3 });
    await page.mouse.move(place.x, place.y, { steps: 5 });
    if (!(await appears(hover, 4000))) continue;
    const said = (await hover.innerText()).trim();
    if (said !== '' && !/^Loading/.test(said)) return said;
  }
  throw new Error(`No hover came over ${JSON.stringify(text)}.`);
}

/**
 * The middle of the first place that has a text, in pixels: a place one can see, not one beyond the edge of the editor.
 * Undefined when there is none.
 */
function placeOf(page, text) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
      const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        const range = document.createRange();
        range.setStart(...locate(nodes, at));
        range.setEnd(...locate(nodes, at + wanted.length));
        const { left, top, width, height } = range.getBoundingClientRect();
        const place = { x: left + width / 2, y: top + height / 2 };
        if (line.contains(document.elementFromPoint(place.x, place.y))) return place;
      }
    }
    return undefined;

    function locate(nodes, offset) {
      for (const node of nodes) {
        if (offset <= node.data.length) return [node, offset];
        offset -= node.data.length;
      }
      return [nodes.at(-1), nodes.at(-1).data.length];
    }
  }, text);
}

/**
 * Puts the caret at the start of a line of the active editor.
 * @param {import('playwright-core').Page} page
 * @param {number} line counted from 1
 */
export async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor({ timeout: limit });
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: limit });
}

/**
 * Opens the Problems panel and waits for problems.
 * @param {import('playwright-core').Page} page
 * @param {{ atLeast?: number, timeout?: number }} [options] how many rows to wait for (a file's row counts too)
 * @returns {Promise<string[]>} the rows in view
 */
export async function openProblems(page, { atLeast = 2, timeout = 2 * limit } = {}) {
  const panel = page.locator('.markers-panel-container');
  if (!(await panel.isVisible())) await runCommand(page, 'Problems: Focus on Problems View');
  await panel.waitFor({ timeout: limit });
  const rows = panel.locator('.monaco-list-row');
  let seen = [];
  for (const deadline = Date.now() + timeout; Date.now() < deadline; await page.waitForTimeout(200)) {
    seen = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    if (seen.length >= atLeast) return seen;
  }
  throw new Error(`The Problems panel shows ${seen.length} rows after ${timeout} ms; expected ${atLeast}.`);
}

/**
 * Closes what would lie over a picture: messages, the quick input, the hover.
 * @param {import('playwright-core').Page} page
 */
export async function clearView(page) {
  await runCommand(page, 'Notifications: Clear All Notifications');
  await page.mouse.move(5, 5);
}

/**
 * The page inside the webview in view: VS Code puts it into a frame of a frame.
 * @param {import('playwright-core').Page} page
 * @returns {import('playwright-core').FrameLocator}
 */
export function webview(page) {
  return page.frameLocator('iframe.webview:visible').frameLocator('iframe#active-frame');
}

/**
 * Waits until Galley has read the whole folder: the progress in the status bar is gone.
 * @param {import('playwright-core').Page} page
 */
export async function waitForFolder(page) {
  const progress = page.locator('.statusbar', { hasText: 'reading articles' });
  // It may be over before we look.
  await progress.waitFor({ state: 'visible', timeout: 5_000 }).catch(() => undefined);
  await progress.waitFor({ state: 'hidden', timeout: 120_000 });
}
