import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { incomingCalls, prepareCallHierarchy } from '../../server/src/features/call-hierarchy.ts';
import { definition, otherIntroductions } from '../../server/src/features/definition.ts';
import { entityActions } from '../../server/src/features/entity-actions.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { references } from '../../server/src/features/references.ts';
import { speakers, speakersMarkdown } from '../../server/src/features/speakers.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { readFolder, root, type TestFolder, trim } from '../support/folder.ts';
import { story } from './story.ts';

/** Letters as a surname of its own for each number. */
const surname = (n: number): string =>
  `${String.fromCharCode(65 + (n % 26))}${'aeiou'[n % 5] ?? ''}${'lmnrst'[n % 6] ?? ''}${'aeiou'[Math.floor(n / 5) % 5] ?? ''}${'bdgkv'[Math.floor(n / 26) % 5] ?? ''}o`;

async function cardAt(folder: TestFolder): Promise<string> {
  const { uri, position } = folder.caret;
  const view = await folder.view(uri.slice(root.length + 1));
  const found = hover(view, folder.library, position, defaultSettings.hover);
  return found && MarkupContent.is(found.contents) ? found.contents.value : '';
}

describe('strange folders', () => {
  it('of 300 people in one article are answered quickly', async () => {
    const people = [...new Set(Array.from({ length: 300 }, (_, i) => `Ada ${surname(i)}`))];
    const paragraphs = people.map(
      (name, i) => `“We spoke to ${people[(i + 1) % people.length] ?? ''},” ${name} said. ${name} left.`,
    );
    const folder = await readFolder(
      `person: ${people.join(', ')}\n=== articles/a.txt\nMany people\n\n$0${paragraphs.join('\n\n')}\n`,
    );
    const view = await folder.view('articles/a.txt');
    const position = view.lines.positionAt(view.summary.mentions[0]?.start ?? 0);
    const range = { start: position, end: position };
    // Time of the processor: a busy machine is no slow code.
    const start = process.cpuUsage();
    assert.ok(hover(view, folder.library, position, defaultSettings.hover));
    assert.ok(definition(view, folder.library, position));
    assert.ok(references(view, folder.library, position));
    assert.ok(entityActions(view, folder.library, range, root, 'offers').length > 0);
    inlayHints(view, folder.library, { start: 0, end: view.article.text.length });
    const [item] = prepareCallHierarchy(view, folder.library, position) ?? [];
    assert.ok(item);
    incomingCalls(item, folder.library);
    assert.ok(speakers(folder.library, { by: 'speaker' }).length > 50);
    assert.ok(speakersMarkdown(folder.library, { by: 'outlet' }, [root]).length > 1_000);
    const { user, system } = process.cpuUsage(start);
    assert.ok((user + system) / 1_000 < 1_500, `${(user + system) / 1_000} ms`);
  }).timeout(60_000);

  it('with one text twice show it as the other’s, word for word', async () => {
    const [head = '', herald = ''] = story().split(/^=== .*\n/mu);
    const caret = herald.replace('waited seven', '$0waited seven');
    const folder = await readFolder(`${head}=== articles/herald.txt\n${caret}=== articles/copy.txt\n${herald}`);
    assert.match(await cardAt(folder), /word for word/);
    const conflicts = (await folder.library.findings(`${root}/articles/herald.txt`))?.filter(
      ({ code }) => code === 'conflict/quotation',
    );
    assert.deepEqual(conflicts, []);
  });

  it('with an article that quotes itself find no conflict in it', async () => {
    const folder = await readFolder(
      trim(`
      person: Ilse Marrow
      === articles/a.txt
      Harbour plan

      "We have $0waited seven years for this bridge," Ilse Marrow said.

      Later, Ilse Marrow said: "We have waited eight years for this bridge."
      `),
    );
    assert.doesNotMatch(await cardAt(folder), /elsewhere/);
    assert.deepEqual(await folder.library.findings(`${root}/articles/a.txt`), []);
  });

  it('say where it is unclear who is meant', async () => {
    const folder = await readFolder(
      trim(`
      person: Ilse Marrow, Peter Marrow, Marrow
      === articles/a.txt
      Harbour plan

      $0Marrow spoke on the harbour plan in Westhaven on Friday.
      === articles/b.txt
      Harbour plan

      Ilse Marrow rejected the harbour plan in Westhaven on Friday.
      === articles/c.txt
      Harbour plan

      Peter Marrow rejected the harbour plan in Westhaven on Friday.
      `),
    );
    const card = await cardAt(folder);
    assert.match(card, /in 1 article\b/);
    assert.match(card, /\*Unclear: /);
    const view = await folder.view('articles/a.txt');
    assert.deepEqual(otherIntroductions(view, folder.library, folder.caret.position), []);
  });

  it('without a word of prose are answered', async () => {
    const folder = await readFolder('=== articles/a.txt\n$0\n\n');
    assert.equal(await cardAt(folder), '');
    assert.deepEqual(speakers(folder.library, { by: 'speaker' }), []);
    assert.equal(speakersMarkdown(folder.library, { by: 'speaker' }, []), '');
  });
});
