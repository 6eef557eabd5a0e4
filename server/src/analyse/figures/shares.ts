import { numberWord, scaleWord } from './cardinals.ts';
import { readSuffixCurrency } from './currencies.ts';
import { isPlural } from './guards.ts';
import type { Amount } from './amounts.ts';
import type { Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/** An amount that may be a range by itself ("hundreds of thousands": 100,000 to 999,999). */
export type Share = Amount & { readonly upper?: number };

const PARTS = new Map<string, number>([
  ['half', 2], ['halves', 2], ['third', 3], ['quarter', 4], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['twelfth', 12], ['twentieth', 20], ['hundredth', 100], ['thousandth', 1000],
]); // prettier-ignore

/** Vague numbers and the range they can stand for; the upper end is where the next such word begins. */
const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]], ['scores', [40, 199]], ['hundreds', [100, 999]], ['thousands', [1e3, 99_999]], ['millions', [1e6, 999_999_999]], ['billions', [1e9, 999_999_999_999]], ['trillions', [1e12, 999_999_999_999_999]],
]); // prettier-ignore

/** Words after which "a third" or "half" is a share though no "of" follows: "fell by a third", "more than half". */
const SHARE_BEFORE = /^(?:by|nearly|about|almost|roughly|around|than|least|over|approximately|just|only|some)$/u;

/**
 * Reads a fraction in words at token `i`: "two-thirds", "a third of", "half the". "a quarter of a million" is a number.
 * Returns undefined for ordinals ("a third term") and for halves of a match ("the second half").
 */
export function readFraction(tokens: Tokens, i: number): Share | undefined {
  const first = tokens.lower(i);
  if (first === 'half') {
    const percent = /^an?$/u.test(tokens.lower(i + 1)) && /^(?:percent|per|percentage)$/u.test(tokens.lower(i + 2));
    if (!percent) return readHalfUnit(tokens, i) ?? readHalf(tokens, i);
    if (tokens.lower(i + 2) === 'percent')
      return { from: i, next: i + 3, kind: 'percent', value: 0.5, scale: 1, unit: '%' };
    const point = tokens.lower(i + 3) === 'point';
    if (!point && tokens.lower(i + 3) !== 'cent') return undefined;
    return { from: i, next: i + 4, kind: 'percent', value: 0.5, scale: 1, unit: point ? 'pp' : '%' };
  }
  const one = first === 'a' || first === 'one' || first === 'an';
  const above = one ? 1 : numberWord(first);
  if (above === undefined) return undefined;
  const hyphen = tokens.hyphen(i + 1);
  const at = hyphen ? i + 2 : i + 1;
  const word = tokens.lower(at);
  const below = PARTS.get(word) ?? (above > 1 ? PARTS.get(word.replace(/s$/u, '')) : undefined);
  if (below === undefined || above < 1 || above >= below || (above > 1 && !word.endsWith('s'))) return undefined;
  const next = at + 1;
  if (tokens.hyphen(next)) return undefined;
  const of = tokens.lower(next) === 'of';
  if (below === 4 && above !== 3 && above !== 1) return undefined;
  if (one && !hyphen && !of && !(SHARE_BEFORE.test(tokens.lower(i - 1)) && !tokens.small(next))) return undefined;
  const share: Share = { from: i, next, kind: 'ratio', value: above / below, scale: 1 };
  const scale = of && /^an?$/u.test(tokens.lower(next + 1)) ? scaleWord(tokens.lower(next + 2)) : undefined;
  return scale !== undefined && scale >= 1e3
    ? { ...share, next: next + 3, kind: 'number', value: share.value * scale, scale }
    : share;
}

/** "half a mile", "half-mile". */
function readHalfUnit(tokens: Tokens, i: number): Share | undefined {
  const hyphen = tokens.hyphen(i + 1);
  if (!hyphen && !/^an?$/u.test(tokens.lower(i + 1))) return undefined;
  if (/^(?:point|pint|degree|pound)$/u.test(tokens.lower(i + 2)) || tokens.hyphen(i - 1)) return undefined;
  const unit = tokens.small(i + 2) && tokens.lower(i + 2).length > 3 ? readUnit(tokens, i + 2) : undefined;
  if (!unit || unit.id === 'stone' || unit.id === 'carat') return undefined;
  return { from: i, next: unit.next, kind: 'quantity', value: 0.5 * (unit.factor ?? 1), scale: 1, unit: unit.id };
}

function readHalf(tokens: Tokens, i: number): Share | undefined {
  const after = tokens.lower(i + 1);
  if (
    tokens.hyphen(i + 1) ||
    /^(?:first|second|other|latter|this|that|each|either|better|one|two|and|a|opening|front|back)$/u.test(
      tokens.lower(i - 1),
    )
  )
    return undefined;
  if (tokens.hyphen(i - 1)) return undefined;
  const owned = /^(?:the|its|their|his|her|our|all|of)$/u.test(after);
  if (!owned && !SHARE_BEFORE.test(tokens.lower(i - 1))) return undefined;
  if (
    !owned &&
    tokens.small(i + 1) &&
    !/^(?:in|to|from|said|are|were|have|had|since|on|by|that|as|or|and)$/u.test(after)
  )
    return undefined;
  if (/^(?:hour|day|year|month|week|century|decade|time)s?$/u.test(tokens.lower(i + 2))) return undefined;
  return { from: i, next: i + 1, kind: 'ratio', value: 0.5, scale: 1 };
}

