import type { Library } from './library.ts';
import type { LibraryHost } from './host.ts';
import { isArticle } from './selection.ts';

/** How far reading the folder has come. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Files read at a time: enough to hide the time a read takes, few enough to leave the model to what is visible. */
const parallel = 4;

/**
 * Reads the articles of the folder that are not open, in the background.
 * @param onProgress called after each file
 * @param signal gives up; what was read is kept
 * @param which `new` reads only files that the library does not hold
 * @returns how many articles were read
 * @throws the signal's reason when it is aborted before the files are known, and when they cannot be listed
 */
export async function indexFolder(
  library: Library,
  host: LibraryHost,
  onProgress: (progress: IndexProgress) => void,
  signal: AbortSignal,
  which: 'all' | 'new' = 'all',
): Promise<number> {
  const candidates = await host.files.list(signal);
  const uris: string[] = [];
  for (const uri of new Set(candidates)) {
    const { articles } = await host.settings(uri);
    const wanted = which === 'all' || !library.index.get(uri);
    if (wanted && isArticle(uri, host.folders(), articles)) uris.push(uri);
  }
  // What was listed may no longer be what is wanted: a reading that begins anew lists for itself.
  signal.throwIfAborted();
  const there = new Set(uris);
  if (which === 'all') {
    for (const { uri } of [...library.index.summaries]) if (!there.has(uri)) library.forget(uri);
  }
  let done = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let uri = uris[next++]; uri !== undefined; uri = uris[next++]) {
      if (signal.aborted) return;
      try {
        await library.fileArticle(uri, signal);
      } catch (error) {
        // The one way out of a reading that was given up is to throw.
        if (isAborted(signal)) return;
        host.log(`Could not read ${uri}: ${String(error)}`);
      }
      onProgress({ done: ++done, total: uris.length });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (which === 'all' && !signal.aborted) await host.cache?.tidy(await cached(uris, host));
  return done;
}

/** Those of some files that are to be kept on disk. */
async function cached(uris: readonly string[], host: LibraryHost): Promise<string[]> {
  const kept: string[] = [];
  for (const uri of uris) if ((await host.settings(uri)).index.cache) kept.push(uri);
  return kept;
}

/** Asked anew after every wait; the compiler would hold on to the first answer. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
