import { isDash, type Tokens } from './tokens.ts';

/** A number as read: `value` is `base × scale`. */
export interface Cardinal {
  readonly value: number;
  /** What scale words or letters multiplied it with, 1 when there was none. */
  readonly scale: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly digits: boolean;
}

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Scale words that may follow digits or words. */
const SCALES = new Map<string, number>([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
]); // prettier-ignore

/** Abbreviated scales; matched as written, with or without a space, but `k`, `K`, `M`, `B`, `T` only without. */
const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3], ['K', 1e3], ['M', 1e6], ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['b', 1e9], ['B', 1e9], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12], ['T', 1e12],
]); // prettier-ignore

const AFTER_AND = (word: string): boolean => SMALL.has(word) || TENS.has(word);

/** The value of a number word below twenty ("seven"), a ten ("forty") or undefined. */
export function numberWord(lower: string): number | undefined {
  return SMALL.get(lower) ?? TENS.get(lower);
}

/** The factor of a scale word ("million"), or undefined. */
export function scaleWord(lower: string): number | undefined {
  return SCALES.get(lower);
}

/**
 * Reads a cardinal number in digits or words at token `i`: "1,234.5", "3 1/2", "81.3B", "twenty-one", "half a million",
 * "a dozen", "two and a half". `money` lets "5m" be five million. Returns undefined when none stands there.
 */
export function readCardinal(tokens: Tokens, i: number, money = false): Cardinal | undefined {
  return tokens.at(i).kind === 'number' ? readDigitNumber(tokens, i, money) : readWordNumber(tokens, i);
}

function readDigitNumber(tokens: Tokens, i: number, money: boolean): Cardinal {
  let value = tokens.at(i).value;
  let next = i + 1;
  const fraction = readFraction(tokens, next);
  const isFraction = /\D/u.test(tokens.at(i).text);
  if (fraction && Number.isInteger(value) && !isFraction) {
    value += fraction.value;
    next = fraction.next;
  } else {
    const alone = readFraction(tokens, i);
    if (alone) ({ value, next } = alone);
  }
  if (andAHalf(tokens, next)) {
    value += 0.5;
    next += 3;
  }
  const scale = readScale(tokens, next, money);
  return scale
    ? { value: round(value * scale.factor), scale: scale.factor, next: scale.next, digits: true }
    : { value, scale: 1, next, digits: true };
}

/** "½" or "1/2" (only halves, thirds, quarters and eighths: "9/11" is none). */
function readFraction(tokens: Tokens, i: number): { value: number; next: number } | undefined {
  const token = tokens.at(i);
  if (token.kind !== 'number') return undefined;
  if (/^[^\d]$/u.test(token.text)) return { value: token.value, next: i + 1 };
  const below = tokens.at(i + 2);
  if (!tokens.glued(i + 1, '/') || below.gap || !/^[2348]$/.test(below.text)) return undefined;
  if (!Number.isInteger(token.value) || token.value < 1 || token.value >= below.value) return undefined;
  return tokens.glued(i + 3, '/') ? undefined : { value: token.value / below.value, next: i + 3 };
}

function andAHalf(tokens: Tokens, i: number): boolean {
  return tokens.lower(i) === 'and' && tokens.lower(i + 1) === 'a' && tokens.lower(i + 2) === 'half';
}

/** "-and-a-half" behind "three". */
function hyphenedHalf(tokens: Tokens, i: number): boolean {
  return (
    tokens.hyphen(i) &&
    tokens.hyphen(i + 2) &&
    tokens.hyphen(i + 4) &&
    tokens.lower(i + 1) === 'and' &&
    tokens.lower(i + 3) === 'a' &&
    tokens.lower(i + 5) === 'half'
  );
}

