import type { Connection } from 'vscode-languageserver';
import type { ArticleFiles } from '../workspace/host.ts';
import { candidateGlobs } from '../workspace/selection.ts';
import type { Settings } from '../workspace/settings.ts';
import { findFiles, readFile } from './protocol.ts';

/** The workspace's files as the client has them, so that remote and virtual folders work as local ones do. */
export class ClientFiles implements ArticleFiles {
  readonly #connection: Connection;
  readonly #folders: () => readonly string[];
  readonly #settings: (uri: string) => Promise<Settings>;

  constructor(connection: Connection, folders: () => readonly string[], settings: (uri: string) => Promise<Settings>) {
    this.#connection = connection;
    this.#folders = folders;
    this.#settings = settings;
  }

  async list(): Promise<readonly string[]> {
    const found = await Promise.all(
      this.#folders().map(async (folder) => {
        const { articles } = await this.#settings(`${folder}/`);
        const globs = candidateGlobs(articles, folder.slice(folder.lastIndexOf('/') + 1));
        return this.#connection.sendRequest(findFiles, { folder, globs });
      }),
    );
    return found.flat();
  }

  async read(uri: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const base64 = await this.#connection.sendRequest(readFile, { uri, maxBytes });
    return base64 === null ? undefined : Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  }
}
