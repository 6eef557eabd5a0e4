import { readOrdinal } from '../figures/ordinals.ts';
import { isDash, type Tokens } from '../figures/tokens.ts';
import { daysIn, formatDay, formatMonth, formatWeek, formatYear, isDay, pad, toNumber, type Day } from './calendar.ts';
import { isFuture } from './context.ts';
import { date, type FoundTimex } from './found.ts';
import { isFullMonth, monthNumber } from './vocabulary.ts';

/** Month names that are also words or given names: they need a day, a year or a preposition beside them. */
const AMBIGUOUS = new Set('may march april june august jan mar dec sep jun'.split(' '));

/** What stands before a month that is meant as one. */
const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|before|after|from|to|through|last|next|this|of|late|early|mid|every|each|between|previous|following|for|around|and|or)$/u;

/** Reads "the last week of March", "the first week of May 2021" at token `i`, or returns undefined. */
export function readWeekOfMonth(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  if (tokens.lower(i) !== 'the') return undefined;
  const last = /^(?:last|final)$/u.test(tokens.lower(i + 1));
  const ordinal = last ? { value: 5, next: i + 2 } : readOrdinal(tokens, i + 1);
  if (!ordinal || ordinal.value > 5 || tokens.lower(ordinal.next) !== 'week') return undefined;
  const of = ordinal.next + 1;
  const [month] =
    tokens.lower(of) === 'of' || tokens.lower(of) === 'in' ? (readMonthDate(tokens, of + 1, anchor) ?? []) : [];
  const parts = month?.from === of + 1 ? /^(\d{4})-(\d{2})$/u.exec(month.value) : null;
  if (!month || !parts) return undefined;
  const [year, number] = [Number(parts[1]), Number(parts[2])];
  // The week that holds most of those seven days: it has the fourth of them.
  const day = last ? daysIn(year, number) - 3 : 7 * ordinal.value - 3;
  return isDay({ year, month: number, day })
    ? date(i, month.next, formatWeek({ year, month: number, day }), month.anchored)
    : undefined;
}

/** Reads a date that names a month: "March 21, 2023", "21 March", "Feb. 2022", "in May". At token `i`, or undefined. */
export function readMonthDate(tokens: Tokens, i: number, anchor: Day | undefined): readonly FoundTimex[] | undefined {
  const token = tokens.at(i);
  if (token.kind === 'number' || token.lower === 'the') return dayFirst(tokens, i, anchor);
  const month = monthName(tokens, i);
  if (!month) return undefined;
  let at = month.next;
  if (isDash(tokens.at(at).text) && tokens.at(at + 1).kind === 'number' && tokens.at(at + 1).text.length < 3) at++;
  const day = dayNumber(tokens, at);
  if (day) {
    const year = yearAfter(tokens, day.next);
    const first = resolveDay(tokens, i, year?.next ?? day.next, anchor, month.value, day.value, year?.value);
    if (!first) return undefined;
    // "March 21-23", "March 21 to 23", "March 21 and 22": a second day in the same month.
    const second = year ? undefined : secondDay(tokens, day.next, anchor, month.value, i);
    return second ? [withYear(first, second), second] : [first];
  }
  const year = yearAfter(tokens, month.next, true);
  if (year) return [date(i, year.next, formatMonth(year.value, month.value), false)];
  if (!isMonthAlone(tokens, i, month.next)) return undefined;
  return [resolveMonth(tokens, i, month.next, anchor, month.value)];
}

/** "21 March 2023", "the 21st of March", "21-23 March". */
function dayFirst(tokens: Tokens, i: number, anchor: Day | undefined): readonly FoundTimex[] | undefined {
  const start = tokens.lower(i) === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(tokens, start);
  const day = ordinal ?? dayNumber(tokens, start);
  if (!day || (start > i && !ordinal)) return undefined;
  let at = day.next;
  if (isDash(tokens.at(at).text) || ((tokens.lower(at) === 'and' || tokens.lower(at) === 'to') && !ordinal)) {
    const last = dayNumber(tokens, at + 1);
    const month = last && monthName(tokens, last.next);
    if (!last || !month || last.value <= day.value) return monthHyphen(tokens, i, at, day.value, anchor);
    const year = yearAfter(tokens, month.next);
    const next = year?.next ?? month.next;
    const first = resolveDay(tokens, i, day.next, anchor, month.value, day.value, year?.value);
    const second = resolveDay(tokens, at + 1, next, anchor, month.value, last.value, year?.value);
    return first && second ? [first, second] : undefined;
  }
  if (tokens.lower(at) === 'of' && ordinal) at++;
  const month = monthName(tokens, at);
  if (!month || !tokens.at(at).gap) return undefined;
  const year = yearAfter(tokens, month.next);
  const found = resolveDay(tokens, i, year?.next ?? month.next, anchor, month.value, day.value, year?.value);
  return found && [found];
}

