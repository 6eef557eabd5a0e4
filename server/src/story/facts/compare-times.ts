import { parseDay, toNumber, weekday } from '../../analyse/timexes/calendar.ts';
import type { SummaryTimex } from '../../resolve/summary.ts';

/** How two times go together: different ones cannot be one day, or one length. */
export type TimeVerdict = 'same' | 'different' | 'unknown';

/**
 * Compares TIMEX3 values. A day lies in its month and year; a weekday without a week is compared with weekdays only.
 * @param a value as in TimeML, e.g. `2023-03-22`, `2022-11`, `P3D`, `XXXX-WXX-2`
 */
export function compareTimes(a: SummaryTimex, b: SummaryTimex): TimeVerdict {
  const duration = a.type === 'DURATION';
  if (duration !== (b.type === 'DURATION')) return 'unknown';
  if (a.type === 'SET' || b.type === 'SET') return 'unknown';
  if (a.mod !== undefined || b.mod !== undefined) {
    if (a.value === b.value) return 'same';
    // "More than 30 hours" and "more than 50" are two, if far enough apart.
    if (!duration || a.mod !== b.mod || isLoose(a) || isLoose(b)) return 'unknown';
    const [x, y] = [daysOf(a.value)?.days ?? 1, daysOf(b.value)?.days ?? 1];
    return Math.max(x, y) >= boundRatio * Math.min(x, y) ? 'different' : 'unknown';
  }
  // Which day, week or year is meant hangs on what was told before.
  if (a.value !== b.value && (isLoose(a) || isLoose(b))) return 'unknown';
  if (duration) return compareDurations(a.value, b.value);
  const [x, y] = [dayOf(a.value), dayOf(b.value)];
  if (x === undefined || y === undefined) return 'unknown';
  if (x === y) return compareClocks(a.value, b.value);
  // One is the part of a day, month or year that the other names.
  if (x.startsWith(`${y}-`) || y.startsWith(`${x}-`)) return 'same';
  if (x.startsWith('week ') !== y.startsWith('week ')) {
    const [week, day] = x.startsWith('week ') ? [x, y] : [y, x];
    return /^\d{4}-\d\d-\d\d$/.test(day) ? (weekOf(day) === week ? 'same' : 'different') : 'unknown';
  }
  return precision(x) === precision(y) ? 'different' : 'unknown';
}

/** Two bounds that are so many times apart bound two things. */
const boundRatio = 1.5;

/** "Later in the day", "the same week", "this year", "the last five years". */
const LOOSE =
  /^(?:(?:the|that|this|next|last|past|coming) (?:same |very )?(?:day|night|morning|afternoon|evening|week|month|year|season|summer|winter|spring|autumn|fall|decade|century|time)|(?:the |over |in )?(?:first|last|past|next|previous|coming|recent) .*|now|currently|recently)$/i;

const isLoose = ({ text }: SummaryTimex): boolean => LOOSE.test(text);

/** Two times of one day: those an hour apart at least are two. Zones are not compared. */
function compareClocks(a: string, b: string): TimeVerdict {
  const [x, y] = [/T(\d\d):(\d\d)/.exec(a), /T(\d\d):(\d\d)/.exec(b)];
  if (!x || !y) return 'same';
  const minutes = (clock: RegExpExecArray): number => 60 * Number(clock[1]) + Number(clock[2]);
  return Math.abs(minutes(x) - minutes(y)) >= 60 ? 'different' : 'same';
}

/** Days between two dates of one event that outlets may confuse; further apart they are two events. */
const maxConfused = 4;

/**
 * Whether two times are rather those of two events: many days apart, or other months or years in sentences that are not
 * the same.
 * @param likeness of the sentences, 0 to 1
 */
export function isAnotherTime({ value: a }: SummaryTimex, { value: b }: SummaryTimex, likeness: number): boolean {
  const [x, y] = [a, b].map((value) => /^\d{4}-\d\d-\d\d/.exec(value)?.[0]);
  if (x !== undefined && y !== undefined) return daysApart(x, y) > maxConfused;
  return x === undefined && y === undefined && /^\d/.test(a) && likeness < 0.7;
}

/** The calendar part of a value: `2023-03-22`, `2023-03`, `2023`, or `week 2` for a Tuesday without a week. */
function dayOf(value: string): string | undefined {
  const weekly = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekly !== undefined) return `week ${weekly}`;
  return /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/.exec(value)?.[1];
}

const precision = (day: string): number => (day.startsWith('week ') ? 0 : day.length);

/** ISO weekday of a day, Monday 1, as `week n`. */
function weekOf(day: string): string {
  const parsed = parseDay(day);
  return `week ${parsed ? weekday(parsed) : 0}`;
}

/**
 * Days between two dates.
 * @param a `YYYY-MM-DD`
 * @returns 0 where one is no date
 */
export function daysApart(a: string, b: string): number {
  const [x, y] = [parseDay(a), parseDay(b)];
  return x && y ? Math.abs(toNumber(x) - toNumber(y)) : 0;
}

/** Days of a unit, the mean of months and years. */
const DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44, W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440 };

function compareDurations(a: string, b: string): TimeVerdict {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === undefined || y === undefined) return 'unknown';
  if (x.days === y.days) return 'same';
  // "Four months" may be four and a half, rounded.
  if (x.unit === y.unit && x.whole !== y.whole && Math.abs(x.count - y.count) < 1) return 'unknown';
  // "Two weeks" may be 13 days, "ten days" no ten weeks.
  const ratio = Math.max(x.days, y.days) / Math.min(x.days, y.days);
  return x.unit === y.unit || ratio >= 2 ? 'different' : 'unknown';
}

interface Length {
  readonly days: number;
  readonly count: number;
  readonly unit: string;
  readonly whole: boolean;
}

function daysOf(value: string): Length | undefined {
  const parts = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(value);
  const unit = `${parts?.[1] ?? ''}${parts?.[3] ?? ''}`;
  const count = Number(parts?.[2]);
  const days = count * (DAYS[unit] ?? Number.NaN);
  return days > 0 ? { days, count, unit, whole: Number.isInteger(count) } : undefined;
}
