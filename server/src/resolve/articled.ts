import type { ReadSentence } from '../analyse/annotations.ts';
import { Syntax } from '../encode/syntax.ts';
import type { Span } from '../text/span.ts';
import { looksPlural, kindOfNoun } from './sieve/nouns.ts';

/**
 * Whether "the" stands before a single name that no noun follows ("the Narrows", "the Landing hopes"): people have none, but
 * for several of one name and those who are called by their office ("the Quills", "the Pope").
 * @param text the block's text
 * @param name where the name stands in it
 * @param sentences what the model read in the block; without it nothing can be told
 */
export function isArticled(
  text: string,
  { start, end }: Span,
  sentences: readonly ReadSentence[] | undefined,
): boolean {
  const name = text.slice(start, end);
  if (!/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) || /\s/.test(name)) return false;
  const lower = name.toLowerCase();
  if (looksPlural(lower) || kindOfNoun(lower) === 'person') return false;
  const read = sentences?.find(({ words }) => (words.at(-1)?.end ?? 0) >= end);
  const word = read?.words.findIndex((each) => each.start === start) ?? -1;
  if (!read || word < 0 || read.reading.syntax.heads.length === 0) return false;
  const syntax = Syntax.of(read.reading.syntax);
  // "The Quill government": the article is the noun's.
  const before = syntax.head(word) > word && syntax.is(word, 'compound', 'nmod', 'amod', 'flat');
  return !before || syntax.relation(word) === 'nmod:poss';
}
