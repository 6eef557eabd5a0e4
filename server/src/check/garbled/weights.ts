/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  4.081, // bias
  0.6917, // log-odds
  -0.07575, // log-odds above even
  -0.4985, // wrong
  -0.09116, // missing
  -0.1103, // missing: log-odds
  0.04372, // missing: log-odds above even
  0.1693, // capital
  -0.8323, // first
  -0.03975, // behind punctuation
  0.1586, // function word
  0.06095, // verb
  0.2065, // suspected neighbours
  0.4172, // long sentence
  -0.129, // number near
  0.2657, // governed gap
  0.1281, // mend is certain
  -0.3572, // question word
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -1.191;

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
  [0.0001, 0.3093],
  [0.0003, 0.2234],
  [0.001, 0.06585],
  [0.003, 0.001386],
  [0.01, 0.1],
  [0.03, 0.1],
  [0.06, 0.1],
  [0.12, 0.1],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.565, shift: -0.1552 };
export const PASSAGE_CALIBRATION = { scale: 2.866, shift: -0.7029 };
