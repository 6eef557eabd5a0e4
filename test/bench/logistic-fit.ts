/** An example of a logistic regression: values of its features, whether it is one, how much it counts. */
export interface LogisticRow {
  readonly x: readonly number[];
  readonly y: boolean;
  readonly weight: number;
}

/**
 * Weights of a logistic regression by Newton's method (iteratively reweighted least squares), with a Gaussian prior on all but the first,
 * which is the bias.
 * @param prior the inverse of the prior's variance
 * @throws when there are no rows
 */
export function fitLogistic(rows: readonly LogisticRow[], prior: number): number[] {
  const size = rows[0]?.x.length;
  if (size === undefined) throw new Error('Nothing to fit.');
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 15; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -prior * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-4 : prior) : 0)));
    for (const { x, y, weight } of rows) {
      const filled = x.flatMap((value, i) => (value === 0 ? [] : [i]));
      const chance = 1 / (1 + Math.exp(-filled.reduce((sum, i) => sum + (x[i] ?? 0) * (weights[i] ?? 0), 0)));
      const [off, spread] = [weight * (Number(y) - chance), weight * chance * (1 - chance)];
      for (const i of filled) {
        gradient[i] = (gradient[i] ?? 0) + off * (x[i] ?? 0);
        const row = curvature[i] ?? [];
        for (const j of filled) row[j] = (row[j] ?? 0) + spread * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((value, i) => value + (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-3) break;
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** Solves a system of linear equations by Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((_, i) => {
    const pivot = rows.reduce(
      (best, row, k) => (k > i && Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? k : best),
      i,
    );
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const own = rows[i] ?? [];
    rows.forEach((row, k) => {
      const factor = k === i ? 0 : (row[i] ?? 0) / (own[i] ?? 1);
      if (factor !== 0) for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (own[j] ?? 0);
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
