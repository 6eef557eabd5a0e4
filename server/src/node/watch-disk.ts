import { pathToFileURL } from 'node:url';
import { watch } from 'chokidar';
import { pathOf } from './disk-files.ts';

const textEnding = /\.(?:txt|md|markdown)$|[\\/]\.galley[\\/](?:entities|reviews)\.yaml$/i;
const skipped = /[\\/](?:\.git|node_modules)(?:[\\/]|$)/;

/**
 * Watches folders for text files that appear, change or vanish, for clients that do not watch for the server.
 * @param folders `file:` uris
 * @param onChange takes the uri of the file
 * @returns ends the watch
 */
export function watchDisk(folders: readonly string[], onChange: (uri: string) => void): () => Promise<void> {
  const paths = folders.flatMap((folder) => pathOf(folder) ?? []);
  const watcher = watch(paths, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => skipped.test(path),
  });
  const tell = (path: string): void => {
    if (textEnding.test(path)) onChange(pathToFileURL(path).href);
  };
  watcher.on('add', tell).on('change', tell).on('unlink', tell);
  // A folder that cannot be watched is a folder whose changes are seen when it is read again.
  watcher.on('error', () => undefined);
  return () => watcher.close();
}
