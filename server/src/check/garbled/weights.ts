/**
 * What `test/bench/garbled-fit.ts` fitted on development data (`node --import tsx test/bench/garbled-fit.ts --fit`); not to be
 * changed by hand.
 */

/** What each of `SIGNALS` adds to the log of the ratio: how much likelier it is under damage than in clean prose. */
export const SIGNAL_WEIGHTS: readonly number[] = [
  4.288, // bias
  0.6609, // log-odds
  -0.1936, // log-odds above even
  0.0112, // wrong
  0.3186, // missing
  0.04176, // missing: log-odds
  -0.1118, // missing: log-odds above even
  -0.5541, // capital
  -0.9524, // first
  -0.6869, // behind punctuation
  0.1844, // function word
  0.4919, // verb
  0.1663, // suspected neighbours
  0.1176, // long sentence
  -0.2521, // number near
  0.4532, // governed gap
  0.2139, // mend is certain
];

/** The same for a word that the head does not suspect. */
export const UNSUSPECTED_WEIGHT = -0.7992;

/** The same for what another check of the words or the page found: set by hand, too few of them to fit. */
export const OTHER_DEFECT_WEIGHT = 6;

/** How often articles have so many damaged words a word: the rate, and the share of articles. */
export const RATES: readonly (readonly [rate: number, share: number])[] = [
  [0.0001, 0.2642],
  [0.0003, 0.2405],
  [0.001, 0.1693],
  [0.003, 0.0615],
  [0.01, 0.07665],
  [0.03, 0.06279],
  [0.06, 0.0625],
  [0.12, 0.0625],
];
