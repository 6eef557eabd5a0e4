import { open } from 'node:fs/promises';
import { decodeBytes } from '../text/decode.ts';
import type { ArticleFiles } from '../workspace/host.ts';
import { pathOf } from '../node/disk-files.ts';
import { type Input, stdinUri } from './inputs.ts';

/** The files named on the command line. Remembers why one could not be read. */
export class InputFiles implements ArticleFiles {
  readonly #inputs: readonly Input[];
  readonly #stdin: AsyncIterable<Uint8Array>;
  readonly #problems = new Map<string, string>();
  /** What can be read only once: standard input and pipes. */
  readonly #kept = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(inputs: readonly Input[], stdin: AsyncIterable<Uint8Array>) {
    this.#inputs = inputs;
    this.#stdin = stdin;
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve(this.#inputs.map(({ uri }) => uri));
  }

  async read(uri: string, maxBytes: number): Promise<Uint8Array | undefined> {
    this.#problems.delete(uri);
    try {
      const kept = this.#kept.get(uri);
      if (kept) return await kept;
      if (uri === stdinUri) return await this.#keep(uri, this.#stdin, maxBytes);
      return await this.#readPath(uri, maxBytes);
    } catch (error) {
      this.#problems.set(uri, reasonOf(error));
      return undefined;
    }
  }

  /**
   * Why the library left a file out, as the end of a sentence that begins with its path.
   * @param maxLength the most characters an article may have
   */
  async explain(uri: string, maxLength: number): Promise<string> {
    const known = this.#problems.get(uri);
    if (known !== undefined) return known;
    const bytes = await this.read(uri, maxLength * 3);
    if (!bytes) return this.#problems.get(uri) ?? 'cannot be read';
    const { text, binary } = decodeBytes(bytes);
    return binary ? 'is not text' : `has ${text.length} characters, more than --max-length ${maxLength} allows`;
  }

  async #readPath(uri: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const file = await open(pathOf(uri) ?? uri);
    try {
      const about = await file.stat();
      if (about.isFIFO()) {
        return await this.#keep(
          uri,
          file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>,
          maxBytes,
        );
      }
      if (!about.isFile()) this.#problems.set(uri, 'is no file that can be read');
      else if (about.size > maxBytes) this.#tooLong(uri, maxBytes);
      else return await file.readFile();
      return undefined;
    } finally {
      await file.close();
    }
  }

  #keep(uri: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
    const kept = collect(bytes, maxBytes).then((all) => {
      if (!all) this.#tooLong(uri, maxBytes);
      return all;
    });
    this.#kept.set(uri, kept);
    return kept;
  }

  #tooLong(uri: string, maxBytes: number): void {
    this.#problems.set(uri, `is longer than --max-length ${Math.floor(maxBytes / 3)} allows`);
  }
}

/** All bytes of a stream; undefined when there are more than `maxBytes`, without waiting for the end. */
async function collect(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'is no longer there';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read (permission denied)';
  return `cannot be read: ${message}`;
}
