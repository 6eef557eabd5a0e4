import assert from 'node:assert/strict';
import { EMPTY_READING, type NameReading, type NameType } from '../../server/src/encode/encoder.ts';
import { namesOf, wordsOf } from '../../server/src/analyse/names.ts';

/** A block of one sentence whose words stand between bars: "Ada| Quill|'s| boat". */
function blockOf(marked: string) {
  let text = '';
  const words = marked.split('|').map((part) => {
    const start = text.length + part.length - part.trimStart().length;
    text += part;
    return { start, end: text.length, isWord: /[\p{L}\p{N}]/u.test(part) };
  });
  return { text, sentences: [{ start: 0, end: text.length, words }] };
}

function reading(first: number, last: number, type: NameType = 'person'): NameReading {
  return { first, last, type, confidence: 0.9, mass: [0.9, 0, 0] };
}

describe('analyse: names', () => {
  const table: readonly (readonly [string, NameReading[], string[]])[] = [
    ['Ada| Quill| left| Elsa|.', [reading(0, 2), reading(3, 4)], ['Ada Quill', 'Elsa']],
    ["Ada| Quill|'s| boat", [reading(0, 3)], ['Ada Quill']],
    ['Ada| Quill|’s| boat', [reading(0, 3)], ['Ada Quill']],
    ["Ada| Quill's| boat", [reading(0, 2)], ['Ada Quill']],
    ["the| Quills|'| boat", [reading(1, 3)], ['Quills']],
    ['“|Quill| &| Sons|”', [reading(0, 5)], ['Quill & Sons']],
    ['Quill|-|Moss| spoke', [reading(0, 1), reading(1, 3)], ['Quill', 'Moss']],
    ['Mac|Elsa| spoke', [reading(0, 1), reading(1, 2)], ['MacElsa']],
    ['Mac|Elsa| spoke', [reading(0, 1), reading(1, 2, 'place')], ['Mac', 'Elsa']],
    ['the| U.S.| fleet', [reading(1, 2)], ['U.S.']],
    ['—| spoke', [reading(0, 1)], []],
    ["'s| boat", [reading(0, 1)], []],
    ['Ada| spoke', [reading(4, 9)], []],
    ['Zoë 🙂| Ünal|\u2019s| boat', [reading(0, 3)], ['Zoë 🙂 Ünal']],
  ];
  for (const [marked, names, expected] of table)
    it(`${marked} → ${expected.join(', ') || 'none'}`, () => {
      const block = blockOf(marked);
      const found = namesOf(block, [{ ...EMPTY_READING, names }]).map(({ start, end }) => block.text.slice(start, end));
      assert.deepEqual(found, expected);
    });

  it('gives the model straight quotation marks and everything else as it stands', () => {
    assert.deepEqual(wordsOf(blockOf('“|Ada|’s| “|café|” —| so')), [['"', 'Ada', "'s", '"', 'café', '" —', 'so']]);
  });

  it('has nothing where readings are missing', () => {
    assert.deepEqual(namesOf(blockOf('Ada| spoke'), []), []);
  });
});
