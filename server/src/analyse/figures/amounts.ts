import type { FigureKind } from '../annotations.ts';
import { numberWord, readCardinal, round } from './cardinals.ts';
import { readPrefixCurrency, readSuffixCurrency } from './currencies.ts';
import { isLabel, isPlural } from './guards.ts';
import { readInches, readUnit } from './units.ts';
import { DESIGNATORS, ONE_OF, STOP } from './words.ts';
import type { Tokens } from './tokens.ts';

/** One number with its unit, tokens `from` (included) to `next` (excluded). */
export interface Amount {
  readonly from: number;
  readonly next: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly scale: number;
  readonly unit?: string;
  /** Whether the unit stands before the number ("$5"), so that "$5 to 7" can share it. */
  readonly prefixed?: boolean;
  /** Whether a hyphen ties it to the noun it modifies ("12-point", "100-metre"). */
  readonly modifier?: boolean;
}

/** What a hyphened noun after a number is not: "one-off", "two-way", "five-time". */
const NO_UNIT = new Set(
  'off on way to in of and up down old fold timer timers odd plus or a the man woman ish sum emission something tier'.split(
    ' ',
  ),
);

/**
 * Reads a number with its unit at token `i`: money, percentage, quantity, "six times", or a bare number. Returns
 * undefined where no number stands or where it is a label ("Boeing 737"). Time units are the dates' business.
 */
export function readAmount(tokens: Tokens, i: number): Amount | undefined {
  const prefix = readPrefixCurrency(tokens, i);
  if (prefix) return readMoney(tokens, i, prefix.code, prefix.next);
  const number = readCardinal(tokens, i);
  if (!number) return undefined;
  const { next, scale } = number;
  const base = { from: i, scale };
  const percent = readPercent(tokens, next);
  if (percent) return gluedLabel(tokens, i) ? undefined : { ...base, ...percent, kind: 'percent', value: number.value };
  const at = tokens.hyphen(next) ? next + 1 : next;
  const spelled = readCardinal(tokens, i, true);
  const currency = readSuffixCurrency(
    tokens,
    spelled && spelled.next > next ? spelled.next : at,
    scale >= 1e6 || (spelled?.scale ?? 1) >= 1e6,
  );
  if (currency && !gluedLabel(tokens, i)) {
    const value = spelled && spelled.next > next ? spelled.value : number.value;
    return { ...base, ...pence(value, currency.code), next: currency.next, kind: 'money' };
  }
  const incidence = isLabel(tokens, i, next) ? undefined : readIncidence(tokens, next);
  if (incidence) return { ...base, kind: 'quantity', value: number.value, ...incidence };
  if (/^one$/u.test(tokens.lower(i)) && scale === 1 && !readUnit(tokens, at)) return readOne(tokens, i, next);
  if (tokens.lower(i) === 'one' && scale === 1 && tokens.lower(at) === 'point') return undefined;
  const unit = readUnit(tokens, at);
  if (unit) {
    if (gluedLabel(tokens, i)) return undefined;
    const inches = unit.id === 'foot' ? readInches(tokens, unit.next) : undefined;
    const value = round(number.value * (unit.factor ?? 1) + (inches?.value ?? 0));
    const modifier = at > next && !inches;
    return {
      ...base,
      kind: 'quantity',
      value,
      unit: unit.id,
      next: inches?.next ?? unit.next,
      ...(modifier && { modifier }),
    };
  }
  const special = readMagnitude(tokens, i, next);
  if (special) return { ...base, kind: 'quantity', value: number.value, ...special };
  if (number.digits && tokens.lower(next) === 'x' && !tokens.at(next).gap && tokens.at(next + 1).gap) {
    return { ...base, kind: 'multiple', value: number.value, next: next + 1 };
  }
  if (tokens.lower(at) === 'fold' && at > next) return { ...base, kind: 'multiple', value: number.value, next: at + 1 };
  if (isLabel(tokens, i, next) || gluedWord(tokens, i)) return undefined;
  if (tokens.lower(next) === 'times') return readTimes(tokens, i, number.value, next);
  if (tokens.hyphen(next) && tokens.at(next).text !== '—') {
    const noun = tokens.at(next + 1);
    if (noun.kind !== 'word') return { ...base, kind: 'number', value: number.value, next };
    const fits =
      tokens.small(next + 1) && !NO_UNIT.has(noun.lower) && !/(?:ed|ing)$/u.test(noun.lower) && number.value > 1;
    // "six-on-six", "two-and-a-half": a longer compound is no unit.
    if (!fits || tokens.hyphen(next + 2) || numberWord(noun.lower) !== undefined) return undefined;
    return {
      ...base,
      kind: 'quantity',
      value: number.value,
      unit: singular(noun.lower),
      next: next + 2,
      modifier: true,
    };
  }
  if (number.value === 0 && !isPlural(tokens.lower(next)) && /\D/u.test(tokens.at(i).text)) return undefined;
  return { ...base, kind: 'number', value: number.value, next };
}

