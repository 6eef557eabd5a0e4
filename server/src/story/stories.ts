import type { FiledArticle } from './filed-article.ts';
import { isCountry } from './keys.ts';
import { cosine } from './likeness.ts';
import { averageLinkage, type Scored } from './linkage.ts';
import { meet } from './occupations.ts';
import { type Gist, isCommon } from './terms.ts';

/** An article as stories are told apart by. */
export interface Told {
  readonly uri: string;
  /** Keys of the persons, organisations and places it names, each once, with how often. */
  readonly entities: ReadonlyMap<string, number>;
  /** Day of publication as days since 1970; NaN when it is not known. */
  readonly day: number;
  /** Days that it says something happened on, as far as they lie near its publication; that day where it says none. */
  readonly events: ReadonlySet<number>;
  readonly gist: Gist;
}

/** Days before and after publication on which what is news may have happened. */
const news = { before: 40, after: 2 };

/** What tells an article's story. */
export function toldOf({ summary, keys }: FiledArticle, gist: Gist): Told {
  const entities = new Map<string, number>();
  summary.entities.forEach(({ mentions }, i) => {
    const key = keys[i] ?? '';
    entities.set(key, (entities.get(key) ?? 0) + Math.max(1, mentions.length));
  });
  const day = dayOf(summary.published?.value ?? '');
  const events = new Set<number>();
  for (const { type, value } of summary.timexes) {
    const at = type === 'DATE' || type === 'TIME' ? dayOf(value.slice(0, 10)) : Number.NaN;
    if (at >= day - news.before && at <= day + news.after) events.add(at);
    else if (Number.isNaN(day) && !Number.isNaN(at)) events.add(at);
  }
  if (events.size === 0 && !Number.isNaN(day)) events.add(day);
  return { uri: summary.uri, entities, day, events, gist };
}

/** Days since 1970 of `YYYY-MM-DD`; NaN for anything else. */
function dayOf(value: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 : Number.NaN;
}

/** What is left of a score where two articles name no day in common. */
const otherDays = 0.6;

/** How much the headlines count, out of 1; the rest is what both words and names say. */
const headline = 0.2;

/** Two articles that score this are about one event. Set on the development half of `test/bench/stories.ts`. */
const threshold = 0.195;

/** Articles further apart are about different events; near that they have to be much alike. */
const maxDays = 14;

/** What an unknown date counts as, in days. */
const unknownDays = 3;

/** Names and words that more articles have are not followed, so that the cost stays that of a story, not of the folder. */
const maxBucket = 120;

/** So many of an article's weightiest names and words are followed to find others like it. */
const followed = 25;

/** Articles of a story that are looked through at most. */
const maxStory = 400;

/**
 * As if the folder held so many articles more, in which common words and countries are as frequent as in the news at
 * large: two articles alone tell nothing of what is rare.
 */
const prior = { articles: 60, common: 0.3, country: 0.12, rare: 0.01 };

/**
 * Groups articles into stories by whom and what they name, the words they use and when they were published. An update
 * costs the article; a story is put together when it is asked for, from the articles that share something rare with it.
 *
 * Pairs are scored by cosines of tf-idf vectors (Spärck Jones 1972); groups grow by average linkage (Sokal and Michener
 * 1958), so that an article that is like one member alone does not tie two stories together.
 */
export class Stories {
  readonly #told = new Map<string, Told>();
  /** Name or word → articles that have it. Names are told from words by the type in their key. */
  readonly #bearers = new Map<string, Set<string>>();
  #vectors = new Map<string, Vectors>();
  #groups = new Map<string, readonly Scored[]>();

  /** How many articles are held. */
  get size(): number {
    return this.#told.size;
  }

  /** The gist held for an article. */
  gist(uri: string): Gist | undefined {
    return this.#told.get(uri)?.gist;
  }

  /** Takes an article in, in place of the one held for its uri. Costs its names and words. */
  set(told: Told): void {
    this.delete(told.uri);
    this.#told.set(told.uri, told);
    for (const feature of featuresOf(told)) {
      const bearers = this.#bearers.get(feature);
      if (bearers) bearers.add(told.uri);
      else this.#bearers.set(feature, new Set([told.uri]));
    }
  }

  /** Forgets an article. */
  delete(uri: string): void {
    this.#vectors = new Map();
    this.#groups = new Map();
    const old = this.#told.get(uri);
    if (!old) return;
    this.#told.delete(uri);
    for (const feature of featuresOf(old)) {
      const bearers = this.#bearers.get(feature);
      bearers?.delete(uri);
      if (bearers?.size === 0) this.#bearers.delete(feature);
    }
  }

