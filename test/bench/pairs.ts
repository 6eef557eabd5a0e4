/** What a labeller says of a pair: of pairs of which nobody is sure nothing is counted. */
export type PairLabel = 'same' | 'different' | 'unsure';

/** Pairs that were put together, rightly or not. */
export interface PairTally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/**
 * Counts over all pairs of some items which are put together and which should be.
 * @param wrong called with each pair that is put together wrongly (`different`) or was missed (`same`)
 */
export function tallyPairs<T>(
  items: readonly T[],
  label: (a: T, b: T) => PairLabel,
  together: (a: T, b: T) => boolean,
  wrong: (a: T, b: T, label: 'same' | 'different') => void = () => undefined,
): PairTally {
  let [right, found, gold] = [0, 0, 0];
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      const said = label(a, b);
      if (said === 'unsure') continue;
      const joined = together(a, b);
      if (joined) found++;
      if (said === 'same') gold++;
      if (joined && said === 'same') right++;
      if (joined !== (said === 'same')) wrong(a, b, said);
    }
  }
  return { right, found, gold };
}

/** Precision, recall and F1 in per cent: "99.7 / 92.0 / 95.7". Nothing found is precise, nothing to find is found. */
export function percentages({ right, found, gold }: PairTally): string {
  const [precision, recall] = [found === 0 ? 1 : right / found, gold === 0 ? 1 : right / gold];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => (value * 100).toFixed(1)).join(' / ');
}
