import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chanceOf, ratesGiven } from '../../server/src/check/garbled/prior.ts';
import { RATES, UNSUSPECTED_WEIGHT } from '../../server/src/check/garbled/weights.ts';

const passage = (ratios: readonly number[], words: number) => ({
  ratios,
  unseen: { words, ratio: UNSUSPECTED_WEIGHT },
});
const shareAbove = (least: number, rates: readonly (readonly [number, number])[]): number =>
  rates.reduce((sum, [rate, chance]) => sum + (rate >= least ? chance : 0), 0);

describe('how damaged an article is', () => {
  it('is told in chances, whatever was seen', () => {
    const passages = fc.array(
      fc.record({ ratios: fc.array(fc.double({ min: -20, max: 100, noNaN: true })), words: fc.nat(2000) }),
    );
    fc.assert(
      fc.property(passages, (seen) => {
        const told = ratesGiven(
          seen.map(({ ratios, words }) => passage(ratios, words)),
          RATES,
        );
        for (const rates of [told.article, ...told.passages]) {
          assert.ok(Math.abs(shareAbove(0, rates) - 1) < 1e-6);
          assert.ok(chanceOf(3, rates) >= 0 && chanceOf(3, rates) <= 1 + 1e-9);
        }
      }),
    );
  });

  it('makes the same suspicion likelier among many others than alone', () => {
    const few = ratesGiven([passage([5], 400)], RATES);
    const many = ratesGiven([passage(new Array<number>(12).fill(5), 400)], RATES);
    const [one = [], dozen = []] = [few.passages[0], many.passages[0]];
    assert.ok(shareAbove(0.01, one) < 0.5 && shareAbove(0.01, dozen) > 0.9);
    assert.ok(shareAbove(0.01, many.article) > shareAbove(0.01, few.article) + 0.2);
    assert.ok(chanceOf(5, dozen) > chanceOf(5, one) + 0.2);
  });

  it('heeds a passage that is worse than its article', () => {
    const { passages } = ratesGiven([passage(new Array<number>(8).fill(6), 40), passage([], 400)], RATES);
    assert.ok(shareAbove(0.01, passages[0] ?? []) > shareAbove(0.01, passages[1] ?? []));
  });
});
