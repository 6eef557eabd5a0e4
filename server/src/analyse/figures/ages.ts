import { readCardinal } from './cardinals.ts';
import type { Share } from './shares.ts';
import { isDash, type Tokens } from './tokens.ts';

/** Reads an age at token `i`: "12-year-old", "six months old", "aged 47", "age 47", and ", 47," behind a name. */
export function readAge(tokens: Tokens, i: number): Share | undefined {
  const number = readCardinal(tokens, i);
  if (number?.scale !== 1 || number.value > 200) return undefined;
  const { value, next } = number;
  const range = readAges(tokens, i, next, value);
  if (range) return range;
  const hyphen = isDash(tokens.at(next).text);
  const at = hyphen ? next + 1 : next;
  const unit = /^(year|month|week|day)s?$/u.exec(tokens.lower(at))?.[1];
  if (unit !== undefined) {
    const old = isDash(tokens.at(at + 1).text) ? at + 2 : at + 1;
    if (/^olds?$/u.test(tokens.lower(old)) || (tokens.lower(old) === 'of' && tokens.lower(old + 1) === 'age')) {
      const end = tokens.lower(old) === 'of' ? old + 2 : old + 1;
      return { from: i, next: end, kind: 'age', value, scale: 1, unit };
    }
    if (!hyphen && unit === 'year' && tokens.lower(i - 1) === 'aged') {
      return { from: i, next: at + 1, kind: 'age', value, scale: 1, unit };
    }
    const child = hyphen && isChild(tokens.lower(at + 1));
    return child ? { from: i, next: at + 1, kind: 'age', value, scale: 1, unit } : undefined;
  }
  const person = value < 130 && value > 0 && Number.isInteger(value);
  // "aged about 68": the hedge stands between.
  const hedged = /^(?:about|around|nearly|approximately|almost|over|under)$/u.test(tokens.lower(i - 1)) ? i - 1 : i;
  const before = tokens.lower(hedged - 1);
  if (
    person &&
    tokens.at(i).gap &&
    (before === 'aged' || before === 'age' || (before === 'of' && tokens.lower(hedged - 2) === 'age'))
  ) {
    return { from: i, next, kind: 'age', value, scale: 1, unit: 'year' };
  }
  return person && number.digits && (isApposition(tokens, i, next) || isSaidOfSomebody(tokens, i, next))
    ? { from: i, next, kind: 'age', value, scale: 1, unit: 'year' }
    : undefined;
}

/** Whether the age at token `i` is written as a stretch of time would be: "aged 84 years", "10–19 year olds". */
export function isAgeInYears(tokens: Tokens, i: number): boolean {
  if (tokens.at(i).kind !== 'number') return false;
  const age = readAge(tokens, i);
  return age !== undefined && (age.upper !== undefined || tokens.lower(age.next - 1) === 'years');
}

/** Whether a noun names somebody whose age is given in months ("her 11-month daughter"). */
export function isChild(lower: string): boolean {
  return /^(?:son|daughter|baby|boy|girl|infant|child|toddler|twins?|puppy)$/u.test(lower);
}

/** ", 47," after a name of at least two words; ", 47." and ", 47 and" only end a list or sentence after such a name. */
function isApposition(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.at(i).text.includes('.') || !tokens.at(i).gap || tokens.at(i - 1).text !== ',') return false;
  if (!tokens.capital(i - 2) || !tokens.at(i - 2).gap) return isOfSomebody(tokens, i, next);
  const named = tokens.capital(i - 3) || /^[.]$/u.test(tokens.lower(i - 3));
  const after = tokens.at(next);
  if (after.text === ',' && !after.gap) return tokens.at(next + 1).gap;
  return (
    named &&
    ((/^[.;]$/u.test(after.text) && !after.gap) ||
      after.lower === 'and' ||
      after.lower === 'of' ||
      /^(?:said|told|was|who|from)$/u.test(after.lower))
  );
}

const PEOPLE =
  /^(?:man|woman|boy|girl|son|daughter|brother|sister|mother|father|wife|husband|uncle|aunt|cousin|child|student|resident|prince|princess|king|queen|suspect|victim|pilot|student|teenager|[a-z]+(?:man|woman|ist|cian|grandson|father|mother))$/u;

/** "her brother, 22, was": an age between commas behind a word for somebody. */
function isOfSomebody(tokens: Tokens, i: number, next: number): boolean {
  const after = tokens.at(next);
  return (
    PEOPLE.test(tokens.lower(i - 2)) &&
    tokens.small(i - 2) &&
    after.text === ',' &&
    !after.gap &&
    tokens.at(next + 1).kind === 'word' &&
    tokens.at(next + 1).gap
  );
}

/** "10–19 year olds", "5- to 11-year-olds", "aged 18 to 24", "ages 5-11". */
function readAges(tokens: Tokens, i: number, at: number, low: number): Share | undefined {
  let next = at;
  if (tokens.hyphen(next) && tokens.lower(next + 1) === 'to') next++;
  else if (isDash(tokens.at(next).text) && tokens.lower(next + 1) === 'to') next++;
  if (tokens.lower(next) !== 'to' && !(isDash(tokens.at(next).text) && !tokens.at(next).gap)) return undefined;
  const high = readCardinal(tokens, next + 1);
  if (high?.scale !== 1 || high.value <= low || high.value > 130) return undefined;
  const found: Share = { from: i, next: high.next, kind: 'age', value: low, upper: high.value, scale: 1, unit: 'year' };
  const year = isDash(tokens.at(high.next).text) ? high.next + 1 : high.next;
  const old = isDash(tokens.at(year + 1).text) ? year + 2 : year + 1;
  if (/^years?$/u.test(tokens.lower(year)) && /^olds?$/u.test(tokens.lower(old))) return { ...found, next: old + 1 };
  if (!/^(?:aged?|ages)$/u.test(tokens.lower(i - 1))) return undefined;
  return tokens.lower(high.next) === 'years' ? { ...found, next: high.next + 1 } : found;
}

/** "she was 19 when", "he is 97.", "dies at 97", "At 77, Quill became". */
function isSaidOfSomebody(tokens: Tokens, i: number, next: number): boolean {
  if (!tokens.at(i).gap || tokens.at(i).text.length > 3) return false;
  const after = tokens.at(next);
  const ends = after.text === '' || (/^[.,;!?]$/u.test(after.text) && !after.gap && tokens.at(next + 1).gap);
  const before = tokens.lower(i - 1);
  if (/^(?:was|is|turned|turns)$/u.test(before)) {
    return /^(?:he|she|who|i)$/u.test(tokens.lower(i - 2)) && (ends || /^(?:when|and|but|at)$/u.test(after.lower));
  }
  if (before !== 'at') return false;
  if (/^(?:dies|died|dead|away)$/u.test(tokens.lower(i - 2))) return ends;
  return (
    tokens.opens(i - 1) &&
    tokens.at(i).value > 12 &&
    after.text === ',' &&
    (tokens.capital(next + 1) || /^(?:he|she)$/u.test(tokens.lower(next + 1)))
  );
}
