import type { Summary } from '../resolve/summary.ts';
import type { Share, World } from './atoms.ts';
import { Blocks } from './blocks.ts';
import { Decided, pathOf, plain } from './decided.ts';
import type { Decision, EntityRef } from './decision.ts';
import { fileArticle } from './filed-article.ts';
import { Filing } from './filing.ts';
import { type FolderEntity, folderEntity } from './folder-entity.ts';
import { isBareName } from './keys.ts';
import { linkBlock } from './link-block.ts';
import { Stories } from './stories.ts';
import { type Gist, gistOfSummary } from './terms.ts';
import { toldOf } from './told.ts';

export type { EntityShare, FolderEntity } from './folder-entity.ts';

/**
 * The entities of all articles of a folder. Fed with summaries one by one; an update costs the size of the two
 * summaries (old and new), never that of the folder. Who is who is worked out when it is asked, for the names that may
 * stand for each other (a block), and kept until the next update.
 */
export class FolderIndex {
  /** Which articles tell one story. Kept with the summaries; ask it, do not feed it. */
  readonly stories = new Stories();
  readonly #filing = new Filing();
  readonly #blocks = new Blocks();
  readonly #decisions = new Map<string, readonly Decision[]>();
  #decided = new Decided([]);
  /** Article → entities of the folder by index, as far as they were asked since the last update. */
  #linked = new Map<string, (FolderEntity | undefined)[]>();

  /** Every summary held, in the order in which the articles came. */
  get summaries(): Iterable<Summary> {
    return this.#filing.summaries;
  }

  /** How many articles are held. */
  get size(): number {
    return this.#filing.size;
  }

  /** Another object whenever readers decided anew who is who: what was worked out of entities holds no longer then. */
  get decided(): object {
    return this.#decided;
  }

  /** The summary of the article at `uri`, if it is held. */
  get(uri: string): Summary | undefined {
    return this.#filing.get(uri)?.summary;
  }

  /**
   * Takes in an article's summary in place of the one held for its uri.
   * @param gist what its words tell (`gistOf`), to tell stories apart; worked out from the summary where it is not given
   */
  set(summary: Summary, gist?: Gist): void {
    const known = gist ?? (this.get(summary.uri) === summary ? this.stories.gist(summary.uri) : undefined);
    this.delete(summary.uri);
    const article = fileArticle(summary, (entity) => this.#decided.typeOf(summary.uri, entity));
    this.#filing.add(article);
    this.#blocks.count(article, 1);
    this.stories.set(toldOf(article, known ?? gistOfSummary(summary)));
  }

  /** Forgets an article. Does nothing when it is not held. */
  delete(uri: string): void {
    this.#linked = new Map();
    const old = this.#filing.remove(uri);
    if (!old) return;
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
    const key = this.#filing.get(uri)?.keys[index];
    if (key === undefined) return undefined;
    this.#link(key);
    return this.#linked.get(uri)?.[index];
  }

  /** All entities of the folder, each once. */
  *entities(): Iterable<FolderEntity> {
    const given = new Set<FolderEntity>();
    for (const key of [...this.#filing.keys]) {
      for (const { article, index } of this.#filing.under(key)) {
        const entity = this.entity(article.summary.uri, index);
        if (!entity || given.has(entity)) continue;
        given.add(entity);
        yield entity;
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
      for (const uri of this.#filing.articlesWith(key)) uris.add(uri);
    const order = this.#filing.uris;
    for (const uri of uris) {
      const summary = this.get(uri);
      if (summary) this.set(summary);
    }
    // Filed anew, an article stands where it stood.
    if (uris.size > 0) this.#filing.reorder(order);
  }

  /**
   * How a decision names an article's entity: by its name alone where that means one entity in the folder, else with the
   * article's path, else with its type as well.
   * @param base as for `decide`
   * @returns undefined when the article or the entity is not held
   */
  refOf(base: string, uri: string, index: number): EntityRef | undefined {
    const own = this.get(uri)?.entities[index];
    const entity = this.entity(uri, index);
    const key = this.#filing.get(uri)?.keys[index];
    if (!own || !entity || key === undefined || !uri.startsWith(`${base}/`)) return undefined;
    const name = plain(own.name);
    const bearers = new Set<FolderEntity>();
    for (const each of this.#block(key)) {
      for (const { article, index: i, entity: named } of this.#filing.under(each)) {
        const bearer = plain(named.name) === name ? this.entity(article.summary.uri, i) : undefined;
        if (bearer) bearers.add(bearer);
      }
    }
    // A surname alone is anybody's, even if nobody else in the folder bears it today.
    if (bearers.size === 1 && !(isBareName(key) && entity.shares.length === 1)) return { name: own.name };
    const twins = this.get(uri)?.entities.filter((each) => plain(each.name) === name) ?? [];
    return { name: own.name, in: pathOf(base, uri), ...(twins.length > 1 && { type: own.type }) };
  }

  /** How many articles have an entity filed under `key`. */
  articleCount(key: string): number {
    return this.#filing.articleCount(key);
  }

  /** The articles that have an entity filed under `key`. */
  articlesWith(key: string): Iterable<string> {
    return this.#filing.articlesWith(key);
  }

  /** The key under which each entity of an article is filed. */
  keysOf(uri: string): readonly string[] {
    return this.#filing.get(uri)?.keys ?? [];
  }

  #block(key: string): Set<string> {
    return this.#blocks.around(
      key,
      (each) => this.#filing.under(each).map(({ entity }) => entity.name),
      (each) => this.#decided.linked(each),
    );
  }

  /** Works out who is who in the block of a key. */
  #link(key: string): void {
    const shares: Share[] = [];
    for (const each of this.#block(key)) {
      for (const filed of this.#filing.under(each)) {
        const marks = this.#decided.marks(filed.article.summary.uri, filed.entity);
        shares.push({ ...filed, key: each, marks });
      }
    }
    const world: World = {
      articles: this.size,
      frequency: (each) => this.articleCount(each),
      fuller: (each) => this.#blocks.fuller(each),
    };
    const taken = new Set<string>();
    for (const atom of linkBlock(shares, world)) this.#keep(folderEntity(atom, this.#decided, taken));
  }

  #keep(entity: FolderEntity): void {
    for (const { summary, index } of entity.shares) {
      const list = this.#linked.get(summary.uri) ?? [];
      list[index] = entity;
      this.#linked.set(summary.uri, list);
    }
  }
}
