import { isCommon } from '../terms.ts';

/** How many letters of a stem are looked at where words are left out: "twenty-one" and its parts. */
const LETTERS = 5;

/**
 * How alike two sentences are in what tells them apart from others: Dice's coefficient (Dice 1945) over their stems, common ones counting
 * less.
 * @param without words left out of account: those by which the two differ
 * @returns 0 to 1
 */
export function sentenceLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, without: readonly string[]): number {
  const left = new Set(without.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(head));
  const weight = (stem: string): number => (left.has(head(stem)) ? 0 : isCommon(stem) ? 0.4 : 1);
  let [both, all] = [0, 0];
  for (const stem of a) {
    const own = weight(stem);
    all += own;
    if (b.has(stem)) both += 2 * own;
  }
  for (const stem of b) all += weight(stem);
  return all === 0 ? 0 : both / all;
}

const head = (word: string): string => word.slice(0, LETTERS);
