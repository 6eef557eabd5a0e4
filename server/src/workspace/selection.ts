import picomatch from 'picomatch';
import { innermostFolder } from './innermost-folder.ts';

/** Folders whose `.txt` and Markdown files are articles without further ado. */
export const articleFolders: readonly string[] = ['seeds', 'articles', 'sources'];

/** Never read, whatever a glob says. */
const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Files about the folder, not of it. */
const notArticles = /^(?:readme|changelog|license|licence|contributing)(?:\..*)?$/i;

/** VS Code's globs do not nest braces: this is the only pair in a glob of ours. */
const anyText = '**/*.{txt,md,markdown}';

const textEnding = /\.(?:txt|md|markdown)$/i;

/**
 * Tells articles from other files by their uri alone: `.txt` and Markdown files below a folder named `seeds`, `articles`
 * or `sources` (the workspace folder itself included), `*.article.txt` anywhere, and what the globs name.
 * @param uri of the file
 * @param folders uris of the workspace folders, without a slash at the end
 * @param globs relative to the workspace folder, as in `galley.articles`
 */
export function isArticle(uri: string, folders: readonly string[], globs: readonly string[]): boolean {
  const folder = innermostFolder(uri, folders);
  const path = decode(folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.length + 1));
  const parents = path.split('/').slice(0, -1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (parents.some((each) => skippedFolders.has(each))) return false;
  if (globs.length > 0 && picomatch.isMatch(path, globs as string[], { dot: true })) return true;
  if (/\.article\.txt$/i.test(name)) return true;
  if (!textEnding.test(name) || notArticles.test(name)) return false;
  const above = decode(folder ?? uri.slice(0, uri.lastIndexOf('/')))
    .split('/')
    .at(-1);
  return [above ?? '', ...parents].some((each) => articleFolders.includes(each));
}

/**
 * Globs, relative to a workspace folder, that find every candidate for `isArticle`, which then has the last word.
 * @param extra the globs of `galley.articles`
 * @param folderName the workspace folder's own name: when it is an article folder, all its text files are candidates
 */
export function candidateGlobs(extra: readonly string[], folderName: string): string[] {
  const inside = articleFolders.map((name) => `**/${name}/${anyText}`);
  const whole = articleFolders.includes(folderName) ? [anyText] : [];
  return [...inside, ...whole, '**/*.article.txt', ...extra];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
