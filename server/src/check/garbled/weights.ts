/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  3.992, // bias
  0.6484, // log-odds
  -0.02073, // log-odds above even
  -0.5002, // wrong
  -0.06211, // missing
  -0.06972, // missing: log-odds
  -0.000618, // missing: log-odds above even
  0.1628, // capital
  -0.8368, // first
  -0.05125, // behind punctuation
  0.1641, // function word
  0.1117, // verb
  0.1955, // suspected neighbours
  0.4883, // long sentence
  -0.1208, // number near
  0.2709, // governed gap
  0.1256, // mend is certain
  -0.2852, // question word
  0.03745, // odd collocation
  0.7222, // odd collocation: log ratio
  -0.1015, // odd collocation alone
  -0.5556, // usual collocation
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -1.239;

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
  [0.0001, 0.3174],
  [0.0003, 0.2228],
  [0.001, 0.0589],
  [0.003, 0.0008742],
  [0.01, 0.1],
  [0.03, 0.1],
  [0.06, 0.1],
  [0.12, 0.1],
];

/**
 * What the log-odds of a chance are multiplied by, and what is added then, so that chances told come true (Platt 1999): of words, and of
 * passages.
 */
export const CALIBRATION = { scale: 1.42, shift: -0.2183 };
export const PASSAGE_CALIBRATION = { scale: 2.16, shift: -0.2354 };
