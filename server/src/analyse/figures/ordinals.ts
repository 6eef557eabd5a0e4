import type { Amount } from './amounts.ts';
import { numberWord } from './cardinals.ts';
import { STOP, STREETS } from './words.ts';
import { isDash, type Tokens } from './tokens.ts';

const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const TENS = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
);

/** An ordinal as read: "third", "twenty-first", "21st". */
export interface Ordinal {
  readonly value: number;
  readonly next: number;
}

/** Reads an ordinal at token `i` whatever it ranks, or returns undefined. */
export function readOrdinal(tokens: Tokens, i: number): Ordinal | undefined {
  const token = tokens.at(i);
  if (token.kind === 'number') {
    const ending = tokens.at(i + 1);
    if (ending.gap || !/^(?:st|nd|rd|th)$/u.test(ending.lower) || !Number.isInteger(token.value)) return undefined;
    return { value: token.value, next: i + 2 };
  }
  const small = WORDS.get(token.lower) ?? TENS.get(token.lower);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = numberWord(token.lower);
  if (tens === undefined || tens < 20) return undefined;
  const at = isDash(tokens.at(i + 1).text) ? i + 2 : i + 1;
  const ones = WORDS.get(tokens.lower(at));
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 1 } : undefined;
}

/** What makes "second" and "first" rank the noun behind them: a determiner, a possessive or "for the". */
const RANKED_BY = /^(?:the|a|an|this|that|his|her|its|their|our|my|your|whose|'s|every|each|another|no|’)$/u;

/** Nouns and adjectives after a hyphen that leave an ordinal an ordinal: "third-largest", "second-generation". */
const COMPOUNDS =
  /^(?:[a-z]+est|most|generation|round|place|placed|term|year|seeded|ranked|tier|leg|grade|floor|row)$/u;

/** Nouns after which an ordinal is a name or a set phrase. */
const PHRASES = new Set(
  'lady hand class aid party place-name world thought thoughts base degree-burn cousin cousins nature name names responder responders fiddle opinion'.split(
    ' ',
  ),
);

/**
 * Reads an ordinal that ranks the noun behind it ("a third term", "the 12th package") at token `i`. Adverbs ("first, …"),
 * names ("Fifth Avenue", "82nd Airborne") and set phrases ("second-hand") give undefined.
 */
export function readRank(tokens: Tokens, i: number): Amount | undefined {
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal) return undefined;
  const { next, value } = ordinal;
  const before = tokens.at(i - 1);
  if (i > 0 && !tokens.at(i).gap && (before.kind !== 'mark' || isDash(before.text))) return undefined;
  const digits = tokens.at(i).kind === 'number';
  if (!digits && tokens.capital(i) && !tokens.opens(i)) return undefined;
  if (!tokens.small(next) && !tokens.hyphen(next)) {
    // "the 82nd Airborne", "Third Reich": capitals make a name, but "its third World Cup" ranks one.
    // A word in small letters is part of no such name: "the first African American".
    const owned = RANKED_BY.test(before.lower) && (before.lower !== 'the' || !digits);
    if (before.lower !== 'the' && !tokens.capital(next) && isPronoun(tokens, i, next)) {
      return { from: i, next, kind: 'ordinal', value, scale: 1 };
    }
    if (!owned || !tokens.capital(next) || STREETS.has(tokens.lower(next + 1)) || STREETS.has(tokens.lower(next)))
      return undefined;
    return { from: i, next, kind: 'ordinal', value, scale: 1 };
  }
  if (tokens.hyphen(next)) {
    if (!COMPOUNDS.test(tokens.lower(next + 1)) || tokens.lower(next + 1) === 'degree') return undefined;
    return RANKED_BY.test(before.lower) || digits ? { from: i, next, kind: 'ordinal', value, scale: 1 } : undefined;
  }
  const noun = tokens.lower(next);
  if (isPronoun(tokens, i, next) || leadsPlace(tokens, next))
    return { from: i, next, kind: 'ordinal', value, scale: 1 };
  const ranked = RANKED_BY.test(before.lower);
  // "the sixth and final edition", "the first potentially habitable planet".
  const paired = noun === 'and' && /^(?:final|last|[a-z]+est)$/u.test(tokens.lower(next + 1));
  const graded = /..ly$/u.test(noun) && tokens.small(next + 1) && !STOP.has(tokens.lower(next + 1));
  if (ranked && (paired || graded)) return { from: i, next, kind: 'ordinal', value, scale: 1 };
  // "for the first time" says no rank.
  if (/^times?$/u.test(noun) && tokens.lower(i - 2) === 'for') return undefined;
  if (STOP.has(noun) && !/^(?:most|new|such|known|reported|confirmed)$/u.test(noun)) return undefined;
  if (STOP.has(noun) && /^(?:known|reported)$/u.test(noun) && !tokens.small(next + 1)) return undefined;
  if (noun === 'half' && tokens.lower(next + 1) === 'of') return undefined;
  if (PHRASES.has(noun) || noun.endsWith('ly') || noun.startsWith("'")) return undefined;
  const adjective = tokens.small(i - 1) && RANKED_BY.test(tokens.lower(i - 2)) && value > 1 && !STOP.has(before.lower);
  if (!digits && !RANKED_BY.test(before.lower) && !adjective) {
    // "third quarter profit" at a sentence's start, "won first prize" or "finished second overall": only with "in".
    if (!/^(?:in|for|of|won|win|on)$/u.test(before.lower) || value === 2) return undefined;
    if (!/^(?:prize|place|round|quarter)$/u.test(noun)) return undefined;
  }
  return { from: i, next, kind: 'ordinal', value, scale: 1 };
}

/** "the legislature is first in Asia to legalise": the place and the infinitive tell that "first" is a rank. */
function leadsPlace(tokens: Tokens, next: number): boolean {
  if (tokens.lower(next) !== 'in') return false;
  for (let at = next + 1; at < next + 4; at++) {
    if (at > next + 1 && tokens.lower(at) === 'to') return true;
    if (!tokens.capital(at) && tokens.lower(at) !== 'the') return false;
  }
  return tokens.lower(next + 4) === 'to';
}

/** "the party's second.", "the country's first in years", "came in fourth with": an ordinal that stands for what it ranks. */
function isPronoun(tokens: Tokens, i: number, next: number): boolean {
  const after = tokens.at(next);
  const ends = after.kind === 'mark' || /^(?:in|since|to|with|behind|overall|after|under|and)$/u.test(after.lower);
  if (!ends || isDash(after.text)) return false;
  const before = tokens.lower(i - 1);
  if (before === "'s") return true;
  return (
    /^(?:came|coming|comes|finished|finishing|placed)$/u.test(tokens.lower(before === 'in' ? i - 2 : i - 1)) &&
    after.lower !== 'to'
  );
}
