import type { SpanReading } from '../../../encode/encoder.ts';
import type { Relation, Tag } from '../../../encode/labels.ts';
import { Syntax } from '../../../encode/syntax.ts';
import type { BlockSpan } from '../../../parse/article.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadSentence } from '../../annotations.ts';

/** A stretch of a block's words, first and one past the last, and where it stands in the block's text. */
export interface WordSpan extends BlockSpan {
  readonly first: number;
  readonly last: number;
}

interface Part {
  /** Index of the sentence's first word among the block's. */
  readonly offset: number;
  readonly syntax: Syntax;
}

/** The trees of a block's sentences, words counted through the block. Word indexes out of range hang on nothing. */
export class BlockTree {
  readonly #block: number;
  readonly #text: string;
  readonly #words: readonly Span[];
  readonly #parts: readonly Part[];
  /** For each word its part. */
  readonly #owner: Uint32Array;

  /**
   * @param block index of the block in its article
   * @param text the block's text
   */
  constructor(block: number, text: string, sentences: readonly ReadSentence[]) {
    this.#block = block;
    this.#text = text;
    this.#words = sentences.flatMap(({ words }) => words);
    this.#owner = new Uint32Array(this.#words.length);
    let offset = 0;
    this.#parts = sentences.map(({ words, reading }, i) => {
      this.#owner.fill(i, offset, offset + words.length);
      const part = { offset, syntax: Syntax.of(reading.syntax) };
      offset += words.length;
      return part;
    });
  }

  /** Spans of one sentence as spans of the block; those without words are left out. */
  spansOf(sentence: number, spans: readonly SpanReading[]): WordSpan[] {
    const offset = this.#parts[sentence]?.offset ?? 0;
    return spans.flatMap(({ first, last }) => this.wordSpan(offset + first, offset + last) ?? []);
  }

  /** Words `first` to `last` (excluded) with their place in the text. */
  wordSpan(first: number, last: number): WordSpan | undefined {
    const [from, to] = [this.#words[first], this.#words[last - 1]];
    return from && to && last > first ? { block: this.#block, first, last, start: from.start, end: to.end } : undefined;
  }

  /** The words that lie in a stretch of text, at least in part; by binary search. */
  wordsIn({ start, end }: Span): { readonly first: number; readonly last: number } {
    return { first: this.#search((word) => word.end > start), last: this.#search((word) => word.start >= end) };
  }

  /** A word in lower case. */
  lower(word: number): string {
    const span = this.#words[word];
    return span ? this.#text.slice(span.start, span.end).toLowerCase() : '';
  }

  /** A word's part of speech. */
  tag(word: number): Tag {
    const part = this.#partOf(word);
    return part ? part.syntax.tag(word - part.offset) : 'X';
  }

  /** Whether some word of a stretch is more than a determiner, preposition or mark. */
  isNominal({ first, last }: Pick<WordSpan, 'first' | 'last'>): boolean {
    for (let word = first; word < last; word++) {
      if (!/^(?:PUNCT|ADP|CCONJ)$/.test(this.tag(word)) && !/^(?:the|a|an)$/.test(this.lower(word))) return true;
    }
    return false;
  }

  /** Whether a verb stands in a stretch of text. */
  hasVerb(span: Span): boolean {
    const { first, last } = this.wordsIn(span);
    for (let word = first; word < last; word++) if (this.tag(word) === 'VERB' || this.tag(word) === 'AUX') return true;
    return false;
  }

  /** The word on which a word hangs; -1 for a root. */
  head(word: number): number {
    const part = this.#partOf(word);
    const head = part ? part.syntax.head(word - part.offset) : -1;
    return part && head >= 0 ? head + part.offset : -1;
  }

  /** Whether a word hangs on its head by one of some relations (`nsubj` stands for `nsubj:pass` too). */
  is(word: number, ...relations: readonly Relation[]): boolean {
    const part = this.#partOf(word);
    return part?.syntax.is(word - part.offset, ...relations) ?? false;
  }

  /** The words that hang on a word (by some relations, when given), in text order. */
  children(word: number, ...relations: readonly Relation[]): readonly number[] {
    const part = this.#partOf(word);
    return part?.syntax.children(word - part.offset, ...relations).map((child) => child + part.offset) ?? [];
  }

  /** The stretch from the first to the last word under a word. */
  under(word: number): WordSpan | undefined {
    const part = this.#partOf(word);
    if (!part) return undefined;
    const { first, last } = part.syntax.span(word - part.offset);
    return this.wordSpan(first + part.offset, last + part.offset);
  }

  #partOf(word: number): Part | undefined {
    return this.#parts[this.#owner[word] ?? -1];
  }

  /** The first word for which `test` holds, it being false for all before. */
  #search(test: (word: Span) => boolean): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = this.#words[middle];
      if (word && !test(word)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
