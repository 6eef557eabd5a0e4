import type { SummaryTimex } from '../../resolve/summary.ts';

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const plainDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  'T-M': 'minute',
  S: 'second',
  DE: 'decade',
  CE: 'century',
};

const mods: Readonly<Record<string, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'from',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

/** What a timex means, in full: "late November 2022". */
export function plainTime({ mod, value }: Pick<SummaryTimex, 'mod' | 'value'>): string {
  return [mod === undefined ? undefined : mods[mod], plainTimex(value)].filter(Boolean).join(' ');
}

/** A TIMEX3 value as people write it ("Wednesday, 22 March 2023", "November 2022", "the 1980s", "3 days"); unknown forms as they are. */
export function plainTimex(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}|MO|AF|EV|NI|MI))?/.exec(value);
  if (day?.[1] && !Number.isNaN(Date.parse(day[1]))) {
    const parts: Readonly<Record<string, string>> = {
      MO: 'morning',
      AF: 'afternoon',
      EV: 'evening',
      NI: 'night',
      MI: 'midday',
    };
    const time = day[2] ? `, ${parts[day[2]] ?? day[2]}` : '';
    return long.format(new Date(`${day[1]}T00:00:00Z`)) + time;
  }
  if (/^\d{4}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}-01`)))
    return month.format(new Date(`${value}-01T00:00:00Z`));
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `the week of ${plainDay.format(mondayOf(Number(week[1]), Number(week[2])))}`;
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `quarter ${quarter[2] ?? ''} of ${quarter[1] ?? ''}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season)
    return `${{ SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }[season[2] ?? ''] ?? ''} ${season[1] ?? ''}`;
  return duration(value) ?? value;
}

function duration(value: string): string | undefined {
  const match = /^P(T?)(\d+(?:\.\d+)?)(DE|CE|[YMWDHS])$/.exec(value);
  if (!match?.[2] || !match[3]) return undefined;
  const unit = units[match[1] === 'T' && match[3] === 'M' ? 'T-M' : match[3]];
  return unit && `${match[2]} ${match[2] === '1' ? unit : unit === 'century' ? 'centuries' : `${unit}s`}`;
}

/** The Monday of an ISO week: the first week holds 4 January. */
function mondayOf(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1)));
}
