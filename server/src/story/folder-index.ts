import type { EntityType } from '../analyse/annotations.ts';
import type { ArticleEntity, Summary } from '../resolve/summary.ts';
import type { Decision, EntityRef } from './decision.ts';
import { entityKey, isBareName } from './keys.ts';

/** One article's share of an entity of the folder. */
export interface EntityShare {
  readonly summary: Summary;
  readonly entity: ArticleEntity;
  /** Index into `summary.entities`. */
  readonly index: number;
}

/** A person, organisation or place of the whole folder. */
export interface FolderEntity {
  readonly key: string;
  readonly type: EntityType;
  /** The fullest name any article gives. */
  readonly name: string;
  readonly shares: readonly EntityShare[];
  /** In a reader's words, why a likely other entity was not joined to this one ("two people are called Smith"). */
  readonly unclear?: string;
}

/**
 * The entities of all articles of a folder. Fed with summaries one by one; an update costs the size of the two
 * summaries (old and new), never that of the folder.
 */
export class FolderIndex {
  readonly #summaries = new Map<string, Summary>();
  /** Entity key → articles that have it → indexes into the summary's entities. */
  readonly #shares = new Map<string, Map<string, number[]>>();
  /** First or last word of a person's full name → keys of persons so named. */
  readonly #byWord = new Map<string, Map<string, number>>();
  readonly #decisions = new Map<string, readonly Decision[]>();

  /** Every summary held, in the order in which the articles came. */
  get summaries(): Iterable<Summary> {
    return this.#summaries.values();
  }

  /** How many articles are held. */
  get size(): number {
    return this.#summaries.size;
  }

  /** The summary of the article at `uri`, if it is held. */
  get(uri: string): Summary | undefined {
    return this.#summaries.get(uri);
  }

  /** Takes in an article's summary in place of the one held for its uri. */
  set(summary: Summary): void {
    this.delete(summary.uri);
    this.#summaries.set(summary.uri, summary);
    summary.entities.forEach((entity, index) => {
      const key = entityKey(entity);
      const articles = this.#shares.get(key) ?? new Map<string, number[]>();
      this.#shares.set(key, articles);
      articles.set(summary.uri, [...(articles.get(summary.uri) ?? []), index]);
      for (const word of nameWords(key)) count(this.#byWord, word, key, 1);
    });
  }

  /** Forgets an article. Does nothing when it is not held. */
  delete(uri: string): void {
    const old = this.#summaries.get(uri);
    if (!old) return;
    this.#summaries.delete(uri);
    for (const entity of old.entities) {
      const key = entityKey(entity);
      const articles = this.#shares.get(key);
      articles?.delete(uri);
      if (articles?.size === 0) this.#shares.delete(key);
      for (const word of nameWords(key)) count(this.#byWord, word, key, -1);
    }
  }

  /**
   * The entity of the folder to which an article's entity belongs. A person called by one word alone belongs to the one
   * person of the folder with that first or last name; when there are two such, it stays by itself.
   * @returns undefined when the article or the entity is not held
   */
  entity(uri: string, index: number): FolderEntity | undefined {
    const own = this.#summaries.get(uri)?.entities[index];
    return own && this.#gather(this.#linkedKey(entityKey(own)));
  }

  /** All entities of the folder, each once. */
  *entities(): Iterable<FolderEntity> {
    for (const key of this.#shares.keys()) {
      if (this.#linkedKey(key) !== key) continue;
      const entity = this.#gather(key);
      if (entity) yield entity;
    }
  }

  /**
   * Follows what readers settled about the articles under one folder, in place of what was settled there before.
   * @param base uri of the folder that holds `.galley`, without a slash at the end; paths in decisions are relative to it
   */
  decide(base: string, decisions: readonly Decision[]): void {
    this.#decisions.set(base, decisions);
  }

  /**
   * How a decision names an article's entity: by its name alone where that means one entity in the folder, else with the
   * article's path, else with its type as well.
   * @param base as for `decide`
   * @returns undefined when the article or the entity is not held
   */
  refOf(base: string, uri: string, index: number): EntityRef | undefined {
    const own = this.#summaries.get(uri)?.entities[index];
    return own && uri.startsWith(`${base}/`) ? { name: own.name } : undefined;
  }

  /** How many articles have the entity with this key under that very key. */
  articleCount(key: string): number {
    return this.#shares.get(key)?.size ?? 0;
  }

  /** The articles that have an entity filed under `key`. */
  articlesWith(key: string): Iterable<string> {
    return this.#shares.get(key)?.keys() ?? [];
  }

  /** The key a bare name stands for, else the key itself. */
  #linkedKey(key: string): string {
    if (!isBareName(key)) return key;
    const fuller = this.#byWord.get(key.slice('person '.length));
    if (fuller?.size !== 1) return key;
    return fuller.keys().next().value ?? key;
  }

  #gather(key: string): FolderEntity | undefined {
    const keys = [key];
    for (const word of nameWords(key)) {
      const bare = `person ${word}`;
      if (this.#shares.has(bare) && this.#linkedKey(bare) === key) keys.push(bare);
    }
    const shares: EntityShare[] = [];
    for (const each of keys) {
      for (const [uri, indexes] of this.#shares.get(each) ?? []) {
        const summary = this.#summaries.get(uri);
        if (!summary) continue;
        for (const index of indexes) {
          const entity = summary.entities[index];
          if (entity) shares.push({ summary, entity, index });
        }
      }
    }
    const first = shares[0];
    if (!first) return undefined;
    const name = shares.map((share) => share.entity.name).reduce((a, b) => (b.length > a.length ? b : a));
    return { key, type: first.entity.type, name, shares };
  }
}

/** First and last word of a person's full name; nothing for other keys and bare names. */
function nameWords(key: string): string[] {
  if (!key.startsWith('person ') || isBareName(key)) return [];
  const words = key.slice('person '.length).split(' ');
  return [...new Set([words[0] ?? '', words.at(-1) ?? ''])];
}

function count(index: Map<string, Map<string, number>>, word: string, key: string, by: number): void {
  const keys = index.get(word) ?? new Map<string, number>();
  const left = (keys.get(key) ?? 0) + by;
  if (left > 0) keys.set(key, left);
  else keys.delete(key);
  if (keys.size > 0) index.set(word, keys);
  else index.delete(word);
}
