import type { Tokens } from '../figures/tokens.ts';
import { date, type FoundTimex } from './found.ts';
import { duration, timeUnit } from './vocabulary.ts';

/** Nouns behind which "the past" and "the future" are no time ("the past president"). */
const REFERENCES = new Map([['past', 'PAST_REF'], ['future', 'FUTURE_REF']]); // prettier-ignore

/**
 * Reads what names no date at token `i`: "the past", "the near future", "recent years", "over the years". TIMEX3 writes
 * PAST_REF, FUTURE_REF and durations of X.
 */
export function readVagueTime(tokens: Tokens, i: number): FoundTimex | undefined {
  const recent = tokens.lower(i) === 'recent' ? timeUnit(tokens.lower(i + 1)) : undefined;
  if (recent?.plural) {
    return { from: i, next: i + 2, type: 'DURATION', value: duration('X', recent), anchored: false };
  }
  if (tokens.lower(i) !== 'the') return undefined;
  const years = timeUnit(tokens.lower(i + 1));
  if (years?.plural && !years.time && /^(?:over|through|throughout|down)$/u.test(tokens.lower(i - 1))) {
    return ends(tokens, i + 2)
      ? { from: i, next: i + 2, type: 'DURATION', value: duration('X', years), anchored: false }
      : undefined;
  }
  const near = /^(?:near|foreseeable|distant|recent)$/u.test(tokens.lower(i + 1)) ? i + 2 : i + 1;
  const value = REFERENCES.get(tokens.lower(near));
  return value !== undefined && ends(tokens, near + 1) ? date(i, near + 1, value, false) : undefined;
}

/** Whether a noun phrase ends before token `i`. */
function ends(tokens: Tokens, i: number): boolean {
  const { kind, lower } = tokens.at(i);
  return (
    kind === 'mark' || /^(?:and|or|but|to|in|as|for|when|that|with|is|was|has|have|by|said|of|will|on)$/u.test(lower)
  );
}
