/** The sum of products of values and weights: in a logistic regression (Cox 1958) the log of the odds. */
export function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The chance of a log of odds, 0 to 1. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
