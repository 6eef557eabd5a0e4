import { isDash, type Tokens } from '../figures/tokens.ts';
import { addDays, addMonths, formatDay, formatMonth, formatWeek, formatYear, parseDay, type Day } from './calendar.ts';
import { date, type FoundTimex } from './found.ts';
import { DAY_PARTS } from './vocabulary.ts';

/** The time that the sentence has named last: later ones lean on it. */
export interface NamedTime {
  /** Its value: a date of TIMEX3, `2009-01-15`, `2009-01`, `2008-Q3`. */
  readonly value: string;
  readonly year: number;
  /** `YYYY-MM-DD`, when it names a day. */
  readonly day?: string;
}

/** What a time that was found lets later ones lean on; undefined for durations and times without a year. */
export function namedBy(value: string): NamedTime | undefined {
  const [, year, rest = ''] = /^(\d{4})(-\d{2}-\d{2})?/u.exec(value) ?? [];
  return year === undefined ? undefined : { value, year: Number(year), ...(rest !== '' && { day: year + rest }) };
}

/**
 * Reads at token `i` what leans on the time that the sentence has named last, or else on publication: "the previous year",
 * "the same month last year", "the entire year", "later in the day", "in morning trading".
 * @param named the time that the sentence has named last
 * @param dayBefore the day (`YYYY-MM-DD`) that the text has named last
 */
export function readLeaning(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
  named: NamedTime | undefined,
  dayBefore?: string,
): FoundTimex | undefined {
  const day = named?.day ?? dayBefore;
  return (
    readPreviousYear(tokens, i, anchor, named) ??
    readSameTime(tokens, i, named) ??
    readSameDay(tokens, i, anchor, named) ??
    readThatPart(tokens, i, day) ??
    readNextUnit(tokens, i, named) ??
    (day === undefined ? undefined : readNextDay(tokens, i, day))
  );
}

/** "the previous year", "the year before", "the entire year". */
function readPreviousYear(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
  named: NamedTime | undefined,
): FoundTimex | undefined {
  if (tokens.lower(i) !== 'the' || tokens.hyphen(i + 3)) return undefined;
  const before = /^(?:previous|preceding|prior)$/u;
  const [first, second] = [tokens.lower(i + 1), tokens.lower(i + 2)];
  if (named && /^(?:entire|full|whole)$/u.test(first) && second === 'year') {
    return date(i, i + 3, formatYear(named.year), false);
  }
  const previous = before.test(first) && second === 'year';
  const behind =
    first === 'year' && (before.test(second) || (/^(?:before|earlier)$/u.test(second) && !tokens.small(i + 3)));
  const year = named?.year ?? anchor?.year;
  if ((!previous && !behind) || year === undefined) return undefined;
  return date(i, i + 3, formatYear(year - 1), named === undefined);
}

const YEAR_AGO = ['last year', 'a year ago', 'a year earlier', 'a year before', 'the previous year', 'the year before', 'one year ago']; // prettier-ignore

/** "the same month last year", "the same period a year earlier": the month or quarter named last, a year before. */
function readSameTime(tokens: Tokens, i: number, named: NamedTime | undefined): FoundTimex | undefined {
  if (!named || tokens.lower(i) !== 'the' || tokens.lower(i + 1) !== 'same') return undefined;
  if (!/^(?:month|quarter|period|time|day|week)$/u.test(tokens.lower(i + 2))) return undefined;
  const at = /^(?:of|in)$/u.test(tokens.lower(i + 3)) ? i + 4 : i + 3;
  for (const phrase of YEAR_AGO) {
    const words = phrase.split(' ');
    if (!words.every((word, k) => tokens.lower(at + k) === word)) continue;
    return date(i, at + words.length, formatYear(named.year - 1) + named.value.slice(4), false);
  }
  return undefined;
}

