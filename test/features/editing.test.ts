import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokens } from '../../server/src/features/tokens.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { listEncoder } from '../support/encoder.ts';
import { root } from '../support/folder.ts';
import { story } from './story.ts';

const uri = `${root}/articles/a.txt`;

function newLibrary(): Library {
  return new Library(
    {
      files: { list: () => Promise.resolve([]), read: () => Promise.resolve(undefined) },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => [root],
      log: (message) => assert.fail(message),
    },
    listEncoder({ person: ['Ilse Marrow', 'Marrow', 'Tomas Brandt'], place: ['Westhaven'] }),
  );
}

/** Pieces that hurt: marks, emoji, right-to-left, combining accents, line ends of every kind, Markdown, numerals. */
const pieces = fc.oneof(
  fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '😀',
    'e\u0301',
    'שלום',
    '**',
    '[x](#)',
    '> ',
    '# ',
    '---\n',
    ' said ',
    'Marrow',
    'Ilse Marrow',
    ' the the ',
    '$4.2 billion',
    ' 5% ',
    ' on Friday',
    ' ,',
    '.',
    ' U.S ',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const edits = fc.array(fc.record({ at: fc.nat(1_200), cut: fc.nat(12), put: pieces }), { maxLength: 6 });

const original = story().split(/^=== .*\n/mu)[1] ?? '';

async function readingOf(library: Library): Promise<unknown> {
  const view = await library.view(uri);
  assert.ok(view);
  return { summary: view.summary, tokens: tokens(view), findings: await library.findings(uri) };
}

describe('editing', () => {
  it('step by step gives what opening the final text gives', () =>
    fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const edited = newLibrary();
        let text = original;
        let version = 1;
        edited.setText({ uri, text, version, claimed: true });
        for (const { at, cut, put } of steps) {
          text = text.slice(0, at) + put + text.slice(at + cut);
          edited.setText({ uri, text, version: ++version, claimed: true });
          if (version % 2 === 0) await edited.view(uri);
        }
        const opened = newLibrary();
        opened.setText({ uri, text, version: 1, claimed: true });
        assert.deepEqual(await readingOf(edited), await readingOf(opened));
      }),
      { numRuns: 25 },
    )).timeout(30_000);

  it('keeps every span inside the text, on whole characters', () =>
    fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        let text = original;
        for (const { at, cut, put } of steps) text = text.slice(0, at) + put + text.slice(at + cut);
        const library = newLibrary();
        library.setText({ uri, text, version: 1, claimed: true });
        const view = await library.view(uri);
        assert.ok(view);
        const { mentions, figures, timexes, quotations } = view.summary;
        const findings = (await library.findings(uri)) ?? [];
        const spans = [
          ...mentions,
          ...figures,
          ...timexes,
          ...quotations.flatMap(({ content, cue, source }) => [
            ...content,
            ...(cue ? [cue] : []),
            ...(source ? [source] : []),
          ]),
          ...findings.map(({ span }) => span),
          ...tokens(view),
        ];
        for (const { start, end } of spans) {
          assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
          for (const offset of [start, end]) {
            const cuts = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
            assert.ok(offset === 0 || !cuts, `${offset} cuts a character in two`);
          }
        }
      }),
      { numRuns: 40 },
    )).timeout(30_000);

  it('drops a reading when the text changes under it', async () => {
    const library = newLibrary();
    library.setText({ uri, text: original, version: 1, claimed: true });
    const old = library.view(uri);
    library.setText({ uri, text: `${original}\nMore.`, version: 2, claimed: true });
    assert.equal(await old, undefined);
    assert.equal((await library.view(uri))?.article.text, `${original}\nMore.`);
  });
});
