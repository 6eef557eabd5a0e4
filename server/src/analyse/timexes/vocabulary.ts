const number = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, i) => [word, i + 1] as const));

const MONTHS = number('january february march april may june july august september october november december');
const SHORT_MONTHS = new Map([...number('jan feb mar apr may jun jul aug sep oct nov dec'), ['sept', 9] as const]);
const WEEKDAYS = number('monday tuesday wednesday thursday friday saturday sunday');
const SHORT_WEEKDAYS = new Map([
  ...number('mon tue wed thu fri sat sun'),
  ['tues', 2] as const,
  ['weds', 3] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
]);

/** A month's number by its name, abbreviated or not, else undefined. */
export function monthNumber(lower: string): number | undefined {
  return MONTHS.get(lower) ?? SHORT_MONTHS.get(lower);
}

/** Whether the name is given in full ("may" counts as that). */
export function isFullMonth(lower: string): boolean {
  return MONTHS.has(lower);
}

/** A weekday's ISO number by its full name, else undefined. */
export function weekdayNumber(lower: string): number | undefined {
  return WEEKDAYS.get(lower);
}

/** A weekday's ISO number by its abbreviation ("Tue"), else undefined. */
export function shortWeekday(lower: string): number | undefined {
  return SHORT_WEEKDAYS.get(lower);
}

/** TIMEX3's letters for the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI']]); // prettier-ignore

/** TIMEX3's letters for parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([['morning', 'MO'], ['midday', 'MI'], ['lunchtime', 'MI'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI']]); // prettier-ignore

/** A unit of time as durations write it: designator, whether it belongs behind the T, factor ("fortnight" is two weeks). */
export interface TimeUnit {
  readonly letter: string;
  readonly time: boolean;
  readonly factor: number;
  readonly plural: boolean;
}

const UNITS = new Map<string, TimeUnit>();
for (const [name, letter, time, factor] of [
  ['second', 'S', true, 1], ['minute', 'M', true, 1], ['hour', 'H', true, 1], ['day', 'D', false, 1], ['week', 'W', false, 1], ['fortnight', 'W', false, 2],
  ['month', 'M', false, 1], ['year', 'Y', false, 1], ['decade', 'DE', false, 1], ['century', 'CE', false, 1], ['night', 'D', false, 1], ['weekend', 'WE', false, 1], ['semester', 'M', false, 6],
] as const) {
  UNITS.set(name, { letter, time, factor, plural: false });
  UNITS.set(name === 'century' ? 'centuries' : `${name}s`, { letter, time, factor, plural: true });
} // prettier-ignore
for (const [short, name] of [
  ['secs', 'seconds'],
  ['mins', 'minutes'],
  ['min', 'minutes'],
  ['hrs', 'hours'],
  ['hr', 'hours'],
  ['yrs', 'years'],
] as const) {
  const unit = UNITS.get(name);
  if (unit) UNITS.set(short, unit);
}
UNITS.set('quarters', { letter: 'M', time: false, factor: 3, plural: true });

/** A unit of time by its name, else undefined. */
export function timeUnit(lower: string): TimeUnit | undefined {
  return UNITS.get(lower);
}

/** `P3D`, `PT4H`, `PXY`: a duration as TIMEX3 writes it (TimeML 1.2.1; decades as DE, centuries as CE). */
export function duration(count: number | 'X', unit: TimeUnit): string {
  const amount = count === 'X' ? 'X' : String(Number((count * unit.factor).toPrecision(12)));
  return `P${unit.time ? 'T' : ''}${amount}${unit.letter}`;
}
