import type { EntityType } from '../analyse/annotations.ts';
import type { ArticleEntity, Summary } from '../resolve/summary.ts';
import type { Atom, Share, World } from './atoms.ts';
import { Blocks } from './blocks.ts';
import { Decided, pathOf, plain } from './decided.ts';
import type { Decision, EntityRef } from './decision.ts';
import { fileArticle, type FiledArticle } from './filed-article.ts';
import { fullestName, mainKey } from './folder-names.ts';
import { isBareName, typeOfKey } from './keys.ts';
import { linkBlock } from './link-block.ts';
import { Stories, toldOf } from './stories.ts';
import { type Gist, gistOfSummary } from './terms.ts';

/** One article's share of an entity of the folder. */
export interface EntityShare {
  readonly summary: Summary;
  readonly entity: ArticleEntity;
  /** Index into `summary.entities`. */
  readonly index: number;
}

/** A person, organisation or place of the whole folder. */
export interface FolderEntity {
  /** Unlike that of any other entity of the folder; stays while the articles do. */
  readonly key: string;
  readonly type: EntityType;
  /** The name readers prefer, else the fullest that articles give. */
  readonly name: string;
  readonly shares: readonly EntityShare[];
  /** In a reader's words, why a likely other entity was not joined to this one ("two people are called Smith"). */
  readonly unclear?: string;
}

/**
 * The entities of all articles of a folder. Fed with summaries one by one; an update costs the size of the two
 * summaries (old and new), never that of the folder. Who is who is worked out when it is asked, for the names that may
 * stand for each other (a block), and kept until the next update.
 */
export class FolderIndex {
  /** Which articles tell one story. Kept with the summaries; ask it, do not feed it. */
  readonly stories = new Stories();
  readonly #articles = new Map<string, FiledArticle>();
  /** Entity key → articles that have it → indexes into the summary's entities. */
  readonly #shares = new Map<string, Map<string, number[]>>();
  readonly #blocks = new Blocks();
  readonly #decisions = new Map<string, readonly Decision[]>();
  #decided = new Decided([]);
  /** Article → entities of the folder by index, as far as they were asked since the last update. */
  #linked = new Map<string, (FolderEntity | undefined)[]>();