  /**
   * The other articles of the story that an article tells.
   * @returns uris, the most alike first; empty when it stands alone or is not held
   */
  storyOf(uri: string): readonly string[] {
    const group = this.#groupOf(uri);
    return group
      .filter((each) => each.id !== uri)
      .map((each) => ({ id: each.id, score: this.score(uri, each.id) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map((each) => each.id);
  }

  /** All stories, each a list of uris; an article that stands alone is a list of one. */
  all(): readonly (readonly string[])[] {
    const seen = new Set<string>();
    const stories: string[][] = [];
    for (const uri of this.#told.keys()) {
      if (seen.has(uri)) continue;
      const story = this.#groupOf(uri).map((each) => each.id);
      for (const each of story) seen.add(each);
      stories.push(story);
    }
    return stories;
  }

  /** How much speaks for two articles being about one event: 0 nothing, 1 everything. */
  score(a: string, b: string): number {
    const [x, y] = [this.#told.get(a), this.#told.get(b)];
    if (!x || !y) return 0;
    const near =
      nearness(x.day, y.day) * (x.events.size === 0 || y.events.size === 0 || meet(x.events, y.events) ? 1 : otherDays);
    if (near === 0) return 0;
    const [v, w] = [this.#vectorsOf(x), this.#vectorsOf(y)];
    let words = cosine(v.terms, w.terms);
    const [m, n] = [x.gist.meaning, y.gist.meaning];
    // The one place where embeddings count: half of what the words say.
    if (m && n) words = (words + Math.max(0, dot(m, n))) / 2;
    // Two floods are told in the same words, two laws are made by the same people: both have to agree.
    const body = Math.sqrt(words * named(v, w, words));
    return near * ((1 - headline) * body + headline * cosine(v.title, w.title));
  }

  /** The articles that share something rare with one, scored. */
  #alike(uri: string): Scored[] {
    const told = this.#told.get(uri);
    if (!told) return [];
    const { terms, entities } = this.#vectorsOf(told);
    const heaviest = [...terms, ...entities]
      .filter(([feature]) => this.#frequency(feature) <= maxBucket)
      .sort((a, b) => b[1] - a[1])
      .slice(0, followed);
    const met = new Map<string, number>();
    for (const [feature] of heaviest)
      for (const other of this.#bearers.get(feature) ?? [])
        if (other !== uri) met.set(other, (met.get(other) ?? 0) + 1);
    const alike: Scored[] = [];
    for (const [other, times] of met) {
      if (times < 2) continue;
      const score = this.score(uri, other);
      if (score >= threshold) alike.push({ id: other, score });
    }
    return alike;
  }

  #groupOf(uri: string): readonly Scored[] {
    const known = this.#groups.get(uri);
    if (known) return known;
    if (!this.#told.has(uri)) return [];
    const near = new Map<string, readonly Scored[]>();
    const waiting = [uri];
    for (let each = waiting.pop(); each !== undefined && near.size < maxStory; each = waiting.pop()) {
      if (near.has(each)) continue;
      const alike = this.#alike(each);
      near.set(each, alike);
      for (const { id } of alike) if (!near.has(id)) waiting.push(id);
    }
    for (const group of averageLinkage(near, (a, b) => this.score(a, b), threshold)) {
      const members = group.map((id) => ({ id, score: 1 }));
      for (const id of group) if (!this.#groups.has(id)) this.#groups.set(id, members);
    }
    return this.#groups.get(uri) ?? [];
  }

  #vectorsOf(told: Told): Vectors {
    const known = this.#vectors.get(told.uri);
    if (known) return known;
    const weigh = (counts: Iterable<readonly [string, number]>): Map<string, number> => {
      const weighed = new Map<string, number>();
      for (const [feature, count] of counts) weighed.set(feature, (1 + Math.log(count)) * this.#rarity(feature));
      return weighed;
    };
    const vectors = {
      terms: weigh([...told.gist.terms].map(([stem, count]) => [wordFeature(stem), Math.max(1, count)] as const)),
      names: weigh([...told.gist.names].map(([word, count]) => [`^ ${word}`, count] as const)),
      entities: weigh(told.entities),
      title: weigh([...told.gist.title].map((stem) => [wordFeature(stem), 1] as const)),
    };
    this.#vectors.set(told.uri, vectors);
    return vectors;
  }

  #frequency(feature: string): number {
    return this.#bearers.get(feature)?.size ?? 0;
  }

  /** Inverse document frequency, held against the news at large. */
  #rarity(feature: string): number {
    const stem = feature.startsWith('= ') ? feature.slice(2) : undefined;
    const share =
      stem === undefined
        ? isCountry(feature)
          ? prior.country
          : prior.rare
        : isCommon(stem)
          ? prior.common
          : prior.rare;
    return Math.log((this.#told.size + prior.articles) / (this.#frequency(feature) + share * prior.articles));
  }
}

/** How much two articles name the same: capitalised words, and entities where a model read them in both. */
function named(a: Vectors, b: Vectors, otherwise: number): number {
  const signs: number[] = [];
  if (a.names.size > 0 && b.names.size > 0) signs.push(cosine(a.names, b.names));
  if (a.entities.size > 0 && b.entities.size > 0) signs.push(cosine(a.entities, b.entities));
  return signs.length === 0 ? otherwise : signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}

interface Vectors {
  readonly names: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
  readonly title: ReadonlyMap<string, number>;
}

const wordFeature = (stem: string): string => `= ${stem}`;

function* featuresOf({ entities, gist }: Told): Iterable<string> {
  yield* entities.keys();
  for (const stem of gist.terms.keys()) yield wordFeature(stem);
  for (const word of gist.names.keys()) yield `^ ${word}`;
}

/** 1 for the same days, falling to little where events can hardly be the same. */
function nearness(a: number, b: number): number {
  const days = Number.isNaN(a) || Number.isNaN(b) ? unknownDays : Math.abs(a - b);
  if (days > maxDays) return 0;
  // News goes on to another event within days: most of what is told of one is told in the first three.
  return days <= 7 ? Math.min(1, 1.1 - 0.1 * days) : Math.max(0.1, 0.75 - 0.05 * days);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