/** "21-Mar-2023", "21-March". */
function monthHyphen(
  tokens: Tokens,
  i: number,
  at: number,
  day: number,
  anchor: Day | undefined,
): readonly FoundTimex[] | undefined {
  const month = tokens.hyphen(at) ? monthName(tokens, at + 1) : undefined;
  if (!month) return undefined;
  const year = tokens.hyphen(month.next) ? readYear(tokens, month.next + 1) : undefined;
  const next = year === undefined ? month.next : month.next + 2;
  const found = resolveDay(tokens, i, next, anchor, month.value, day, year);
  return found && [found];
}

function monthName(tokens: Tokens, i: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'word' || !tokens.capital(i)) return undefined;
  const value = monthNumber(token.lower);
  if (value === undefined) return undefined;
  const full = isFullMonth(token.lower);
  const dot = !full && tokens.glued(i + 1, '.');
  return { value, next: dot ? i + 2 : i + 1 };
}

/** A day of the month in digits ("21", "21st") at token `i`. */
function dayNumber(tokens: Tokens, i: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'number' || !/^\d{1,2}$/u.test(token.text) || token.value < 1 || token.value > 31)
    return undefined;
  const after = tokens.at(i + 1);
  if (!after.gap && /^(?:st|nd|rd|th)$/u.test(after.lower)) return { value: token.value, next: i + 2 };
  if (!after.gap && (after.kind === 'word' ? !after.lower.startsWith("'") : /^[:%/]$/u.test(after.text)))
    return undefined;
  if (/^(?:million|billion|percent|per|people|a\.m\.|p\.m\.|am|pm)$/u.test(after.lower)) return undefined;
  return { value: token.value, next: i + 1 };
}

/** ", 2023", " 2023", and for months " of 2023". */
function yearAfter(
  tokens: Tokens,
  i: number,
  of = false,
): { readonly value: number; readonly next: number } | undefined {
  let at = i;
  if (tokens.glued(at, ',')) at++;
  else if (of && tokens.lower(at) === 'of') at++;
  const year = readYear(tokens, at);
  if (year === undefined || tokens.at(at + 1).text === ':') return undefined;
  return { value: year, next: at + 1 };
}

/** A year in four digits at token `i`, 1000 to 2199, nothing glued to it but marks. */
export function readYear(tokens: Tokens, i: number): number | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'number' || !/^[12]\d{3}$/u.test(token.text) || token.value > 2199) return undefined;
  const after = tokens.at(i + 1);
  if (!after.gap && ((after.kind === 'word' && !after.lower.startsWith("'")) || after.text === '%')) return undefined;
  return token.value;
}

function secondDay(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
  month: number,
  from: number,
): FoundTimex | undefined {
  const link = tokens.at(i);
  const dash = isDash(link.text) && !tokens.at(i + 1).gap;
  if (!dash && link.lower !== 'to' && link.lower !== 'and' && link.lower !== 'through') return undefined;
  const day = dayNumber(tokens, i + 1);
  if (!day || tokens.lower(day.next) === 'people' || (!dash && monthName(tokens, day.next))) return undefined;
  if (!dash && tokens.small(day.next) && !/^(?:in|at|for|the|and|with|to|on|when|as|by)$/u.test(tokens.lower(day.next)))
    return undefined;
  const year = yearAfter(tokens, day.next);
  const found = resolveDay(tokens, from, year?.next ?? day.next, anchor, month, day.value, year?.value);
  return found && { ...found, from: i + 1 };
}

/** A first day takes the year that only the second shows ("March 21-23, 2022"). */
function withYear(first: FoundTimex, second: FoundTimex): FoundTimex {
  return { ...first, value: second.value.slice(0, 4) + first.value.slice(4), anchored: second.anchored };
}