/** Reads "dozens", "tens of thousands", "billions of dollars", "several hundred" at token `i` as the range it can mean. */
export function readVague(tokens: Tokens, i: number): Share | undefined {
  const first = tokens.lower(i);
  if (tokens.capital(i) && !tokens.opens(i)) return undefined;
  if (tokens.hyphen(i - 1) || tokens.hyphen(i + 1)) return undefined;
  if (first === 'several' || (first === 'a' && tokens.lower(i + 1) === 'few')) {
    const at = first === 'a' ? i + 2 : i + 1;
    const scale = scaleWord(tokens.lower(at));
    if (scale === undefined) return undefined;
    return withMoney(tokens, { from: i, next: at + 1, kind: 'number', value: 2 * scale, upper: 10 * scale - 1, scale });
  }
  const factor = first === 'tens' ? 10 : first === 'hundreds' ? 100 : 1;
  const many = factor > 1 && tokens.lower(i + 1) === 'of' ? VAGUE.get(tokens.lower(i + 2)) : undefined;
  if (many && many[0] >= 1000) {
    return withMoney(tokens, {
      from: i,
      next: i + 3,
      kind: 'number',
      value: factor * many[0],
      upper: factor * 10 * many[0] - 1,
      scale: many[0],
    });
  }
  const range = VAGUE.get(first);
  if (!range || (first === 'scores' && tokens.lower(i + 1) !== 'of')) return undefined;
  return withMoney(tokens, { from: i, next: i + 1, kind: 'number', value: range[0], upper: range[1], scale: range[0] });
}

function withMoney(tokens: Tokens, share: Share): Share | undefined {
  // "a few hundred years" is a stretch of time.
  if (/^(?:second|minute|hour|day|week|month|year|decade)s$/u.test(tokens.lower(share.next))) return undefined;
  const at = tokens.lower(share.next) === 'of' ? share.next + 1 : share.next;
  const currency = readSuffixCurrency(tokens, at, true);
  return currency ? { ...share, kind: 'money', unit: currency.code, next: currency.next } : share;
}

/** Reads "one in five", "4 out of 10", "nine of 10 people" at token `i`, the parts of a whole. */
export function readOutOf(tokens: Tokens, i: number): Share | undefined {
  const above = wholeAt(tokens, i);
  if (above === undefined || above < 1) return undefined;
  let at = i + 1;
  const out = tokens.lower(at) === 'out' && tokens.lower(at + 1) === 'of';
  const every = tokens.lower(at) === 'in' && tokens.lower(at + 1) === 'every';
  if (out || every) at += 2;
  else if (tokens.lower(at) === 'in') at += 1;
  else return undefined;
  const below = wholeAt(tokens, at);
  if (below === undefined || below <= above) return undefined;
  const exact = [4, 5, 8, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000].includes(below);
  const after = tokens.at(at + 1);
  if (!out && !every && !(above === 1 && (below < 1000 || exact)) && !(exact && above < 10)) return undefined;
  // "one in 2019", "three in five days": a date or a time span, not a share.
  if (
    /^(?:second|minute|hour|day|week|month|year|decade)s?$/u.test(after.lower) ||
    (!after.gap && after.kind !== 'mark')
  )
    return undefined;
  if (scaleWord(after.lower) !== undefined || after.text === '%' || after.lower === 'percent') return undefined;
  return { from: i, next: at + 1, kind: 'ratio', value: above / below, scale: 1 };
}

function wholeAt(tokens: Tokens, i: number): number | undefined {
  const token = tokens.at(i);
  if (token.kind === 'number') return Number.isInteger(token.value) && token.gap ? token.value : undefined;
  if (tokens.hyphen(i + 1)) return undefined;
  const ten = token.lower === 'a' && tokens.lower(i + 1) === 'hundred' ? undefined : numberWord(token.lower);
  return ten;
}

const MULTIPLES = new Map<string, number>([
  ['doubled', 2], ['doubling', 2], ['tripled', 3], ['tripling', 3], ['trebled', 3], ['trebling', 3], ['quadrupled', 4], ['quadrupling', 4], ['quintupled', 5], ['halved', 0.5], ['halving', 0.5],
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['twentyfold', 20], ['hundredfold', 100],
]); // prettier-ignore

/** Reads "doubled", "threefold", "double the", "twice as many" at token `i`; a bare "twice" is a number of times. */
export function readMultiple(tokens: Tokens, i: number): Share | undefined {
  const word = tokens.lower(i);
  const after = tokens.lower(i + 1);
  if (tokens.hyphen(i - 1) || tokens.hyphen(i + 1)) return undefined;
  const value = MULTIPLES.get(word);
  if (value !== undefined) {
    return /^(?:down|back|over|up)$/u.test(after)
      ? undefined
      : { from: i, next: i + 1, kind: 'multiple', value, scale: 1 };
  }
  if (word === 'twice' || word === 'thrice') {
    const times = word === 'twice' ? 2 : 3;
    const compares = /^(?:as|the|its|their|that|what)$/u.test(after);
    if (!compares && tokens.capital(i) && isPlural(after)) return undefined;
    return {
      from: i,
      next: i + 1,
      kind: compares ? 'multiple' : 'number',
      value: times,
      scale: 1,
      ...(!compares && { unit: 'time' }),
    };
  }
  if ((word === 'double' || word === 'triple') && /^(?:the|its|their|that|what|last)$/u.test(after)) {
    return { from: i, next: i + 1, kind: 'multiple', value: word === 'double' ? 2 : 3, scale: 1 };
  }
  return undefined;
}
