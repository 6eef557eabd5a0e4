import { readCardinal } from '../figures/cardinals.ts';
import { isChild } from '../figures/ages.ts';
import { hedgeAfter, hedgeBefore } from '../figures/hedges.ts';
import { STOP } from '../figures/words.ts';
import { isDash, type Tokens } from '../figures/tokens.ts';
import { isLabel } from '../figures/guards.ts';
import type { HedgeKind } from '../annotations.ts';
import type { FoundTimex } from './found.ts';
import { duration, timeUnit, weekdayNumber, type TimeUnit } from './vocabulary.ts';

const MODS: Readonly<Record<HedgeKind, string>> = {
  about: 'APPROX',
  nearly: 'LESS_THAN',
  'at-least': 'EQUAL_OR_MORE',
  'at-most': 'EQUAL_OR_LESS',
  'more-than': 'MORE_THAN',
  'less-than': 'LESS_THAN',
};

/** After these "a week", "an hour" is how long something takes; elsewhere it is more often a rate. */
const BEFORE_ONE =
  /^(?:for|in|within|over|after|than|nearly|almost|about|around|roughly|least|lasted|lasting|took|took|takes|another|under|spend|spent|just|only|every|of)$/u;

/** Reads how long something takes: "four hours", "three-day", "two to three years", "a couple of weeks", "for decades". */
export function readDuration(tokens: Tokens, i: number, floor: number): FoundTimex | undefined {
  const found = counted(tokens, i) ?? vague(tokens, i);
  // "103 years of age" is an age.
  if (!found || (tokens.lower(found.next) === 'of' && tokens.lower(found.next + 1) === 'age')) return undefined;
  return hedged(tokens, found, floor);
}

/** Puts the hedge before or behind a duration into its span and `mod`. */
function hedged(tokens: Tokens, found: FoundTimex, floor: number): FoundTimex {
  const hedge = hedgeBefore(tokens, found.from, floor);
  if (hedge) {
    // "over two days of talks" is "during"; "lasted over two days" is more than that.
    const during =
      /^(?:over|under|above|below)$/u.test(tokens.lower(hedge.from)) &&
      !/^(?:lasted|lasting|took|takes|for|after|well|just|spent|of|in|is|was|by)$/u.test(tokens.lower(hedge.from - 1));
    if (!during) return { ...found, from: hedge.from, mod: MODS[hedge.kind] };
  }
  const after = hedgeAfter(tokens, found.next);
  return after ? { ...found, next: after.next, mod: MODS[after.kind] } : found;
}

function counted(tokens: Tokens, i: number): FoundTimex | undefined {
  const start = tokens.at(i);
  if (
    i > 0 &&
    !start.gap &&
    (start.kind === 'word'
      ? isDash(tokens.at(i - 1).text) &&
        !tokens.at(i - 1).gap &&
        tokens.at(i - 2).kind === 'word' &&
        tokens.lower(i - 2) !== 'mid'
      : isLabelStart(tokens, i))
  )
    return undefined;
  const half = halfOf(tokens, i);
  if (half) return half;
  const one = /^an?$/u.test(start.lower);
  if (one) return single(tokens, i);
  const number = readCardinal(tokens, i);
  if (!number) return undefined;
  let { value, next } = number;
  // "two to three years", "10-15 minutes": TIMEX3 has no ranges; the lower end, as the least.
  const link = tokens.at(next);
  const range =
    (isDash(link.text) && !link.gap) ||
    link.lower === 'to' ||
    link.lower === 'or' ||
    (link.lower === 'and' && tokens.lower(i - 1) === 'between');
  const second = range ? readCardinal(tokens, next + 1) : undefined;
  const unitAfter = second && unitAt(tokens, second.next);
  if (second && unitAfter && second.value > value && number.scale === 1) {
    if (isLabel(tokens, i, next)) return undefined;
    return {
      from: i,
      next: unitAfter.next,
      type: 'DURATION',
      value: duration(value, unitAfter.unit),
      mod: 'EQUAL_OR_MORE',
      anchored: false,
    };
  }
  const plus = tokens.glued(next, '+');
  if (plus) next++;
  const apart =
    /^(?:more|full|straight|consecutive|successive|further|additional|whole|long|short|solid|working|business|calendar|fiscal)$/u;
  if (apart.test(tokens.lower(next)) && timeUnit(tokens.lower(next + 1))) next++;
  const found = unitAt(tokens, next);
  if (
    !found ||
    (/^one$/u.test(start.lower) &&
      tokens.lower(found.next - 1) === 'day' &&
      !found.hyphen &&
      !hedgeBefore(tokens, i, 0) &&
      !/^(?:for|in|within|after|just|only|than)$/u.test(tokens.lower(i - 1)))
  ) {
    return undefined;
  }
  const { unit } = found;
  // "three-quarters of voters" is a share.
  if (
    tokens.lower(found.next - 1) === 'quarters' &&
    (found.hyphen || value === 3) &&
    !/^(?:after|before|later|in)$/u.test(tokens.lower(found.next))
  )
    return undefined;
  // A single "second" behind a number is time; "one second" counts, "twenty second" does not.
  if (!unit.plural && !found.hyphen && value !== 1 && !(value < 1) && !number.digits) return undefined;
  if (value >= 1000 && number.digits && !unit.plural && !found.hyphen) return undefined;
  next = found.next;
  if (tokens.lower(next) === 'and' && tokens.lower(next + 1) === 'a' && tokens.lower(next + 2) === 'half') {
    value += 0.5;
    next += 3;
  }
  const rest = smaller(tokens, next, unit);
  return {
    from: i,
    next: rest?.next ?? next,
    type: 'DURATION',
    value: duration(value, unit) + (rest?.value ?? ''),
    anchored: false,
    ...(plus && { mod: 'EQUAL_OR_MORE' }),
  };
}

