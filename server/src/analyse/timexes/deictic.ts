import { readCardinal } from '../figures/cardinals.ts';
import type { Tokens } from '../figures/tokens.ts';
import { addDays, addMonths, formatDay, formatMonth, formatWeek, formatYear, weekday, type Day } from './calendar.ts';
import { isFuture } from './context.ts';
import { date, type FoundTimex } from './found.ts';
import { DAY_PARTS, monthNumber, shortWeekday, timeUnit, weekdayNumber } from './vocabulary.ts';

/** Names of newspapers, days and people that hold a weekday. */
const NAMED_BEFORE =
  /^(?:black|good|easter|palm|ash|super|bloody|cyber|maundy|shrove|giving|sheffield|ruby|holy|fat|whit)$/u;
const NAMED_AFTER =
  /^(?:times|telegraph|mirror|express|mail|post|herald|review|addams|prayers|sun|people|world|star|observer|show)$/u;

/** Reads "Tuesday", "last Wednesday", "Monday morning", "on Tuesdays" at token `i`, or returns undefined. */
export function readWeekday(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const lead = leadOf(tokens, i);
  const at = lead === undefined ? i : i + 1;
  if (!tokens.capital(at) || (NAMED_BEFORE.test(tokens.lower(at - 1)) && tokens.capital(at - 1))) return undefined;
  const token = tokens.at(at);
  const number = weekdayNumber(token.lower);
  if (number === undefined) {
    const many = token.lower.endsWith('s') ? weekdayNumber(token.lower.slice(0, -1)) : undefined;
    if (many === undefined || lead !== undefined) return undefined;
    return { from: at, next: at + 1, type: 'SET', value: `XXXX-WXX-${many}`, anchored: false };
  }
  if (NAMED_AFTER.test(tokens.lower(at + 1)) && tokens.capital(at + 1)) return undefined;
  // "last Wednesday night": the part of the day comes behind.
  const day = anchor && resolveWeekday(tokens, i, at, anchor, number, lead);
  const value = day ? formatDay(day) : `XXXX-WXX-${number}`;
  const from = lead === 'previous' || lead === 'following' ? at : i;
  return date(from, at + 1, value, day !== undefined);
}

/** Reads an abbreviated weekday that stands before a date ("Tue, 21 March"); returns the token behind it, or `i`. */
export function skipWeekday(tokens: Tokens, i: number): number {
  const { lower } = tokens.at(i);
  if (!tokens.capital(i) || (weekdayNumber(lower) === undefined && shortWeekday(lower) === undefined)) return i;
  let at = i + 1;
  if (tokens.glued(at, '.')) at++;
  if (tokens.glued(at, ',')) at++;
  return at;
}

/** "last", "this"; "previous" and "following" only behind "the", for "Following Tuesday's talks" is about this Tuesday. */
function leadOf(tokens: Tokens, i: number): string | undefined {
  const { lower } = tokens.at(i);
  if (/^(?:previous|following)$/u.test(lower)) return tokens.lower(i - 1) === 'the' ? lower : undefined;
  return /^(?:last|next|this|past|coming)$/u.test(lower) ? lower : undefined;
}

function resolveWeekday(
  tokens: Tokens,
  i: number,
  at: number,
  anchor: Day,
  number: number,
  lead: string | undefined,
): Day | undefined {
  const back = (weekday(anchor) - number + 7) % 7;
  const ahead = (number - weekday(anchor) + 7) % 7;
  switch (lead) {
    case 'last':
    case 'past':
      return addDays(anchor, back === 0 ? -7 : -back);
    case 'next':
    case 'coming':
      return addDays(anchor, ahead === 0 ? 7 : ahead);
    case 'this':
      return addDays(anchor, ahead);
    case 'previous':
    case 'following':
      return undefined;
    default:
      return isFuture(tokens, i, at + 1) ? addDays(anchor, ahead) : addDays(anchor, -back);
  }
}

