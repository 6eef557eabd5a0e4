import { isCountry } from './keys.ts';
import { isCommon } from './terms.ts';
import type { Told } from './told.ts';

/**
 * As if the folder held so many articles more, in which common words and countries are as frequent as in the news at
 * large: two articles alone tell nothing of what is rare.
 */
const prior = { articles: 60, common: 0.3, country: 0.12, rare: 0.01 };

/** What an article names and says, each feature weighed by how often it is there and how rare it is in the folder. */
export interface Vectors {
  /** Stems of words. */
  readonly terms: ReadonlyMap<string, number>;
  /** Capitalised words. */
  readonly names: ReadonlyMap<string, number>;
  /** Entities that a model read. */
  readonly entities: ReadonlyMap<string, number>;
  /** Stems of the headline. */
  readonly title: ReadonlyMap<string, number>;
}

/**
 * The articles of a folder as tf-idf vectors (Spärck Jones 1972), and which of them have a feature. An update costs the
 * article's features; vectors are made when they are asked for.
 */
export class StoryVectors {
  readonly #told = new Map<string, Told>();
  /** Name or word → articles that have it. Names are told from words by the type in their key. */
  readonly #bearers = new Map<string, Set<string>>();
  #vectors = new Map<string, Vectors>();

  /** How many articles are held. */
  get size(): number {
    return this.#told.size;
  }

  /** Uris of the articles, in the order in which they came. */
  get uris(): Iterable<string> {
    return this.#told.keys();
  }

  /** What is held of an article. */
  get(uri: string): Told | undefined {
    return this.#told.get(uri);
  }

  /** Takes an article in, in place of the one held for its uri. */
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
    const old = this.#told.get(uri);
    if (!old) return;
    this.#told.delete(uri);
    for (const feature of featuresOf(old)) {
      const bearers = this.#bearers.get(feature);
      bearers?.delete(uri);
      if (bearers?.size === 0) this.#bearers.delete(feature);
    }
  }

  /** The articles that have a feature of some vector; those of a headline count as terms. */
  bearers(feature: string): ReadonlySet<string> {
    return this.#bearers.get(feature) ?? nobody;
  }

  /** An article's vectors. Kept until the next update. */
  of(told: Told): Vectors {
    const known = this.#vectors.get(told.uri);
    if (known) return known;
    const weigh = (counts: Iterable<readonly [string, number]>): Map<string, number> => {
      const weighed = new Map<string, number>();
      for (const [feature, count] of counts) weighed.set(feature, (1 + Math.log(count)) * this.#rarity(feature));
      return weighed;
    };
    const vectors = {
      terms: weigh([...told.gist.terms].map(([stem, count]) => [termFeature(stem), Math.max(1, count)] as const)),
      names: weigh([...told.gist.names].map(([word, count]) => [nameFeature(word), count] as const)),
      entities: weigh(told.entities),
      title: weigh([...told.gist.title].map((stem) => [termFeature(stem), 1] as const)),
    };
    this.#vectors.set(told.uri, vectors);
    return vectors;
  }

  /** Inverse document frequency, held against the news at large. */
  #rarity(feature: string): number {
    const share = isCommonFeature(feature) ? prior.common : isCountry(feature) ? prior.country : prior.rare;
    return Math.log((this.#told.size + prior.articles) / (this.bearers(feature).size + share * prior.articles));
  }
}

const nobody: ReadonlySet<string> = new Set();

const termMark = '= ';
const termFeature = (stem: string): string => termMark + stem;
const nameFeature = (word: string): string => `^ ${word}`;
const isCommonFeature = (feature: string): boolean =>
  feature.startsWith(termMark) && isCommon(feature.slice(termMark.length));

function* featuresOf({ entities, gist }: Told): Iterable<string> {
  yield* entities.keys();
  for (const stem of gist.terms.keys()) yield termFeature(stem);
  for (const word of gist.names.keys()) yield nameFeature(word);
}
