import type { IndexCache } from './index-cache.ts';
import type { Settings } from './settings.ts';

/** The files of the workspace, wherever they are: on disk, or behind the client. */
export interface ArticleFiles {
  /**
   * Lists files that may be articles. `.git`, `node_modules` and the client's excluded files are not among them.
   * @returns uris
   */
  list(signal?: AbortSignal): Promise<readonly string[]>;
  /**
   * Reads a file.
   * @returns its bytes; undefined when it is gone, is not readable, or is larger than `maxBytes`
   */
  read(uri: string, maxBytes: number): Promise<Uint8Array | undefined>;
}

/** What the library needs from the world around it. */
export interface LibraryHost {
  readonly files: ArticleFiles;
  /** Settings for a resource; answered from a cache, so that asking costs nothing. */
  settings(uri: string): Promise<Settings>;
  /** Uris of the workspace folders, without a slash at the end. */
  folders(): readonly string[];
  /** What was read in closed articles before; none where nothing is kept. */
  readonly cache?: IndexCache;
  /** One line for the log; never shown as a pop-up. */
  log(message: string): void;
}
