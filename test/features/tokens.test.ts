import assert from 'node:assert/strict';
import { tokens } from '../../server/src/features/tokens.ts';
import { readFolder, trim } from '../support/folder.ts';
import { story } from './story.ts';

/** The tokens of a file as `type|text`, one a line, put against what is expected. */
async function check(fixture: string, path: string, expected: string): Promise<void> {
  const folder = await readFolder(fixture);
  const view = await folder.view(path);
  const found = tokens(view).map(({ start, end, type }) => `${type}|${folder.text(path).slice(start, end)}`);
  assert.equal(`${found.join('\n')}\n`, trim(expected).trimStart());
}

describe('semantic tokens', () => {
  it('shows speakers, names, figures, dates and quoted speech', () =>
    check(
      story(),
      'articles/herald.txt',
      `
      place|Westhaven
      speaker|Ilse Marrow
      organization|Corvin Institute
      date|Thursday
      figure|$4.2 billion
      quotation|We have waited${' '}
      date|seven years
      quotation| for this,
      speaker|Marrow
      quotation|The money is there.
      person|Tomas Brandt
      organization|Harbour Council
      `,
    ));

  it('keeps to the text inside Markdown marks', () =>
    check(
      story(),
      'articles/norland.md',
      `
      person|Marrow
      place|Westhaven
      date|Friday
      speaker|Tomas Brandt
      figure|$5 billion
      quotation|Nobody asked us,
      speaker|Brandt
      `,
    ));

  it('colours only the quoted words of a sentence that reports in part', () =>
    check(
      `person: Ilse Marrow
=== articles/a.txt
Harbour plan

Ilse Marrow said that the town had taken "an impartial view" and would wait.
`,
      'articles/a.txt',
      `
      speaker|Ilse Marrow
      quotation|an impartial view
      `,
    ));

  it('never crosses a line end and never overlaps', async () => {
    const folder = await readFolder(
      trim(`
      person: Ada Quill
      === articles/a.md
      # Lines

      > "We went on
      > and on, and on 3 May
      > we rested," said Ada
      > Quill.
      `),
    );
    const view = await folder.view('articles/a.md');
    const text = folder.text('articles/a.md');
    const found = tokens(view);
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)).filter((piece) => piece.includes('\n')),
      [],
    );
    found.forEach((token, i) => {
      assert.ok(token.start >= (found[i - 1]?.end ?? 0));
    });
    assert.ok(found.some((token) => token.type === 'quotation'));
  });

  it('gives only what touches a range', async () => {
    const folder = await readFolder(story());
    const view = await folder.view('articles/herald.txt');
    const start = folder.text('articles/herald.txt').indexOf('"We have');
    const types = tokens(view, { start, end: start + 10 }).map((token) => token.type);
    assert.deepEqual(types, ['quotation']);
  });
});
