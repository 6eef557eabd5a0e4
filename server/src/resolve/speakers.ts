import type { Attribution } from '../analyse/annotations.ts';
import { ARTICLES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../analyse/quotations/function-words.ts';
import { isRoleNoun } from '../analyse/quotations/role-nouns.ts';
import type { Article, BlockSpan } from '../parse/article.ts';
import { encloses, overlaps, type Span } from '../text/span.ts';
import { Antecedents } from './antecedents.ts';
import type { BlockWords } from './block-words.ts';
import type { Cluster, Named } from './cluster.ts';
import { type Gender, genderOf, genderOfPronoun } from './gender.ts';
import { genderVotes } from './gender-votes.ts';
import { wordsOfName } from './name-keys.ts';

/** Who says a quotation, and what in the text tells so. */
export interface Resolution {
  /** Index of the cluster. */
  readonly speaker?: number;
  /** The source's own words when they name no one known. */
  readonly sourceText?: string;
  /** The words that name or stand for the speaker. */
  readonly mention?: { readonly span: BlockSpan; readonly kind: 'name' | 'pronoun' | 'role' };
}

/** How many paragraphs back a quotation without a source may find its speaker. */
const REACH = 2;

/** Titles that one person may bear in turn, so that "the leader" finds the president. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['leader', 'president', 'premier', 'chancellor', 'king', 'queen', 'minister', 'prime', 'ruler']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson']),
  new Set(['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'director', 'chief', 'boss']),
  new Set(['lawmaker', 'senator', 'congressman', 'congresswoman', 'legislator', 'representative']),
  new Set(['academic', 'scholar', 'professor', 'lecturer', 'researcher', 'expert']),
  new Set(['diplomat', 'ambassador', 'envoy']),
  new Set(['official', 'minister', 'secretary', 'director']),
];

/** Finds the speaker of each quotation of one article. Made for one article and read once, in text order. */
export class Speakers {
  readonly #article: Article;
  readonly #clusters: readonly Cluster[];
  readonly #byBlock = new Map<number, Named[]>();
  readonly #roles: readonly (readonly string[])[];
  readonly #genders: Map<number, Gender>;
  readonly #byName = new Map<string, number>();
  readonly #antecedents: Antecedents;
  #last: { readonly at: BlockSpan; readonly found: Resolution } | undefined;
  /** The report read last that stands in no other. */
  #outer: { readonly content: readonly BlockSpan[]; readonly found: Resolution } | undefined;

  /**
   * @param article the parsed article
   * @param clusters its entities
   * @param roles `roles[i]` are the roles of `clusters[i]`, as written
   * @param words the article's words
   */
  constructor(
    article: Article,
    clusters: readonly Cluster[],
    roles: readonly (readonly string[])[],
    words: BlockWords,
  ) {
    this.#article = article;
    this.#clusters = clusters;
    this.#roles = roles;
    clusters.forEach((cluster, index) => {
      for (const name of cluster.names) {
        const list = this.#byBlock.get(name.block);
        if (list) list.push(name);
        else this.#byBlock.set(name.block, [name]);
        if (!this.#byName.has(name.key)) this.#byName.set(name.key, index);
      }
    });
    for (const list of this.#byBlock.values()) list.sort((a, b) => a.start - b.start);
    this.#genders = genderVotes(clusters, this.#byBlock, words);
    clusters.forEach((cluster, index) => {
      // What a title says outweighs pronouns, which may be somebody else's.
      const gender = [...(roles[index] ?? []), ...this.#courtesies(cluster)].map(genderOf).find((found) => found);
      if (cluster.type === 'person' && gender) this.#genders.set(index, gender);
    });
    this.#antecedents = new Antecedents(article, words, this.#byBlock);
  }

  /**
   * Resolves the quotations of the article.
   * @param attributions in text order
   * @returns one resolution for each
   */
  resolve(attributions: readonly Attribution[]): Resolution[] {
    return attributions.map((attribution) => {
      const at = attribution.source ?? attribution.cue ?? attribution.content[0];
      if (!at) return {};
      const inside = this.#outer?.content.some((span) => span.block === at.block && encloses(span, at)) ?? false;
      const found = attribution.source
        ? ((inside ? this.#self(attribution.source) : undefined) ?? this.#bySource(attribution, attribution.source))
        : this.#going(attribution, at);
      if (!inside) this.#outer = { content: attribution.content, found };
      // Where one report stands in another, the outer one goes on speaking.
      const isKnown = !SUBJECT_PRONOUNS.has(this.#textOf(at).toLowerCase()) || found.speaker !== undefined;
      if (!inside && (!attribution.source || isKnown)) {
        this.#last = { at, found };
      }
      if (found.speaker !== undefined) this.#antecedents.spoke(at, found.speaker);
      return found;
    });
  }

  #courtesies(cluster: Cluster): string[] {
    return cluster.names.slice(0, 8).map((name) => {
      const text = this.#article.blocks[name.block]?.text ?? '';
      return /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, name.start - 16), name.start))?.[1] ?? '';
    });
  }

  #textOf(span: BlockSpan): string {
    return this.#article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  }

  /** "I" in somebody's words: whoever says them. */
  #self(source: BlockSpan): Resolution | undefined {
    const found = this.#textOf(source) === 'I' ? this.#outer?.found : undefined;
    if (found?.speaker === undefined) return undefined;
    return { speaker: found.speaker, mention: { span: source, kind: 'pronoun' } };
  }

  #bySource(attribution: Attribution, source: BlockSpan): Resolution {
    const text = this.#textOf(source);
    const lower = text.toLowerCase();
    if (SUBJECT_PRONOUNS.has(lower) && text !== 'US') return this.#pronoun(attribution, source, text);
    const named = this.#named(source, text);
    if (named) return named;
    const byRole = this.#byRole(source, text);
    if (byRole !== undefined) return { speaker: byRole, mention: { span: source, kind: 'role' } };
    return { sourceText: text };
  }

  /** The source names someone: the name that ends it, or a person's anywhere in it. */
  #named(source: BlockSpan, text: string): Resolution | undefined {
    const inside = this.#namesIn(source);
    const last = inside.at(-1);
    const lead = (name: Span): string[] =>
      text
        .slice(0, Math.max(0, name.start - source.start))
        .toLowerCase()
        .split(/\s+/);
    if (last && last.end >= source.end) {
      const several = new Set(inside.map((name) => name.entity)).size > 1 && lead(last).includes('and');
      if (several) return undefined;
      const person = this.#clusters[last.entity]?.type === 'person';
      if (person || !lead(last).some((word) => PREPOSITIONS.has(word))) return this.#name(last, last.entity);
    }
    for (const name of inside) {
      const next = text.slice(name.end - source.start);
      if (this.#clusters[name.entity]?.type === 'person' && /^ (?:of|from|at|for)\b/.test(next))
        return this.#name(name, name.entity);
    }
    if (inside.length > 0 || !/^\p{Lu}/u.test(text)) return undefined;
    // A name that the model passed over here but knows elsewhere.
    const known = this.#byName.get(wordsOfName(text).join(' '));
    return known === undefined ? undefined : this.#name(source, known);
  }

  /** The names that overlap `source`, by binary search: a block may be a whole book in one line. */
  #namesIn(source: BlockSpan): Named[] {
    const names = this.#byBlock.get(source.block) ?? [];
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.end ?? 0) <= source.start) low = middle + 1;
      else high = middle;
    }
    const inside: Named[] = [];
    for (let name = names[low]; name && overlaps(name, source); name = names[++low]) inside.push(name);
    return inside;
  }

  #name(span: Span & { readonly block: number }, speaker: number): Resolution {
    return { speaker, mention: { span: { block: span.block, start: span.start, end: span.end }, kind: 'name' } };
  }

  #pronoun(attribution: Attribution, source: BlockSpan, text: string): Resolution {
    const gender = genderOfPronoun(text.toLowerCase());
    if (!gender) return this.#thing(source, text);
    const fits = (entity: number): boolean =>
      this.#clusters[entity]?.type === 'person' && (this.#genders.get(entity) ?? gender) === gender;
    const found = this.#antecedents.before(source, fits, attribution.content);
    if (found === undefined) return { sourceText: text };
    if (!this.#genders.has(found)) this.#genders.set(found, gender);
    return { speaker: found, mention: { span: source, kind: 'pronoun' } };
  }

  /** "it": the organisation or document that spoke last, if it did so just before. */
  #thing(source: BlockSpan, text: string): Resolution {
    const last = this.#last;
    if (text.toLowerCase() !== 'it' || !last || source.block - last.at.block > 1) return { sourceText: text };
    const { speaker, sourceText } = last.found;
    if (speaker === undefined) return { sourceText: sourceText ?? text };
    if (this.#clusters[speaker]?.type === 'person') return { sourceText: text };
    return { speaker, mention: { span: source, kind: 'pronoun' } };
  }

  /** "the minister", "the professor at Clark University": the last person so described. */
  #byRole(source: BlockSpan, text: string): number | undefined {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter(Boolean);
    if (!ARTICLES.has(words[0] ?? '') || words[0] === 'a' || words[0] === 'an') return undefined;
    const tie = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
    const head = words[(tie < 0 ? words.length : tie) - 1] ?? '';
    if (!isRoleNoun(head) || head.endsWith('s')) return undefined;
    const wanted = words.slice(1).filter((word) => word !== head && !PREPOSITIONS.has(word) && !ARTICLES.has(word));
    const kin = KIN.filter((set) => set.has(head));
    const fits = (entity: number): boolean => {
      if (this.#clusters[entity]?.type !== 'person') return false;
      const described = (this.#roles[entity] ?? [])
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}-]+/u);
      const same = described.some((word) => word === head || kin.some((set) => set.has(word)));
      // "Chinese" and "China's" share a stem.
      return same && wanted.every((word) => described.some((other) => other.slice(0, 4) === word.slice(0, 4)));
    };
    return this.#antecedents.described(source, fits);
  }

  /** A quotation that goes on by itself: the last speaker's, else whoever the paragraph before is about. */
  #going(attribution: Attribution, at: BlockSpan): Resolution {
    if (attribution.continued !== true) return {};
    const last = this.#last;
    if (last && last.at.block >= at.block - 1 && !this.#between(last.at, at)) return this.#silent(last.found);
    const person = (entity: number): boolean => this.#clusters[entity]?.type === 'person';
    const found = this.#antecedents.before(at, person, attribution.content, 1);
    if (found !== undefined) return { speaker: found };
    return last && at.block - last.at.block <= REACH ? this.#silent(last.found) : {};
  }

  /** Whether another sentence of the reporter's parts a quotation from the report before it. */
  #between(last: BlockSpan, at: BlockSpan): boolean {
    if (last.block === at.block) return false;
    return this.#antecedents.sentencesAfter(last) > 0;
  }

  #silent({ speaker, sourceText }: Resolution): Resolution {
    return { ...(speaker !== undefined && { speaker }), ...(sourceText !== undefined && { sourceText }) };
  }
}
