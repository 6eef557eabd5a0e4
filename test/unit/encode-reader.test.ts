import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SentenceReading } from '../../server/src/encode/encoder.ts';
import { ReadingCache } from '../../server/src/encode/reading-cache.ts';
import { ReadingQueue } from '../../server/src/encode/reading-queue.ts';
import { MOST_WORDS, Reader } from '../../server/src/encode/reader.ts';
import type { ModelSession } from '../../server/src/encode/session.ts';
import { MODEL_FOLDER, loadEncoder } from '../support/encoder.ts';

const LABELS = ['O', 'B-person', 'I-person', 'B-organization', 'I-organization', 'B-place', 'I-place'];
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const words = (text: string) => text.split(' ');

/** A session that takes every word in capitals-first for a place, and counts its runs. */
function shapeSession(runs: number[]): ModelSession {
  return {
    runtime: 'wasm',
    threads: 1,
    run: ({ ids, shapes }) => {
      runs.push(ids.length);
      const data = new Float32Array(ids.length * LABELS.length);
      shapes.forEach((shape, i) => (data[i * LABELS.length + (shape === 1 ? 5 : 0)] = 5));
      return Promise.resolve(new Map([['names', data]]));
    },
    dispose: () => Promise.resolve(),
  };
}

describe('encode: reader', () => {
  let reader: Reader;
  const runs: number[] = [];
  before(function () {
    const file = join(MODEL_FOLDER, 'tokenizer.json');
    if (!existsSync(file)) this.skip();
    const tokenizer = JSON.parse(readFileSync(file, 'utf8')) as object;
    const config = { version: 't', model: { file: '', bytes: 0, sha256: '' }, maxSequence: 256 };
    reader = new Reader({ config: { ...config, heads: { names: { labels: LABELS } } }, tokenizer }, shapeSession(runs));
  });
  beforeEach(() => (runs.length = 0));

  const placesIn = ({ names }: SentenceReading) => names.map(({ first }) => first);

  it('reads a sentence in one run and an empty one in none', async () => {
    assert.deepEqual(placesIn(await reader.read(words('they saw Elsa and Vimburg .'))), [2, 4]);
    assert.equal(runs.length, 1);
    assert.deepEqual(await reader.read([]), { names: [] });
    assert.equal(runs.length, 1);
  });

  it('reads a long sentence in windows and finds every name once', async () => {
    const long = Array.from({ length: 900 }, (_, i) => (i % 7 ? 'the' : 'Moscow'));
    assert.deepEqual(
      placesIn(await reader.read(long)),
      [...long.keys()].filter((i) => i % 7 === 0),
    );
    assert.ok(runs.length > 3 && runs.length < 7);
    assert.ok(Math.max(...runs) <= 256);
  });

  it('says where it stopped in a sentence without end', async () => {
    const reading = await reader.read(new Array<string>(1_000_000).fill('a'));
    assert.equal(reading.unread, MOST_WORDS);
    assert.ok(runs.length < 15);
  });

  it('stays inside the sentence whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 40 }), async (sentence) => {
        const { names } = await reader.read(sentence);
        for (const { first, last } of names) assert.ok(0 <= first && first < last && last <= sentence.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('encode: queue', () => {
  /** A reader that notes what it reads and can be made to fail. */
  function noting() {
    const read: string[] = [];
    const reader = {
      read: async (sentence: readonly string[]): Promise<SentenceReading> => {
        await pause();
        const text = sentence.join(' ');
        if (text === 'bad') throw new Error('broken');
        read.push(text);
        return { names: [] };
      },
    };
    return { read, queue: new ReadingQueue(reader, pause) };
  }
  const job = (priority: 'visible' | 'background', ...texts: string[]) => ({ sentences: texts.map(words), priority });

  it('reads what is visible first, and goes on with the rest', async () => {
    const { read, queue } = noting();
    const back = queue.read(job('background', 'b1', 'b2', 'b3'));
    await pause();
    const front = queue.read(job('visible', 'v1', 'v2'));
    const next = queue.read(job('visible', 'v3'));
    assert.equal((await Promise.all([back, front, next])).flat().length, 6);
    assert.deepEqual(read, ['b1', 'v1', 'v2', 'v3', 'b2', 'b3']);
  });

  it('stops between two sentences when cancelled and hands out what is done', async () => {
    const { read, queue } = noting();
    const controller = new AbortController();
    const cancelled = queue.read(job('visible', ...Array.from({ length: 50 }, (_, i) => `c${i}`)), controller.signal);
    while (read.length < 3) await pause();
    controller.abort();
    assert.ok([2, 3].includes((await cancelled).length));
    await queue.read(job('background', 'after'));
    assert.ok(read.length < 7);
    assert.deepEqual(await queue.read(job('visible', 'never'), controller.signal), []);
  });

  it('fails one job alone', async () => {
    const { queue } = noting();
    const [bad, good] = await Promise.allSettled([
      queue.read(job('visible', 'bad')),
      queue.read(job('visible', 'good')),
    ]);
    assert.deepEqual([bad.status, good.status], ['rejected', 'fulfilled']);
  });
});

describe('encode: cache', () => {
  it('asks for each sentence once, and after an edit for the new one alone', async () => {
    const asked: string[] = [];
    const cache = new ReadingCache();
    const read = (...texts: string[]) =>
      cache.read(texts.map(words), undefined, (chunk) => {
        asked.push(...chunk.map((sentence) => sentence.join(' ')));
        return Promise.resolve(chunk.map((sentence) => ({ names: [], unread: sentence.length })));
      });
    assert.deepEqual(
      (await read('a b', 'c', 'a b'))?.map((r) => r.unread),
      [2, 1, 2],
    );
    assert.deepEqual(
      (await read('a b', 'c d e', 'a b'))?.map((r) => r.unread),
      [2, 3, 2],
    );
    assert.deepEqual(asked, ['a b', 'c', 'c d e']);
  });

  it('keeps what was read before a cancellation', async () => {
    const cache = new ReadingCache();
    const controller = new AbortController();
    const partial = cache.read([['a'], ['b']], controller.signal, () => {
      controller.abort();
      return Promise.resolve([{ names: [], unread: 7 }]);
    });
    await assert.rejects(partial, { name: 'AbortError' });
    const again = await cache.read([['a']], undefined, () => assert.fail('a is known'));
    assert.equal(again?.[0]?.unread, 7);
  });

  it('has nothing without a model', async () => {
    assert.equal(await new ReadingCache().read([['a']], undefined, () => Promise.resolve(undefined)), undefined);
  });
});

describe('encode: the real model', function () {
  this.timeout(60_000);
  it('reads the same in a sentence whatever stands beside it', async function () {
    const encoder = await loadEncoder();
    if (!encoder) this.skip();
    const sentence = words('Ada Quill of the Vimburg Institute spoke in Lisbon .');
    const alone = await encoder.read([sentence], { priority: 'visible' });
    const among = await encoder.read([['Hello'], sentence, words('It rained .')], { priority: 'visible' });
    assert.deepEqual(among?.[1], alone?.[0]);
  });
});
