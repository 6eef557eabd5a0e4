import type { Tokens } from '../figures/tokens.ts';
import { isDash } from '../figures/tokens.ts';
import { numberWord } from '../figures/cardinals.ts';
import { pad } from './calendar.ts';

/** A time of day: `value` as behind TIMEX3's T ("19:30", "19:00Z"). */
export interface ClockTime {
  readonly value: string;
  readonly next: number;
}

/** Zones news gives; UTC and GMT end the value with Z, the others' offset depends on the season and stays out. */
const ZONE =
  /^(?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|eet|eest|msk|ist|jst|hkt|sgt|aest|aedt)$/u;

/**
 * Reads a time of day at token `i`: "7:30 p.m.", "10am", "1900 GMT", "19:30", "noon", "5 o'clock". A bare "19:30" needs
 * "at" or the like before it. Undefined when none stands there.
 */
export function readClock(tokens: Tokens, i: number): ClockTime | undefined {
  const token = tokens.at(i);
  if (token.lower === 'noon' || token.lower === 'midday') return { value: '12:00', next: i + 1 };
  if (token.lower === 'midnight') return { value: '24:00', next: i + 1 };
  const hourWord = token.kind === 'word' ? numberWord(token.lower) : undefined;
  if (hourWord !== undefined) {
    return tokens.lower(i + 1) === "o'clock" && hourWord >= 1 && hourWord <= 12
      ? meridiem(tokens, i + 2, hourWord, 0)
      : undefined;
  }
  if (token.kind !== 'number' || (i > 0 && !token.gap && tokens.at(i - 1).kind !== 'mark')) return undefined;
  if (/^(?:[01]\d|2[0-4])[0-5]\d$/u.test(token.text)) {
    const at = tokens.lower(i + 1) === 'hours' || tokens.lower(i + 1) === 'hrs' ? i + 2 : i + 1;
    const zone = readZone(tokens, at);
    return zone && { value: `${token.text.slice(0, 2)}:${token.text.slice(2)}${zone.suffix}`, next: zone.next };
  }
  const parts = /^(\d{1,2})(?:\.([0-5]\d))?$/u.exec(token.text);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  let minute = parts[2] === undefined ? undefined : Number(parts[2]);
  let next = i + 1;
  const colon = tokens.glued(next, ':') && !tokens.at(next + 1).gap && /^[0-5]\d$/u.test(tokens.at(next + 1).text);
  if (colon && minute === undefined) {
    minute = tokens.at(next + 1).value;
    next += 2;
    if (tokens.glued(next, ':') && /^[0-5]\d$/u.test(tokens.at(next + 1).text)) next += 2;
  }
  if (hour > 24) return undefined;
  if (tokens.lower(next) === "o'clock") return hour > 0 && hour < 13 ? meridiem(tokens, next + 1, hour, 0) : undefined;
  const half = meridiem(tokens, next, hour, minute ?? 0);
  if (half.next > next && half.meridiem) return half;
  if (!colon || minute === undefined) return undefined;
  const zone = readZone(tokens, next);
  if (
    !zone &&
    !/^(?:at|by|until|till|from|around|about|before|after|since|to|and|on|shortly|just)$/u.test(tokens.lower(i - 1)) &&
    tokens.at(i - 1).text !== '('
  )
    return undefined;
  return { value: `${pad(hour)}:${pad(minute)}${zone?.suffix ?? ''}`, next: zone?.next ?? next };
}

/** Reads "a.m.", "pm", "p.m. GMT" at token `i`. */
function meridiem(tokens: Tokens, i: number, hour: number, minute: number): ClockTime & { readonly meridiem: boolean } {
  const mark = tokens.lower(i).replaceAll('.', '');
  const said = (mark === 'am' || mark === 'pm') && hour >= 1 && hour <= 12;
  const hours = !said ? hour : mark === 'am' ? hour % 12 : (hour % 12) + 12;
  const at = said ? i + 1 : i;
  const zone = readZone(tokens, at);
  return { value: `${pad(hours)}:${pad(minute)}${zone?.suffix ?? ''}`, next: zone?.next ?? at, meridiem: said };
}

/** "GMT", "(EST)", "local time", "Moscow time", "Eastern Time". */
function readZone(tokens: Tokens, i: number): { readonly suffix: string; readonly next: number } | undefined {
  const open = tokens.at(i).text === '(' ? 1 : 0;
  const at = i + open;
  const token = tokens.at(at);
  if (ZONE.test(token.lower) && token.text === token.text.toUpperCase()) {
    if (open && tokens.at(at + 1).text !== ')') return undefined;
    // "UTC+3" is not UTC.
    const shifted =
      /^[+−-]$/u.test(tokens.at(at + 1).text) && tokens.at(at + 2).kind === 'number' && !tokens.at(at + 1).gap;
    const suffix = (token.lower === 'gmt' || token.lower === 'utc') && !shifted ? 'Z' : '';
    return { suffix, next: at + 1 + (shifted ? 2 : open) };
  }
  if (open) return undefined;
  if (tokens.lower(at + 1) === 'time' && (token.lower === 'local' || tokens.capital(at)))
    return { suffix: '', next: at + 2 };
  return undefined;
}

/** For "9-11 a.m." and "9 to 11 a.m.": the time at token `i` that takes its half of the day from the second one. */
export function readSharedClock(tokens: Tokens, i: number): ClockTime | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'number' || !/^\d{1,2}$/u.test(token.text)) return undefined;
  const colon = tokens.glued(i + 1, ':') && /^[0-5]\d$/u.test(tokens.at(i + 2).text);
  const at = colon ? i + 3 : i + 1;
  if (!isDash(tokens.at(at).text) && tokens.lower(at) !== 'to') return undefined;
  const second = readClock(tokens, at + 1);
  const hour = token.value;
  if (!second || !/m\.?$/u.test(tokens.lower(second.next - 1)) || hour < 1 || hour > 12) return undefined;
  const later = Number(second.value.slice(0, 2)) >= 12 && hour % 12 < Number(second.value.slice(0, 2)) - 11;
  return { value: `${pad((hour % 12) + (later ? 12 : 0))}:${colon ? tokens.at(i + 2).text : '00'}`, next: at };
}
