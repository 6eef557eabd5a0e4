import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { EMPTY_READING, type Encoder, type SentenceReading } from '../../server/src/encode/encoder.ts';
import { RELATIONS, TAGS } from '../../server/src/encode/labels.ts';
import { ArticleParser } from '../../server/src/parse/article-parser.ts';
import { isArticled } from '../../server/src/resolve/articled.ts';
import { settleTypes } from '../../server/src/resolve/settle-types.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import { listEncoder } from '../support/encoder.ts';
import { treeOf } from '../support/syntax.ts';

const names = listEncoder({
  person: ['Mara Lindgren', 'Lindgren', 'Tomas Okafor', 'Okafor', 'Anna Lindgren'],
  organization: ['Harbour Trust', 'Selby Mills'],
  place: ['Oslo', 'Norway'],
});

/** Names from a list, and trees that hang on the words alone: any will do to compare readings. */
const encoder: Encoder = {
  state: names.state,
  async read(sentences, options) {
    const readings = await names.read(sentences, options);
    return readings?.map((reading, i): SentenceReading => ({ ...reading, syntax: someTree(sentences[i] ?? []) }));
  },
};

function someTree(words: readonly string[]): SentenceReading['syntax'] {
  const tags = Uint8Array.from(words, (word) => {
    const tag = /^\p{Lu}/u.test(word) ? 'PROPN' : /(?:ed|said|met)$/.test(word) ? 'VERB' : 'NOUN';
    return TAGS.indexOf(/^\p{L}/u.test(word) ? tag : 'PUNCT');
  });
  const root = Math.max(0, tags.indexOf(TAGS.indexOf('VERB')));
  const heads = Int16Array.from(words, (_, i) => (i === root ? -1 : root));
  const relations = Uint8Array.from(words, (_, i) =>
    RELATIONS.indexOf(i === root ? 'root' : i < root ? 'nsubj' : 'obj'),
  );
  return { tags, features: new Uint8Array(words.length), heads, relations };
}

describe('resolve: what is kept of sentences', () => {
  const sentence = fc.constantFrom(
    'Mara Lindgren met Tomas Okafor in Oslo.',
    '“It rains,” Lindgren said.',
    'He waited for the mayor.',
    'The mayor, Anna Lindgren, thanked the Harbour Trust.',
    'It paid Selby Mills, a firm from Norway.',
    'The two leaders smiled; Oslo hoped that they would.',
    'She praised herself and her trust.',
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const edits = fc.array(fc.tuple(fc.nat(), paragraph), { maxLength: 5 });

  it('is what a fresh reading gives, after every edit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), edits, async (paragraphs, changes) => {
        const parser = new ArticleParser();
        const analyser = new Analyser(encoder);
        const texts = [paragraphs];
        for (const [at, text] of changes) {
          const before = texts.at(-1) ?? [];
          texts.push(before.map((old, i) => (i === at % before.length ? text : old)));
        }
        for (const blocks of texts) {
          const input = {
            uri: 'file:///articles/story.txt',
            text: ['Council weighs the plan', ...blocks].join('\n\n'),
          };
          const kept = parser.parse(input);
          const fresh = new ArticleParser(0).parse(input);
          const options = { priority: 'visible' } as const;
          assert.deepEqual(
            summarise(kept, await analyser.analyse(kept, options)),
            summarise(fresh, await new Analyser(encoder).analyse(fresh, options)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('resolve: names with an article', () => {
  /** Checks whether `name` in a sentence of words between blanks is one that "the" keeps from being a person. */
  const check = (tree: string, name: string, expected: boolean): void => {
    const words = tree.split(';').map((word) => word.trim().split(' ')[0] ?? '');
    const text = words.join(' ');
    let end = -1;
    const spans = words.map((word) => ({ start: end + 1, end: (end += word.length + 1) }));
    const start = text.indexOf(name);
    const reading = { ...EMPTY_READING, ...treeOf(tree) };
    const at = { start, end: start + name.length };
    assert.equal(isArticled(text, at, [{ words: spans, reading }]), expected);
    assert.equal(isArticled(text, at, undefined), false);
  };
  const cases: readonly (readonly [tree: string, name: string, expected: boolean])[] = [
    ['the DET 2 det; Landing PROPN 3 nsubj; hopes VERB 0 root', 'Landing', true],
    ["the DET 2 det; Landing PROPN 4 nmod:poss; 's PART 2 case; hall NOUN 0 root", 'Landing', true],
    ['the DET 3 det; Quill PROPN 3 compound; government NOUN 0 root', 'Quill', false],
    ['the DET 2 det; Quills PROPN 3 nsubj; hope VERB 0 root', 'Quills', false],
    ['the DET 2 det; Pope PROPN 3 nsubj; hopes VERB 0 root', 'Pope', false],
    ['Quill PROPN 2 nsubj; hopes VERB 0 root', 'Quill', false],
  ];
  for (const [tree, name, expected] of cases)
    it(tree.replace(/ [A-Z]+ \d+ [a-z:]+;?/g, ''), () => {
      check(tree, name, expected);
    });

  it('lets the other readings of the name decide', () => {
    const one = { text: 'Landing', weight: 1, titled: false };
    const read = [
      { ...one, type: 'person' as const, mass: [0.97, 0.02, 0.01] as const, articled: true },
      { ...one, type: 'place' as const, mass: [0.1, 0.1, 0.5] as const },
    ];
    assert.deepEqual(settleTypes(read), ['place', 'place']);
  });
});
