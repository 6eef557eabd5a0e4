import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NAME_LABELS } from '../../server/src/encode/labels.ts';
import { readNames } from '../../server/src/encode/names-head.ts';

const LABELS: readonly string[] = NAME_LABELS;

/** Scores from a row of labels a word: "B-place" is sure, "B-place:1 I-person:2" gives these scores, all else 0. */
function scores(...words: string[]) {
  const data = new Float32Array(words.length * LABELS.length);
  words.forEach((word, i) => {
    for (const part of word.split(' ')) {
      const [label = '', score = '8'] = part.split(':');
      data[i * LABELS.length + LABELS.indexOf(label)] = Number(score);
    }
  });
  return { words: words.length, labels: LABELS.length, data };
}

describe('encode: names head', () => {
  const table: readonly (readonly [string, string[], string])[] = [
    ['nothing', [], ''],
    ['no name', ['O', 'O'], ''],
    ['one word', ['O', 'B-place', 'O'], '1-2 place'],
    ['several words', ['B-person', 'I-person', 'I-person', 'O'], '0-3 person'],
    ['two names side by side', ['B-person', 'I-person', 'B-person'], '0-2 person, 2-3 person'],
    ['a name up to the end', ['O', 'B-organization', 'I-organization'], '1-3 organization'],
    ['no inside without a beginning', ['O', 'I-place:3 B-place:2', 'O'], '1-2 place'],
    ['no change of type inside a name', ['B-person:6', 'I-person:3 I-place:4', 'O'], '0-2 person'],
    [
      'a weak O between strong parts',
      ['B-organization', 'O:1 I-organization:0.9', 'I-organization'],
      '0-3 organization',
    ],
  ];
  for (const [what, words, expected] of table)
    it(`reads ${what}`, () => {
      const names = readNames(scores(...words));
      assert.equal(names.map(({ first, last, type }) => `${first}-${last} ${type}`).join(', '), expected);
    });

  it('tells the lowest probability of the labels chosen and the mean mass of each type', () => {
    const [name] = readNames(scores('B-person:2', 'I-person:3 B-place:1'));
    const second = Math.exp(3) + Math.exp(1) + 5;
    const first = Math.exp(2) + 6;
    assert.ok(Math.abs(name!.confidence - Math.min(Math.exp(2) / first, Math.exp(3) / second)) < 1e-6);
    assert.ok(Math.abs(name!.mass[0] - ((Math.exp(2) + 1) / first + (Math.exp(3) + 1) / second) / 2) < 1e-6);
    assert.ok(Math.abs(name!.mass[2] - (2 / first + (Math.exp(1) + 1) / second) / 2) < 1e-6);
  });

  it('keeps names apart and inside the sentence, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.float(), { maxLength: 210 }), (values) => {
        const words = Math.floor(values.length / LABELS.length);
        let end = 0;
        for (const { first, last } of readNames({ words, labels: LABELS.length, data: Float32Array.from(values) })) {
          assert.ok(end <= first && first < last && last <= words);
          end = last;
        }
      }),
      { numRuns: 100 },
    );
  });
});