function resolveDay(
  tokens: Tokens,
  from: number,
  next: number,
  anchor: Day | undefined,
  month: number,
  day: number,
  year: number | undefined,
): FoundTimex | undefined {
  // prettier-ignore
  if (year !== undefined) return isDay({ year, month, day }) ? date(from, next, formatDay({ year, month, day }), false) : undefined;
  if (!isDay({ year: 2024, month, day })) return undefined;
  const relative = yearWord(tokens, next, anchor);
  if (relative && anchor) return date(from, relative.next, formatDay({ year: relative.year, month, day }), true);
  if (!anchor) return date(from, next, `XXXX-${pad(month)}-${pad(day)}`, false);
  const near = nearest(anchor, month, day, isFuture(tokens, from, next) && tokens.lower(from - 1) !== 'since');
  return near && date(from, next, formatDay(near), true);
}

/** How many days ahead a date lies at most when no word speaks of the future. */
const SOON = 60;

/** News leaves the year out where it is the nearest; words of the future make it the next. */
function nearest(anchor: Day, month: number, day: number, future: boolean): Day | undefined {
  const origin = toNumber(anchor);
  const days = [-1, 0, 1]
    .map((shift) => ({ year: anchor.year + shift, month, day }))
    .filter(isDay)
    .map((candidate) => ({ candidate, distance: toNumber(candidate) - origin }))
    .filter(({ distance }) => (future ? distance >= 0 : distance <= SOON));
  days.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return days[0]?.candidate;
}

/** "of last year", "next year" behind a month or day. */
function yearWord(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
): { readonly year: number; readonly next: number } | undefined {
  const at = tokens.lower(i) === 'of' ? i + 1 : i;
  if (!anchor || tokens.lower(at + 1) !== 'year') return undefined;
  const shift = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]).get(tokens.lower(at));
  return shift === undefined ? undefined : { year: anchor.year + shift, next: at + 2 };
}

