/**
 * Weights of `FEATURE_NAMES` by sort of pronoun. A first guess, by hand.
 */
const guess = [
  3, 2.6, 1.2, 0.4, -0.4, -1.5, 1, 0.4, 0, 0.2, -0.3, 1, 0.3, 0, -0.2, -0.5, 0.4, 1, -0.5, 0.6, 0, 0.2, 1, 0.5, 0.5, 0, 1.2, 0.6, -2.5,
  0.6, 0.3, 0.1, 0.5, 1, -0.8, -0.3, 0.6, -0.6, 0.4, 0.8, 0.3, -0.5, 0.5, 0.5, 1, -0.5, 0.3, 0, -0.3,
];
export const WEIGHTS: Readonly<Record<'person' | 'thing' | 'plural', readonly number[]>> = {
  person: guess,
  thing: guess,
  plural: guess,
};
