import type { Article, Block } from '../parse/article.ts';

/**
 * The sentence that stands at an offset of the file.
 * @param offset UTF-16 offset in the article's file
 * @returns its text as a reader reads it, markup gone; undefined where no block is
 */
export function sentenceAt({ blocks }: Article, offset: number): string | undefined {
  const block = blockAt(blocks, offset);
  if (!block) return undefined;
  let low = 0;
  let high = block.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.map.toSource(block.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const sentence = block.sentences[low];
  return sentence ? block.text.slice(sentence.start, sentence.end) : block.text;
}

/** The last block that begins at or before `offset`, by binary search. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.span.start <= offset && offset <= block.span.end ? block : undefined;
}
