import type { ReadSentence } from '../../analyse/annotations.ts';
import { EMPTY_READING } from '../../encode/encoder.ts';
import { Syntax } from '../../encode/syntax.ts';
import type { Sentence } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';
import { describe } from './describe.ts';
import type { MentionName, MentionSpan, SieveSentence } from './mention.ts';
import { metonymKey } from './metonym.ts';
import { nounPhrases } from './noun-phrases.ts';

const EMPTY = new Syntax(EMPTY_READING.syntax);

/** A sentence by itself: no paragraph, no quotation marks that open in another. */
export type BareSentence = Pick<SieveSentence, 'words' | 'lower' | 'syntax'>;

/** A mention in its sentence: `parts` count within it. */
type LocalSpan = Omit<MentionSpan, 'sentence'>;

/**
 * A sentence with what is made of it, kept while the sentence lives: that of an unchanged sentence is the same object after
 * every keystroke, and all this hangs on its words, its reading and its names alone.
 */
export class KnownSentence {
  readonly bare: BareSentence;
  /** Where its words stand in the block. */
  readonly places: readonly Span[];
  readonly #text: string;
  #names = '';
  #mentions: readonly LocalSpan[] | undefined;

  private constructor(text: string, places: readonly Span[], syntax: Syntax) {
    const words = places.map(({ start, end }) => text.slice(start, end));
    this.bare = { words, lower: words.map((word) => word.toLowerCase().replace('’', "'")), syntax };
    this.places = places;
    this.#text = text;
  }

  /**
   * The sentence as it is known, made where it is new.
   * @param text the block's text
   * @param read what the model read in it, if anything
   */
  static of(text: string, sentence: Sentence, read: ReadSentence | undefined): KnownSentence {
    const key = read ?? sentence;
    const known = kept.get(key);
    // One sentence object may stand in two texts only where somebody builds articles by hand.
    if (known && known.#text === text) return known;
    const syntax = read && read.reading.syntax.heads.length > 0 ? Syntax.of(read.reading.syntax) : EMPTY;
    const made = new KnownSentence(text, key.words, syntax);
    kept.set(key, made);
    return made;
  }

  /**
   * The sentence's mentions in order, the longer first, each with what its sentence tells of it. Kept for the names asked last.
   * @param names its names in text order, not overlapping
   */
  mentions(names: readonly MentionName[]): readonly LocalSpan[] {
    const asked = names.map(({ first, last, type, key, text }) => `${first} ${last} ${type} ${key} ${text}`).join('\n');
    if (this.#mentions && this.#names === asked) return this.#mentions;
    const sentence = { ...this.bare, paragraph: 0, heading: false };
    const own = names.map((name) => ({ ...name, key: metonymKey(sentence, name) ?? name.key }));
    this.#names = asked;
    this.#mentions = sortSpans(nounPhrases(sentence, 0, own)).map(({ sentence: _, ...span }) => ({
      ...span,
      described: describe(sentence, { ...span, sentence: 0 }),
    }));
    return this.#mentions;
  }
}

const kept = new WeakMap<object, KnownSentence>();

/** Spans of one sentence in order, groups among them; `parts` count within the sentence. */
function sortSpans({ spans, joined }: ReturnType<typeof nounPhrases>): MentionSpan[] {
  const groups = joined.map((members) => ({
    sentence: 0,
    first: Math.min(...members.map(({ first }) => first)),
    last: Math.max(...members.map(({ last }) => last)),
    members,
  }));
  const all: (MentionSpan & { readonly members?: readonly MentionSpan[] })[] = [...spans, ...groups];
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  return all.map(({ members, ...span }) => {
    if (!members) return span;
    return { ...span, parts: members.map((member) => all.findIndex((other) => other === member)) };
  });
}
