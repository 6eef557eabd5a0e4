import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { ArticleFiles } from '../workspace/host.ts';
import { candidateGlobs } from '../workspace/selection.ts';
import type { Settings } from '../workspace/settings.ts';

/** The workspace's files as the server's own disk has them, for clients that do not serve files. */
export class DiskFiles implements ArticleFiles {
  readonly #folders: () => readonly string[];
  readonly #settings: (uri: string) => Promise<Settings>;

  /** @param folders uris of the workspace folders; those that are not `file:` are passed over */
  constructor(folders: () => readonly string[], settings: (uri: string) => Promise<Settings>) {
    this.#folders = folders;
    this.#settings = settings;
  }

  async list(signal?: AbortSignal): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of this.#folders()) {
      const path = pathOf(folder);
      if (path === undefined) continue;
      const { articles } = await this.#settings(`${folder}/`);
      const paths = await glob([...candidateGlobs(articles, basename(path))], {
        cwd: path,
        absolute: true,
        ignore: ['**/.git/**', '**/node_modules/**'],
        followSymbolicLinks: false,
        ...(signal && { signal }),
      });
      for (const each of paths) found.push(pathToFileURL(each).href);
    }
    return found;
  }

  async read(uri: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const about = await stat(path);
      if (!about.isFile() || about.size > maxBytes) return undefined;
      return await readFile(path);
    } catch {
      // Gone meanwhile, or not ours to read.
      return undefined;
    }
  }
}

/** The path of a `file:` uri; undefined for others and for uris that are broken. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
