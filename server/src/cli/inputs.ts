import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { isArticle } from '../workspace/selection.ts';

/** The uri that stands for standard input. */
export const stdinUri = 'stdin:/-';

/** An article to read. */
export interface Input {
  readonly uri: string;
  /** How it is printed: as given, or below the folder as given. */
  readonly path: string;
}

/** What the paths on the command line came to. */
export interface Inputs {
  /** In the order given, a folder's files by name; each file once. */
  readonly inputs: readonly Input[];
  /** Given paths where there is nothing. */
  readonly missing: readonly string[];
  /** Given folders without any article. */
  readonly empty: readonly string[];
}

/**
 * Finds the articles that paths stand for: a file is itself, whatever its name; a folder is all its text and Markdown
 * files, read as if it were named `articles`; `-` is standard input.
 * @param paths as given
 * @param cwd absolute path that relative ones start from
 */
export async function findInputs(paths: readonly string[], cwd: string): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const missing: string[] = [];
  const empty: string[] = [];
  const add = (uri: string, path: string): void => {
    if (!inputs.has(uri)) inputs.set(uri, { uri, path });
  };
  for (const path of paths) {
    if (path === '-') {
      add(stdinUri, path);
      continue;
    }
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute);
    if (kind === 'nothing') missing.push(path);
    else if (kind === 'file') add(pathToFileURL(absolute).href, path);
    else {
      const files = await articlesBelow(absolute);
      if (files.length === 0) empty.push(path);
      for (const file of files) add(pathToFileURL(join(absolute, file)).href, below(path, file));
    }
  }
  return { inputs: [...inputs.values()], missing, empty };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is there but may not be looked at is told of when it is read.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'file';
  }
}

/** Paths inside a folder, with forward slashes, in order of name. Hidden files and folders are left alone. */
async function articlesBelow(folder: string): Promise<string[]> {
  const found = await glob('**/*.{txt,md,markdown}', {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.filter((file) => isArticle(`articles/${encodeURIComponent(nameOf(file))}`, [], [])).sort();
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function below(folder: string, file: string): string {
  if (/^\.[\\/]*$/.test(folder)) return file;
  return `${folder.replace(/[\\/]+$/, '')}/${file}`;
}
