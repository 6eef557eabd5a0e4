/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Reads `YYYY-MM-DD` (anything behind it is ignored). Returns undefined when it is no day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** Whether such a day exists. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function toNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  const date = new Date((toNumber(day) + days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** `2023-03-21`. */
export function formatDay({ year, month, day }: Day): string {
  return `${formatMonth(year, month)}-${pad(day)}`;
}

/** `2023-03`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${pad(month)}`;
}

/** `2023`; four digits always. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2023-W12`, the ISO week the day is in. */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = toNumber({ year: thursday.year, month: 1, day: 1 });
  return `${formatYear(thursday.year)}-W${pad(Math.floor((toNumber(thursday) - first) / 7) + 1)}`;
}

/** Year and month `months` later than the day's. */
export function addMonths(day: Day, months: number): { readonly year: number; readonly month: number } {
  const count = day.year * 12 + day.month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
