import { readOrdinal } from '../figures/ordinals.ts';
import { isPlural } from '../figures/guards.ts';
import { COUNTED } from '../figures/words.ts';
import { isDash, type Tokens } from '../figures/tokens.ts';
import type { Day } from './calendar.ts';
import { formatYear, pad } from './calendar.ts';
import { readYear } from './dates.ts';
import { date, type FoundTimex } from './found.ts';
import { SEASONS } from './vocabulary.ts';

/** What stands before a year that is meant as one. */
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|during|of|after|before|from|through|throughout|late|early|mid|between|circa|pre|post|fiscal|year|fy|around|for|season|spring|summer|autumn|fall|winter|to|and|than|or|vs|versus|compared|election|budget|census|edition)$/u;

/** Reads a year, a span of years, a decade or a century at token `i`: "2022", "2004-07", "1990s", "'90s", "21st century". */
export function readYears(tokens: Tokens, i: number): readonly FoundTimex[] | undefined {
  const century = readCentury(tokens, i);
  if (century) return [century];
  const decade = readDecade(tokens, i);
  if (decade) return [decade];
  const era = readEra(tokens, i);
  if (era) return [era];
  const token = tokens.at(i);
  if (token.lower === 'fy' && !tokens.at(i + 1).gap) {
    const year = readYear(tokens, i + 1);
    return year === undefined ? undefined : [date(i, i + 2, formatYear(year), false)];
  }
  const year = readYear(tokens, i);
  if (year === undefined || !isYear(tokens, i, year)) return undefined;
  const first = date(i, i + 1, formatYear(year), false);
  const second = readLastYear(tokens, i + 1, year);
  return second ? [first, second] : [first];
}

const COMMON_ERA = /^(?:ad|a\.d\.|ce|c\.e\.)$/u;
const BEFORE_CHRIST = /^(?:bc|b\.c\.|bce|b\.c\.e\.)$/u;

/** "400 BCE", "900 CE", "AD 79". */
function readEra(tokens: Tokens, i: number): FoundTimex | undefined {
  const led = COMMON_ERA.test(tokens.lower(i)) && tokens.capital(i);
  const number = tokens.at(led ? i + 1 : i);
  if (number.kind !== 'number' || !/^\d{1,4}$/u.test(number.text) || number.value === 0) return undefined;
  const year = formatYear(number.value);
  if (led) return date(i, i + 2, year, false);
  const era = tokens.lower(i + 1);
  if (BEFORE_CHRIST.test(era)) return date(i, i + 2, `BC${year}`, false);
  return COMMON_ERA.test(era) && tokens.capital(i + 1) ? date(i, i + 2, year, false) : undefined;
}

/** "-2007", "–07", " – 1774" behind a year; "to 2007" reads as a year by itself. */
function readLastYear(tokens: Tokens, i: number, first: number): FoundTimex | undefined {
  if (isDash(tokens.at(i).text) && tokens.at(i).gap && tokens.at(i + 1).gap)
    return readSpacedLastYear(tokens, i, first);
  if (!isDash(tokens.at(i).text) || tokens.at(i).gap || tokens.at(i + 1).gap) return undefined;
  const full = readYear(tokens, i + 1);
  if (full !== undefined) return full > first ? date(i + 1, i + 2, formatYear(full), false) : undefined;
  const token = tokens.at(i + 1);
  if (
    token.kind !== 'number' ||
    !/^\d\d$/u.test(token.text) ||
    (!tokens.at(i + 2).gap && tokens.at(i + 2).kind !== 'mark')
  )
    return undefined;
  const last = Math.floor(first / 100) * 100 + token.value;
  return last > first && !isDash(tokens.at(i + 2).text) ? date(i + 1, i + 2, formatYear(last), false) : undefined;
}

