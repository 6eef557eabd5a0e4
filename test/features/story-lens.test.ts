import assert from 'node:assert/strict';
import { compareStory } from '../../server/src/features/compare/compare-story.ts';
import { storyLine } from '../../server/src/features/compare/story-line.ts';
import { storyLens } from '../../server/src/features/story-lens.ts';
import { readFolder, root } from '../support/folder.ts';
import { story } from './story.ts';

/** The lenses of an article as `line:character title command(arguments)`. */
async function check(path: string, expected: readonly string[], fixture = story(), command?: string): Promise<void> {
  const folder = await readFolder(fixture);
  const lenses = storyLens(await folder.view(path), compareStory(folder.library, `${root}/${path}`, []), command);
  assert.deepEqual(
    lenses.map(
      ({ range: { start }, command: { title = '', command: run = '', arguments: given = [] } = {} }) =>
        `${start.line}:${start.character} ${title} ${run}(${given.join()})`,
    ),
    expected,
  );
}

describe('the line over a headline', () => {
  it('says how many outlets tell the story, and opens the comparison', () =>
    check(
      'articles/herald.txt',
      [`0:0 2 outlets on this story galley.compareOutlets(${root}/articles/herald.txt)`],
      story(),
      'galley.compareOutlets',
    ));

  it('stands over the headline, not over front matter', () =>
    check('articles/norland.md', ['6:0 2 outlets on this story ()']));

  it('leads nowhere for a client that cannot open a comparison', () =>
    check('articles/herald.txt', ['0:0 2 outlets on this story ()']));

  it('is not there where the article stands alone', () =>
    check('articles/a.txt', [], 'person: Ada Quill\n=== articles/a.txt\nA visit\n\nAda Quill said no.\n'));

  const lines: readonly (readonly [
    what: string,
    expected: string,
    change: Partial<Parameters<typeof storyLine>[0]>,
  ])[] = [
    ['outlets', '3 outlets on this story', {}],
    ['one difference', '3 outlets on this story · 1 difference', { differences: 1 }],
    ['differences', '3 outlets on this story · 4 differences', { differences: 4 }],
    [
      'a wire text',
      '3 outlets on this story · 4 differences · 1 wire text in 2 outlets',
      { differences: 4, wires: [{ mark: 'A', articles: 2, outlets: 2 }] },
    ],
    [
      'wire texts',
      '3 outlets on this story · 2 wire texts in up to 5 outlets',
      {
        wires: [
          { mark: 'A', articles: 2, outlets: 2 },
          { mark: 'B', articles: 6, outlets: 5 },
        ],
      },
    ],
    ['nothing but copies', '1 wire text in 2 outlets', { outlets: 1, wires: [{ mark: 'A', articles: 2, outlets: 2 }] }],
    [
      'copies that differ',
      '1 difference · 1 wire text in 2 outlets',
      { outlets: 1, differences: 1, wires: [{ mark: 'A', articles: 2, outlets: 2 }] },
    ],
    [
      'an outlet that tells it again',
      '2 articles of one outlet on this story · 1 difference',
      { outlets: 1, left: 0, differences: 1, articles: [1, 2].map((i) => ({ uri: `${i}`, outlet: 'Herald' })) },
    ],
    [
      'an outlet that has the same text twice',
      '2 articles of one outlet on this story',
      {
        outlets: 1,
        articles: [1, 2].map((i) => ({ uri: `${i}`, outlet: 'Herald' })),
        wires: [{ mark: 'A', articles: 2, outlets: 1 }],
      },
    ],
  ];
  for (const [what, expected, change] of lines)
    it(`tells of ${what}: ${expected}`, () => {
      const none = { uri: '', articles: [], left: 0, outlets: 3, wires: [], differences: 0, sections: [] };
      assert.equal(storyLine({ ...none, ...change }), expected);
    });
});
