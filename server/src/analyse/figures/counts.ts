import type { Span } from '../../text/span.ts';
import { isPlural } from './guards.ts';
import { FUNCTION, STOP } from './words.ts';
import type { Tokens } from './tokens.ts';

const DETERMINERS = new Set('the a an its their his her our this these those all'.split(' '));
const LONGEST = 6;

/**
 * What a number counts when a noun phrase follows at token `i` ("40 barrels", "12 senior officials"): up to the first
 * plural, or undefined when there is none near. There is no parser at this point, so doubt means undefined.
 */
export function countedPlural(tokens: Tokens, i: number): Span | undefined {
  let at = i;
  while (at < i + LONGEST && isContent(tokens, at)) {
    const word = tokens.lower(at);
    if (
      isPlural(word) &&
      tokens.small(hyphenated(tokens, at) - 1) &&
      !tokens.glued(at + 1, "'s") &&
      !isApostrophe(tokens, at + 1)
    ) {
      let end = at + 1;
      // "goods exports", "sports cars": the last of several plurals is the head.
      if (isContent(tokens, end) && isPlural(tokens.lower(end)) && tokens.small(end)) end++;
      return spanOf(tokens, i, end);
    }
    at = hyphenated(tokens, at);
    if (tokens.glued(at, "'s")) at++;
  }
  return undefined;
}

/**
 * What a singular (a fraction, an ordinal, a percentage before its noun) belongs to when a noun phrase starts at token
 * `i`: the words up to the next that can be in no noun phrase, at most `most` of them, else undefined.
 */
export function nounPhrase(tokens: Tokens, i: number, most = LONGEST): Span | undefined {
  let from = i;
  if (DETERMINERS.has(tokens.lower(from))) from++;
  const owned = from > i && tokens.at(from).kind === 'word' && !FUNCTION.has(tokens.lower(from));
  let at = from;
  let words = 0;
  while (isContent(tokens, at) || (owned && at === from)) {
    const word = tokens.lower(at);
    // A past tense after the head: "70% of voters backed …".
    if (at > from && /[^e]ed$/u.test(word) && tokens.small(at)) break;
    words++;
    at = hyphenated(tokens, at);
    if (tokens.glued(at, "'s")) at++;
    else if (isApostrophe(tokens, at) && !tokens.at(at).gap) at++;
    else if (isPlural(word) && tokens.small(at - 1) && !(isContent(tokens, at) && isPlural(tokens.lower(at)))) {
      break;
    }
    if (words > most) return undefined;
  }
  return at === from ? undefined : spanOf(tokens, from, at);
}

/**
 * What money goes for or consists of: the noun phrase behind "in", "of", "on" or "worth of" at token `i`, a list
 * included ("on Russian oil, coal, and natural gas imports"). Undefined for places and dates ("in Berlin", "in 2022").
 */
export function moneyFor(tokens: Tokens, i: number): Span | undefined {
  let at = i;
  if (tokens.lower(at) === 'worth') at++;
  if (!/^(?:in|of|on)$/u.test(tokens.lower(at))) return undefined;
  const first = nounPhrase(tokens, at + 1);
  if (!first) return undefined;
  const from = DETERMINERS.has(tokens.lower(at + 1)) ? at + 2 : at + 1;
  let end = indexAfter(tokens, from, first.end);
  if (capitalsOnly(tokens, from, end)) return undefined;
  const list = listEnd(tokens, end);
  if (list > end) end = list;
  return spanOf(tokens, from, end);
}

/** The end of ", coal, and natural gas imports" at token `i`; `i` itself when no list goes on there. */
function listEnd(tokens: Tokens, i: number): number {
  let at = i;
  for (let items = 0; items < 5; items++) {
    let comma = false;
    if (tokens.glued(at, ',')) {
      comma = true;
      at++;
    }
    const last = tokens.lower(at) === 'and' || tokens.lower(at) === 'or';
    if (last) at++;
    if (!comma && !last) return i;
    const item = nounPhrase(tokens, at, last ? LONGEST : 3);
    if (!item || !tokens.small(indexAfter(tokens, at, item.end) - 1)) return i;
    at = indexAfter(tokens, at, item.end);
    if (last) return at;
  }
  return i;
}

function isContent(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  return (
    token.kind === 'word' && !STOP.has(token.lower) && !token.lower.startsWith("'") && !/\p{L}ly$/u.test(token.lower)
  );
}

function hyphenated(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at < i + LONGEST && tokens.hyphen(at) && tokens.at(at + 1).kind === 'word' && tokens.at(at).text !== '—')
    at += 2;
  return at;
}

function isApostrophe(tokens: Tokens, i: number): boolean {
  const { text, gap } = tokens.at(i);
  return !gap && (text === "'" || text === '’') && tokens.at(i + 1).kind === 'word';
}

function capitalsOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.at(i).kind === 'word' && tokens.small(i)) return false;
  return true;
}

function indexAfter(tokens: Tokens, i: number, end: number): number {
  let at = i;
  while (at < tokens.list.length && tokens.at(at).start < end) at++;
  return at;
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.at(from).start, end: tokens.at(to - 1).end };
}
