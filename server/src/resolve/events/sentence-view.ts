import { lemmaOf } from '../../analyse/lemmas.ts';
import type { Syntax } from '../../encode/syntax.ts';
import type { BlockSpan } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';
import type { ResolvedMention } from '../entities.ts';
import type { SieveSentence } from '../sieve/mention.ts';
import type { Filler } from './event.ts';

/** How many arcs are followed upwards at most. */
const CLIMB = 16;

/** A sentence as events are read in it: its tree, who is mentioned where, and which words tell when. */
export class SentenceView {
  readonly sentence: SieveSentence;
  readonly syntax: Syntax;
  readonly #mentions: readonly ResolvedMention[];
  readonly #timed: ReadonlySet<number>;
  readonly #place: (first: number, last: number) => BlockSpan | undefined;
  readonly #toFile: (span: BlockSpan) => Span;

  /**
   * @param sentence its words and tree
   * @param mentions the mentions in it that found their entity
   * @param timed the words that stand in timexes
   * @param place where words of the sentence stand in their block
   * @param toFile from a block to the file
   */
  constructor(
    sentence: SieveSentence,
    mentions: readonly ResolvedMention[],
    timed: ReadonlySet<number>,
    place: (first: number, last: number) => BlockSpan | undefined,
    toFile: (span: BlockSpan) => Span,
  ) {
    this.sentence = sentence;
    this.syntax = sentence.syntax;
    this.#mentions = mentions;
    this.#timed = timed;
    this.#place = place;
    this.#toFile = toFile;
  }

  /** A word's base form. */
  lemma(word: number): string {
    return lemmaOf(this.sentence.words[word] ?? '', this.syntax.tag(word));
  }

  /** Whether a word belongs to a timex. */
  isTime(word: number): boolean {
    return this.#timed.has(word);
  }

  /** The preposition, lower case, by which a word hangs on its head; of "out of" the first part; '' for none. */
  preposition(word: number): string {
    const [first] = this.syntax.children(word, 'case').filter((child) => this.syntax.tag(child) !== 'PART');
    return first === undefined ? '' : (this.sentence.lower[first] ?? '');
  }

  /** Where words stand in the file; undefined where there are none. */
  fileSpan(first: number, last: number): Span | undefined {
    const at = this.#place(first, last);
    return at && this.#toFile(at);
  }

  /** The words from first to last, one blank between two. */
  text(first: number, last: number): string {
    return this.sentence.words
      .slice(first, last)
      .join(' ')
      .replaceAll(/ (?=['’]s\b|[,.;:%)])|(?<=[($£€]) /gu, '');
  }

  /** A noun phrase by its head, with those joined to it ("Saudi Arabia and Iran"). */
  fillers(word: number): readonly Filler[] {
    const joined = this.syntax.children(word, 'conj').filter((child) => this.syntax.tag(child) !== 'VERB');
    return [word, ...joined].flatMap((each) => this.filler(each) ?? []);
  }

  /** A noun phrase by its head: no relative clause, apposition, preposition before it, nor what is joined to it. */
  filler(word: number): Filler | undefined {
    const { syntax } = this;
    const named = this.#mentionOf(word);
    let [first, last] = [word, word + 1];
    for (const child of syntax.children(word, 'det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'fixed')) {
      if (this.isTime(child)) continue;
      const span = syntax.span(child);
      first = Math.min(first, span.first);
      last = Math.max(last, span.last);
    }
    if (named?.mention.name) {
      first = Math.min(first, named.mention.name.first);
      last = Math.max(last, named.mention.name.last);
    }
    const at = this.fileSpan(first, last);
    if (!at) return undefined;
    const modifiers: string[] = [];
    const within = new Set<number>();
    for (let each = first; each < last && modifiers.length < 8; each++) {
      const tag = syntax.tag(each);
      if (each !== word && /^(?:NOUN|PROPN|ADJ|VERB|X)$/.test(tag)) modifiers.push(this.lemma(each));
    }
    const own: readonly number[] = named?.entities ?? [];
    for (const { mention, entities } of this.#mentions) {
      if (mention === named?.mention || mention.first < first || mention.last > last) continue;
      for (const entity of entities) if (!own.includes(entity)) within.add(entity);
    }
    return {
      ...at,
      text: this.text(first, last),
      head: named?.kind === 'name' ? nameOf(named, this) : this.lemma(word),
      modifiers,
      entities: own,
      within: [...within],
      ...(named && { kind: named.kind }),
    };
  }

  /** The nearest word, itself or above, that `accept` takes; undefined when there is none within reach. */
  climb(word: number, accept: (word: number) => boolean): number | undefined {
    let at = word;
    for (let step = 0; step < CLIMB && at >= 0; step++) {
      if (accept(at)) return at;
      at = this.syntax.head(at);
    }
    return undefined;
  }

  /** The mention that a word heads, or the name it is part of. */
  #mentionOf(word: number): ResolvedMention | undefined {
    let best: ResolvedMention | undefined;
    for (const each of this.#mentions) {
      const { mention } = each;
      const name = mention.name;
      const inName = name !== undefined && name.first <= word && word < name.last;
      if (mention.head !== word && !inName) continue;
      if (mention.form === 'group' && best) continue;
      if (!best || mention.last - mention.first < best.mention.last - best.mention.first) best = each;
    }
    return best;
  }
}

function nameOf({ mention: { name } }: ResolvedMention, view: SentenceView): string {
  return name ? name.text.toLowerCase() : view.lemma(0);
}
