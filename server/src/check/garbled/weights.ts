/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  3.999, // bias
  0.654, // log-odds
  -0.02492, // log-odds above even
  -0.5055, // wrong
  -0.06282, // missing
  -0.07608, // missing: log-odds
  0.003861, // missing: log-odds above even
  0.1703, // capital
  -0.8304, // first
  -0.03865, // behind punctuation
  0.1694, // function word
  0.1073, // verb
  0.1997, // suspected neighbours
  0.4975, // long sentence
  -0.114, // number near
  0.2701, // governed gap
  0.1258, // mend is certain
  -0.352, // question word
  0.0242, // odd collocation
  0.7233, // odd collocation: log ratio
  -0.3124, // odd collocation alone
  -0.526, // usual collocation
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -1.225;

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
  [0.0001, 0.3201],
  [0.0003, 0.222],
  [0.001, 0.05705],
  [0.003, 0.000864],
  [0.01, 0.1],
  [0.03, 0.1],
  [0.06, 0.1],
  [0.12, 0.1],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.438, shift: -0.1354 };
export const PASSAGE_CALIBRATION = { scale: 2.069, shift: -0.208 };
