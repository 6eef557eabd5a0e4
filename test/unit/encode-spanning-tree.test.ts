import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanningTree } from '../../server/src/encode/spanning-tree.ts';

/** The sum of a tree's arcs. */
function total(scores: Float32Array, heads: Int16Array): number {
  return heads.reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? NaN), 0);
}

/** Whether every word leads to the one root. */
function isTree(heads: Int16Array): boolean {
  const leads = (word: number) => {
    let steps = 0;
    for (let node = word; node >= 0; node = heads[node] ?? -1) if (++steps > heads.length) return false;
    return true;
  };
  return heads.filter((head) => head === -1).length === 1 && [...heads.keys()].every(leads);
}

/** The best tree with one root, by looking at all. */
function bestOfAll(scores: Float32Array, words: number): number {
  const heads = new Int16Array(words);
  let best = -Infinity;
  const place = (word: number): void => {
    if (word === words) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads));
      return;
    }
    for (let head = -1; head < words; head++) {
      heads[word] = head;
      if (head !== word) place(word + 1);
    }
  };
  place(0);
  return best;
}

const matrix = (value: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: 5 }).chain((words) => {
    const size = words * (words + 1);
    return fc.tuple(fc.constant(words), fc.array(value, { minLength: size, maxLength: size }));
  });

describe('encode: spanning tree', () => {
  const table: readonly (readonly [string, number[][], number[]])[] = [
    ['no word', [], []],
    ['one word', [[0, 9]], [-1]],
    ['a chain', [[5, 0, 0, 0], [0, 5, 0, 0], [0, 0, 5, 0]], [-1, 0, 1]], // prettier-ignore
    ['a cycle, broken where it costs least', [[1, 0, 9, 0], [2, 9, 0, 0], [0, 0, 5, 0]], [1, -1, 1]], // prettier-ignore
    ['a cycle in a cycle', [[0, 0, 9, 8], [0, 9, 0, 1], [3, 8.5, 0, 0]], [2, 0, -1]], // prettier-ignore
    ['two roots, the better kept', [[9, 0, 1], [8, 2, 0]], [-1, 0]], // prettier-ignore
  ];
  for (const [what, rows, expected] of table)
    it(`finds ${what}`, () => {
      assert.deepEqual([...spanningTree(Float32Array.from(rows.flat()), rows.length)], expected);
    });

  for (const [kind, value] of [
    ['any scores', fc.float({ min: -50, max: 50, noNaN: true })],
    ['scores with many ties', fc.integer({ min: 0, max: 2 })],
    ['words that all want the root', fc.integer({ min: 0, max: 4 }).map((n) => (n === 0 ? 20 : n))],
  ] as const)
    it(`is the best of all trees: ${kind}`, () => {
      fc.assert(
        fc.property(matrix(value), ([words, values]) => {
          const scores = Float32Array.from(values);
          const heads = spanningTree(scores, words);
          assert.ok(isTree(heads), String(heads));
          assert.ok(Math.abs(total(scores, heads) - bestOfAll(scores, words)) < 1e-3);
        }),
        { numRuns: 300 },
      );
    });

  it('takes 254 words at once, whatever their scores', () => {
    const words = 254;
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const kinds: (() => number)[] = [random, () => 0, () => NaN, () => -Infinity];
    for (const kind of kinds) {
      const heads = spanningTree(Float32Array.from({ length: words * (words + 1) }, kind), words);
      assert.ok(isTree(heads));
    }
    // Each pair of words a cycle, each pair of pairs another, and so on.
    const nested = new Float32Array(words * (words + 1));
    for (let i = 0; i < words; i++)
      for (let j = 0; j < words; j++) nested[i * (words + 1) + j + 1] = 10 - Math.log2((i ^ j) + 1);
    assert.ok(isTree(spanningTree(nested, words)));
    // Every word would rather hang on the root.
    const flat = Float32Array.from({ length: words * (words + 1) }, (_, i) => random() + (i % (words + 1) ? 0 : 9));
    assert.ok(isTree(spanningTree(flat, words)));
  });
});
