import type { Block } from '../../parse/article.ts';
import { chanceOf, ratesGiven, type RateChances, type Seen } from './prior.ts';
import type { Suspicion, Suspicions } from './suspicion.ts';
import { OTHER_DEFECT_WEIGHT, RATES, SIGNAL_WEIGHTS, UNSUSPECTED_WEIGHT } from './weights.ts';

/**
 * From these chances on a suspicion is a hint, and a warning. A hint is to be right in six of ten: what is told as 60 to 70 % was so
 * in 3 of 13 of the development passages set aside (`test/bench/garbled-fit.ts`), what is told as 70 % and more in two of three.
 */
export const leastHint = 0.7;
export const leastWarning = 0.85;

/** A suspicion and what all evidence together says of it. */
export interface Judged {
  readonly suspicion: Suspicion;
  /** That the word is damaged, 0 to 1: calibrated on development data. */
  readonly chance: number;
}

/** What all signals of damage in an article add up to. */
export interface Evidence {
  /** In text order. */
  readonly judged: readonly Judged[];
  /** How damaged the article is. */
  readonly rates: RateChances;
  /** Words that were looked at. */
  readonly words: number;
}

/** What was fitted: see `weights.ts`. */
export interface Weights {
  readonly signals: readonly number[];
  readonly unsuspected: number;
  readonly rates: RateChances;
}

const fitted: Weights = { signals: SIGNAL_WEIGHTS, unsuspected: UNSUSPECTED_WEIGHT, rates: RATES };

/** A suspicion's log ratio: what its signals weigh together. */
export function ratioOf({ signals }: Suspicion, weights: Weights): number {
  return signals.reduce((sum, signal, i) => sum + signal * (weights.signals[i] ?? 0), 0);
}

/**
 * Weighs every suspicion of an article by its signals and by how damaged its paragraph and the whole article are.
 * @param others the blocks in which other checks found plain defects, once for each
 */
export function weigh({ suspicions, words }: Suspicions, others: readonly Block[], weights = fitted): Evidence {
  const blocks = [...words.keys()];
  const ratios = new Map(suspicions.map((suspicion) => [suspicion, ratioOf(suspicion, weights)]));
  const seen = blocks.map((block): Seen => {
    const own = suspicions.filter(({ sentence }) => sentence.block === block);
    const found = others.filter((other) => other === block).map(() => OTHER_DEFECT_WEIGHT);
    return {
      ratios: [...own.map((suspicion) => ratios.get(suspicion) ?? 0), ...found],
      unseen: { words: Math.max(0, (words.get(block) ?? 0) - own.length), ratio: weights.unsuspected },
    };
  });
  const { passages, article } = ratesGiven(seen, weights.rates);
  const byBlock = new Map(blocks.map((block, i) => [block, passages[i] ?? article]));
  const judged = suspicions.map((suspicion) => ({
    suspicion,
    chance: chanceOf(ratios.get(suspicion) ?? 0, byBlock.get(suspicion.sentence.block) ?? article),
  }));
  return { judged, rates: article, words: [...words.values()].reduce((sum, count) => sum + count, 0) };
}
