import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiskFiles } from '../node/disk-files.ts';
import { type DecisionFile, DecisionFiles } from '../workspace/decision-files.ts';
import type { Library } from '../workspace/library.ts';
import { type ReviewFile, ReviewFiles } from '../workspace/review-files.ts';
import { defaultSettings } from '../workspace/settings.ts';

/** A folder in which readers may have settled who is who, or what findings come to. */
export interface DecisionFolder {
  /** Without a slash at the end. */
  readonly uri: string;
  /** How it is printed: as seen from the folder of the run, empty for that folder. */
  readonly path: string;
}

/**
 * The folders whose `.galley/entities.yaml` and `.galley/reviews.yaml` hold for paths on the command line: each folder
 * given, or the folder of a file, and those above it up to the one that the command runs in. A folder that lies elsewhere
 * counts by itself.
 * @param paths as given; standard input lies in no folder
 * @param cwd absolute path that relative ones start from
 * @returns each once; whether there is such a file is not looked at
 */
export async function decisionFolders(paths: readonly string[], cwd: string): Promise<DecisionFolder[]> {
  const found = new Map<string, DecisionFolder>();
  for (const path of paths) {
    if (path === '-') continue;
    const absolute = resolve(cwd, path);
    let folder = (await isFolder(absolute)) ? absolute : dirname(absolute);
    for (;;) {
      const inside = relative(cwd, folder);
      const elsewhere = inside.split(sep)[0] === '..' || isAbsolute(inside);
      const uri = pathToFileURL(folder).href.replace(/\/$/, '');
      found.set(uri, { uri, path: elsewhere ? folder : inside.split(sep).join('/') });
      if (elsewhere || inside === '') break;
      folder = dirname(folder);
    }
  }
  return [...found.values()];
}

/**
 * Has a library follow what readers settled in folders, about who is who and about findings; folders without such files
 * are passed over.
 * @param say takes a line for each entry that cannot be followed: path, line and reason
 */
export async function followDecisions(
  library: Library,
  folders: readonly DecisionFolder[],
  say: (line: string) => void,
): Promise<void> {
  const uris = folders.map(({ uri }) => uri);
  const disk = new DiskFiles(
    () => uris,
    () => Promise.resolve(defaultSettings),
  );
  const host = { files: disk, folders: () => uris };
  const tell = ({ uri, problems }: DecisionFile | ReviewFile): void => {
    const folder = folders.find((each) => uri.startsWith(`${each.uri}/.galley/`));
    const path = `${folder && folder.path !== '' ? `${folder.path}/` : ''}${uri.slice((folder?.uri.length ?? 0) + 1)}`;
    for (const { line, message } of problems) say(`${path}:${line}: ${message}`);
  };
  await new DecisionFiles(host, library, tell).readAll();
  await new ReviewFiles(host, library, tell).readAll();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // What is missing is told of when it is read.
    return false;
  }
}
