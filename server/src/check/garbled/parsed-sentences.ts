import { isForeign } from '../../encode/script.ts';
import { Syntax } from '../../encode/syntax.ts';
import { lemmaOf } from '../../analyse/lemmas.ts';
import type { Block } from '../../parse/article.ts';
import { rememberBy } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { CheckInput } from '../finding.ts';
import { hits, machineSpans, proseBlocks, quotedSpans } from '../prose.ts';

/** The confidence from which on a name is taken for a person's. */
const sure = 0.9;

/** A sentence of prose with its tree. Words are counted as in the tree. */
export class ParsedSentence {
  readonly block: Block;
  readonly syntax: Syntax;
  /** Offsets in the block's text. */
  readonly spans: readonly Span[];
  /** The words as they stand. */
  readonly words: readonly string[];
  /** The same in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  /** What in the block is quoted, or no prose: addresses, code. */
  readonly #out: readonly Span[];
  readonly #people: readonly Span[];

  /**
   * @param out what in the block is quoted or no prose
   * @param people the names of persons in the block
   */
  constructor(block: Block, spans: readonly Span[], syntax: Syntax, out: readonly Span[], people: readonly Span[]) {
    this.block = block;
    this.spans = spans;
    this.syntax = syntax;
    this.words = spans.map(({ start, end }) => block.text.slice(start, end));
    this.lower = this.words.map((word) => word.toLowerCase().replaceAll('’', "'"));
    this.#out = out;
    this.#people = people;
  }

  /** A word's base form. */
  lemma(word: number): string {
    return lemmaOf(this.words[word] ?? '', this.syntax.tag(word));
  }

  /** Offsets in the block's text of the words from `first` to `last`, both included. */
  span(first: number, last = first): Span {
    return { start: this.spans[first]?.start ?? 0, end: this.spans[last]?.end ?? 0 };
  }

  /** The text from its first word to its last. */
  get text(): string {
    const { start, end } = this.span(0, this.spans.length - 1);
    return this.block.text.slice(start, end);
  }

  /** Whether anything of it is quoted or no prose. */
  get hasOut(): boolean {
    return hits(this.#out, this.span(0, this.spans.length - 1));
  }

  /** Whether a word is quoted or no prose, so that the reporter did not choose its form. */
  isOut(word: number): boolean {
    return hits(this.#out, this.span(word));
  }

  /** Whether a word surely belongs to a person's name. */
  isPerson(word: number): boolean {
    return hits(this.#people, this.span(word));
  }
}

/**
 * A rule that is not asked again of a sentence in which it found nothing: while somebody types, nearly all sentences stay as they are.
 * @param rule asks of the sentence alone: its words, its tree and what it is out of
 */
export function remembering<T>(
  rule: (sentence: ParsedSentence) => readonly T[],
): (sentence: ParsedSentence) => readonly T[] {
  /** By the tree, which lives as long as the reading of these words, the text in which nothing was found. */
  const quiet = new WeakMap<Syntax, string>();
  return (sentence) => {
    const { syntax, text } = sentence;
    if (quiet.get(syntax) === text) return [];
    const found = rule(sentence);
    // What is quoted now may be the reporter's own after the next keystroke.
    if (found.length === 0 && !sentence.hasOut) quiet.set(syntax, text);
    return found;
  };
}

/** Whether somebody speaks in a block without quotation marks, as in an interview: people begin again and let verbs hang. */
export function isSpoken(block: Block, quoted: readonly Span[]): boolean {
  return [...block.text.matchAll(/(?<![\p{L}.])(?:I|we|you|my|our|your|yeah)\b(?!\.)(?:['’]\p{L}+)?/gu)].some(
    ({ index, 0: word }) => !hits(quoted, { start: index, end: index + word.length }),
  );
}

/**
 * The sentences of an article's paragraphs that a check of grammar can be asked about: whole, in Latin letters, with a
 * tree, and written by the reporter. Headlines have a grammar of their own; interviews and letters are speech.
 * @returns in text order; none where the model is missing
 */
export const parsedSentences = rememberBy(({ annotations }: CheckInput) => annotations, readSentences);

function readSentences({ article, annotations }: CheckInput): readonly ParsedSentence[] {
  return proseBlocks(article).flatMap(({ block, index }) => {
    const read = annotations.blocks[index]?.sentences;
    if (!read || !(block.type === 'paragraph' || block.type === 'deck' || block.type === 'caption')) return [];
    const quoted = quotedSpans(article, index);
    if (isSpoken(block, quoted)) return [];
    const out = [...quoted, ...machineSpans(block.text)];
    const people = (annotations.blocks[index]?.names ?? []).filter(
      ({ type, confidence }) => type === 'person' && confidence > sure,
    );
    return read.flatMap(({ words, reading }) => {
      const { syntax } = reading;
      if (syntax.heads.length < 3 || syntax.heads.length < words.length) return [];
      const sentence = new ParsedSentence(block, words, Syntax.of(syntax), out, people);
      return isForeign(sentence.words) || isShouted(sentence.words) ? [] : [sentence];
    });
  });
}

/** Whether a sentence is set in capitals, which take words for names. */
function isShouted(words: readonly string[]): boolean {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word));
  return letters.filter((word) => !/\p{Ll}/u.test(word)).length * 2 > letters.length;
}
