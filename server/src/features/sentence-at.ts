import type { Article, Block } from '../parse/article.ts';
import { partitionPoint } from '../text/partition-point.ts';

/**
 * The sentence that stands at an offset of the file.
 * @param offset UTF-16 offset in the article's file
 * @returns its text as a reader reads it, markup gone; undefined where no block is
 */
export function sentenceAt({ blocks }: Article, offset: number): string | undefined {
  const block = blockAt(blocks, offset);
  if (!block) return undefined;
  const { sentences, map } = block;
  const begun = partitionPoint(sentences.length, (i) => map.toSource(sentences[i]?.start ?? 0) <= offset);
  const sentence = sentences[Math.max(0, begun - 1)];
  return sentence ? block.text.slice(sentence.start, sentence.end) : block.text;
}

/** The last block that begins at or before `offset`, by binary search. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[Math.max(0, partitionPoint(blocks.length, (i) => (blocks[i]?.span.start ?? 0) <= offset) - 1)];
  return block && block.span.start <= offset && offset <= block.span.end ? block : undefined;
}
