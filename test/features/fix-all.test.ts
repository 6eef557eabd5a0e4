import assert from 'node:assert/strict';
import { fixAll } from '../../server/src/features/fix-all.ts';
import { readFolder, trim } from '../support/folder.ts';

const article = trim(`
  === articles/post.txt
  Forty boats lost in storm

  The harbour office counted forty boats ,and the mayor$0 asked for the the money again .

  About $3million was lost . The U.S consul sent his regards to the the crews.
`);

/** The actions at the mark in the fixture, each with the article as it makes it. */
async function offered(mark: string, only?: readonly string[]) {
  const folder = await readFolder(article.replace('$0', '').replace(mark, `${mark}$0`));
  const { uri, position } = folder.caret;
  const view = await folder.view('articles/post.txt');
  const findings = (await folder.library.findings(uri)) ?? [];
  return fixAll(view, findings, { start: position, end: position }, only).map(({ title, kind, edit }) => {
    const edits = [...(edit?.changes?.[uri] ?? [])].reverse();
    const text = edits.reduce((now, { range, newText }) => {
      const [start, end] = [view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)];
      return now.slice(0, start) + newText + now.slice(end);
    }, view.article.text);
    return { title, kind, text };
  });
}

describe('fix all', () => {
  const cases: readonly (readonly [name: string, mark: string, only: string[] | undefined, titles: string[]])[] = [
    [
      'is offered at a finding that has others of its kind',
      'forty boats ',
      undefined,
      ['Fix all spacing in this file (4)'],
    ],
    ['of each kind', 'for the the', undefined, ['Fix all repeated words in this file (2)']],
    ['not for the only one of its kind', 'The U.S', undefined, []],
    ['not where there is nothing', 'mayor', undefined, []],
    [
      'is a source action of spacing wherever the caret is',
      'mayor',
      ['source.fixAll'],
      ['Fix all spacing in this file (4)'],
    ],
    ['by its own kind too', 'mayor', ['source.fixAll.galley'], ['Fix all spacing in this file (4)']],
    ['not by that of another tool', 'mayor', ['source.fixAll.eslint'], []],
    ['and no quick fix where others are asked for', 'for the the', ['refactor'], []],
  ];
  for (const [name, mark, only, titles] of cases) {
    it(name, async () => {
      assert.deepEqual(
        (await offered(mark, only)).map(({ title }) => title),
        titles,
      );
    });
  }

  it('mends the spacing and nothing else', async () => {
    const [action] = await offered('mayor', ['source.fixAll']);
    assert.equal(action?.kind, 'source.fixAll.galley');
    assert.match(action.text, /forty boats, and the mayor asked for the the money again\./);
    assert.match(action.text, /About \$3 million was lost\. The U\.S consul/);
  });
});
