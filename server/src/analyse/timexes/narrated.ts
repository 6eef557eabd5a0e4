import type { Tokens } from '../figures/tokens.ts';
import { formatYear, parseDay, type Day } from './calendar.ts';
import type { FoundTimex } from './found.ts';
import { isFuture } from './context.ts';
import { monthNumber } from './vocabulary.ts';

/**
 * A month or day without its year, in a passage that tells of a year gone by, belongs to that year and not to the one that lies nearest
 * publication: "In 2012 he was traded; on September 1 he was called up".
 * @param found what was read as if it stood alone
 * @param told the year that the passage has written out last, with none worked out from publication since
 * @param anchor the day of publication
 */
export function inToldYear(tokens: Tokens, found: FoundTimex, told: number | undefined, anchor: Day): FoundTimex {
  if (told === undefined || told >= anchor.year || !found.anchored || !isBare(tokens, found)) return found;
  if (isFuture(tokens, found.from, found.next)) return found;
  const value = formatYear(told) + found.value.slice(4);
  const isInCalendar = parseDay(value.length === 7 ? `${value}-01` : value) !== undefined;
  return isInCalendar ? { ...found, value, anchored: false } : found;
}

/** Whether nothing but month and day is said: no year, no "last", no day of the week, and no noun that a bare month is a part of ("January sales"). */
function isBare(tokens: Tokens, { from, next, value, type }: FoundTimex): boolean {
  if (type !== 'DATE' || !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(value)) return false;
  if (value.length === 7 && !/^(?:in|since|until|till|by|from|to|between)$/u.test(tokens.lower(from - 1))) return false;
  let months = 0;
  for (let i = from; i < next; i++) {
    const { kind, lower } = tokens.at(i);
    if (monthNumber(lower) !== undefined && tokens.capital(i)) months++;
    else if (kind === 'word' && !/^(?:the|of|st|nd|rd|th)$/u.test(lower)) return false;
  }
  return months === 1;
}
