import { cueForm } from '../analyse/quotations/cue-verbs.ts';
import { BE, BLOCKERS, HAVE, isAdverb, PREPOSITIONS } from '../analyse/quotations/function-words.ts';
import { isCourtesy, isRoleNoun } from '../analyse/quotations/role-nouns.ts';
import type { Article, BlockSpan, BlockType } from '../parse/article.ts';
import { encloses, type Span } from '../text/span.ts';
import type { BlockWords, TextWord } from './block-words.ts';
import type { Named } from './cluster.ts';

/** How many sentences back a pronoun may look. */
const SENTENCES = 8;
const STORY: ReadonlySet<BlockType> = new Set(['paragraph', 'deck']);

/** Looks back from a place in the article for the person meant there. */
export class Antecedents {
  readonly #article: Article;
  readonly #words: BlockWords;
  readonly #names: ReadonlyMap<number, readonly Named[]>;
  readonly #spoken = new Map<number, { readonly start: number; readonly entity: number }[]>();
  readonly #quoted = new Map<number, Span[]>();

  /**
   * @param article the parsed article
   * @param words its words
   * @param names its names by block, in text order
   */
  constructor(article: Article, words: BlockWords, names: ReadonlyMap<number, readonly Named[]>) {
    this.#article = article;
    this.#words = words;
    this.#names = names;
    for (const quote of article.quotes) {
      for (const part of quote.parts) {
        const list = this.#quoted.get(part.block);
        if (list) list.push(part);
        else this.#quoted.set(part.block, [part]);
      }
    }
  }

  /** Remembers that `entity` spoke at `at`. To be called in text order. */
  spoke(at: BlockSpan, entity: number): void {
    const list = this.#spoken.get(at.block);
    if (list) list.push({ start: at.start, entity });
    else this.#spoken.set(at.block, [{ start: at.start, entity }]);
  }

  /**
   * The person a pronoun at `at` means: sentence by sentence backwards, who speaks there, then who is its subject.
   * @param fits whether an entity may be meant
   * @param content what is reported at `at`: names in it are not asked
   * @param blocks how many paragraphs back to look
   */
  before(
    at: BlockSpan,
    fits: (entity: number) => boolean,
    content: readonly BlockSpan[],
    blocks = 2,
  ): number | undefined {
    let left = SENTENCES;
    let paragraphs = 0;
    for (let block = at.block; block >= 0 && paragraphs <= blocks; block--) {
      const { sentences, type } = this.#article.blocks[block] ?? { sentences: [], type: 'paragraph' as const };
      if (block !== at.block && !STORY.has(type)) continue;
      const from = block === at.block ? this.#words.sentenceAt(block, at.start) : sentences.length - 1;
      for (let s = from; s >= 0 && left > 0; s--, left--) {
        const sentence = sentences[s];
        if (!sentence) continue;
        const here = block === at.block && s === from;
        const span = here ? { start: sentence.start, end: at.start } : sentence;
        const found = this.#inSentence(block, s, span, here, fits, content);
        if (found !== undefined) return found;
      }
      paragraphs++;
    }
    return undefined;
  }

  /** The person last named before `at` among those that fit. */
  described(at: BlockSpan, fits: (entity: number) => boolean): number | undefined {
    for (let block = at.block; block >= 0 && block > at.block - 40; block--) {
      const names = this.#names.get(block) ?? [];
      for (let i = names.length - 1; i >= 0; i--) {
        const name = names[i];
        if (name && (block < at.block || name.start < at.start) && fits(name.entity)) return name.entity;
      }
    }
    return undefined;
  }

  /** How many sentences of the reporter's own follow `at` in its block. */
  sentencesAfter(at: BlockSpan): number {
    const sentences = this.#article.blocks[at.block]?.sentences ?? [];
    const quoted = this.#quoted.get(at.block) ?? [];
    const from = this.#words.sentenceAt(at.block, at.start) + 1;
    return sentences
      .slice(from)
      .filter((sentence) => !quoted.some((part) => part.start < sentence.end && sentence.start < part.end)).length;
  }

  #inSentence(
    block: number,
    index: number,
    span: Span,
    here: boolean,
    fits: (entity: number) => boolean,
    content: readonly BlockSpan[],
  ): number | undefined {
    const speakers = (this.#spoken.get(block) ?? []).filter(
      (s) => s.start >= span.start && s.start < span.end && fits(s.entity),
    );
    const reported = (name: Span): boolean => content.some((c) => c.block === block && encloses(c, name));
    const speaker = speakers[0];
    if (speaker) return speaker.entity;
    const words = this.#words.of(block)[index] ?? [];
    const quoted = this.#quoted.get(block) ?? [];
    const names = this.#inSpan(block, span).filter(
      (name) => fits(name.entity) && !quoted.some((part) => encloses(part, name)) && !reported(name),
    );
    // "Lee's talks with Kim, whom she called …": not the one the relative clause hangs on.
    const relative = here && /^whom?$/.test(words[this.#words.wordAt(words, span.end) - 1]?.lower ?? '');
    if (relative) names.pop();
    let best: Named | undefined;
    let rank = 9;
    for (const name of names) {
      const next = rankOf(words, this.#words.wordAt(words, name.start), this.#words.wordAt(words, name.end));
      if (next < rank) {
        best = name;
        rank = next;
      }
    }
    return best?.entity;
  }

  #inSpan(block: number, span: Span): Named[] {
    return (this.#names.get(block) ?? []).filter((name) => name.start >= span.start && name.end <= span.end);
  }
}

/** How likely a name is the subject of its sentence: 0 before a verb, 1 elsewhere, 2 after a preposition, 3 as owner. */
function rankOf(words: readonly TextWord[], first: number, after: number): number {
  const next = words[after];
  if (next && /^['’]s?$/i.test(next.text)) return 3;
  let before = first - 1;
  while (before >= 0) {
    const word = words[before];
    if (
      !word?.isWord ||
      !(
        isCourtesy(word.lower) ||
        isRoleNoun(word.lower) ||
        /^(?:the|a|his|her|its)$/.test(word.lower) ||
        (/^\p{Lu}/u.test(word.text) && before > 0)
      )
    )
      break;
    before--;
  }
  const tie = words[before];
  if (tie && PREPOSITIONS.has(tie.lower) && before >= 0) return 2;
  if (first === 0) return 0;
  const { lower } = next ?? { lower: '' };
  const verb =
    BE.has(lower) ||
    HAVE.has(lower) ||
    BLOCKERS.has(lower) ||
    cueForm(lower) !== undefined ||
    isAdverb(lower) ||
    /(?:ed|[^s]s)$/.test(lower);
  return next?.isWord && verb ? 0 : 1;
}
