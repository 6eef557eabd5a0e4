import assert from 'node:assert/strict';
import {
  speakers,
  speakersMarkdown,
  type SpeakersNode,
  type SpeakersQuery,
} from '../../server/src/features/speakers.ts';
import { readFolder, root, type TestFolder, trim } from '../support/folder.ts';
import { story } from './story.ts';

/** The tree below a node, two blanks a level. */
function tree(folder: TestFolder, query: SpeakersQuery, indent = ''): string[] {
  const { under = [] } = query;
  return speakers(folder.library, query).flatMap((node: SpeakersNode) => [
    `${indent}${node.label} (${node.description ?? ''})`,
    ...(node.kind === 'quotation' ? [] : tree(folder, { ...query, under: [...under, node.id] }, `${indent}  `)),
  ]);
}

async function check(query: SpeakersQuery, expected: string, fixture = story()): Promise<void> {
  assert.equal(tree(await readFolder(fixture), query).join('\n'), trim(expected).trim());
}

describe('speakers', () => {
  it('come with the outlets that quote them, the most quoted first', () =>
    check(
      { by: 'speaker' },
      `
      Ilse Marrow (3 · director of the Corvin Institute)
        Westhaven Herald (3 · Harbour plan divides Westhaven)
          the harbour plan would cost $4.2 billion (indirect · line 7)
          “We have waited seven years for this” (line 9)
          “The money is there.” (line 9)
      Tomas Brandt (2 · of the Harbour Council)
        Norland Post (2 · Council wavers on harbour)
          the harbour plan would cost at least $5 billion (indirect · line 9)
          “Nobody asked us” (line 11)
      `,
    ));

  it('stand under the outlets, where those come first', () =>
    check(
      { by: 'outlet' },
      `
      Westhaven Herald (3 · Harbour plan divides Westhaven)
        Ilse Marrow (3 · director of the Corvin Institute)
          the harbour plan would cost $4.2 billion (indirect · line 7)
          “We have waited seven years for this” (line 9)
          “The money is there.” (line 9)
      Norland Post (2 · Council wavers on harbour)
        Tomas Brandt (2 · of the Harbour Council)
          the harbour plan would cost at least $5 billion (indirect · line 9)
          “Nobody asked us” (line 11)
      `,
    ));

  it('are filtered by words of speaker, outlet, title and quotation, all of them', () =>
    check(
      { by: 'speaker', filter: 'norland ASKED' },
      `
      Tomas Brandt (1 · of the Harbour Council)
        Norland Post (1 · Council wavers on harbour)
          “Nobody asked us” (line 11)
      `,
    ));

  it('are none where nothing has all the words', () => check({ by: 'outlet', filter: 'zebra' }, ''));

  it('come last when they have no name', () =>
    check(
      { by: 'speaker' },
      `
      Ilse Marrow (1)
        a.txt (1 · Harbour plan)
          “We waited” (line 3)
      officials (2)
        a.txt (2 · Harbour plan)
          the plan was dead (indirect · line 5)
          the plan lived (indirect · line 7)
      `,
      `person: Ilse Marrow
=== articles/a.txt
Harbour plan

“We waited,” Ilse Marrow said.

The weather was fine, and officials said that the plan was dead.

The weather was bad, and officials said that the plan lived.
`,
    ));

  it('are copied as Markdown with the citation', async () => {
    const folder = await readFolder(story());
    const [brandt] = speakers(folder.library, { by: 'speaker', filter: 'asked' });
    assert.ok(brandt);
    assert.equal(
      speakersMarkdown(folder.library, { by: 'speaker', under: [brandt.id] }, [root]),
      `> the harbour plan would cost at least \\$5 billion
>
> — Tomas Brandt, in *Norland Post*, “Council wavers on harbour”, 4 March 2023 (\`articles/norland.md, line 9\`)

> “Nobody asked us”
>
> — Tomas Brandt, in *Norland Post*, “Council wavers on harbour”, 4 March 2023 (\`articles/norland.md, line 11\`)
`,
    );
    const all = speakersMarkdown(folder.library, { by: 'outlet' }, [root]);
    assert.equal(all.split('> —').length - 1, 5);
  });

  it('keep their ids when the text around them changes', async () => {
    const before = speakers((await readFolder(story())).library, { by: 'speaker' });
    const after = speakers((await readFolder(story().replace('rejected the plan', 'did not like it'))).library, {
      by: 'speaker',
    });
    assert.deepEqual(
      after.map(({ id }) => id),
      before.map(({ id }) => id),
    );
  });
});
