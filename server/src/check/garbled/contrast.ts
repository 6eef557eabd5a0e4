import type { Summary } from '../../resolve/summary.ts';
import type { Span } from '../../text/span.ts';

/** A phrase that was put for another. */
export interface Spun extends Span {
  /** As it stands. */
  readonly phrase: string;
  /** What is meant, in lower case. */
  readonly meant: string;
}

/** Whether two words, in lower case with a blank between them, stand side by side somewhere. */
export type HasPair = (pair: string) => boolean;

interface Word extends Span {
  readonly key: string;
}

/** Endings that make another word of a noun or verb; between "cover" and "coverage" a machine chose the wrong one. */
const DERIVED = /^(?:age|ment|ness|ance|ence|ity)$/u;

/** Words that go with everything, so that what they stand before tells nothing. */
const COMMON =
  /^(?:the|and|that|this|these|those|with|from|have|been|were|their|they|them|will|would|could|should|more|most|less|some|such|each|every|into|over|under|after|before|between|against|about|which|what|when|where|other|another|only|very|also|than|then|both|much|many|first|last|next|good|great|your|ours|even|still|just|like|because|while)$/u;

/**
 * Phrases of a text that are another derivation of what the rest of the story has in the same place ("diplomatic coverage" where the
 * others have "diplomatic cover").
 * @param text prose; linear in its length
 * @param told whether two words stand side by side in what other outlets tell (see `pairsOf`)
 * @param own the same of the article itself
 * @returns offsets of `text`, in text order, none overlapping
 */
export function derivedPhrases(text: string, told: HasPair, own: HasPair): readonly Spun[] {
  const words = wordsOf(text);
  const found: Spun[] = [];
  for (let first = 0; first < words.length; first++) {
    const phrase = derivedAt(text, words, first, told, own);
    if (phrase && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
  }
  return found;
}

/** Whether other articles have a phrase in these very words. */
export function isTold(phrase: string, others: readonly Summary[]): boolean {
  const wanted = phrase.toLowerCase();
  return others.some(({ sentences = [] }) => sentences.some(({ text }) => text.toLowerCase().includes(wanted)));
}

/** The pairs of neighbouring words of texts, in lower case. */
export function pairsOf(texts: Iterable<string>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    words.forEach(({ key }, i) => {
      const next = words[i + 1];
      if (next && beside(text, words, i)) pairs.add(`${key} ${next.key}`);
    });
  }
  return pairs;
}

function derivedAt(text: string, words: readonly Word[], first: number, told: HasPair, own: HasPair): Spun | undefined {
  const [a, b] = [words[first], words[first + 1]];
  if (!a || !b || a.key.length < 4 || COMMON.test(a.key) || !beside(text, words, first)) return undefined;
  if (told(`${a.key} ${b.key}`)) return undefined;
  for (let length = Math.max(4, b.key.length - 4); length < b.key.length; length++) {
    if (!DERIVED.test(b.key.slice(length))) continue;
    const meant = `${a.key} ${b.key.slice(0, length)}`;
    if (told(meant) && !own(meant)) return spunAt(text, a, b, meant);
  }
  return undefined;
}

function spunAt(text: string, { start }: Word, { end }: Word, meant: string): Spun {
  return { start, end, phrase: text.slice(start, end), meant };
}

/** Whether one blank stands between a word and the next. */
function beside(text: string, words: readonly Word[], first: number): boolean {
  const [a, b] = [words[first], words[first + 1]];
  return a?.end === (b?.start ?? 0) - 1 && text[a.end] === ' ';
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
