import { type KnownFiller, shareCountry } from './known-event.ts';
import { shareWord } from './share-word.ts';

/** How two fillings of one slot go together. */
export type SlotVerdict = 'same' | 'like' | 'different' | 'unknown';

/** How the fillings compare, and by which of them they differ. */
export interface SlotComparison {
  readonly verdict: SlotVerdict;
  /** Where they are different: who or what stands against whom or what. */
  readonly a?: KnownFiller;
  readonly b?: KnownFiller;
}

/** A name says less when it only points back. */
const isNamed = ({ filler, keys }: KnownFiller): boolean =>
  keys.length === 1 && (filler.kind === 'name' || filler.kind === 'metonym');

/**
 * Compares who or what fills one slot of two events. Different is only what cannot be the same: two names of two entities
 * of one type, two countries. What may be two ways to say one thing ("the strike", "the walkout") is unknown.
 */
export function compareSlot(a: readonly KnownFiller[], b: readonly KnownFiller[]): SlotComparison {
  if (a.length === 0 || b.length === 0) return { verdict: 'unknown' };
  const [restA, restB] = [a.filter((x) => !b.some((y) => isOne(x, y))), b.filter((y) => !a.some((x) => isOne(x, y)))];
  if (restA.length === 0 || restB.length === 0) return { verdict: 'same' };
  for (const x of restA) {
    for (const y of restB) if (cannotBeOne(x, y)) return { verdict: 'different', a: x, b: y };
  }
  if (restA.length < a.length) return { verdict: 'same' };
  return { verdict: restA.some((x) => restB.some((y) => isLike(x, y))) ? 'like' : 'unknown' };
}

/** The same entity, or a town and its country. */
function isOne(a: KnownFiller, b: KnownFiller): boolean {
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  return (a.state || b.state) && shareCountry(a.countries, b.countries);
}

function cannotBeOne(a: KnownFiller, b: KnownFiller): boolean {
  if (!isNamed(a) || !isNamed(b)) return false;
  if (a.countries.length > 0 && b.countries.length > 0 && a.type === 'place' && b.type === 'place') {
    if (!shareCountry(a.countries, b.countries)) return true;
    return !a.state && !b.state && a.keys[0] !== b.keys[0];
  }
  return a.type === 'person' && b.type === 'person' && !shareWord(a.filler.text, b.filler.text);
}

/** The same noun, described alike or by one of them only. */
function isLike(a: KnownFiller, b: KnownFiller): boolean {
  if (a.filler.head !== b.filler.head || /^\W*$/.test(a.filler.head)) return false;
  return a.keys.length === 0 || b.keys.length === 0;
}