function isMonthAlone(tokens: Tokens, i: number, next: number): boolean {
  const { lower } = tokens.at(i);
  const before = tokens.lower(i - 1);
  if (!isFullMonth(lower) && !(tokens.at(next - 1).text === '.' && BEFORE_MONTH.test(before))) return false;
  const surname = tokens.capital(next) && tokens.at(next).gap;
  if (AMBIGUOUS.has(lower)) {
    if (tokens.hyphen(i - 1) && /^(?:mid|late|early)$/u.test(tokens.lower(i - 2))) return true;
    if (!BEFORE_MONTH.test(before)) return false;
    if (
      /^(?:and|or|to|for|of|from)$/u.test(before) &&
      !nearMonth(tokens, i - 2) &&
      !(
        before === 'of' &&
        /^(?:end|start|beginning|middle|month|since|late|early|week|weeks|days)$/u.test(tokens.lower(i - 2))
      )
    )
      return false;
    if (surname && lower !== 'may' && before !== 'in' && before !== 'last') return false;
    // "after May resigned": the person acts.
    return !(
      /^(?:may|june|april|august)$/u.test(lower) &&
      /^(?:said|says|was|has|had|told|resigned|who|is|will|'s)$/u.test(tokens.lower(next)) &&
      !/^(?:in|last|next|since|this)$/u.test(before)
    );
  }
  return !(tokens.capital(i - 1) && !tokens.opens(i - 1) && !BEFORE_MONTH.test(before) && surname);
}

function nearMonth(tokens: Tokens, i: number): boolean {
  return monthNumber(tokens.lower(i)) !== undefined && tokens.capital(i);
}

function resolveMonth(tokens: Tokens, i: number, next: number, anchor: Day | undefined, month: number): FoundTimex {
  if (!anchor) return date(i, next, `XXXX-${pad(month)}`, false);
  const relative = yearWord(tokens, next, anchor);
  if (relative) return date(i, relative.next, formatMonth(relative.year, month), true);
  const before = tokens.lower(i - 1);
  const { year } = anchor;
  if (before === 'last') return date(i - 1, next, formatMonth(month < anchor.month ? year : year - 1, month), true);
  if (before === 'next') return date(i - 1, next, formatMonth(month > anchor.month ? year : year + 1, month), true);
  if (before === 'this') return date(i - 1, next, formatMonth(year, month), true);
  if (isFuture(tokens, i, next))
    return date(i, next, formatMonth(month >= anchor.month ? year : year + 1, month), true);
  // Nothing speaks of the future: "in August" is past, while "the June vote" may be the next.
  const ahead = month - anchor.month;
  if (ahead > 0 && /^(?:in|since|during|early|late|and)$/u.test(before))
    return date(i, next, formatMonth(year - 1, month), true);
  const nearestYear = ahead > 5 ? year - 1 : ahead <= -9 ? year + 1 : year;
  return date(i, next, formatMonth(nearestYear, month), true);
}

/**
 * Reads "2023-03-21", "2023-03-21T19:00Z", "21/03/2023", "21.03.2023" at token `i`, or returns undefined. Where day and month
 * could be either, the reading that alone lies near `anchor` is taken.
 */
export function readNumericDate(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const token = tokens.at(i);
  if (!token.gap && i > 0 && tokens.at(i - 1).kind !== 'mark') return undefined;
  const dotted = token.kind === 'mark' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(token.text) : null;
  if (dotted) return dayMonthYear(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), true);
  if (token.kind !== 'number' || tokens.at(i + 1).gap || tokens.at(i + 2).gap || tokens.at(i + 4).gap) return undefined;
  const link = tokens.at(i + 1).text;
  if ((link !== '-' && link !== '/') || tokens.at(i + 3).text !== link || tokens.at(i + 3).gap) return undefined;
  const parts = [token, tokens.at(i + 2), tokens.at(i + 4)];
  if (!parts.every((part) => /^\d+$/u.test(part.text))) return undefined;
  const [a, b, c] = parts.map((part) => part.value) as [number, number, number];
  if (token.text.length === 4) {
    if (!isDay({ year: a, month: b, day: c })) return undefined;
    return isoTime(tokens, date(i, i + 5, formatDay({ year: a, month: b, day: c }), false));
  }
  if (link === '-' && parts[2]?.text.length !== 4) return undefined;
  const year = parts[2]?.text.length === 2 ? (c < 70 ? 2000 + c : 1900 + c) : c;
  return year > 999 && year < 2200 ? dayMonthYear(i, i + 5, a, b, year, false, anchor) : undefined;
}

/** Where both readings are days, what is certain is the year only. */
function dayMonthYear(
  from: number,
  next: number,
  a: number,
  b: number,
  year: number,
  dayFirstOnly: boolean,
  anchor?: Day,
): FoundTimex | undefined {
  const european = isDay({ year, month: b, day: a });
  const american = !dayFirstOnly && isDay({ year, month: a, day: b });
  if (european && (!american || a === b)) return date(from, next, formatDay({ year, month: b, day: a }), false);
  if (american && !european) return date(from, next, formatDay({ year, month: a, day: b }), false);
  if (!european) return undefined;
  const near = [{ year, month: b, day: a }, { year, month: a, day: b }].filter((day) => anchor && isNear(day, anchor)); // prettier-ignore
  const [day] = near;
  return date(from, next, day && near.length === 1 ? formatDay(day) : `${formatYear(year)}-XX-XX`, false);
}

/** Whether two days are no further apart than news is old. */
function isNear(a: Day, b: Day): boolean {
  return Math.abs(toNumber(a) - toNumber(b)) <= 7;
}

/** "T19:00:05Z" behind an ISO date. */
function isoTime(tokens: Tokens, found: FoundTimex): FoundTimex {
  const at = found.next;
  if (!tokens.glued(at, 't') || tokens.at(at + 1).kind !== 'number' || tokens.at(at + 2).text !== ':') return found;
  const minute = tokens.at(at + 3);
  if (minute.kind !== 'number' || minute.gap) return found;
  let next = at + 4;
  if (tokens.glued(next, ':') && tokens.at(next + 1).kind === 'number') next += 2;
  const zone = tokens.glued(next, 'z');
  const value = `${found.value}T${pad(tokens.at(at + 1).value)}:${pad(minute.value)}${zone ? 'Z' : ''}`;
  return { ...found, type: 'TIME', next: zone ? next + 1 : next, value };
}
