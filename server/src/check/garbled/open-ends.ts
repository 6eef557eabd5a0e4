import type { Article, Block } from '../../parse/article.ts';
import { checkedBlocks } from '../checked-blocks.ts';
import { isEnglish } from '../not-prose/english.ts';
import { quoteForMessage, type Slip } from '../prose.ts';

/** A place in a block, in offsets of its text. */
export interface OpenBlock {
  readonly block: Block;
  readonly slip: Slip;
}

/** Of an article's other paragraphs this share has to close with a mark before one that does not says anything. */
const habit = 0.8;
const leastOthers = 3;

/** A paragraph of one sentence needs no full stop where it is short: a label, a list's line. */
const longSentence = 15;

/** What a paragraph may close with. */
const CLOSED = /[.!?…:;—–)\]"”’'*_]$/u;
/** Words with which a name begins in lower case. */
const SMALL_NAME = /^(?:al|el|de|du|da|van|von|der|bin|ibn|d|l|e|i|x|www|https?)\b|^[a-z]\p{Lu}/u;

/**
 * Paragraphs of several sentences whose last one has no full stop, in an article that sets them.
 * @returns the last word of each; none of what goes on in the next block
 */
export function openEnds(article: Article): readonly OpenBlock[] {
  return openBlocks(article, (block, next) => {
    const text = block.text.trimEnd();
    const sentences = block.sentences.length;
    const last = /[\p{L}\p{N}%](?:[\p{L}\p{N}’'%-]|[.,](?=\p{N}))*$/u.exec(text.slice(-40))?.[0];
    const final = block.sentences.at(-1);
    if (last === undefined || !final) return undefined;
    const ending = text.slice(final.start);
    if (ending.split(/\s+/u).length < (sentences < 2 ? longSentence : 5) || isEnglish(ending) === false)
      return undefined;
    if (next && /^[\s“"‘'(]*\p{Ll}/u.test(next.text)) return undefined;
    return {
      start: text.length - last.length,
      end: text.length,
      message: `The paragraph ends with ${quoteForMessage(last)} and no full stop, unlike the others: something may be cut off.`,
    };
  });
}

/**
 * Paragraphs that begin in the middle of a sentence, where the one before them is closed.
 * @returns the first word of each
 */
export function lostBeginnings(article: Article): readonly OpenBlock[] {
  return openBlocks(article, (block, _, before) => {
    const first = /^\p{Ll}[\p{L}’'-]*/u.exec(block.text)?.[0];
    if (first === undefined || SMALL_NAME.test(block.text) || block.text.split(/\s+/u, 9).length < 9) return undefined;
    if (!before || !CLOSED.test(before.text.trimEnd()) || /[:;—–,]$/u.test(before.text.trimEnd())) return undefined;
    return {
      start: 0,
      end: first.length,
      message: `The paragraph begins with ${quoteForMessage(first)}, in the middle of a sentence: its beginning is missing.`,
    };
  });
}

function openBlocks(
  article: Article,
  find: (block: Block, next: Block | undefined, before: Block | undefined) => Slip | undefined,
): readonly OpenBlock[] {
  const paragraphs = article.blocks.filter(({ type, text }) => type === 'paragraph' && text.length > 60);
  const closed = paragraphs.filter(({ text }) => CLOSED.test(text.trimEnd())).length;
  // An article all in small letters begins nothing with a capital.
  const begun = paragraphs.filter(({ text }) => !/^[\s“"‘'(]*\p{Ll}/u.test(text)).length;
  const others = paragraphs.length - 1;
  if (others < leastOthers || Math.min(closed, begun) < habit * others) return [];
  const isChecked = checkedBlocks(article);
  return article.blocks.flatMap((block, i) => {
    // Without its full stop a short paragraph is taken for a section's head; none has two sentences.
    if (block.type !== 'paragraph' && !(block.type === 'subhead' && block.sentences.length > 1)) return [];
    const slip = find(block, article.blocks[i + 1], article.blocks[i - 1]);
    return slip && isChecked(block) ? [{ block, slip }] : [];
  });
}
