import type { Sentence } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';

/** Fewer words are the business of `garbled/repeated-word`. */
const shortest = 3;
const longest = 40;

/** A phrase that stands twice in a row; `cut` is where the second writing begins, the space before it included. */
export interface DoubledPhrase extends Span {
  readonly cut: number;
}

/**
 * Finds phrases of three words and more that follow themselves, with nothing but space between ("in schools in the city in
 * schools in the city").
 * @param text the block's text
 * @param sentence offsets in it
 * @returns in text order, none overlapping; time is linear in the words times the longest phrase
 */
export function doubledPhrases(text: string, sentence: Sentence): readonly DoubledPhrase[] {
  const { words } = sentence;
  const said = words.map((word) => (word.isWord ? text.slice(word.start, word.end).toLowerCase() : ''));
  const last = new Map<string, number[]>();
  const found: DoubledPhrase[] = [];
  let free = 0;
  said.forEach((word, at) => {
    if (word === '') return;
    const before = last.get(word) ?? [];
    last.set(word, before);
    // Only as many of the latest places as can begin a phrase that ends here.
    for (const first of before.slice(-4)) {
      const length = at - first;
      if (first < free || length < shortest || length > longest || at + length > said.length) continue;
      let same = 0;
      while (same < length && said[first + same] !== '' && said[first + same] === said[at + same]) same++;
      const [from, cut, end] = [words[first], words[at - 1], words[at + length - 1]];
      if (same < length || !from || !cut || !end || !differs(said.slice(first, at))) continue;
      found.push({ start: from.start, end: end.end, cut: cut.end });
      free = at + length;
      break;
    }
    before.push(at);
  });
  return found;
}

/** Whether a phrase is more than one word over and over ("bla bla bla"). */
const differs = (words: readonly string[]): boolean => new Set(words).size > 1;