/** "magnitude 5.2", "a magnitude of 5.2", "a 6.4 quake". */
function readMagnitude(
  tokens: Tokens,
  i: number,
  next: number,
): { readonly unit: string; readonly next: number } | undefined {
  if (tokens.at(i).kind !== 'number' || tokens.at(i).value >= 11) return undefined;
  const at = tokens.hyphen(i - 1) || tokens.lower(i - 1) === 'of' ? i - 2 : i - 1;
  const quake =
    /^(?:earth)?quake$|^tremor$|^aftershock$/u.test(tokens.lower(next)) && /\d\.\d/u.test(tokens.at(i).text);
  return tokens.lower(at) === 'magnitude' || quake || saidOfMagnitude(tokens, i)
    ? { unit: 'magnitude', next }
    : undefined;
}

/** "the magnitude of the earthquake was 6.6": decimals only, for others may count aftershocks. */
function saidOfMagnitude(tokens: Tokens, i: number): boolean {
  if (!/\d\.\d/u.test(tokens.at(i).text) || !/^(?:was|is|at|as|of)$/u.test(tokens.lower(i - 1))) return false;
  for (let at = i - 2; at >= i - 8; at--) {
    if (tokens.lower(at) === 'magnitude') return true;
    if (tokens.at(at).kind !== 'word') return false;
  }
  return false;
}

/** How many words may stand between the cases and "per 100,000": "18.9 road deaths per 100,000 people". */
const CASES = 3;

/** "seven per 100,000": cases among so many people; CLDR's `part-per-1e6` is the pattern for its name. */
function readIncidence(tokens: Tokens, i: number): { readonly unit: string; readonly next: number } | undefined {
  let at = i;
  while (at < i + CASES && tokens.small(at) && !STOP.has(tokens.lower(at))) at++;
  return tokens.lower(at) === 'per' || at === i ? readAmong(tokens, at) : undefined;
}

function readAmong(tokens: Tokens, i: number): { readonly unit: string; readonly next: number } | undefined {
  const among = tokens.lower(i) === 'per' || (tokens.lower(i) === 'in' && tokens.lower(i + 1) === 'every');
  const of = among ? readCardinal(tokens, tokens.lower(i) === 'per' ? i + 1 : i + 2) : undefined;
  const exponent = of && Math.log10(of.value);
  if (!of || exponent === undefined || exponent < 3 || !Number.isInteger(exponent)) return undefined;
  return { unit: `part-per-1e${exponent}`, next: of.next };
}

