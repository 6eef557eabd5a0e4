import { isDash, type Tokens } from '../figures/tokens.ts';
import type { FoundTimex } from './found.ts';

const MODS = new Map([
  ['early', 'START'], ['earlier', 'START'], ['late', 'END'], ['later', 'END'], ['mid', 'MID'],
  ['start', 'START'], ['beginning', 'START'], ['outset', 'START'], ['end', 'END'], ['close', 'END'], ['middle', 'MID'],
]); // prettier-ignore

/**
 * Takes "late", "earlier", "mid-", "the end of (the)" and "the" before a date into its span and `mod`, going back no
 * further than token `floor`.
 */
export function withModifier(tokens: Tokens, found: FoundTimex, floor: number): FoundTimex {
  if (found.type !== 'DATE' && found.type !== 'TIME') return found;
  let at = found.from - 1;
  const hyphen = at > floor && isDash(tokens.at(at).text) && !tokens.at(at).gap && !tokens.at(at + 1).gap;
  if (hyphen) at--;
  const word = tokens.lower(at);
  if (at >= floor && /^(?:early|earlier|late|later|mid)$/u.test(word)) {
    // "two days later Monday", "sooner or later": only what can stand before such a date.
    const fits =
      word !== 'later' && word !== 'earlier'
        ? true
        : /^(?:this|last|today|on|in|next)$/u.test(tokens.lower(found.from));
    const mod = MODS.get(word);
    if (fits && mod !== undefined) return withArticle(tokens, { ...found, from: at, mod }, floor);
  }
  if (hyphen) return found;
  const article = tokens.lower(found.from - 1) === 'the' ? found.from - 1 : found.from;
  if (tokens.lower(article - 1) === 'of' && article - 2 >= floor) {
    const mod = MODS.get(tokens.lower(article - 2));
    const noun = /^(?:start|beginning|outset|end|close|middle)$/u.test(tokens.lower(article - 2));
    if (mod !== undefined && noun) return withArticle(tokens, { ...found, from: article - 2, mod }, floor);
  }
  return /^\d{2,3}$/u.test(found.value) ? withArticle(tokens, found, floor) : found;
}

function withArticle(tokens: Tokens, found: FoundTimex, floor: number): FoundTimex {
  return found.from > floor && tokens.lower(found.from - 1) === 'the' ? { ...found, from: found.from - 1 } : found;
}

/** Reads "the end of the year", "the start of the month" at token `i` as that of the present one, or returns undefined. */
export function partOfPresent(
  tokens: Tokens,
  i: number,
): { readonly unit: string; readonly mod: string; readonly next: number } | undefined {
  const start = tokens.lower(i) === 'the' ? i + 1 : i;
  const word = tokens.lower(start);
  if (
    !/^(?:start|beginning|end|middle|close)$/u.test(word) ||
    tokens.lower(start + 1) !== 'of' ||
    tokens.lower(start + 2) !== 'the'
  )
    return undefined;
  const unit = /^(?:year|month|week|decade|century)$/u.exec(tokens.lower(start + 3))?.[0];
  const mod = MODS.get(word);
  return unit === undefined || mod === undefined ? undefined : { unit, mod, next: start + 4 };
}