function isLabelStart(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 1);
  if (before.kind !== 'mark' || /^[/.:#,$€£]$/u.test(before.text)) return true;
  return isDash(before.text) && before.text !== '—' && !before.gap;
}

/** "two hours and 15 minutes", "one hour, 30 minutes": the smaller part, as TIMEX3 appends it. */
function smaller(
  tokens: Tokens,
  i: number,
  unit: TimeUnit,
): { readonly value: string; readonly next: number } | undefined {
  if (!unit.time || unit.letter === 'S') return undefined;
  const at = tokens.lower(i) === 'and' || tokens.lower(i) === ',' ? i + 1 : i;
  const number = readCardinal(tokens, at);
  const next = number && timeUnit(tokens.lower(number.next));
  if (!number || !next?.time || next.letter === unit.letter || next.letter === 'H') return undefined;
  return { value: `${number.value}${next.letter}`, next: number.next + 1 };
}

/** A time unit at token `i`, a hyphen before it allowed ("three-day", "year-long" takes the second word too). */
function unitAt(
  tokens: Tokens,
  i: number,
): { readonly unit: TimeUnit; readonly next: number; readonly hyphen: boolean } | undefined {
  const hyphen = isDash(tokens.at(i).text) && !tokens.at(i).gap && tokens.at(i).text !== '—';
  const at = hyphen ? i + 1 : i;
  const unit = timeUnit(tokens.lower(at));
  if (!unit) return undefined;
  if (!tokens.at(at).gap && !hyphen && tokens.at(at - 1).kind === 'word') return undefined;
  let next = at + 1;
  // "12-year-old" is an age, "light-year" a length.
  if (isDash(tokens.at(next).text) && !tokens.at(next).gap) {
    if (tokens.lower(next + 1) === 'long') next += 2;
    else if (tokens.lower(next + 1) === 'old' || tokens.lower(next + 1) === 'olds') return undefined;
  }
  if (tokens.lower(next) === 'old' || (hyphen && isChild(tokens.lower(next)))) return undefined;
  if (unit.letter === 'WE' && !unit.plural && !hyphen) return undefined;
  return { unit, next, hyphen };
}

/** "half an hour", "half a century", "half-hour", "half-century". */
function halfOf(tokens: Tokens, i: number): FoundTimex | undefined {
  if (tokens.lower(i) !== 'half') return undefined;
  const at = isDash(tokens.at(i + 1).text) || /^an?$/u.test(tokens.lower(i + 1)) ? i + 2 : i + 1;
  const unit = at > i + 1 ? timeUnit(tokens.lower(at)) : undefined;
  if (!unit || unit.plural) return undefined;
  const value = { H: 'PT30M', Y: 'P6M', DE: 'P5Y', CE: 'P50Y', D: 'PT12H', M: 'P0.5M', W: 'P0.5W', WE: 'P1D' }[
    unit.time && unit.letter === 'M' ? 'x' : unit.letter
  ];
  if (value === undefined) return undefined;
  const next = tokens.hyphen(at + 1) && tokens.lower(at + 2) === 'long' ? at + 3 : at + 1;
  return { from: i, next, type: 'DURATION', value, anchored: false };
}

/** "a year", "an hour and a half", "a week-long": only where it is a length of time, not "$5 a day". */
function single(tokens: Tokens, i: number): FoundTimex | undefined {
  let at = i + 1;
  const full = /^(?:full|whole|further|single)$/u.test(tokens.lower(at));
  if (full) at++;
  const quarter = tokens.lower(i + 1) === 'quarter';
  const unit = timeUnit(tokens.lower(at));
  if (quarter || !unit || unit.plural || unit.letter === 'WE') return undefined;
  if (unit.letter === 'D' && tokens.lower(at) === 'night') return undefined;
  let next = at + 1;
  const long = tokens.hyphen(next) && tokens.lower(next + 1) === 'long';
  if (long) next += 2;
  else if (tokens.hyphen(next)) return undefined;
  const half = tokens.lower(next) === 'and' && tokens.lower(next + 1) === 'a' && tokens.lower(next + 2) === 'half';
  if (half) next += 3;
  const after = tokens.lower(next);
  const later = /^(?:later|earlier|after|before|since)$/u.test(after);
  if (unit.letter === 'S' && !later) return undefined;
  if (!half && !long && !later && !full && !BEFORE_ONE.test(tokens.lower(i - 1))) return undefined;
  if (!long && !half && !later && tokens.small(next) && !STOP.has(after)) return undefined;
  if (tokens.lower(i - 1) === 'than' && !/^(?:more|less|longer|shorter)$/u.test(tokens.lower(i - 2))) return undefined;
  return { from: i, next, type: 'DURATION', value: duration(half ? 1.5 : 1, unit), anchored: false };
}

/** "several years", "a few days", "a couple of weeks", "for decades", "decades-long". */
function vague(tokens: Tokens, i: number): FoundTimex | undefined {
  const first = tokens.lower(i);
  if (first === 'a' && tokens.lower(i + 1) === 'couple') {
    const at = tokens.lower(i + 2) === 'of' ? i + 3 : i + 2;
    const unit = timeUnit(tokens.lower(at));
    return unit?.plural
      ? { from: i, next: at + 1, type: 'DURATION', value: duration(2, unit), mod: 'APPROX', anchored: false }
      : undefined;
  }
  const few =
    first === 'a' && tokens.lower(i + 1) === 'few' ? i + 2 : /^(?:several|many|few|some)$/u.test(first) ? i + 1 : i;
  const unit = timeUnit(tokens.lower(few));
  if (!unit?.plural || tokens.lower(few + 1) === 'ago') return undefined;
  if (unit.letter === 'S' && few === i) return undefined;
  const long = isDash(tokens.at(few + 1).text) && tokens.lower(few + 2) === 'long';
  const alone = few === i;
  if (alone && !long) {
    const before = /^(?:for|in|over|within|after|lasted|took)$/u.test(tokens.lower(i - 1));
    const later = /^(?:of|later|earlier|before|after)$/u.test(tokens.lower(i + 1));
    if (tokens.capital(i) && !tokens.opens(i)) return undefined;
    if (!before && !later) return undefined;
    if (before && !later && tokens.small(i + 1) && !STOP.has(tokens.lower(i + 1))) return undefined;
    if (isDash(tokens.at(i - 1).text) || first === 'minutes') return undefined;
  }
  return { from: i, next: long ? few + 3 : few + 1, type: 'DURATION', value: duration('X', unit), anchored: false };
}

/** Reads "the past two years", "the last decade", "the next 10 days" at token `i`, or returns undefined. */
export function readSpan(tokens: Tokens, i: number): FoundTimex | undefined {
  const the = tokens.lower(i) === 'the' || tokens.lower(i) === 'these' ? i + 1 : i;
  const lead = tokens.lower(the);
  if (!/^(?:past|last|next|coming|previous|preceding|following|first)$/u.test(lead)) return undefined;
  const inner = counted(tokens, the + 1) ?? vague(tokens, the + 1);
  if (inner && tokens.at(the + 1).gap) return { ...inner, from: i };
  const several = timeUnit(tokens.lower(the + 1));
  if (!several || several.letter === 'WE') return undefined;
  if (the === i && !several.plural) return undefined;
  // "the past year", "the last decade", "recent years"; "the last day of May" is a date that needs the calendar.
  if (!several.plural && tokens.lower(the + 2) === 'of') return undefined;
  if (!several.plural && !/^(?:past|last|coming|next)$/u.test(lead)) return undefined;
  if (several.time && !several.plural && several.letter === 'S') return undefined;
  if (lead === 'first') return undefined;
  return {
    from: i,
    next: the + 2,
    type: 'DURATION',
    value: duration(several.plural ? 'X' : 1, several),
    anchored: false,
  };
}

const SET_WORDS = new Map([['daily', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['quarterly', 'P3M'], ['annually', 'P1Y'], ['annual', 'P1Y'], ['yearly', 'P1Y'], ['hourly', 'PT1H'], ['nightly', 'P1D'], ['biweekly', 'P2W'], ['biennial', 'P2Y']]); // prettier-ignore

/** Reads what recurs: "daily", "every two weeks", "each year", "per day", "twice a week", "every Friday". At token `i`. */
export function readSet(tokens: Tokens, i: number, afterFigure: boolean): FoundTimex | undefined {
  const set = (next: number, value: string, from = i): FoundTimex => ({
    from,
    next,
    type: 'SET',
    value,
    anchored: false,
  });
  const { lower } = tokens.at(i);
  const word = SET_WORDS.get(lower);
  if (word !== undefined) return isRate(tokens, i, lower) ? set(i + 1, word) : undefined;
  if (lower === 'every' || lower === 'each') {
    const other = tokens.lower(i + 1) === 'other' && lower === 'every';
    const at = other ? i + 2 : i + 1;
    const day = tokens.capital(at) ? weekdayNumber(tokens.lower(at)) : undefined;
    if (day !== undefined) return set(at + 1, `XXXX-WXX-${day}`);
    const number = readCardinal(tokens, at);
    const unit = timeUnit(tokens.lower(number?.next ?? at));
    if (!unit || (unit.letter === 'S' && !number) || (!number && unit.plural)) return undefined;
    return set((number?.next ?? at) + 1, duration(number?.value ?? (other ? 2 : 1), unit));
  }
  if (lower === 'once' || lower === 'twice') {
    const rate = rateAt(tokens, i + 1);
    return rate && set(rate.next, rate.value);
  }
  if (
    lower === 'per' ||
    ((lower === 'a' || lower === 'an') &&
      (afterFigure || tokens.lower(i - 1) === 'times' || tokens.lower(i - 1) === 'once'))
  ) {
    const rate = rateAt(tokens, i);
    if (!rate || (lower !== 'per' && /^(?:later|earlier|ago|after|before|old)$/u.test(tokens.lower(rate.next))))
      return undefined;
    return tokens.hyphen(rate.next) ? undefined : set(rate.next, rate.value);
  }
  return undefined;
}

function rateAt(tokens: Tokens, i: number): { readonly value: string; readonly next: number } | undefined {
  if (!/^(?:a|an|per|each|every)$/u.test(tokens.lower(i))) return undefined;
  const unit = timeUnit(tokens.lower(i + 1));
  return unit && !unit.plural && unit.letter !== 'DE' ? { value: duration(1, unit), next: i + 2 } : undefined;
}

/** "daily" as a newspaper is no rate: "the liberal daily said". */
function isRate(tokens: Tokens, i: number, lower: string): boolean {
  if (!tokens.small(i) && !tokens.opens(i)) return false;
  if (isDash(tokens.at(i - 1).text) && !tokens.at(i - 1).gap) return tokens.lower(i - 2) === 'twice';
  const noun = tokens.small(i + 1) && !STOP.has(tokens.lower(i + 1));
  if (noun || lower === 'annually' || lower === 'yearly') return true;
  if (lower === 'annual') return false;
  const before = tokens.at(i - 1);
  return (
    tokens.small(i - 1) &&
    !/^(?:a|an|the|its|s|that|this|another|state|run)$|(?:al|ist|ish|based|owned|ent|ing|ular|ian|ive)$/u.test(
      before.lower,
    )
  );
}
