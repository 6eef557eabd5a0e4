import type { Block, Sentence } from '../parse/article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A word or mark with its text at hand, offsets in the block's text. */
export interface TextWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

/** Words by sentence, and the text that they were made of. */
interface Made {
  readonly text: string;
  readonly words: readonly (readonly TextWord[])[];
}

/** By a block's sentences, which are the same object while the block's text is. */
const kept = new WeakMap<readonly Sentence[], Made>();

/** The words of a block's sentences, made once for each block that is asked for and kept while its sentences live. */
export class BlockWords {
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** Words by sentence of block `index`; empty for an index out of range. */
  of(index: number): readonly (readonly TextWord[])[] {
    const block = this.#blocks[index];
    if (!block) return [];
    const { text, sentences } = block;
    const known = kept.get(sentences);
    if (known?.text === text) return known.words;
    const words = sentences.map((sentence) =>
      sentence.words.map(({ start, end, isWord }) => {
        const own = text.slice(start, end);
        return { start, end, text: own, lower: own.toLowerCase(), isWord };
      }),
    );
    kept.set(sentences, { text, words });
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
