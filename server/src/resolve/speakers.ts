import type { Attribution } from '../analyse/annotations.ts';
import type { Article, BlockSpan } from '../parse/article.ts';
import { encloses } from '../text/span.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { Chains } from './sieve/chains.ts';
import { headIn } from './sieve/grammar.ts';
import type { SieveMention } from './sieve/mention.ts';
import { pronounOf } from './sieve/pronouns.ts';
import { SentenceMentions } from './sieve/sentence-mentions.ts';
import { authorsOf } from './documents.ts';

/** Who says a quotation, and what in the text tells so. */
export interface Resolution {
  /** Mentions of those who say it, several where they say it together; empty when nobody known does. */
  readonly speakers: readonly number[];
  /** The source's own words when they name no one known. */
  readonly sourceText?: string;
  /** The mention that names or stands for the speaker; none when it is said elsewhere. */
  readonly mention?: number;
}

/** How many paragraphs back a quotation without a source may find its speaker. */
const REACH = 2;

const NOBODY: Resolution = { speakers: [] };

/** Finds the speaker of each quotation of one article, once the sieve has run. Read once, in text order. */
export class Speakers {
  readonly #article: Article;
  readonly #places: ArticleDiscourse;
  readonly #chains: Chains;
  readonly #mentions: SentenceMentions;
  #last: { readonly at: BlockSpan; readonly found: Resolution } | undefined;
  /** The report read last that stands in no other. */
  #outer: { readonly content: readonly BlockSpan[]; readonly found: Resolution } | undefined;

  /**
   * @param article the parsed article
   * @param places its discourse
   * @param chains what the sieve made of it
   */
  constructor(article: Article, places: ArticleDiscourse, chains: Chains) {
    this.#article = article;
    this.#places = places;
    this.#chains = chains;
    this.#mentions = new SentenceMentions(places.discourse);
  }

  /**
   * Resolves the quotations of the article.
   * @param attributions in text order
   * @returns one resolution for each
   */
  resolve(attributions: readonly Attribution[]): Resolution[] {
    return attributions.map((attribution) => {
      const at = attribution.source ?? attribution.cue ?? attribution.content[0];
      if (!at) return NOBODY;
      const inside = this.#outer?.content.some((span) => span.block === at.block && encloses(span, at)) ?? false;
      const found = attribution.source
        ? this.#bySource(attribution.source, inside)
        : this.#going(attribution, at);
      if (!inside) {
        this.#outer = { content: attribution.content, found };
        // Where one report stands in another, the outer one goes on speaking.
        if (!attribution.source || found.speakers.length > 0 || !this.#isPronoun(attribution.source)) {
          this.#last = { at, found };
        }
      }
      return found;
    });
  }

  #textOf(span: BlockSpan): string {
    return this.#article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  }

  #isPronoun(source: BlockSpan): boolean {
    return pronounOf(this.#textOf(source).toLowerCase()) !== undefined;
  }