/** "(1710 – 1774)", "(born 1888 – 1941,": only in brackets, where a dash parts nothing else. */
function readSpacedLastYear(tokens: Tokens, i: number, first: number): FoundTimex | undefined {
  const last = readYear(tokens, i + 1);
  const closes = /^[),;]$/u.test(tokens.at(i + 2).text);
  return last !== undefined && last > first && closes ? date(i + 1, i + 2, formatYear(last), false) : undefined;
}

/** Whether a year of long ago stands where hardly anything else does: "(1694)", "1635 – 1699", "c. 1640", "In 1687 and 1689". */
function isOldYear(tokens: Tokens, i: number, year: number): boolean {
  const [before, after] = [tokens.at(i - 1), tokens.at(i + 1)];
  const last = isDash(after.text) ? readYear(tokens, i + 2) : undefined;
  if (last !== undefined && last > year) return isBracketed(tokens, i);
  if (before.text === '(') return /^[),;:]$/u.test(after.text);
  if (before.text === '.' && /^(?:c|ca)$/u.test(tokens.lower(i - 2))) return true;
  return /^(?:and|or|to)$/u.test(before.lower) && readYear(tokens, i - 2) !== undefined;
}

/** Whether a bracket opened a few tokens before token `i` and has not closed. */
function isBracketed(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 12; at--) {
    if (tokens.at(at).text === '(') return true;
    if (/^[!?)]$/u.test(tokens.at(at).text)) return false;
  }
  return false;
}