/** "later in the day", "in morning trading", "earlier in the week": the day named last, or its week, month or year. */
function readSameDay(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
  named: NamedTime | undefined,
): FoundTimex | undefined {
  const day = named?.day ?? (anchor && formatDay(anchor));
  if (day === undefined) return undefined;
  const anchored = named?.day === undefined;
  const part = tokens.lower(i + 1) === 'trading' ? DAY_PARTS.get(tokens.lower(i)) : undefined;
  if (part !== undefined) return { from: i, next: i + 1, type: 'TIME', value: `${day}T${part}`, anchored };
  if (tokens.lower(i) !== 'the') return undefined;
  const later = /^(?:later|earlier|late|early)$/u.test(tokens.lower(i - 2)) && tokens.lower(i - 1) === 'in';
  const unit = tokens.lower(i + 1);
  if (unit === 'day') {
    // "closed 3% down on the day", but not "on the day of the vote".
    const after = tokens.at(i + 2);
    const alone =
      /^(?:on|for)$/u.test(tokens.lower(i - 1)) && after.kind === 'mark' && !after.gap && !isDash(after.text);
    return later || alone ? date(i, i + 2, day, anchored) : undefined;
  }
  const now = later ? parseDay(day) : undefined;
  if (!now) return undefined;
  const value = { week: formatWeek(now), month: formatMonth(now.year, now.month), year: formatYear(now.year) }[unit];
  return value === undefined ? undefined : date(i, i + 2, value, anchored);
}

/** "that night", "that same day", "later in the evening", "until early evening": on the day (`YYYY-MM-DD`) named last. */
function readThatPart(tokens: Tokens, i: number, day: string | undefined): FoundTimex | undefined {
  if (day === undefined) return undefined;
  const part = (from: number, at: number): FoundTimex | undefined => {
    const code = DAY_PARTS.get(tokens.lower(at));
    if (code === undefined || !tokens.small(at) || tokens.hyphen(at + 1)) return undefined;
    return { from, next: at + 1, type: 'TIME', value: `${day}T${code}`, anchored: false };
  };
  const word = tokens.lower(i);
  if (word === 'that') {
    const at = tokens.lower(i + 1) === 'same' ? i + 2 : i + 1;
    // "that day" is the day itself; "that evening news" none.
    if (tokens.lower(at) === 'day' && !tokens.hyphen(at + 1)) return date(i, at + 1, day, false);
    return part(i, at);
  }
  if (/^(?:later|earlier|late|early)$/u.test(word) && tokens.lower(i + 1) === 'in' && tokens.lower(i + 2) === 'the') {
    return part(i, i + 3);
  }
  const until = /^(?:until|till|by|in|during|since)$/u.test(tokens.lower(i - 1));
  return until && /^(?:early|late)$/u.test(word) ? part(i, i + 1) : undefined;
}

/** "The next day": beside the day (`YYYY-MM-DD`) that a sentence before has named. */
function readNextDay(tokens: Tokens, i: number, day: string): FoundTimex | undefined {
  const shift = tokens.lower(i) === 'the' ? SHIFTS.get(tokens.lower(i + 1)) : undefined;
  const known = parseDay(day);
  if (shift === undefined || !known || tokens.lower(i + 2) !== 'day' || tokens.hyphen(i + 3)) return undefined;
  return date(i, i + 3, formatDay(addDays(known, shift)), false);
}

const SHIFTS = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['next', 1],
  ['following', 1],
]);

/** "the next day", "the previous month", "the same day", "the following year": beside the day, month or year named last. */
function readNextUnit(tokens: Tokens, i: number, named: NamedTime | undefined): FoundTimex | undefined {
  const shift = tokens.lower(i) === 'the' ? SHIFTS.get(tokens.lower(i + 1)) : undefined;
  if (shift === undefined || tokens.hyphen(i + 3)) return undefined;
  const found = (value: string): FoundTimex => date(i, i + 3, value, false);
  const day = named && parseDay(named.day ?? `${named.value.slice(0, 7)}-01`);
  switch (tokens.lower(i + 2)) {
    case 'day':
      return named?.day !== undefined && day ? found(formatDay(addDays(day, shift))) : undefined;
    case 'week':
      return day && named.day !== undefined && shift !== 0 ? found(formatWeek(addDays(day, 7 * shift))) : undefined;
    case 'month': {
      if (!day || shift === 0) return undefined;
      const { year, month } = addMonths(day, shift);
      return found(formatMonth(year, month));
    }
    case 'year':
      return named ? found(formatYear(named.year + shift)) : undefined;
    default:
      return undefined;
  }
}