const DAYS = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]); // prettier-ignore

/** Reads "today", "tonight", "this morning", "last night", "the weekend" and the like at token `i`, or returns undefined. */
export function readDayWord(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const { lower, gap } = tokens.at(i);
  const shift = DAYS.get(lower);
  if (shift !== undefined) {
    // "USA Today", "Russia's today" as a name, "today's generation".
    if (tokens.capital(i) && !tokens.opens(i)) return undefined;
    if (!gap && i > 0 && tokens.at(i - 1).kind === 'word') return undefined;
    if (tokens.at(i + 1).kind === 'number' && !tokens.at(i + 1).gap) return undefined;
    return date(
      i,
      i + 1,
      anchor ? formatDay(addDays(anchor, shift)) : shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX',
      anchor !== undefined,
    );
  }
  const inDay = (from: number, next: number, days: number, part: string): FoundTimex => ({
    from,
    next,
    type: 'TIME',
    value: `${anchor ? formatDay(addDays(anchor, days)) : 'XXXX-XX-XX'}T${part}`,
    anchored: anchor !== undefined,
  });
  if (lower === 'tonight' && !(tokens.capital(i) && !tokens.opens(i))) return inDay(i, i + 1, 0, 'NI');
  const after = tokens.lower(i + 1);
  if (lower === 'last' && after === 'night') return inDay(i, i + 2, -1, 'NI');
  const part = DAY_PARTS.get(after);
  if (lower === 'this' && part !== undefined && after !== 'night') return inDay(i, i + 2, 0, part);
  return undefined;
}

/** Adds "morning", "night" behind a day (`found`), making it a part of that day. */
export function withDayPart(tokens: Tokens, found: FoundTimex): FoundTimex {
  const part = DAY_PARTS.get(tokens.lower(found.next));
  if (part === undefined || !tokens.small(found.next) || found.type !== 'DATE') return found;
  return { ...found, next: found.next + 1, type: 'TIME', value: `${found.value}T${part}` };
}

/** Reads "last year", "this month", "the past week", "next decade", "the weekend" at token `i`, or returns undefined. */
export function readRelative(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const the = tokens.lower(i) === 'the' ? i + 1 : i;
  const lead = tokens.lower(the);
  if (lead === 'weekend' && the > i && /^(?:over|during|at|this)$/u.test(tokens.lower(i - 1))) {
    return anchor && date(i, the + 1, `${formatWeek(addDays(anchor, weekday(anchor) >= 6 ? 0 : -7))}-WE`, true);
  }
  const shift = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
    ['coming', 1],
    ['current', 0],
  ]).get(lead);
  const past = lead === 'this' && /^(?:past|last|coming)$/u.test(tokens.lower(the + 1)) ? the + 1 : undefined;
  if (past !== undefined && the === i && tokens.lower(past + 1) === 'weekend') {
    const ahead = tokens.lower(past) === 'coming';
    const days = ahead ? 0 : weekday(anchor ?? { year: 2000, month: 1, day: 1 }) === 7 ? 0 : -7;
    return anchor
      ? date(i, past + 2, `${formatWeek(addDays(anchor, days))}-WE`, true)
      : date(i, past + 2, 'XXXX-WXX-WE', false);
  }
  if (shift === undefined || (the > i && lead === 'this') || (lead === 'coming' && the === i)) return undefined;
  let at = the + 1;
  if (tokens.lower(at) === 'fiscal' || tokens.lower(at) === 'calendar') at++;
  const word = tokens.lower(at);
  // "the last week of May" is another week.
  if (the > i && lead === 'last') return undefined;
  if (tokens.lower(at + 1) === 'of' && lead === 'last') return undefined;
  const found = (value: string): FoundTimex => date(i, at + 1, anchor ? value : 'XXXX', anchor !== undefined);
  const now = anchor ?? { year: 2000, month: 1, day: 1 };
  const sameMonth = addMonths(now, shift);
  switch (word) {
    case 'year':
      return { ...found(formatYear(now.year + shift)), next: at + (tokens.hyphen(at + 1) ? 0 : 1) };
    case 'month':
      return anchor ? found(formatMonth(sameMonth.year, sameMonth.month)) : date(i, at + 1, 'XXXX-XX', false);
    case 'week':
      return anchor ? found(formatWeek(addDays(now, 7 * shift))) : date(i, at + 1, 'XXXX-WXX', false);
    case 'weekend': {
      // On a Monday "this weekend" is the one just past, unless it is to come.
      if (lead === 'this' && anchor && weekday(now) < 3 && !isFuture(tokens, i, at + 1)) {
        return found(`${formatWeek(addDays(now, -7))}-WE`);
      }
      const days = shift === -1 && weekday(now) < 6 ? -7 : shift === -1 ? -7 : 7 * shift;
      return anchor ? found(`${formatWeek(addDays(now, days))}-WE`) : date(i, at + 1, 'XXXX-WXX-WE', false);
    }
    case 'quarter': {
      const months = addMonths(now, 3 * shift);
      return anchor
        ? found(`${formatYear(months.year)}-Q${Math.ceil(months.month / 3)}`)
        : date(i, at + 1, 'XXXX-QX', false);
    }
    case 'decade':
      return found(formatYear(now.year + 10 * shift).slice(0, 3));
    case 'century':
      return found(formatYear(now.year + 100 * shift).slice(0, 2));
    default:
      return undefined;
  }
}

