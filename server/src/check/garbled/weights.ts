/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  4.021, // bias
  0.6556, // log-odds
  -0.03042, // log-odds above even
  -0.4944, // wrong
  -0.07, // missing
  -0.07523, // missing: log-odds
  0.006291, // missing: log-odds above even
  0.1555, // capital
  -0.84, // first
  -0.04401, // behind punctuation
  0.1472, // function word
  0.1, // verb
  0.198, // suspected neighbours
  0.4863, // long sentence
  -0.1251, // number near
  0.2688, // governed gap
  0.1264, // mend is certain
  -0.2878, // question word
  -0.06959, // odd collocation
  0.7977, // odd collocation: log ratio
  -0.1869, // odd collocation alone
  -0.5604, // usual collocation
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -1.232;

/**
 * The same for what another check of the words or the page found, for a synonym in a fixed expression, and for a pair of words that never
 * occurs: set by hand, too few of them to fit.
 */
export const OTHER_DEFECT_WEIGHT = 6;
export const TYPOGRAPHIC_WEIGHT = 4;
export const WORN_WEIGHTS = { plain: 6, other: 4.5, doubted: 3.5 };
export const PAIR_WEIGHTS = { strong: 4, weak: 2 };

/** How often articles have so many damaged words a word: the rate, and the share of articles. */
export const RATES: readonly (readonly [rate: number, share: number])[] = [
  [0.0001, 0.3217],
  [0.0003, 0.222],
  [0.001, 0.05558],
  [0.003, 0.0007385],
  [0.01, 0.1],
  [0.03, 0.1],
  [0.06, 0.1],
  [0.12, 0.1],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.444, shift: -0.1713 };
export const PASSAGE_CALIBRATION = { scale: 2.125, shift: 0.1336 };
