import type { ReadSentence } from '../../analyse/annotations.ts';
import { lemmaOf } from '../../analyse/lemmas.ts';
import { Syntax } from '../../encode/syntax.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of a sentence's words, first included, last excluded, and the word the others hang on. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Relations that begin a clause of its own. */
const CLAUSES = ['root', 'ccomp', 'acl', 'advcl', 'parataxis', 'csubj'] as const;

/** A sentence with figures: its words and tree, and which of its words are figures. */
export class FigureSentence {
  readonly words: readonly Span[];
  readonly lower: readonly string[];
  readonly syntax: Syntax;
  readonly #numeric: Uint8Array;
  readonly #lemmas: (string | undefined)[] = [];

  /**
   * @param text the block's text
   * @param read the sentence as the model read it
   * @param figures the spans of all figures in it, offsets in the block's text
   */
  constructor(text: string, { words, reading }: ReadSentence, figures: readonly Span[]) {
    this.words = words;
    this.lower = words.map(({ start, end }) => text.slice(start, end).toLowerCase().replace('’', "'"));
    this.syntax = Syntax.of(reading.syntax);
    this.#numeric = new Uint8Array(words.length);
    for (const figure of figures) {
      const range = this.range(figure);
      if (range) this.#numeric.fill(1, range.first, range.last);
    }
  }

  /** The words that a span touches; undefined when it touches none that was parsed. */
  range(span: Span): WordRange | undefined {
    const { words, syntax } = this;
    const first = partitionPoint(words.length, (i) => (words[i]?.end ?? 0) <= span.start);
    const last = Math.min(
      partitionPoint(words.length, (i) => (words[i]?.start ?? 0) < span.end),
      syntax.length,
    );
    if (first >= last) return undefined;
    let head = last - 1;
    for (let word = first; word < last; word++) {
      const up = syntax.head(word);
      if ((up < first || up >= last) && syntax.tag(word) !== 'PUNCT' && syntax.tag(word) !== 'ADP') {
        head = word;
        break;
      }
    }
    return { first, last, head };
  }

  /** Whether a word belongs to some figure. */
  isNumeric(word: number): boolean {
    return this.#numeric[word] === 1;
  }

  /** A word's lemma in lower case. */
  lemma(word: number): string {
    return (this.#lemmas[word] ??= lemmaOf(this.lower[word] ?? '', this.syntax.tag(word)));
  }

  /** The preposition that marks a phrase by its head word, in lower case; '' for none. */
  preposition(word: number): string {
    // "at least", "up to", "more than" hang as prepositions too; the first one marks the phrase.
    const [mark] = this.syntax
      .children(word, 'case')
      .filter((each) => this.syntax.children(each, 'fixed').length === 0);
    return mark === undefined || mark > word ? '' : (this.lower[mark] ?? '');
  }

  /** Whether a word is a noun or name. */
  isNoun(word: number): boolean {
    const tag = this.syntax.tag(word);
    return tag === 'NOUN' || tag === 'PROPN';
  }

  /**
   * The word that heads the clause in which a word stands.
   * @param word the word
   * @param joined whether clauses joined by "and" are one
   */
  clause(word: number, joined = false): number {
    const { syntax } = this;
    let at = word;
    for (let step = 0; ; step++) {
      const up = syntax.head(at);
      if (up < 0 || step > syntax.length || syntax.is(at, ...CLAUSES)) return at;
      if (!joined && syntax.is(at, 'conj') && syntax.tag(at) === 'VERB') return at;
      at = up;
    }
  }
}