function readScale(tokens: Tokens, i: number, money: boolean): { factor: number; next: number } | undefined {
  const at = tokens.hyphen(i) ? i + 1 : i;
  const token = tokens.at(at);
  if (token.kind !== 'word') return undefined;
  let factor = SCALES.get(token.lower);
  if (factor === undefined && at === i) {
    const short = SHORT_SCALES.get(token.text);
    // "350K users", but "a 4K film".
    const bare = token.text === 'K' && !money && !counted(tokens, i + 1);
    if (short !== undefined && !bare && (!token.gap || token.text.length > 1)) factor = short;
    if (!token.gap && /^m$/u.test(token.text) && (money || counted(tokens, i + 1))) factor = 1e6;
    if (money && !token.gap && /^(?:bn|mn|tn|b|t|k|m)$/u.test(token.lower)) {
      factor = { b: 1e9, bn: 1e9, m: 1e6, mn: 1e6, t: 1e12, tn: 1e12, k: 1e3 }[token.lower] ?? factor;
    }
  }
  if (factor === undefined) return undefined;
  // "hundred thousand", "thousand billion"; never more than two.
  const again = SCALES.get(tokens.lower(at + 1));
  return again !== undefined && again > factor && again >= 1e3
    ? { factor: factor * again, next: at + 2 }
    : { factor, next: at + 1 };
}

/** Whether a plural follows: "5m people" are millions, "the 100m final" are metres. */
function counted(tokens: Tokens, i: number): boolean {
  return tokens.small(i) && /^(?:people|[a-z]{3,}[^su]s)$/u.test(tokens.lower(i)) && tokens.lower(i) !== 'hurdles';
}

function readWordNumber(tokens: Tokens, i: number): Cardinal | undefined {
  const first = tokens.lower(i);
  if (first === 'a' || first === 'an') {
    const quarter = tokens.lower(i + 1) === 'quarter' ? (SCALES.get(tokens.lower(i + 2)) ?? 0) : 0;
    if (quarter >= 1e3) return { value: quarter / 4, scale: quarter, next: i + 3, digits: false };
    const scale = SCALES.get(tokens.lower(i + 1));
    if (scale === undefined || (tokens.at(i).text === 'A' && !tokens.opens(i))) return undefined;
    return withScales(tokens, i + 2, scale);
  }
  if (first === 'half') {
    const scale = /^an?$/u.test(tokens.lower(i + 1)) ? SCALES.get(tokens.lower(i + 2)) : undefined;
    return scale === undefined ? undefined : { value: scale / 2, scale, next: i + 3, digits: false };
  }
  const group = readGroup(tokens, i);
  if (!group) return undefined;
  return withScales(tokens, group.next, group.value);
}

/** Words below a thousand: "twenty-one", "three hundred and five". */
function readGroup(tokens: Tokens, i: number): { value: number; next: number } | undefined {
  const tens = TENS.get(tokens.lower(i));
  let value = tens ?? SMALL.get(tokens.lower(i));
  if (value === undefined) return undefined;
  let next = i + 1;
  if (tens !== undefined) {
    const at = isDash(tokens.at(next).text) && !tokens.at(next).gap ? next + 1 : next;
    const ones = SMALL.get(tokens.lower(at));
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      next = at + 1;
    }
  }
  return { value, next };
}

/** Goes on with "hundred", "thousand", "million" and the groups between them. */
function withScales(tokens: Tokens, start: number, first: number): Cardinal {
  let total = 0;
  let group = first;
  let next = start;
  let scale = 1;
  let lowest = Infinity;
  if (andAHalf(tokens, next)) {
    group += 0.5;
    next += 3;
  } else if (hyphenedHalf(tokens, next)) {
    group += 0.5;
    next += 6;
  } else if (tokens.lower(next) === 'point' && (SMALL.get(tokens.lower(next + 1)) ?? 10) < 10) {
    group += (SMALL.get(tokens.lower(next + 1)) ?? 0) / 10;
    next += 2;
  }
  for (;;) {
    const at = tokens.hyphen(next) ? next + 1 : next;
    const factor = SCALES.get(tokens.lower(at));
    if (factor !== undefined) {
      if (factor <= 100) {
        if (group >= 100 && factor === 100) break;
        group *= factor;
      } else {
        if (factor >= lowest) break;
        total += group * factor;
        group = 0;
        lowest = factor;
      }
      scale = Math.max(scale, factor);
      next = at + 1;
      continue;
    }
    const joined = tokens.lower(next) === 'and' && scale > 1 && scale !== 12 && AFTER_AND(tokens.lower(next + 1));
    const open = joined ? group % 100 === 0 : scale > 1 && scale !== 12 && group % 100 === 0;
    const more = open ? readGroup(tokens, joined ? next + 1 : next) : undefined;
    if (!more) break;
    group += more.value;
    next = more.next;
  }
  return { value: round(total + group), scale, next, digits: false };
}

/** Takes away what binary fractions add: 81.3e9 is 81300000000. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
