import type { Amount } from './amounts.ts';
import { readCardinal } from './cardinals.ts';
import { isDash, type Tokens } from './tokens.ts';

/** Reads an age at token `i`: "12-year-old", "six months old", "aged 47", "age 47", and ", 47," behind a name. */
export function readAge(tokens: Tokens, i: number): Amount | undefined {
  const number = readCardinal(tokens, i);
  if (number?.scale !== 1 || number.value > 200) return undefined;
  const { value, next } = number;
  const hyphen = isDash(tokens.at(next).text);
  const at = hyphen ? next + 1 : next;
  const unit = /^(year|month|week|day)s?$/u.exec(tokens.lower(at))?.[1];
  if (unit !== undefined) {
    const old = isDash(tokens.at(at + 1).text) ? at + 2 : at + 1;
    if (/^olds?$/u.test(tokens.lower(old)) || (tokens.lower(old) === 'of' && tokens.lower(old + 1) === 'age')) {
      const end = tokens.lower(old) === 'of' ? old + 2 : old + 1;
      return { from: i, next: end, kind: 'age', value, scale: 1, unit };
    }
    const child = hyphen && isChild(tokens.lower(at + 1));
    return child ? { from: i, next: at + 1, kind: 'age', value, scale: 1, unit } : undefined;
  }
  const person = value < 130 && value > 0 && Number.isInteger(value);
  const before = tokens.lower(i - 1);
  if (
    person &&
    tokens.at(i).gap &&
    (before === 'aged' || before === 'age' || (before === 'of' && tokens.lower(i - 2) === 'age'))
  ) {
    return { from: i, next, kind: 'age', value, scale: 1, unit: 'year' };
  }
  return person && number.digits && (isApposition(tokens, i, next) || isSaidOfSomebody(tokens, i, next))
    ? { from: i, next, kind: 'age', value, scale: 1, unit: 'year' }
    : undefined;
}

/** Whether a noun names somebody whose age is given in months ("her 11-month daughter"). */
export function isChild(lower: string): boolean {
  return /^(?:son|daughter|baby|boy|girl|infant|child|toddler|twins?|puppy)$/u.test(lower);
}

/** ", 47," after a name of at least two words; ", 47." and ", 47 and" only end a list or sentence after such a name. */
function isApposition(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.at(i).text.includes('.') || !tokens.at(i).gap || tokens.at(i - 1).text !== ',') return false;
  if (!tokens.capital(i - 2) || !tokens.at(i - 2).gap) return false;
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

/** "she was 19 when", "he is 97.", "dies at 97", "At 77, Quill became". */
function isSaidOfSomebody(tokens: Tokens, i: number, next: number): boolean {
  if (!tokens.at(i).gap || tokens.at(i).text.length > 3) return false;
  const after = tokens.at(next);
  const ends = after.text === '' || (/^[.,;!?]$/u.test(after.text) && !after.gap && tokens.at(next + 1).gap);
  const before = tokens.lower(i - 1);
  if (/^(?:was|is|turned|turns)$/u.test(before)) {
    return /^(?:he|she|who|i)$/u.test(tokens.lower(i - 2)) && (ends || after.lower === 'when');
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
