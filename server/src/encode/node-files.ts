import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFiles } from './model-files.ts';

/** The files of a model in a folder on disk. */
export function filesInFolder(folder: string): ModelFiles {
  return { read: (name) => readFile(join(folder, name)) };
}
