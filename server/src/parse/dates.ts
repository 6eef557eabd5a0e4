import type { Span } from '../text/span.ts';

/** A calendar date found in a text: its value as `YYYY-MM-DD`, where it stands, and what the line calls it. */
export interface FoundDate {
  readonly value: string;
  readonly span: Span;
  readonly label?: 'published' | 'updated';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const FILLER =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:on|at|of|the|date|posted|am|pm|a\.m|p\.m|noon|midnight|z|utc|gmt|bst|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|msk|aest|aedt|local|time|hrs?)$/;
const PUBLISHED = /^(?:published|first|posted|created|issued)$/;
const UPDATED = /^(?:updated|modified|revised|last|edited)$/;
/** Longer lines are no date lines. */
const MAX_LINE = 160;

interface Token extends Span {
  readonly text: string;
}

/**
 * Reads a line that holds nothing but dates ("March 21, 2023", "Published: 21 March 2023 10:15 GMT | Updated …").
 * Days and months in digits alone are read only when they cannot be mistaken (ISO 8601 order, or a day above 12).
 * @returns the dates in order, `undefined` when the line holds anything else or no whole date
 */
export function readDateLine(line: string): FoundDate[] | undefined {
  if (line.length > MAX_LINE || !/\d/.test(line)) return undefined;
  const dates: FoundDate[] = [];
  let label: FoundDate['label'];
  const tokens = tokensOf(line);
  for (let i = 0; i < tokens.length;) {
    const date = dateAt(tokens, i);
    const token = tokens[i]?.text ?? '';
    if (date) {
      const start = tokens[i]?.start ?? 0;
      const end = tokens[i + date.length - 1]?.end ?? start;
      dates.push({ value: date.value, span: { start, end }, ...(label && { label }) });
      label = undefined;
      i += date.length;
    } else if (PUBLISHED.test(token) || UPDATED.test(token)) {
      label ??= PUBLISHED.test(token) ? 'published' : 'updated';
      i++;
    } else if (FILLER.test(token) || isTime(tokens, i)) i++;
    else if (/^\d{1,2}$/.test(token) && /^min(?:ute)?s?$/.test(tokens[i + 1]?.text ?? '')) i += 2;
    else if (/^(?:read|ago)$/.test(token) && dates.length > 0) i++;
    else return undefined;
  }
  return dates.length > 0 ? dates : undefined;
}

/**
 * Finds whole dates anywhere in a short text (a front-matter value, the end of a byline).
 * @returns the dates in order, offsets in `text`
 */
export function findDates(text: string): FoundDate[] {
  const tokens = tokensOf(text.slice(0, 500));
  const dates: FoundDate[] = [];
  for (let i = 0; i < tokens.length;) {
    const date = dateAt(tokens, i);
    if (!date) {
      i++;
      continue;
    }
    const start = tokens[i]?.start ?? 0;
    dates.push({ value: date.value, span: { start, end: tokens[i + date.length - 1]?.end ?? start } });
    i += date.length;
  }
  return dates;
}

/** The date that starts at token `i`, and how many tokens it takes. */
function dateAt(tokens: readonly Token[], i: number): { value: string; length: number } | undefined {
  const [a = '', b = '', c = ''] = tokens.slice(i, i + 3).map((token) => token.text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/.exec(a);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 1);
  const digits = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(a);
  if (digits) {
    const [first, second, year] = [Number(digits[1]), Number(digits[2]), Number(digits[3])];
    if (first > 12 || first === second) return dated(year, second, first, 1);
    return second > 12 ? dated(year, first, second, 1) : undefined;
  }
  if (MONTH.test(a)) return dated(yearOf(c), monthOf(a), dayOf(b), 3);
  if (MONTH.test(b)) return dated(yearOf(c), monthOf(b), dayOf(a), 3);
  if (b === 'of' && MONTH.test(c)) return dated(yearOf(tokens[i + 3]?.text ?? ''), monthOf(c), dayOf(a), 4);
  return undefined;
}

function dated(
  year: number,
  month: number,
  day: number,
  length: number,
): { value: string; length: number } | undefined {
  if (!(year >= 1600 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return { value: `${year}-${two(month)}-${two(day)}`, length };
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function dayOf(word: string): number {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : Number.NaN;
}

function yearOf(word: string): number {
  return /^\d{4}$/.test(word) ? Number(word) : Number.NaN;
}

function isTime(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (
    /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:am|pm|a\.m|p\.m|z)?$/.test(text) ||
    /^\d{1,2}(?:am|pm|a\.m|p\.m)$/.test(text)
  ) {
    return true;
  }
  return /^\d{1,4}$/.test(text) && /^(?:am|pm|a\.m|p\.m|hrs?|gmt|utc)$/.test(tokens[i + 1]?.text ?? '');
}

/** Words of a date line: letters, digits and the marks inside them; separators (`,|·•–()`) are left out. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.:/+-]*/gu)) {
    const word = match[0].replace(/[.:/+-]+$/, '');
    tokens.push({ text: word.toLowerCase(), start: match.index, end: match.index + word.length });
  }
  return tokens;
}
