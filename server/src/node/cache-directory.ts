import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import type { CacheFile, CacheStore } from '../workspace/index-cache.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Files of the cache end so; nothing else in the directory is touched. */
const ending = '.galley-index';

/** What a text that was compressed may grow to, so that a damaged file cannot fill the memory. */
const maxText = 64_000_000;

/** A cache's texts as compressed files in one directory, which is made when there is something to keep. */
export class CacheDirectory implements CacheStore {
  readonly #path: string;
  #made: Promise<unknown> | undefined;
  #written = 0;
  /** Names of files that are being written: nobody's remains. */
  readonly #temporary = new Set<string>();

  /** @param path of the directory; nobody else's files with our ending are in it */
  constructor(path: string) {
    this.#path = path;
  }

  async read(name: string): Promise<string | undefined> {
    try {
      const bytes = await readFile(this.#file(name));
      return (await inflate(bytes, { maxOutputLength: maxText })).toString('utf8');
    } catch {
      // Not there, or damaged: the same to us.
      return undefined;
    }
  }

  async write(name: string, text: string): Promise<void> {
    this.#made ??= mkdir(this.#path, { recursive: true });
    await this.#made;
    // In the same directory, so that the rename is one step; several processes may write one name.
    const temporaryName = `${name}.${process.pid}-${this.#written++}`;
    const temporary = this.#file(temporaryName);
    this.#temporary.add(temporaryName);
    try {
      await writeFile(temporary, await deflate(text, { level: constants.Z_BEST_SPEED }));
      await rename(temporary, this.#file(name));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      this.#temporary.delete(temporaryName);
    }
  }

  async list(): Promise<readonly CacheFile[]> {
    const names = await readdir(this.#path).catch(() => []);
    const files = names
      .filter((name) => name.endsWith(ending) && !this.#temporary.has(name.slice(0, -ending.length)))
      .map(async (name): Promise<CacheFile[]> => {
        try {
          const { size, mtimeMs } = await stat(join(this.#path, name));
          return [{ name: name.slice(0, -ending.length), bytes: size, written: mtimeMs }];
        } catch {
          return [];
        }
      });
    return (await Promise.all(files)).flat();
  }

  async remove(name: string): Promise<void> {
    await rm(this.#file(name), { force: true }).catch(() => undefined);
  }

  #file(name: string): string {
    return join(this.#path, name + ending);
  }
}
