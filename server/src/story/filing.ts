import type { ArticleEntity, Summary } from '../resolve/summary.ts';
import type { FiledArticle } from './filed-article.ts';

/** An article's entity as it is filed under a key. */
export interface Filed {
  readonly article: FiledArticle;
  /** Index into the summary's entities. */
  readonly index: number;
  readonly entity: ArticleEntity;
}

/** The articles of a folder by uri, and their entities by key. An update costs the entities of the article. */
export class Filing {
  #articles = new Map<string, FiledArticle>();
  /** Entity key → articles that have it → indexes into the summary's entities. */
  readonly #indexes = new Map<string, Map<string, number[]>>();

  /** How many articles are held. */
  get size(): number {
    return this.#articles.size;
  }

  /** Every summary held, in the order in which the articles came. */
  get summaries(): Iterable<Summary> {
    return [...this.#articles.values()].map(({ summary }) => summary);
  }

  /** Every key under which an entity is filed. */
  get keys(): Iterable<string> {
    return this.#indexes.keys();
  }

  /** The article at `uri`, if it is held. */
  get(uri: string): FiledArticle | undefined {
    return this.#articles.get(uri);
  }

  /** Takes in an article of which none is held. */
  add(article: FiledArticle): void {
    const { uri } = article.summary;
    this.#articles.set(uri, article);
    article.keys.forEach((key, index) => {
      const articles = this.#indexes.get(key) ?? new Map<string, number[]>();
      this.#indexes.set(key, articles);
      const indexes = articles.get(uri);
      if (indexes) indexes.push(index);
      else articles.set(uri, [index]);
    });
  }

  /**
   * Takes an article out.
   * @returns what was held of it
   */
  remove(uri: string): FiledArticle | undefined {
    const old = this.#articles.get(uri);
    if (!old) return undefined;
    this.#articles.delete(uri);
    for (const key of old.keys) {
      const articles = this.#indexes.get(key);
      articles?.delete(uri);
      if (articles?.size === 0) this.#indexes.delete(key);
    }
    return old;
  }

  /** Puts the articles back into an order: those of `uris` that are held, in theirs; all held must be among them. */
  reorder(uris: readonly string[]): void {
    const articles = this.#articles;
    this.#articles = new Map();
    for (const uri of uris) {
      const article = articles.get(uri);
      if (article) this.#articles.set(uri, article);
    }
  }

  /** Uris of the articles, in the order in which they came. */
  get uris(): readonly string[] {
    return [...this.#articles.keys()];
  }

  /** How many articles have an entity under `key`. */
  articleCount(key: string): number {
    return this.#indexes.get(key)?.size ?? 0;
  }

  /** The articles that have an entity under `key`. */
  articlesWith(key: string): Iterable<string> {
    return this.#indexes.get(key)?.keys() ?? [];
  }

  /** The entities under `key`, article by article. */
  under(key: string): readonly Filed[] {
    const found: Filed[] = [];
    for (const [uri, indexes] of this.#indexes.get(key) ?? []) {
      const article = this.#articles.get(uri);
      for (const index of indexes) {
        const entity = article?.summary.entities[index];
        if (article && entity) found.push({ article, index, entity });
      }
    }
    return found;
  }
}