/** Whether digits at token `i` hang on what stands before them ("COVID-19", "A320"): then no unit makes them an amount. */
function gluedLabel(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  const before = tokens.at(i - 1);
  if (token.gap || i === 0) return false;
  if (token.kind === 'number') {
    return (
      before.kind !== 'mark' ||
      /^[/.:#,]$/u.test(before.text) ||
      (/^[-‑]$/u.test(before.text) && !before.gap && tokens.at(i - 2).kind === 'word')
    );
  }
  return gluedWord(tokens, i);
}

/** Whether a number word at token `i` is the end of a compound: "top-ten", "hole-in-one". */
function gluedWord(tokens: Tokens, i: number): boolean {
  return (
    tokens.at(i).kind === 'word' &&
    !tokens.at(i).gap &&
    tokens.hyphen(i - 1) &&
    tokens.at(i - 1).text !== '—' &&
    tokens.at(i - 2).kind === 'word'
  );
}

function readMoney(tokens: Tokens, i: number, code: string, at: number): Amount | undefined {
  if (tokens.at(at).kind !== 'number') return undefined;
  const number = readCardinal(tokens, at, true);
  if (
    !number ||
    (tokens.at(number.next).kind === 'word' &&
      !tokens.at(number.next).gap &&
      !tokens.lower(number.next).startsWith("'"))
  ) {
    return undefined;
  }
  let next = number.next;
  const hyphened = tokens.hyphen(next) ? next + 1 : next;
  const suffix = readSuffixCurrency(tokens, hyphened, true);
  // "$249 USD", "US$5 billion dollars" say it twice.
  if (suffix && (suffix.code === code || code === 'USD') && suffix.next === hyphened + 1) {
    return {
      from: i,
      next: suffix.next,
      kind: 'money',
      value: number.value,
      scale: number.scale,
      unit: suffix.code,
      prefixed: true,
    };
  }
  if (tokens.lower(next) === '¢') next++;
  return { from: i, next, kind: 'money', value: number.value, scale: number.scale, unit: code, prefixed: true };
}

/** Pence are hundredths of a pound; cents stay cents, for many countries have them. */
function pence(value: number, code: string): { readonly value: number; readonly unit: string } {
  return code === 'penny' ? { value: round(value / 100), unit: 'GBP' } : { value, unit: code };
}

function readPercent(tokens: Tokens, i: number): { readonly unit: string; readonly next: number } | undefined {
  if (tokens.at(i).text === '%' || tokens.at(i).text === '٪') return points(tokens, i + 1);
  const at = tokens.hyphen(i) ? i + 1 : i;
  const word = tokens.lower(at);
  if (word === 'percent' || word === 'pct' || (word === 'pc' && !tokens.at(at).gap)) return points(tokens, at + 1);
  if (word === 'per' && tokens.lower(at + 1) === 'cent') return points(tokens, at + 2);
  if (word === 'percentage') {
    const point = tokens.hyphen(at + 1) ? at + 2 : at + 1;
    if (/^points?$/u.test(tokens.lower(point))) return { unit: 'pp', next: point + 1 };
  }
  if (word === 'pp' || word === 'ppt') return { unit: 'pp', next: at + 1 };
  return undefined;
}

function points(tokens: Tokens, i: number): { readonly unit: string; readonly next: number } {
  return /^points?$/u.test(tokens.lower(i)) ? { unit: 'pp', next: i + 1 } : { unit: '%', next: i };
}

/** After "only one", "at least one" and the like these are set phrases. */
const NOT_COUNTED = new Set(
  'day time way thing point side hand another more other can could would who that part'.split(' '),
);

/** "one" counts before few nouns only; elsewhere it stands for something named before. */
function readOne(tokens: Tokens, i: number, next: number): Amount | undefined {
  const before = tokens.lower(i - 1);
  if (/^(?:no|any|every|this|that|the|each|some|which|another|not)$/u.test(before) || gluedWord(tokens, i))
    return undefined;
  // "Marine One", "phase one", "day one".
  if ((tokens.capital(i) && !tokens.opens(i)) || DESIGNATORS.has(before)) return undefined;
  const compared =
    /^(?:only|just|least|exactly|than)$/u.test(before) ||
    (/^(?:and|or|to)$/u.test(before) && numberWord(tokens.lower(i - 2)) !== undefined);
  const counts =
    (compared && tokens.small(next) && !STOP.has(tokens.lower(next)) && !NOT_COUNTED.has(tokens.lower(next))) ||
    ONE_OF.has(tokens.lower(next)) ||
    (!STOP.has(tokens.lower(next)) && ONE_OF.has(tokens.lower(next + 1)) && tokens.small(next)) ||
    (/^(?:only|but|least|than)$/u.test(before) && tokens.lower(next) === 'of') ||
    (/^(?:more|fewer|less)$/u.test(tokens.lower(next)) && isNounLike(tokens, next + 1)) ||
    (isNounLike(tokens, next) && opensPhrase(tokens, i));
  return counts ? { from: i, next, kind: 'number', value: 1, scale: 1 } : undefined;
}

/** Whether a word can begin or be a noun phrase: no function word, no adverb, no participle ("one based in", "one likely"). */
function isNounLike(tokens: Tokens, i: number): boolean {
  const word = tokens.lower(i);
  if (tokens.at(i).kind !== 'word' || STOP.has(word) || NOT_COUNTED.has(word) || word.startsWith("'")) return false;
  if (!tokens.small(i)) return /^\p{Lu}{2,}$/u.test(tokens.at(i).text);
  return !/(?:ly|ed|ing|ible|able)$/u.test(word) && word !== 'posed';
}

/** Whether a noun phrase may open with the "one" at token `i`: at a sentence's start, behind a verb or preposition. */
function opensPhrase(tokens: Tokens, i: number): boolean {
  if (tokens.opens(i)) return true;
  const { lower, kind } = tokens.at(i - 1);
  return (
    kind === 'word' &&
    (/^(?:and|but|while|whereas|on|in|with|by|for|from|to|of|have|has|had|lost|won|left|killed|injured|reported|by)$/u.test(
      lower,
    ) ||
      lower === "what's" ||
      (lower === "'s" && tokens.lower(i - 2) === 'what'))
  );
}

/** "six times higher" is a multiple, "40 times since May" a number of times. */
function readTimes(tokens: Tokens, i: number, value: number, at: number): Amount {
  const after = tokens.lower(at + 1);
  // "1.7 times Earth's radius", "2.6 times" of anything.
  const owned = tokens.capital(at + 1) && /^(?:'s|['’])$/u.test(tokens.lower(at + 2)) && !tokens.at(at + 2).gap;
  const compares =
    owned ||
    !Number.isInteger(value) ||
    /^(?:as|more|less|the|its|their|that|fewer|worse|over|faster)$/u.test(after) ||
    (/[a-z]{3}er$/u.test(after) && !/^(?:after|over|under|ever|never|however|per|whether)$/u.test(after));
  return compares
    ? { from: i, next: at + 1, kind: 'multiple', value, scale: 1 }
    : { from: i, next: at + 1, kind: 'number', value, scale: 1, unit: 'time' };
}

/** A plural noun's singular, as far as spelling tells. */
function singular(noun: string): string {
  if (/(?:ss|us|is)$/u.test(noun) || !noun.endsWith('s')) return noun;
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}
