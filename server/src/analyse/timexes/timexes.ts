import type { Tokens } from '../figures/tokens.ts';
import { formatDay, formatMonth, formatWeek, formatYear, type Day } from './calendar.ts';
import { readClock, readSharedClock, type ClockTime } from './clock.ts';
import { readMonthDate, readNumericDate, readWeekOfMonth } from './dates.ts';
import { readAgo, readDayWord, readRelative, readVagueAgo, readWeekday, skipWeekday, withDayPart } from './deictic.ts';
import { readDuration, readSet, readSpan } from './durations.ts';
import type { FoundTimex } from './found.ts';
import { hedgeBefore } from '../figures/hedges.ts';
import { partOfPresent, withModifier } from './modifiers.ts';
import { type NamedTime, readLeaning } from './leaning.ts';
import { readVagueTime } from './vague.ts';
import { readQuarter, readSeason, readYears } from './years.ts';

/** The day a `value` starts with, when it names one. */
const DAY_VALUE = /^(?:\d{4}-\d{2}-\d{2}|XXXX-WXX-\d|XXXX-\d{2}-\d{2}|XXXX-XX-XX)$/u;

/**
 * Reads the timexes that start at token `i` (two for "2004-07"): TIMEX3 of TimeML 1.2.1, anchored at `anchor`, the day of
 * publication. `floor` is the first token not yet used; `afterFigure` says a figure ends just before `i`; `named` is the time
 * that the sentence has named last, `dayBefore` the day (`YYYY-MM-DD`) that the text has named last. Undefined when none
 * starts there.
 */
export function readTimexes(
  tokens: Tokens,
  i: number,
  floor: number,
  anchor: Day | undefined,
  afterFigure: boolean,
  named?: NamedTime,
  dayBefore?: string,
): readonly FoundTimex[] | undefined {
  // prettier-ignore
  const clock = readTimeOfDay(tokens, i, anchor, named?.day ?? dayBefore);
  if (clock) return [clock];
  const numeric = readNumericDate(tokens, i, anchor);
  if (numeric) return [numeric];
  const dates = readDates(tokens, i, anchor);
  if (dates) {
    const [first, ...rest] = dates;
    if (!first) return undefined;
    const last = rest.length > 0 ? undefined : withTime(tokens, withDayPart(tokens, first));
    return [withModifier(tokens, last ?? first, floor), ...rest];
  }
  const leaning = readLeaning(tokens, i, anchor, named, dayBefore) ?? readWeekOfMonth(tokens, i, anchor);
  if (leaning) return [leaning];
  const set = readSet(tokens, i, afterFigure);
  if (set) return [set];
  const ago = readAgo(tokens, i, anchor);
  if (ago) return [hedgedAgo(tokens, ago, floor)];
  const span = readSpan(tokens, i);
  if (span) return [span];
  const relative = readPresent(tokens, i, anchor) ?? readRelative(tokens, i, anchor);
  if (relative) return [withModifier(tokens, relative, floor)];
  const vague = readVagueAgo(tokens, i);
  if (vague) return [vague];
  const duration = readVagueTime(tokens, i) ?? readDuration(tokens, i, floor);
  return duration && [duration];
}

function readDates(tokens: Tokens, i: number, anchor: Day | undefined): readonly FoundTimex[] | undefined {
  const behind = skipWeekday(tokens, i);
  if (behind > i) {
    const dated = readNumericDate(tokens, behind, anchor);
    const full = dated ? [dated] : readMonthDate(tokens, behind, anchor);
    const [first] = full ?? [];
    // "Tuesday, March 21" is one date; "Tuesday in March" is not.
    if (first?.from === behind && DAY_VALUE.test(first.value)) return [{ ...first, from: i }, ...(full ?? []).slice(1)];
  }
  const named = readMonthDate(tokens, i, anchor);
  if (named) return named;
  // "last November": the month is the next token.
  if (/^(?:last|next|this)$/u.test(tokens.lower(i))) {
    const month = readMonthDate(tokens, i + 1, anchor);
    if (month?.[0]?.from === i) return month;
  }
  const quarter = readQuarter(tokens, i, anchor) ?? readSeason(tokens, i, anchor);
  if (quarter) return [quarter];
  const years = readYears(tokens, i);
  if (years) return years;
  const day = readWeekday(tokens, i, anchor) ?? readDayWord(tokens, i, anchor);
  return day && [day];
}

/** "7:30 p.m.", "1900 GMT on Tuesday": on the day it names, else the text has named last, else that of publication. */
function readTimeOfDay(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
  named: string | undefined,
): FoundTimex | undefined {
  const clock = readClock(tokens, i) ?? readSharedClock(tokens, i);
  if (!clock) return undefined;
  let at = clock.next;
  if (tokens.lower(at) === 'on' || tokens.glued(at, ',')) at++;
  const day = dayAt(tokens, at, anchor);
  if (day) return atTime(i, day.next, day.value, clock, day.anchored);
  return atTime(i, clock.next, named ?? (anchor ? formatDay(anchor) : 'XXXX-XX-XX'), clock, anchor !== undefined);
}

/** Adds "at 7:30 p.m." behind a day. */
function withTime(tokens: Tokens, found: FoundTimex): FoundTimex {
  if (found.type !== 'DATE' || !DAY_VALUE.test(found.value)) return found;
  let at = found.next;
  if (tokens.glued(at, ',')) at++;
  if (tokens.lower(at) === 'at' || tokens.lower(at) === 'from') at++;
  const clock = readClock(tokens, at);
  return clock && at > found.next - 1 ? atTime(found.from, clock.next, found.value, clock, found.anchored) : found;
}

function dayAt(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const found = readDates(tokens, i, anchor);
  const [day] = found ?? [];
  return found?.length === 1 && day?.from === i && day.type === 'DATE' && DAY_VALUE.test(day.value) ? day : undefined;
}

function atTime(from: number, next: number, day: string, clock: ClockTime, anchored: boolean): FoundTimex {
  return { from, next, type: 'TIME', value: `${day}T${clock.value}`, anchored };
}

/** "the end of the year". */
function readPresent(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const part = anchor && partOfPresent(tokens, i);
  if (!part) return undefined;
  const year = formatYear(anchor.year);
  const value =
    {
      year,
      month: formatMonth(anchor.year, anchor.month),
      week: formatWeek(anchor),
      decade: year.slice(0, 3),
      century: year.slice(0, 2),
    }[part.unit] ?? year;
  return { from: i, next: part.next, type: 'DATE', value, mod: part.mod, anchored: true };
}

/** "more than a year ago" lies before that year, "nearly ten years ago" about there. */
function hedgedAgo(tokens: Tokens, found: FoundTimex, floor: number): FoundTimex {
  const hedge = hedgeBefore(tokens, found.from, floor);
  if (!hedge) return found;
  const mod = {
    about: 'APPROX',
    nearly: 'APPROX',
    'more-than': 'BEFORE',
    'at-least': 'ON_OR_BEFORE',
    'less-than': 'AFTER',
    'at-most': 'ON_OR_AFTER',
  }[hedge.kind];
  return { ...found, from: hedge.from, mod };
}
