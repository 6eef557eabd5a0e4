import { BE, CONJUNCTIONS, HAVE, PREPOSITIONS, TIME_WORDS } from '../function-words.ts';
import type { Token } from '../segments.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';

const OPENS_APPOSITION = new Set(
  'a an the who whose which now then also formerly himself herself both one his her their its'.split(' '),
);
/** The first token of the clause in which `i` stands: after the last quote, semicolon, colon, dash or opening bracket. */
export function clauseStart(tokens: readonly Token[], i: number, floor: number): number {
  let open = 0;
  for (let k = i; k >= floor; k--) {
    const token = tokens[k];
    if (token?.kind === 'quote') return k + 1;
    if (token?.kind !== 'mark') continue;
    if (token.text === ')') open++;
    else if (token.text === '(' && open > 0) open--;
    else if (/^[;:([]/.test(token.text)) return k + 1;
  }
  return floor;
}

/** "But Doe" and "In Rome Doe, a baker": a person's name that closes a short stretch before its apposition. */
export function clausalTail(tokens: readonly Token[], from: number, end: number): Phrase | undefined {
  const last = tokens[end - 1];
  if (last?.nameType !== 'person') return undefined;
  const phrase = phraseEndingAt(tokens, end - 1, from);
  const before = phrase && tokens[phrase.start - 1];
  if (!phrase || before?.kind !== 'word') return undefined;
  return CONJUNCTIONS.has(before.lower) || TIME_WORDS.has(before.lower) ? phrase : undefined;
}

/** A verb of its own between the commas: then this is no apposition. */
export function clausal(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (BE.has(tokens[i]?.lower ?? '') || HAVE.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "A spokesman, John Doe, said": the stretch is exactly a person's name. */
export function namedBy(tokens: readonly Token[], start: number, end: number): Phrase | undefined {
  const first = tokens[start];
  if (first?.nameType !== 'person' || end <= start) return undefined;
  for (let i = start; i < end; i++) if (tokens[i]?.name !== first.name) return undefined;
  return { start, end };
}

export function opensApposition(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return (
    OPENS_APPOSITION.has(lower) ||
    PREPOSITIONS.has(lower) ||
    /^\d{1,3}$/.test(lower) ||
    lower.endsWith('ing') ||
    (!CONJUNCTIONS.has(lower) && !token.capital) ||
    (token.capital && token.name < 0)
  );
}
