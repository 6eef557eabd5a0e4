import type { Article, BlockSpan } from '../../parse/article.ts';
import type { ArticleDiscourse } from '../sieve/article-discourse.ts';
import type { ChainFacts, Chains } from '../sieve/chains.ts';
import type { Discourse, SieveMention } from '../sieve/mention.ts';
import { SentenceMentions } from '../sieve/sentence-mentions.ts';
import type { Resolution } from './resolution.ts';

/** How many paragraphs back a quotation may find its speaker. */
export const REACH = 2;

/** A report that was resolved: where its source, cue or content stands, and by whom it is. */
export interface LastReport {
  readonly at: BlockSpan;
  readonly found: Resolution;
}

/** One article while its quotations are given to their speakers: its mentions, and who spoke last. */
export class SpeakerContext {
  readonly places: ArticleDiscourse;
  readonly chains: Chains;
  readonly mentions: SentenceMentions;
  /** The report read before that stands in no other. */
  last: LastReport | undefined;
  readonly #article: Article;
  #byKey: ReadonlyMap<string, SieveMention> | undefined;

  /**
   * @param article the parsed article
   * @param places its discourse
   * @param chains what the sieve made of it
   */
  constructor(article: Article, places: ArticleDiscourse, chains: Chains) {
    this.#article = article;
    this.places = places;
    this.chains = chains;
    this.mentions = new SentenceMentions(places.discourse);
  }

  /** The article as the sieve reads it. */
  get discourse(): Discourse {
    return this.places.discourse;
  }

  /** The words of a span as written; empty for a span out of range. */
  text(span: BlockSpan): string {
    return this.#article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  }

  /** What a mention's chain tells. */
  facts({ index }: SieveMention): ChainFacts {
    return this.chains.facts(index);
  }

  /** One mention of each entity that a mention stands for; only those that have a name. */
  known(mention: SieveMention): readonly number[] {
    const facts = this.facts(mention);
    if (facts.named) return [mention.index];
    const parts = facts.parts ?? [];
    return parts.every((part) => this.chains.facts(part).named) ? [...parts] : [];
  }

  /** The first mention by a name, or by a person's surname, given its key (`nameKey`). */
  named(key: string): SieveMention | undefined {
    this.#byKey ??= firstByKey(this.discourse.mentions);
    return this.#byKey.get(key);
  }
}

function firstByKey(mentions: readonly SieveMention[]): Map<string, SieveMention> {
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
