import type { Span } from '../../../text/span.ts';
import type { BlockTree, WordSpan } from './block-tree.ts';

/**
 * What a cue introduces by the tree alone, for where no content was read: its clause or infinitive, without "that" and
 * without marks at its ends.
 * @param text the block's text
 * @returns `undefined` when no clause hangs on the cue, or it holds the cue itself
 */
export function complementOf(tree: BlockTree, text: string, cue: WordSpan): WordSpan | undefined {
  for (let word = cue.first; word < cue.last; word++) {
    const [clause] = tree.children(word, 'ccomp', 'xcomp');
    const under = clause === undefined ? undefined : tree.under(clause);
    if (!under || (under.first < cue.last && cue.first < under.last)) continue;
    const wordAt = (index: number): string => textOf(text, tree.place(index));
    let { first, last } = under;
    while (first < last && (isMark(wordAt(first)) || wordAt(first).toLowerCase() === 'that')) first++;
    while (first < last && isMark(wordAt(last - 1))) last--;
    if (last - first > 1) return tree.wordSpan(first, last);
  }
  return undefined;
}

const textOf = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
const isMark = (word: string): boolean => !/[\p{L}\p{N}%]/u.test(word);
