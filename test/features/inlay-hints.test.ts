import assert from 'node:assert/strict';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { readFolder, trim } from '../support/folder.ts';

/** The article with its hints put in as `⟨…⟩`. */
async function hinted(fixture: string): Promise<string> {
  const folder = await readFolder(trim(fixture));
  const view = await folder.view('articles/a.txt');
  const text = folder.text('articles/a.txt');
  const hints = inlayHints(view, folder.library, { start: 0, end: text.length });
  return hints
    .map(({ position, label }) => ({ at: view.lines.offsetAt(position), label: label as string }))
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { at, label }) => `${shown.slice(0, at)}⟨${label}⟩${shown.slice(at)}`, text);
}

describe('inlay hints', () => {
  it('complete a bare surname once a paragraph, and say whom the first pronoun means', async () => {
    const shown = await hinted(`
      person: Tomas Brandt, Brandt
      === articles/a.txt
      Council wavers on harbour

      Tomas Brandt spoke on Friday. Brandt said he was tired.

      Brandt said that he would wait, and he said that it was late.
    `);
    assert.match(shown, /^Tomas Brandt spoke on Friday\. Brandt said he⟨Brandt⟩ was tired\.$/mu);
    assert.match(shown, /^⟨Tomas⟩Brandt said that he⟨Brandt⟩ would wait, and he said/mu);
  });

  it('put what is missing where it belongs', async () => {
    const shown = await hinted(`
      person: Xi Jinping, Xi
      === articles/a.txt
      Leaders meet

      Xi Jinping arrived on Monday.

      Xi said on Tuesday that the talks were long.
    `);
    assert.match(shown, /^Xi⟨Jinping⟩ said/mu);
  });

  it('are given for a range', async () => {
    const folder = await readFolder(
      trim(`
      person: Tomas Brandt, Brandt
      === articles/a.txt
      Council wavers

      Tomas Brandt spoke on Friday.

      Brandt said nothing on Monday.

      Brandt said little on Tuesday.
    `),
    );
    const view = await folder.view('articles/a.txt');
    const start = folder.text('articles/a.txt').lastIndexOf('Brandt');
    assert.equal(inlayHints(view, folder.library, { start, end: start + 10 }).length, 1);
  });
});
