import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What tells one build of the program with its model from another: a hash over the program's bundles and the model's
 * description, which holds the hash of the weights. No version number that somebody might forget to raise.
 * @param bundle URL of the server's bundle
 * @param modelFolder where the model is loaded from, as a path, when not beside the bundle
 * @returns hex digits; files that cannot be read count as empty
 */
export async function cacheStamp(bundle: string, modelFolder?: string): Promise<string> {
  const config = modelFolder ? join(modelFolder, 'config.json') : new URL('../server/model/config.json', bundle);
  const hash = createHash('sha256');
  for (const file of [fileURLToPath(bundle), new URL('encoder-worker.mjs', bundle), config]) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