/** Reads "a year ago", "two months ago", "nearly 10 years ago" at token `i`, or returns undefined. */
export function readAgo(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const single = /^an?$/u.test(tokens.lower(i));
  const number = single ? { value: 1, next: i + 1 } : readCardinal(tokens, i);
  if (!number) return undefined;
  const unit = timeUnit(tokens.lower(number.next));
  if (!unit || unit.time || (unit.letter === 'D' && tokens.lower(number.next).startsWith('n'))) return undefined;
  const half = tokens.lower(number.next + 1) === 'and' && tokens.lower(number.next + 3) === 'half';
  const ago = half ? number.next + 4 : number.next + 1;
  if (tokens.lower(ago) !== 'ago') return undefined;
  const past = (value: string): FoundTimex => date(i, ago + 1, value, true);
  if (!anchor) return date(i, ago + 1, 'PAST_REF', false);
  const count = number.value * unit.factor + (half ? 0.5 : 0);
  if (count > 2000) return past('PAST_REF');
  switch (unit.letter) {
    case 'D':
      return past(formatDay(addDays(anchor, -Math.round(count))));
    case 'W':
      return past(formatWeek(addDays(anchor, -Math.round(7 * count))));
    case 'M': {
      const { year, month } = addMonths(anchor, -Math.round(count));
      return past(formatMonth(year, month));
    }
    case 'Y':
      return past(formatYear(anchor.year - Math.floor(count)));
    case 'DE':
      return past(formatYear(anchor.year - 10 * count));
    case 'CE':
      return past(formatYear(Math.max(0, anchor.year - 100 * count)).slice(0, 2));
    default:
      return undefined;
  }
}

/** "years ago", "decades ago" at token `i`: some time in the past. */
export function readVagueAgo(tokens: Tokens, i: number): FoundTimex | undefined {
  const unit = timeUnit(tokens.lower(i));
  if (!unit?.plural || tokens.lower(i + 1) !== 'ago') return undefined;
  const lead = /^(?:several|few|many|some)$/u.test(tokens.lower(i - 1));
  return lead ? undefined : date(i, i + 2, 'PAST_REF', false);
}

/** Whether token `i` can be a month, for those who look ahead. */
export function isMonthWord(tokens: Tokens, i: number): boolean {
  return tokens.capital(i) && monthNumber(tokens.lower(i)) !== undefined;
}
