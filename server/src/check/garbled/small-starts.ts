import { AMBIGUOUS, BEFORE_NAME, BEFORE_NUMBER } from '../../parse/abbreviations.ts';
import type { Article } from '../../parse/article.ts';
import { checkedBlocks } from '../checked-blocks.ts';
import { hits, machineSpans, proseBlocks, quotedSpans } from '../prose.ts';
import type { OpenBlock } from './open-ends.ts';

/** A full stop behind a word in small letters, and a word in small letters behind it. */
const START = /(?<=[\s(])(\p{L}\p{Ll}{3,})\. (\p{Ll}{2,})(?=[\s,])/gu;

/** With which a name begins in small letters. */
const SMALL_NAME = /^(?:al|el|de|du|da|di|van|von|der|den|bin|ibn|la|le|eBay|iPhone)$/u;

const isAbbreviation = (word: string): boolean =>
  AMBIGUOUS.test(word) || BEFORE_NAME.test(`${word}.`) || BEFORE_NUMBER.test(`${word}.`);

/** An article with more of them writes so. */
const habit = 3;

/**
 * Sentences inside a paragraph that begin with a small letter: the beginning was cut off, or the full stop is one too many.
 * @returns the full stop with the word behind it; none where the article writes so throughout
 */
export function smallStarts(article: Article): readonly OpenBlock[] {
  const isChecked = checkedBlocks(article);
  const found = proseBlocks(article).flatMap(({ block, index }): OpenBlock[] => {
    if (block.type !== 'paragraph' || !isChecked(block)) return [];
    const out = [...quotedSpans(article, index), ...machineSpans(block.text)];
    return [...block.text.matchAll(START)].flatMap((match): OpenBlock[] => {
      const [, before = '', after = ''] = match;
      const start = match.index + before.length;
      const slip = { start, end: start + 2 + after.length };
      if (isAbbreviation(before) || SMALL_NAME.test(after) || hits(out, slip)) return [];
      const message = `A sentence begins with “${after}” in small letters: its beginning is missing, or the full stop is one too many.`;
      return [{ block, slip: { ...slip, message } }];
    });
  });
  return found.length > habit ? [] : found;
}
