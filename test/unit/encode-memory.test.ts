import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HEAD_LABELS, type HeadName } from '../../server/src/encode/labels.ts';
import { Reader } from '../../server/src/encode/reader.ts';
import { ReadingCache } from '../../server/src/encode/reading-cache.ts';
import { MODEL_FOLDER } from '../support/encoder.ts';
import { stubSession } from '../support/stub-session.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, buffers included, once nothing is left to collect. */
function used(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe('encode: memory', function () {
  this.timeout(60_000);
  it('stays flat over 10,000 short articles', async function () {
    const file = join(MODEL_FOLDER, 'tokenizer.json');
    if (!existsSync(file)) this.skip();
    const heads = Object.keys(HEAD_LABELS) as HeadName[];
    const config = { format: 3, version: 't', model: { file: '', bytes: 0, sha256: '' }, maxSequence: 256, heads };
    const tokenizer = JSON.parse(readFileSync(file, 'utf8')) as object;
    const label = (head: HeadName, at: number) => (head === 'names' && at === 1 ? 1 : 0);
    const reader = new Reader({ config, tokenizer }, { ...stubSession({ label }) });
    const bound = 4 << 20;
    const cache = new ReadingCache(bound);
    const readArticles = async (first: number, last: number) => {
      for (let article = first; article < last; article++) {
        // The same few words, so that the words known do not grow; two words tell the articles apart.
        const marks = [`${article % 100}`, `${Math.floor(article / 100)}`];
        const sentences = [
          ['Elsa', 'rowed', ...marks, 'miles', '.'],
          ['It', 'rained', ...marks, 'days', '.'],
        ];
        await cache.read(sentences, undefined, (chunk) => Promise.all(chunk.map((words) => reader.read(words))));
      }
    };
    await readArticles(0, 100);
    const before = used();
    await readArticles(100, 5000);
    const half = used();
    await readArticles(5000, 10_000);
    const end = used();
    const told = `${before} bytes before, ${half} half-way, ${end} at the end`;
    assert.ok(half - before < 1.5 * bound, told);
    assert.ok(end - half < bound / 8, told);
    assert.ok(half - before > bound / 3, `the bound is far from full: ${told}`);
  });
});