  /** Every summary held, in the order in which the articles came. */
  get summaries(): Iterable<Summary> {
    return [...this.#articles.values()].map(({ summary }) => summary);
  }

  /** How many articles are held. */
  get size(): number {
    return this.#articles.size;
  }

  /** The summary of the article at `uri`, if it is held. */
  get(uri: string): Summary | undefined {
    return this.#articles.get(uri)?.summary;
  }

  /**
   * Takes in an article's summary in place of the one held for its uri.
   * @param gist what its words tell (`gistOf`), to tell stories apart; worked out from the summary where it is not given
   */
  set(summary: Summary, gist?: Gist): void {
    const known = gist ?? (this.get(summary.uri) === summary ? this.stories.gist(summary.uri) : undefined);
    this.delete(summary.uri);
    const article = fileArticle(summary, (entity) => this.#decided.typeOf(summary.uri, entity));
    this.#articles.set(summary.uri, article);
    article.keys.forEach((key, index) => {
      const articles = this.#shares.get(key) ?? new Map<string, number[]>();
      this.#shares.set(key, articles);
      const indexes = articles.get(summary.uri);
      if (indexes) indexes.push(index);
      else articles.set(summary.uri, [index]);
    });
    this.#blocks.count(article, 1);
    this.stories.set(toldOf(article, known ?? gistOfSummary(summary)));
  }

  /** Forgets an article. Does nothing when it is not held. */
  delete(uri: string): void {
    this.#linked = new Map();
    const old = this.#articles.get(uri);
    if (!old) return;
    this.#articles.delete(uri);
    for (const key of old.keys) {
      const articles = this.#shares.get(key);
      articles?.delete(uri);
      if (articles?.size === 0) this.#shares.delete(key);
    }
    this.#blocks.count(old, -1);
    this.stories.delete(uri);
  }

  /**
   * The entity of the folder to which an article's entity belongs. What cannot be told stays by itself and says why
   * (`unclear`).
   * @returns undefined when the article or the entity is not held
   */
  entity(uri: string, index: number): FolderEntity | undefined {
    const known = this.#linked.get(uri)?.[index];
    if (known) return known;
    const key = this.#articles.get(uri)?.keys[index];
    if (key === undefined) return undefined;
    this.#link(key);
    return this.#linked.get(uri)?.[index];
  }

  /** All entities of the folder, each once. */
  *entities(): Iterable<FolderEntity> {
    const given = new Set<FolderEntity>();
    for (const articles of [...this.#shares.values()]) {
      for (const [uri, indexes] of [...articles]) {
        for (const index of indexes) {
          const entity = this.entity(uri, index);
          if (!entity || given.has(entity)) continue;
          given.add(entity);
          yield entity;
        }
      }
    }
  }

  /**
   * Follows what readers settled about the articles under one folder, in place of what was settled there before.
   * @param base uri of the folder that holds `.galley`, without a slash at the end; paths in decisions are relative to it
   */
  decide(base: string, decisions: readonly Decision[]): void {
    const before = this.#decided;
    if (decisions.length > 0) this.#decisions.set(base, decisions);
    else this.#decisions.delete(base);
    this.#decided = new Decided(this.#decisions);
    this.#linked = new Map();
    // A type that was settled, or is so no longer, changes the key of what it is about.
    const uris = new Set<string>();
    for (const key of [...before.keys, ...this.#decided.keys])
      for (const uri of this.#shares.get(key)?.keys() ?? []) uris.add(uri);
    for (const uri of uris) {
      const summary = this.get(uri);
      if (summary) this.#refile(summary);
    }
  }

  /**
   * How a decision names an article's entity: by its name alone where that means one entity in the folder, else with the
   * article's path, else with its type as well.
   * @param base as for `decide`
   * @returns undefined when the article or the entity is not held
   */
  refOf(base: string, uri: string, index: number): EntityRef | undefined {
    const own = this.#articles.get(uri)?.summary.entities[index];
    const entity = this.entity(uri, index);
    const key = this.#articles.get(uri)?.keys[index];
    if (!own || !entity || key === undefined || !uri.startsWith(`${base}/`)) return undefined;
    const name = plain(own.name);
    const bearers = new Set<FolderEntity>();
    for (const each of this.#block(key)) {
      for (const [other, indexes] of this.#shares.get(each) ?? []) {
        for (const i of indexes) {
          const named = this.get(other)?.entities[i];
          const bearer = named && plain(named.name) === name ? this.entity(other, i) : undefined;
          if (bearer) bearers.add(bearer);
        }
      }
    }
    // A surname alone is anybody's, even if nobody else in the folder bears it today.
    if (bearers.size === 1 && !(isBareName(key) && entity.shares.length === 1)) return { name: own.name };
    const twins = this.get(uri)?.entities.filter((each) => plain(each.name) === name) ?? [];
    return { name: own.name, in: pathOf(base, uri), ...(twins.length > 1 && { type: own.type }) };
  }

  /** How many articles have an entity filed under `key`. */
  articleCount(key: string): number {
    return this.#shares.get(key)?.size ?? 0;
  }

  /** The articles that have an entity filed under `key`. */
  articlesWith(key: string): Iterable<string> {
    return this.#shares.get(key)?.keys() ?? [];
  }

  /** The key under which each entity of an article is filed. */
  keysOf(uri: string): readonly string[] {
    return this.#articles.get(uri)?.keys ?? [];
  }

  /** Files an article anew without moving it behind the others. */
  #refile(summary: Summary): void {
    const order = [...this.#articles.keys()];
    this.set(summary);
    if (order.at(-1) === summary.uri) return;
    const article = this.#articles.get(summary.uri);
    if (!article) return;
    const all = new Map(this.#articles);
    this.#articles.clear();
    for (const uri of order) {
      const each = all.get(uri);
      if (each) this.#articles.set(uri, each);
    }
  }

  #block(key: string): Set<string> {
    const names = (each: string): string[] => {
      const found: string[] = [];
      for (const [uri, indexes] of this.#shares.get(each) ?? []) {
        for (const index of indexes) found.push(this.get(uri)?.entities[index]?.name ?? '');
      }
      return found;
    };
    return this.#blocks.around(key, names, (each) => this.#decided.linked(each));
  }

  /** Works out who is who in the block of a key. */
  #link(key: string): void {
    const shares: Share[] = [];
    for (const each of this.#block(key)) {
      for (const [uri, indexes] of this.#shares.get(each) ?? []) {
        const article = this.#articles.get(uri);
        for (const index of indexes) {
          const entity = article?.summary.entities[index];
          if (!article || !entity) continue;
          shares.push({ article, index, entity, key: each, marks: this.#decided.marks(uri, entity) });
        }
      }
    }
    const world: World = {
      articles: this.#articles.size,
      frequency: (each) => this.articleCount(each),
      fuller: (each) => this.#blocks.fuller(each),
    };
    const taken = new Set<string>();
    for (const atom of linkBlock(shares, world)) this.#keep(atom, taken);
  }

  #keep(atom: Atom, taken: Set<string>): void {
    const shares = [...atom.shares].sort((a, b) => {
      const [x, y] = [a.article.summary.uri, b.article.summary.uri];
      return x < y ? -1 : x > y ? 1 : a.index - b.index;
    });
    const main = mainKey(shares);
    const first = shares[0];
    const key = taken.has(main) ? `${main} @${first?.article.summary.uri ?? ''}#${first?.index ?? 0}` : main;
    taken.add(key);
    let type: EntityType | undefined;
    let name: string | undefined;
    for (const { article, entity } of shares) {
      type ??= this.#decided.typeOf(article.summary.uri, entity);
      name ??= this.#decided.nameFor(article.summary.uri, entity);
    }
    const made: FolderEntity = {
      key,
      type: type ?? typeOfKey(main),
      name: name ?? fullestName(shares),
      shares: shares.map(({ article, entity, index }) => ({ summary: article.summary, entity, index })),
      ...(atom.unclear !== undefined && { unclear: atom.unclear }),
    };
    for (const { article, index } of shares) {
      const list = this.#linked.get(article.summary.uri) ?? [];
      list[index] = made;
      this.#linked.set(article.summary.uri, list);
    }
  }
}
