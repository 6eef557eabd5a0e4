import { decodeBytes } from '../text/decode.ts';
import type { LibraryHost } from './host.ts';
import { innermostFolder } from './innermost-folder.ts';
import { ReadingOrder } from './reading-order.ts';

/** A file that people write by hand has no more bytes. */
const maxBytes = 1_000_000;

/** The text of a file that readers keep. */
export interface ReaderFile {
  readonly uri: string;
  /** Uri of the workspace folder that it holds for, without a slash at the end. */
  readonly base: string;
  /** Undefined where there is no file (any more). */
  readonly text: string | undefined;
}

/**
 * Files in which readers keep what they settled, one a workspace folder at the same path below it: read, and kept at the
 * editor's text while open.
 */
export class ReaderFiles {
  readonly #host: Pick<LibraryHost, 'files' | 'folders'>;
  readonly #path: string;
  readonly #take: (file: ReaderFile) => void;
  readonly #texts = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #order = new ReadingOrder();

  /**
   * @param path below the workspace folder
   * @param take takes a file's text whenever that changed
   */
  constructor(host: Pick<LibraryHost, 'files' | 'folders'>, path: string, take: (file: ReaderFile) => void) {
    this.#host = host;
    this.#path = path;
    this.#take = take;
  }

  /** The folder that the file at `uri` holds for; undefined when it is no such file. */
  baseOf(uri: string): string | undefined {
    return this.#host.folders().find((folder) => uri === this.#uriIn(folder));
  }

  /** The innermost workspace folder that holds an article; undefined where none does. */
  baseFor(article: string): string | undefined {
    return innermostFolder(article, this.#host.folders());
  }

  /** Reads the files of all folders; those of folders that are gone are followed no longer. */
  async readAll(): Promise<void> {
    const folders = this.#host.folders();
    for (const uri of new Set([...this.#texts.keys(), ...this.#open])) {
      if (folders.some((folder) => uri === this.#uriIn(folder))) continue;
      this.#open.delete(uri);
      this.#set(uri, undefined);
    }
    await Promise.all(folders.map((folder) => this.read(this.#uriIn(folder))));
  }

  /** Reads a file again, as when it appeared, changed or vanished; the editor's text counts while it is open. */
  async read(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    const reading = this.#order.begin();
    const bytes = await this.#host.files.read(uri, maxBytes);
    if (this.#open.has(uri) || !this.#order.end(reading, uri)) return;
    this.#set(uri, bytes && decodeBytes(bytes).text);
  }

  /** Takes the text of a file that is open in an editor. */
  setText(uri: string, text: string): void {
    this.#open.add(uri);
    this.#set(uri, text);
  }

  /** Forgets the editor's text; the file on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.read(uri);
  }

  /** A folder's file with another text, where `change` gives one; the file itself is not touched. */
  changed(base: string, change: (text: string | undefined) => string | undefined): ChangedFile | undefined {
    const uri = this.#uriIn(base);
    const before = this.#texts.get(uri);
    const after = change(before);
    return after === undefined ? undefined : { uri, before, after };
  }

  #uriIn(folder: string): string {
    return `${folder}/${this.#path}`;
  }

  #set(uri: string, text: string | undefined): void {
    if (text === this.#texts.get(uri)) return;
    if (text === undefined) this.#texts.delete(uri);
    else this.#texts.set(uri, text);
    this.#take({ uri, base: uri.slice(0, -this.#path.length - 1), text });
  }
}

/** A file as it is (undefined where there is none) and as it is to be. */
export interface ChangedFile {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string;
}
