import { remember } from '../text/remember.ts';
import type { SyntaxReading } from './encoder.ts';
import { FEATURES, RELATIONS, TAGS, type Features, type Relation, type Tag } from './labels.ts';

/**
 * The dependency tree of a sentence, to be asked word by word. Words are counted as in the sentence; one that was not
 * parsed has the tag `X`, hangs on nothing by `dep`, and has no children.
 */
export class Syntax {
  readonly #reading: SyntaxReading;
  readonly #children: readonly (readonly number[])[];
  #spans: { readonly first: Int16Array; readonly last: Int16Array } | undefined;

  /** The tree of a reading, made once: a sentence that was not changed has the same reading after every keystroke. */
  static readonly of = remember((reading: SyntaxReading) => new Syntax(reading));

  /** Takes a reading as the encoder gives it; linear in its words. */
  constructor(reading: SyntaxReading) {
    this.#reading = reading;
    const children = Array.from({ length: reading.heads.length }, (): number[] => []);
    reading.heads.forEach((head, word) => children[head]?.push(word));
    this.#children = children;
  }

  /** How many words were parsed. */
  get length(): number {
    return this.#reading.heads.length;
  }

  /** The word that hangs on no other; -1 when nothing was parsed. */
  get root(): number {
    return this.#reading.heads.indexOf(-1);
  }

  /** A word's part of speech. */
  tag(word: number): Tag {
    return TAGS[this.#reading.tags[word] ?? -1] ?? 'X';
  }

  /** A word's number, person, tense and verb form in one label, as far as the model tells. */
  features(word: number): Features {
    return FEATURES[this.#reading.features[word] ?? 0] ?? '';
  }

  /** Whether a word has a feature, such as `Number=Plur`. */
  has(word: number, feature: string): boolean {
    return this.features(word).split('|').includes(feature);
  }

  /** The word that a word hangs on; -1 for the root. */
  head(word: number): number {
    return this.#reading.heads[word] ?? -1;
  }

  /** How a word hangs on its head. */
  relation(word: number): Relation {
    const read = RELATIONS[this.#reading.relations[word] ?? -1] ?? 'dep';
    // "Members and director Ada Quill": what "and" joins is no apposition, as the model takes it to be now and then.
    return read === 'appos' && this.#isJoined(word) ? 'conj' : read;
  }

  #isJoined(word: number): boolean {
    const all = this.#children[word] ?? [];
    return all.some((child) => child < word && RELATIONS[this.#reading.relations[child] ?? -1] === 'cc');
  }

  /** Whether a word hangs on its head by one of some relations; `nsubj` stands for `nsubj:pass` too. */
  is(word: number, ...relations: readonly Relation[]): boolean {
    const own = this.relation(word);
    return relations.some((relation) => own === relation || own.startsWith(`${relation}:`));
  }

  /** The words that hang on a word, in text order; with relations, only those that hang by one of them (see `is`). */
  children(word: number, ...relations: readonly Relation[]): readonly number[] {
    const all = this.#children[word] ?? [];
    return relations.length === 0 ? all : all.filter((child) => this.is(child, ...relations));
  }

  /**
   * The stretch from the first to the last word of the subtree under a word, ends as in `SpanReading`. Words in between
   * may belong elsewhere where the tree has crossing arcs.
   */
  span(word: number): { readonly first: number; readonly last: number } {
    this.#spans ??= this.#findSpans();
    return { first: this.#spans.first[word] ?? word, last: this.#spans.last[word] ?? word + 1 };
  }

  /**
   * The head word of a predicate's subject: its own, else that of the verb it is joined to ("rose and *fell*"), else what
   * governs its infinitive ("asked *her* to go", "*she* wants to go").
   */
  subject(predicate: number): number | undefined {
    const seen = new Set<number>();
    for (let at = predicate; !seen.has(at); at = this.head(at)) {
      seen.add(at);
      const [own] = this.children(at, 'nsubj', 'csubj');
      if (own !== undefined) return own;
      const governing = this.is(at, 'xcomp') ? this.object(this.head(at)) : undefined;
      if (governing !== undefined) return governing;
      if (!this.is(at, 'xcomp', 'conj')) return undefined;
    }
    return undefined;
  }

  /** The head word of a predicate's direct object; of a lone indirect one, as "accused" seems to have ("accused Norway of …"). */
  object(predicate: number): number | undefined {
    return this.children(predicate, 'obj')[0] ?? this.children(predicate, 'iobj')[0];
  }

  #findSpans() {
    const first = Int16Array.from({ length: this.length }, (_, word) => word);
    const last = first.map((word) => word + 1);
    const order = this.root < 0 ? [] : [this.root];
    for (const word of order) order.push(...this.children(word));
    for (const word of order.reverse()) {
      const head = this.head(word);
      if (head < 0) continue;
      first[head] = Math.min(first[head] ?? 0, first[word] ?? 0);
      last[head] = Math.max(last[head] ?? 0, last[word] ?? 0);
    }
    return { first, last };
  }
}
