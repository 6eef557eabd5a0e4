import { hash53 } from '../text/hash.ts';
import { decodeValue, encodeValue } from './cache-codec.ts';
import { type CachedArticle, isCachedArticle } from './cache-entry.ts';

/** Raise it when what is kept of an article changes its shape or its meaning (`test/unit/index-cache.test.ts` says when). */
export const cacheVersion = 2;

/** Compressed bytes that a workspace's cache has at most after it was tidied: some 20,000 articles. */
const maxBytes = 300_000_000;

/** A longer entry is not worth its place. */
const maxCharacters = 20_000_000;

/** A file of the cache. */
export interface CacheFile {
  readonly name: string;
  readonly bytes: number;
  /** When it was written, in any unit that rises. */
  readonly written: number;
}

/** Where a cache's texts are kept: a directory, or memory in tests. None of its functions fails for want of a file. */
export interface CacheStore {
  /** The text under a name; undefined when there is none, or it cannot be read. */
  read(name: string): Promise<string | undefined>;
  /** Writes a text so that a reader finds the old or the new one, never a part. @throws when there is no room */
  write(name: string, text: string): Promise<void>;
  /** All files of the cache, and what was left of writing some. */
  list(): Promise<readonly CacheFile[]>;
  remove(name: string): Promise<void>;
}

/** What a cache needs to know of where it runs. */
export interface CacheSurroundings {
  /** Changes whenever an article could be read otherwise: the program and its model. */
  readonly stamp: string | Promise<string>;
  /** Resolves when there is nothing better to do than to write. */
  idle(): Promise<void>;
  log(message: string): void;
}

/**
 * What was read in closed articles, kept while no editor runs. An entry holds for one text of one file, as this program
 * and model read it; anything else (an older one, a damaged one, somebody else's) is as if it were not there, and is
 * written anew. Nothing here ever fails.
 */
export class IndexCache {
  readonly #store: CacheStore;
  readonly #with: CacheSurroundings;
  /** By name, what is to be written: the last of several for one file. */
  readonly #waiting = new Map<string, () => Promise<string>>();
  #writing = false;
  /** What is written in an idle moment. */
  #underWay: Promise<void> | undefined;
  #hurry = false;
  #full = false;

  constructor(store: CacheStore, surroundings: CacheSurroundings) {
    this.#store = store;
    this.#with = surroundings;
  }

  /**
   * What was read in a text.
   * @param uri of the file that has it
   * @returns undefined when this text of this file was not read before, or by another program
   */
  async get(uri: string, text: string): Promise<CachedArticle | undefined> {
    try {
      const [head, found] = await Promise.all([this.#headOf(text), this.#store.read(nameOf(uri))]);
      const payload = found?.startsWith(head) === true ? found.slice(found.indexOf('\n') + 1) : undefined;
      if (payload === undefined || found !== head + sumOf(payload) + '\n' + payload) return undefined;
      const value = decodeValue(payload);
      return isCachedArticle(value, uri, text.length) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was read in a text; it is written when there is time. */
  put(uri: string, text: string, article: CachedArticle): void {
    if (this.#full) return;
    const head = this.#headOf(text);
    this.#waiting.set(nameOf(uri), async () => {
      const payload = encodeValue({ summary: article.summary, gist: article.gist });
      return (await head) + sumOf(payload) + '\n' + payload;
    });
    if (this.#writing) return;
    this.#writing = true;
    void this.#write();
  }

  /** Drops the entries of files that are gone, and the oldest ones where all together are too large. */
  async tidy(uris: Iterable<string>): Promise<void> {
    try {
      const keep = new Set([...uris].map(nameOf));
      const files = [...(await this.#store.list())].sort((a, b) => b.written - a.written);
      let bytes = 0;
      for (const file of files) {
        if (keep.has(file.name)) bytes += file.bytes;
        if (!keep.has(file.name) || bytes > maxBytes) await this.#store.remove(file.name);
      }
      this.#full = bytes > maxBytes;
    } catch (error) {
      this.#with.log(`Could not tidy the index kept on disk: ${String(error)}`);
    }
  }

  /** Writes what waits at once, and ends what is being written. */
  async flush(): Promise<void> {
    this.#hurry = true;
    await this.#writeAll();
    await this.#underWay;
    this.#hurry = false;
  }

  async #write(): Promise<void> {
    while (this.#waiting.size > 0) {
      await this.#with.idle();
      // Somebody writes all of it already.
      if (this.#hurry) break;
      this.#underWay = this.#writeAll();
      await this.#underWay;
    }
    this.#writing = false;
  }

  async #writeAll(): Promise<void> {
    for (const [name, text] of this.#waiting) {
      this.#waiting.delete(name);
      try {
        const made = await text();
        if (made.length <= maxCharacters) await this.#store.write(name, made);
      } catch (error) {
        // A full disk is no reason to say so for each file.
        if (!this.#full) this.#with.log(`Could not keep what was read on disk: ${String(error)}`);
        this.#full = true;
        this.#waiting.clear();
      }
    }
  }

  async #headOf(text: string): Promise<string> {
    const hash = `${text.length.toString(36)}-${hash53(text)}-${hash53(text, 1)}`;
    return `galley-index ${cacheVersion} ${await this.#with.stamp} ${hash} `;
  }
}

/** The name under which a file's entry is kept: letters and digits. */
function nameOf(uri: string): string {
  return `${hash53(uri)}${hash53(uri, 1).padStart(11, '0')}`;
}

const sumOf = (payload: string): string => hash53(payload, 2);