function isYear(tokens: Tokens, i: number, year: number): boolean {
  const before = tokens.at(i - 1);
  const token = tokens.at(i);
  const after = tokens.at(i + 1);
  if (i > 0 && !token.gap) {
    const prefix = isDash(before.text) && /^(?:mid|pre|post|late|early)$/u.test(tokens.lower(i - 2));
    const opened = /^[(["'“‘—–]$/u.test(before.text) && (before.gap || before.text === '—' || before.text === '(');
    if (!prefix && !opened) return false;
  }
  if (after.text === '/' && !after.gap) return false;
  if (
    isDash(after.text) &&
    !after.gap &&
    after.text !== '—' &&
    !(tokens.at(i + 2).kind === 'number' || /^(?:era|style|vintage|level|levels)$/u.test(tokens.lower(i + 2)))
  )
    return false;
  if (
    /^[$€£¥#]$/u.test(before.text) ||
    /^(?:million|billion|thousand|percent|%|km|dollars|euros|meters|metres|points|yuan|rubles|gmt|utc|hours|hrs|est|et|bst|cet|ad|bc|barrels|mph)$/u.test(
      after.lower,
    ) ||
    after.text === '%' ||
    after.text === '+'
  )
    return false;
  const modern = year >= 1900 && year < 2060;
  const prepared = BEFORE_YEAR.test(before.lower) || before.text === '(';
  if (COUNTED.has(after.lower) && !(modern && /^(?:in|since|of|by|during|until)$/u.test(before.lower))) return false;
  if (!modern) {
    const led = /^(?:in|since|until|before|after|during|from|of|by|late|early|circa|between)$/u.test(before.lower);
    return (led || isOldYear(tokens, i, year)) && !countsNext(tokens, i + 1);
  }
  if (
    /\p{Lu}/u.test(before.text) &&
    before.kind === 'word' &&
    !prepared &&
    !tokens.opens(i - 1) &&
    !before.lower.startsWith("'")
  ) {
    if (/^[);]$/u.test(after.text) && isBracketed(tokens, i)) return true; // "(Baron & Beresford 2014)"
    // "Euro 2020", "Tokyo 2020" are names; "Biden's 2020 win" is not.
    return tokens.small(i + 1) && !countsNext(tokens, i + 1);
  }
  if (prepared) return true;
  if (countsNext(tokens, i + 1)) return year % 100 !== 0 && (before.kind === 'word' || i === 0);
  return true;
}

function countsNext(tokens: Tokens, i: number): boolean {
  return (isPlural(tokens.lower(i)) || isPlural(tokens.lower(i + 1))) && tokens.small(i);
}

/** "1980s", "the '80s", "1980’s". Hundreds other than 2000s are centuries. */
function readDecade(tokens: Tokens, i: number): FoundTimex | undefined {
  const quote = /^['’‘]$/u.test(tokens.at(i).text);
  const at = quote ? i + 1 : i;
  const token = tokens.at(at);
  const ending = tokens.at(at + 1);
  if (token.kind !== 'number' || ending.gap || (ending.lower !== 's' && ending.lower !== "'s")) return undefined;
  if (quote) {
    if (!/^[0-9]0$/u.test(token.text) || token.gap) return undefined;
    return date(i, at + 2, token.value >= 30 ? `19${token.text.charAt(0)}` : `20${token.text.charAt(0)}`, false);
  }
  // "the 70s and 80s", but not "in his 70s" nor "winds in the 80s".
  const short = /^[2-9]0$/u.test(token.text) && token.gap && ending.lower === 's';
  if (short && (tokens.lower(at - 1) === 'the' || isShortDecade(tokens, at - 2))) {
    if (tokens.lower(at - 2) === 'in' && tokens.lower(at + 2) !== 'and') return undefined;
    return date(i, at + 2, token.value >= 30 ? `19${token.text.charAt(0)}` : `20${token.text.charAt(0)}`, false);
  }
  if (
    !/^(?:1\d|20)\d0$/u.test(token.text) ||
    (i > 0 && !token.gap && !isDash(tokens.at(i - 1).text) && !/^[("“‘]$/u.test(tokens.at(i - 1).text))
  )
    return undefined;
  // "1990's economy" is rarely the decade: only behind "the" and the like.
  if (ending.lower === "'s" && !/^(?:the|late|early|mid)$/u.test(tokens.lower(i - 1))) return undefined;
  const century = token.text.endsWith('00') && token.value < 2000;
  return date(i, at + 2, token.text.slice(0, century ? 2 : 3), false);
}

/** Whether "the 70s and" ends at token `i`, the "and". */
function isShortDecade(tokens: Tokens, i: number): boolean {
  return (
    /^(?:and|or)$/u.test(tokens.lower(i + 1)) &&
    tokens.glued(i, 's') &&
    tokens.lower(i - 2) === 'the' &&
    /^[2-9]0$/u.test(tokens.at(i - 1).text)
  );
}

/** "21st century", "nineteenth-century": TIMEX3 writes the hundreds, 20 for the twenty-first. */
function readCentury(tokens: Tokens, i: number): FoundTimex | undefined {
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal || ordinal.value > 30) return undefined;
  const at = isDash(tokens.at(ordinal.next).text) ? ordinal.next + 1 : ordinal.next;
  const word = tokens.lower(at);
  if (word !== 'century' && word !== 'centuries') return undefined;
  if (/^(?:bc|b\.c\.|bce)$/u.test(tokens.lower(at + 1))) return date(i, at + 2, `BC${pad(ordinal.value)}`, false);
  return ordinal.value > 9 || tokens.at(i).kind === 'number'
    ? date(i, at + 1, pad(ordinal.value - 1), false)
    : undefined;
}

/** Reads "Q3 2022", "the second quarter (of last year)", "third-quarter" at token `i`, or returns undefined. */
export function readQuarter(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  const start = tokens.lower(i) === 'the' ? i + 1 : i;
  let quarter: number | undefined;
  let at: number;
  if (tokens.at(start).text === 'Q' && /^[1-4]$/u.test(tokens.at(start + 1).text) && !tokens.at(start + 1).gap) {
    quarter = tokens.at(start + 1).value;
    at = start + 2;
  } else {
    const ordinal = readOrdinal(tokens, start);
    const final = tokens.lower(start) === 'final' ? { value: 4, next: start + 1 } : ordinal;
    if (!final || final.value > 4) return undefined;
    at = isDash(tokens.at(final.next).text) ? final.next + 1 : final.next;
    const word = tokens.lower(at);
    const half = word === 'half' && final.value < 3;
    if (word !== 'quarter' && !half) return undefined;
    at++;
    const year = yearOf(tokens, at, anchor);
    if (half) return year ? date(i, year.next, `${formatYear(year.value)}-H${final.value}`, year.anchored) : undefined;
    // A match has quarters too: without a year only money's readers say "the second quarter".
    const reported =
      /^(?:in|for|fiscal|its|their|this|last)$/u.test(tokens.lower(i - 1)) ||
      /^(?:profits?|results|earnings|sales|revenues?|loss|losses|income|figures|growth)$/u.test(tokens.lower(at));
    if (!year && start === i && !isDash(tokens.at(final.next).text) && !reported) return undefined;
    quarter = final.value;
  }
  const year = yearOf(tokens, at, anchor);
  if (year) return date(i, year.next, `${formatYear(year.value)}-Q${quarter}`, year.anchored);
  if (tokens.lower(at) === 'of' || tokens.at(at).lower === 'final') return undefined;
  if (!anchor) return date(i, at, `XXXX-Q${quarter}`, false);
  const now = Math.ceil(anchor.month / 3);
  return date(i, at, `${formatYear(quarter - now >= 2 ? anchor.year - 1 : anchor.year)}-Q${quarter}`, true);
}

/** Reads "spring 2021", "the winter of 2022", "last summer", "this fall" at token `i`, or returns undefined. */
export function readSeason(tokens: Tokens, i: number, anchor: Day | undefined): FoundTimex | undefined {
  let at = i;
  const lead = tokens.lower(i);
  if (lead === 'the' || lead === 'last' || lead === 'next' || lead === 'this') at++;
  const code = SEASONS.get(tokens.lower(at));
  if (code === undefined || (tokens.capital(at) && tokens.capital(at - 1) && !tokens.opens(at - 1))) return undefined;
  const year = yearOf(tokens, at + 1, anchor);
  if (year) return date(i, year.next, `${formatYear(year.value)}-${code}`, year.anchored);
  if (at === i || lead === 'the') {
    const during = tokens.lower(i - 1) === 'in' || tokens.lower(i - 1) === 'during';
    if (
      !during ||
      tokens.lower(at) === 'fall' ||
      (tokens.small(at + 1) &&
        !/^(?:and|but|when|as|after|with|said|says|to|on|at|the|for|by|before)$/u.test(tokens.lower(at + 1)))
    )
      return undefined;
    return date(i, at + 1, `XXXX-${code}`, false);
  }
  if (tokens.lower(at) === 'fall' && lead === 'the') return undefined;
  if (!anchor) return date(i, at + 1, `XXXX-${code}`, false);
  const starts = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 3;
  let value = anchor.year;
  if (lead === 'last' && anchor.month < starts + 3) value--;
  if (lead === 'next' && anchor.month >= starts) value++;
  if (lead === 'this' && code === 'WI' && anchor.month < 3) value--;
  return date(i, at + 1, `${formatYear(value)}-${code}`, true);
}

/** "2022", "of 2022", "of last year", "this year" at token `i`. */
export function yearOf(
  tokens: Tokens,
  i: number,
  anchor: Day | undefined,
): { readonly value: number; readonly next: number; readonly anchored: boolean } | undefined {
  // prettier-ignore
  let at = i;
  if (tokens.lower(at) === 'of' || tokens.lower(at) === 'in' || tokens.glued(at, ',')) at++;
  if (tokens.lower(at) === 'fiscal') at++;
  const year = readYear(tokens, at);
  if (year !== undefined && year >= 1700) return { value: year, next: at + 1, anchored: false };
  const word = tokens.lower(at);
  if (!anchor) return undefined;
  const the = word === 'the' ? at + 1 : at;
  if (tokens.lower(the) === 'year' && the > at && at > i) return { value: anchor.year, next: the + 1, anchored: true };
  const shift = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
    ['previous', -1],
  ]).get(tokens.lower(the));
  return shift !== undefined && tokens.lower(the + 1) === 'year'
    ? { value: anchor.year + shift, next: the + 2, anchored: true }
    : undefined;
}
