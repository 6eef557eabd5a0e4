import { remember } from '../text/remember.ts';
import { isCommon, stemsOf } from './terms.ts';

/** Words in common in the same order say more than the words alone. */
const inOrder = 0.3;

/**
 * How near two short texts (a sentence, a quotation) are in what they say: the cosine of their words' stems, common words
 * counting little, with a share for pairs of words that follow each other in both. Costs the texts' length.
 * @returns 0 for nothing in common, 1 for the same words in the same order
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [stemsOf(a.slice(0, 4_000)), stemsOf(b.slice(0, 4_000))];
  const words = cosine(counted(x), counted(y));
  const [p, q] = [pairs(x), pairs(y)];
  if (p.size === 0 || q.size === 0) return words;
  return (1 - inOrder) * words + inOrder * cosine(p, q);
}

function counted(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, isCommon(stem) ? 0.3 : 1);
  return counts;
}

function pairs(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 1; i < stems.length; i++) counts.set(`${stems[i - 1] ?? ''} ${stems[i] ?? ''}`, 1);
  return counts;
}

/** The cosine of two sparse vectors; 0 when one is empty. Costs the shorter one's length once the norms are known. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, value] of small) dot += value * (large.get(key) ?? 0);
  return dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(squareOf(a) * squareOf(b)));
}

const squareOf = remember((vector: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return sum;
});