  #bySource(source: BlockSpan, inside: boolean): Resolution {
    const text = this.#textOf(source);
    const mention = this.#mentionAt(source);
    if (!mention) return { speakers: [], sourceText: text };
    if (mention.person === 1) {
      const found = inside && !mention.plural ? this.#outer?.found : undefined;
      return found && found.speakers.length > 0
        ? { speakers: found.speakers, mention: mention.index }
        : { speakers: [], sourceText: text };
    }
    const speakers = this.#known(mention);
    if (speakers.length > 0) return { speakers, mention: mention.index };
    if (mention.form === 'pronoun') return this.#silentThing(source, mention) ?? { speakers: [], sourceText: text };
    const authors = authorsOf(this.#places.discourse, this.#chains, this.#mentions, mention);
    const known = authors.flatMap((author) => this.#known(author));
    return known.length > 0 ? { speakers: known } : { speakers: [], sourceText: text };
  }

  /** The mention that a source is: the one with its head, names joined before single ones. */
  #mentionAt(source: BlockSpan): SieveMention | undefined {
    const words = this.#places.words(source);
    const sentence = words && this.#places.discourse.sentences[words.sentence];
    if (!words || !sentence) return undefined;
    const head = headIn(sentence, words.first, words.last);
    const inside = this.#mentions.of(words.sentence).filter((mention) => {
      const { first, last } = mention.name ?? mention;
      return first < words.last && words.first < last;
    });
    const joined = inside.find(({ form, head: at, last }) => form === 'group' && at === words.first && last <= words.last);
    if (joined) return joined;
    const own = inside.find(
      ({ form, head: at, name }) => form !== 'group' && (at === head || (name && name.first <= head && head < name.last)),
    );
    if (own) return own;
    // Without a tree the head is a guess: a name that ends the source, or a person's before "of", "at".
    const names = inside.filter(({ form }) => form === 'name');
    const ending = names.at(-1);
    if (sentence.syntax.length > 0 || !ending?.name) return undefined;
    return ending.name.last === words.last && ending.kind === 'person' ? ending : undefined;
  }

  /** One mention of each entity that a mention stands for; only those that have a name. */
  #known({ index }: SieveMention): number[] {
    const facts = this.#chains.facts(index);
    if (facts.named) return [index];
    const parts = facts.parts ?? [];
    return parts.every((part) => this.#chains.facts(part).named) ? [...parts] : [];
  }

  /** "It" that goes on after a source without a name ("the report … it said"): that source. */
  #silentThing(source: BlockSpan, { gender, plural }: SieveMention): Resolution | undefined {
    const last = this.#last;
    if (gender || plural || !last || source.block - last.at.block > 1 || last.found.speakers.length > 0) return undefined;
    return last.found.sourceText === undefined ? undefined : { speakers: [], sourceText: last.found.sourceText };
  }

  /** A quotation that goes on by itself: the last speaker's, else whoever the paragraph before is about. */
  #going(attribution: Attribution, at: BlockSpan): Resolution {
    if (attribution.continued !== true) return NOBODY;
    const last = this.#last;
    if (last && last.at.block >= at.block - 1 && !this.#between(last.at, at)) return silent(last.found);
    const subject = this.#personBefore(at);
    if (subject) return { speakers: this.#known(subject) };
    return last && at.block - last.at.block <= REACH ? silent(last.found) : NOBODY;
  }

  /** Whether another sentence of the reporter's parts a quotation from the report before it. */
  #between(last: BlockSpan, at: BlockSpan): boolean {
    if (last.block === at.block) return false;
    const here = this.#places.words(last);
    const there = this.#places.words(at);
    if (!here || !there) return false;
    for (let sentence = here.sentence + 1; sentence < there.sentence; sentence++) {
      const quotes = this.#places.discourse.sentences[sentence]?.quotes;
      if (!quotes?.some((quote) => quote >= 0)) return true;
    }
    return false;
  }

  /** The person last mentioned as a subject outside quotations, in this paragraph or the one before. */
  #personBefore(at: BlockSpan): SieveMention | undefined {
    const from = this.#places.words(at);
    if (!from) return undefined;
    for (let sentence = from.sentence; sentence >= 0 && sentence > from.sentence - 8; sentence--) {
      const paragraph = this.#places.discourse.sentences[sentence]?.paragraph ?? -1;
      if (paragraph < at.block - 1) return undefined;
      const people = this.#mentions
        .of(sentence)
        .filter(
          ({ index, quote, first }) =>
            quote < 0 &&
            (sentence < from.sentence || first < from.first) &&
            this.#chains.facts(index).kind === 'person' &&
            this.#chains.facts(index).named,
        );
      const found = people.find(({ role }) => role === 'subject') ?? people[0];
      if (found) return found;
    }
    return undefined;
  }
}

const silent = ({ speakers, sourceText }: Resolution): Resolution => ({
  speakers,
  ...(sourceText !== undefined && { sourceText }),
});
