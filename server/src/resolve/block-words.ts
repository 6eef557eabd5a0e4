import type { Block, Sentence } from '../parse/article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A word or mark with its text at hand, offsets in the block's text. */
export interface TextWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

/** The words of a block's sentences, made once for each block that is asked for. */
export class BlockWords {
  readonly #blocks: readonly Block[];
  readonly #made = new Map<
    number,
    { readonly sentences: readonly Sentence[]; readonly words: readonly TextWord[][] }
  >();

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** Words by sentence of block `index`; empty for an index out of range. */
  of(index: number): readonly (readonly TextWord[])[] {
    const made = this.#made.get(index);
    if (made) return made.words;
    const block = this.#blocks[index];
    const sentences = block?.sentences ?? [];
    const words = sentences.map((sentence) =>
      sentence.words.map(({ start, end, isWord }) => {
        const text = block?.text.slice(start, end) ?? '';
        return { start, end, text, lower: text.toLowerCase(), isWord };
      }),
    );
    this.#made.set(index, { sentences, words });
    return words;
  }

  /** The sentence of block `index` in which `offset` stands (the last that starts at or before it), 0 for none. */
  sentenceAt(index: number, offset: number): number {
    const sentences = this.#blocks[index]?.sentences ?? [];
    return Math.max(0, partitionPoint(sentences.length, (i) => (sentences[i]?.start ?? 0) <= offset) - 1);
  }

  /** The index of the first word of a sentence that ends after `offset`. */
  wordAt(words: readonly TextWord[], offset: number): number {
    return partitionPoint(words.length, (i) => (words[i]?.end ?? 0) <= offset);
  }
}
