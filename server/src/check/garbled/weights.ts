/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  3.998, // bias
  0.6517, // log-odds
  -0.02394, // log-odds above even
  -0.5005, // wrong
  -0.06177, // missing
  -0.07308, // missing: log-odds
  0.00254, // missing: log-odds above even
  0.1655, // capital
  -0.8335, // first
  -0.04712, // behind punctuation
  0.1644, // function word
  0.1041, // verb
  0.198, // suspected neighbours
  0.5018, // long sentence
  -0.1162, // number near
  0.2702, // governed gap
  0.1258, // mend is certain
  -0.2855, // question word
  -0.001193, // odd collocation
  0.7041, // odd collocation: log ratio
  -0.2732, // odd collocation alone
  -0.5476, // usual collocation
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
  [0.0001, 0.3158],
  [0.0003, 0.223],
  [0.001, 0.06026],
  [0.003, 0.0009544],
  [0.01, 0.1],
  [0.03, 0.1],
  [0.06, 0.1],
  [0.12, 0.1],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.457, shift: -0.09526 };
export const PASSAGE_CALIBRATION = { scale: 2.152, shift: -0.1082 };
