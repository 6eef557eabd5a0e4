/**
 * What `test/bench/disagreements-fit.ts` fitted on the planted disagreements to train on and on topics 1 to 35 of ECB+ (`node --import tsx
 * test/bench/disagreements-fit.ts`, twice where the alignment changes); not to be changed by hand.
 */

/** Of `ALIGNMENT_FEATURES`. */
export const ALIGNMENT_WEIGHTS: readonly number[] = [
  0.8, // bias
  -0.52, // likeness
  0.06, // common
  -2.01, // behind here
  -0.2, // behind there
  1.75, // lead
  -0.56, // share
  0.25, // both shares
  -1.11, // names
  -0.17, // values
  0, // events
  0.49, // rare words
  0.5, // covered
  1.16, // neighbours
  -2.08, // order
];

/** Of `ITEM_FEATURES`. */
export const ITEM_WEIGHTS: readonly number[] = [
  -7.94, // bias
  0.63, // alignment
  0.15, // likely
  -0.04, // likeness
  -1.53, // common
  3.85, // share
  2.63, // both shares
  0.71, // second
  -0.68, // rivals
  -1.11, // orphans
  0.22, // use
  1.2, // preposition
  0, // other preposition
  2.98, // slip
  2.05, // head
  0.4, // other head
  -0.24, // verb
  1.23, // harm
  2, // words around
  -0.62, // states
  -0.37, // days
  2.31, // small number
  0.92, // money
  -0.37, // percent
  0.48, // weekday
  -0.29, // reported
  1.23, // generic head
  0.61, // share and use
  -1.48, // known
  0.03, // known and likeness
  0.65, // other direction
  -1.14, // other use
  0, // other start
  -1.41, // additional
  -2.03, // same weekday
  -0.44, // unlikely
  1.19, // rank
  0.15, // both uses
  0.6, // age
  2.79, // clock
  1.19, // slip and likely
  -0.68, // slip of a length
  3.52, // likely retelling
  0.65, // likely and around
  0.44, // number
  -1.87, // number: likely
  -1.14, // number: share
  0.14, // number: use
  1.14, // number: around
  -1.43, // number: preposition
  -0.34, // other figure
  0.16, // other figure: likely
  0.26, // other figure: share
  -0.37, // other figure: use
  -0.6, // other figure: around
  0.38, // other figure: preposition
  1.09, // time
  -1.19, // time: likely
  0.96, // time: share
  -0.1, // time: use
  -0.21, // time: around
  0.72, // time: preposition
  0.22, // year
  0.57, // year: likely
  0.62, // year: share
  0.37, // year: use
  0.36, // year: around
  -0.19, // year: preposition
  0.21, // place
  1.11, // place: likely
  0.84, // place: share
  0, // place: use
  0.48, // place: around
  0.82, // place: preposition
  -0.41, // unknown place
  -0.01, // unknown place: likely
  1.28, // unknown place: share
  -0.34, // unknown place: use
  0.49, // unknown place: around
  0.27, // unknown place: preposition
  0.62, // duration
  0.76, // duration: likely
  0.83, // duration: share
  -0.51, // duration: use
  0.26, // duration: around
  0.15, // duration: preposition
  -1.84, // name
  0.62, // name: likely
  0.2, // name: share
  0.6, // name: use
  0.08, // name: around
  0.49, // name: preposition
];

/** Of `CONTRAST_FEATURES`. */
export const CONTRAST_WEIGHTS: readonly number[] = [
  -1.84, // bias
  1.17, // alignment
  0.23, // likely
  0.17, // likeness
  -0.03, // common
  1.71, // share
  1.12, // both shares
  0.66, // likely retelling
  0.44, // around
  0.65, // beside
  0.89, // second
  -1.79, // denied
  -0.38, // denied and likely
  -0.83, // denied and around
  -0.65, // orphans
];
