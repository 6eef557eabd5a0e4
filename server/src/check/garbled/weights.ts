/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  4.078, // bias
  0.6915, // log-odds
  -0.08115, // log-odds above even
  -0.5092, // wrong
  -0.08582, // missing
  -0.1093, // missing: log-odds
  0.04788, // missing: log-odds above even
  0.1768, // capital
  -0.8301, // first
  -0.06547, // behind punctuation
  0.158, // function word
  0.06353, // verb
  0.207, // suspected neighbours
  0.4216, // long sentence
  -0.1354, // number near
  0.2654, // governed gap
  0.1279, // mend is certain
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -1.19;

/**
 * The same for what another check of the words or the page found, for a synonym in a fixed expression, and for a pair of words that never
 * occurs: set by hand, too few of them to fit.
 */
export const OTHER_DEFECT_WEIGHT = 6;
export const WORN_WEIGHTS = { plain: 6, other: 4.5 };
export const PAIR_WEIGHTS = { strong: 4, weak: 2 };

/** How often articles have so many damaged words a word: the rate, and the share of articles. */
export const RATES: readonly (readonly [rate: number, share: number])[] = [
  [0.0001, 0.2589],
  [0.0003, 0.186],
  [0.001, 0.05397],
  [0.003, 0.001088],
  [0.01, 0.125],
  [0.03, 0.125],
  [0.06, 0.125],
  [0.12, 0.125],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.433, shift: -0.2277 };
export const PASSAGE_CALIBRATION = { scale: 1.428, shift: -0.4833 };
