import type { CacheFile, CacheStore } from '../../server/src/workspace/index-cache.ts';

/** A cache's texts in memory; each write is newer than those before. */
export class MemoryStore implements CacheStore {
  readonly texts = new Map<string, { readonly text: string; readonly written: number }>();
  #clock = 0;

  read(name: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(name)?.text);
  }

  write(name: string, text: string): Promise<void> {
    this.texts.set(name, { text, written: this.#clock++ });
    return Promise.resolve();
  }

  list(): Promise<readonly CacheFile[]> {
    return Promise.resolve([...this.texts].map(([name, { text, written }]) => ({ name, bytes: text.length, written })));
  }

  remove(name: string): Promise<void> {
    this.texts.delete(name);
    return Promise.resolve();
  }
}
