import type { Attribution } from '../analyse/annotations.ts';
import type { Article, BlockSpan } from '../parse/article.ts';
import { PREPOSITIONS } from '../analyse/quotations/function-words.ts';
import { encloses } from '../text/span.ts';
import { afterTitles } from './clean-names.ts';
import { stateOfGovernment } from './governments.ts';
import { nameKey } from './name-keys.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { Chains } from './sieve/chains.ts';
import { chainFits } from './sieve/pronoun-agreement.ts';
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
  /** The content of the report read last that stands in no other. */
  #outer: readonly BlockSpan[] = [];
  readonly #byKey: ReadonlyMap<string, SieveMention>;

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
    this.#byKey = keysOf(places.discourse.mentions);
  }

  /**
   * Resolves the quotations of the article.
   * @param attributions in text order
   * @returns one resolution for each
   */
  resolve(attributions: readonly Attribution[]): Resolution[] {
    const resolutions = attributions.map((attribution): Resolution => {
      const at = attribution.source ?? attribution.cue ?? attribution.content[0];
      if (!at) return NOBODY;
      const found = attribution.source
        ? this.#bySource(attribution.source)
        : (this.#byCue(attribution) ?? this.#going(attribution, at));
      const inside = this.#outer.some((span) => span.block === at.block && encloses(span, at));
      if (!inside) {
        this.#outer = attribution.content;
        // Where one report stands in another, the outer one goes on speaking.
        if (!attribution.source || found.speakers.length > 0 || !this.#isPronoun(attribution.source)) {
          this.#last = { at, found };
        }
      }
      return found;
    });
    return resolutions.map((found, i) => this.#self(attributions, resolutions, i) ?? found);
  }

  /** "I" in somebody's words: whoever says the words around it. */
  #self(attributions: readonly Attribution[], resolutions: readonly Resolution[], i: number): Resolution | undefined {
    const source = attributions[i]?.source;
    const mention = source && this.#mentionAt(source);
    if (mention?.person !== 1 || mention.plural) return undefined;
    for (const step of [1, -1, 2, -2, 3, -3]) {
      const other = attributions[i - step];
      const { speakers = [] } = resolutions[i - step] ?? {};
      const around = other?.content.some((span) => span.block === source?.block && encloses(span, source));
      if (around && speakers.length > 0) return { speakers, mention: mention.index };
    }
    return undefined;
  }

  #textOf(span: BlockSpan): string {
    return this.#article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  }

  #isPronoun(source: BlockSpan): boolean {
    return pronounOf(this.#textOf(source).toLowerCase()) !== undefined;
  }

  #bySource(source: BlockSpan): Resolution {
    const text = this.#textOf(source);
    const unknown = { speakers: [], sourceText: text };
    const mention = this.#mentionAt(source);
    if (mention?.person === 1) return unknown;
    const joint = mention ? this.#joint(source, mention) : undefined;
    if (joint) return joint.length > 0 ? { speakers: joint } : unknown;
    const ending = this.#endingName(source, mention);
    const speakers = ending ? [ending.index] : mention ? this.#known(mention) : [];
    if (speakers.length > 0) return { speakers, mention: ending?.index ?? mention?.index ?? -1 };
    const known = mention ? this.#authors(mention) : [];
    if (known.length > 0) return { speakers: known };
    const state = mention && stateOfGovernment(this.#places.discourse, mention);
    if (state) return { speakers: [state.index] };
    // A name that the model passed over here but knows elsewhere.
    const elsewhere = this.#byKey.get(nameKey(text.slice(afterTitles(text)), 'person'));
    if (elsewhere !== undefined && /^\p{Lu}/u.test(text)) return { speakers: this.#known(elsewhere) };
    // Somebody must be meant: whoever was last spoken of.
    const last = mention?.gender ? this.#someone(source, mention.gender) : undefined;
    if (mention && last) {
      this.#chains.join(last.index, mention.index);
      return { speakers: this.#known(mention), mention: mention.index };
    }
    const same = mention?.form === 'pronoun' ? this.#silentThing(source, mention) : undefined;
    return same ?? unknown;
  }

  /** The mentions of a sentence that lie in a source, names by their own words. */
  #inside(source: BlockSpan): { readonly last: number; readonly mentions: readonly SieveMention[] } {
    const words = this.#places.words(source);
    if (!words) return { last: -1, mentions: [] };
    const mentions = this.#mentions.of(words.sentence).filter((mention) => {
      const { first, last } = mention.name ?? mention;
      return first >= words.first && last <= words.last && mention.form !== 'group';
    });
    return { last: words.last, mentions };
  }

  /** "Quill and Vane", "both she and the minister": those of them that are known; `undefined` for one source. */
  #joint(source: BlockSpan, mention: SieveMention): readonly number[] | undefined {
    if (mention.form === 'group') return this.#known(mention);
    if (/^both\b/i.test(this.#textOf(source))) return [];
    const { syntax } = this.#places.discourse.sentences[mention.sentence] ?? {};
    const { mentions } = this.#inside(source);
    const others = mentions.filter(({ head }) => syntax?.is(head, 'conj') && syntax.head(head) === mention.head);
    if (others.length === 0) return undefined;
    const known = [mention, ...others].map((each) => this.#known(each)[0]);
    return known.every((each) => each !== undefined) ? [...new Set(known)] : [];
  }

  /**
   * A person whose name ends a source that begins with something else: "the former ambassador to the union Ada Quill", "Vane's
   * spokesperson, Ada Quill". What stands behind a preposition is part of the role.
   */
  #endingName(source: BlockSpan, mention: SieveMention | undefined): SieveMention | undefined {
    const { last, mentions } = this.#inside(source);
    const names = mentions.filter(({ form }) => form === 'name');
    const { lower, syntax } = this.#places.discourse.sentences[names[0]?.sentence ?? -1] ?? {};
    // "Co-author Ada Quill of Selby College": what ties to the name is not it.
    const tied = names.findLast(
      ({ kind, name: own }) => kind === 'person' && /^(?:of|at|from|for)$/.test(lower?.[own?.last ?? -1] ?? ''),
    );
    const ending = names.at(-1);
    const name = ending?.name?.last === last && (ending.kind === 'person' || !tied) ? ending : tied;
    if (!name || name.index === mention?.index) return undefined;
    const before = lower?.[name.first - 1] ?? '';
    const beside = syntax?.is(name.head, 'appos', 'flat') && (!mention || syntax.head(name.head) === mention.head);
    if (beside && mention?.form !== 'name') return name;
    if (name.kind !== 'person' || PREPOSITIONS.has(before) || /^(?:and|or|'s|s'|’s|&)$/.test(before)) return undefined;
    return mention && mention.first >= name.first ? undefined : name;
  }

  /** Who made the document that speaks, those known. */
  #authors({ index }: SieveMention): number[] {
    const { mentions } = this.#places.discourse;
    const document = this.#chains
      .facts(index)
      .members.map((member) => mentions[member])
      .findLast((member) => member?.form === 'nominal' && member.index <= index);
    if (!document) return [];
    const authors = authorsOf(this.#places.discourse, this.#chains, this.#mentions, document);
    return authors.flatMap((author) => this.#known(author));
  }

  /** Without a source: the subject of the cue, also one that governs it ("got *Quill* to admit …") or that a clause hangs on. */
  #byCue({ cue }: Attribution): Resolution | undefined {
    const words = cue && this.#places.words(cue);
    const syntax = words && this.#places.discourse.sentences[words.sentence]?.syntax;
    if (syntax?.tag(words?.first ?? -1) !== 'VERB' || !words) return undefined;
    const subject =
      syntax.subject(words.first) ?? (syntax.is(words.first, 'acl') ? syntax.head(words.first) : undefined);
    const mention = subject === undefined ? undefined : this.#mentions.withHead(words.sentence, subject);
    if (mention?.person !== 3) return undefined;
    const speakers = this.#known(mention);
    if (speakers.length > 0) return { speakers };
    const known = this.#authors(mention);
    return known.length > 0 ? { speakers: known } : undefined;
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
    const joined = inside.find(
      ({ form, head: at, last }) => form === 'group' && at === words.first && last <= words.last,
    );
    if (joined) return joined;
    const own = inside.find(
      ({ form, head: at, name }) =>
        form !== 'group' && (at === head || (name && name.first <= head && head < name.last)),
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
    if (gender || plural || !last || source.block - last.at.block > 1 || last.found.speakers.length > 0)
      return undefined;
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

  /** Who spoke last, if it can be them, else who was last mentioned. */
  #someone(at: BlockSpan, gender: 'male' | 'female'): SieveMention | undefined {
    const last = this.#last;
    const [speaker, ...others] = last?.found.speakers ?? [];
    const near = last !== undefined && at.block - last.at.block <= REACH && others.length === 0;
    const facts = near && speaker !== undefined ? this.#chains.facts(speaker) : undefined;
    if (speaker !== undefined && facts?.kind === 'person' && chainFits(facts, false, gender)) {
      return this.#places.discourse.mentions[speaker];
    }
    return this.#personBefore(at, gender);
  }

  /** The person last mentioned as a subject outside quotations, in this paragraph or the one before. */
  #personBefore(at: BlockSpan, gender?: SieveMention['gender']): SieveMention | undefined {
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
            this.#chains.facts(index).named &&
            (gender === undefined || chainFits(this.#chains.facts(index), false, gender)),
        );
      const found = people.find(({ role }) => role === 'subject') ?? people[0];
      if (found) return found;
    }
    return undefined;
  }
}

/** The first mention of each name, and of each surname, by its key. */
function keysOf(mentions: readonly SieveMention[]): Map<string, SieveMention> {
  const keys = new Map<string, SieveMention>();
  for (const mention of mentions) {
    const key = mention.name?.type ? mention.name.key : '';
    const words = key.split(' ');
    if (key !== '' && !keys.has(key)) keys.set(key, mention);
    const family = words.at(-1) ?? '';
    if (mention.kind === 'person' && words.length > 1 && !keys.has(family)) keys.set(family, mention);
  }
  return keys;
}

const silent = ({ speakers, sourceText }: Resolution): Resolution => ({
  speakers,
  ...(sourceText !== undefined && { sourceText }),
});
