import assert from 'node:assert/strict';
import { EMPTY_READING, type SentenceReading } from '../../server/src/encode/encoder.ts';
import { ReadingQueue, type QueueReader } from '../../server/src/encode/reading-queue.ts';

/** Reads a sentence window by window, one a word, and keeps a list of what it read: "word" or "word…" when it was told to stop. */
class SlowReader implements QueueReader {
  readonly log: string[] = [];

  async read(sentence: readonly string[], goOn: () => Promise<boolean>): Promise<SentenceReading | undefined> {
    for (const [index, word] of sentence.entries()) {
      if (index > 0 && !(await goOn())) {
        this.log.push(`${sentence[0] ?? ''}…`);
        return undefined;
      }
      this.log.push(word);
    }
    return EMPTY_READING;
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

const words = (text: string) => text.split(' ');

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
        return EMPTY_READING;
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

  it('leaves a long sentence of the background for one that is looked at, and comes back to it', async () => {
    const reader = new SlowReader();
    const queue = new ReadingQueue(reader, pause);
    const long = queue.read({ sentences: [['one', 'two', 'three']], priority: 'background' });
    const short = queue.read({ sentences: [['now']], priority: 'visible' });
    assert.equal((await short).length, 1);
    assert.equal((await long).length, 1);
    assert.deepEqual(reader.log, ['one', 'one…', 'now', 'one', 'two', 'three']);
  });

  it('leaves a long sentence that nobody waits for any more', async () => {
    const reader = new SlowReader();
    const queue = new ReadingQueue(reader, pause);
    const stop = new AbortController();
    const long = queue.read({ sentences: [['short'], ['one', 'two', 'three']], priority: 'visible' }, stop.signal);
    while (!reader.log.includes('one')) await pause();
    stop.abort();
    assert.equal((await long).length, 1);
    assert.equal((await queue.read({ sentences: [['next']], priority: 'visible' })).length, 1);
    assert.ok(!reader.log.includes('three'));
  });

  /** A reader that holds each sentence until it is told to finish it. */
  class HeldReader implements QueueReader {
    readonly begun: string[] = [];
    readonly #held = new Map<string, () => void>();

    read(sentence: readonly string[]): Promise<SentenceReading> {
      const text = sentence.join(' ');
      this.begun.push(text);
      return new Promise((resolve) => {
        this.#held.set(text, () => {
          resolve({ ...EMPTY_READING, unread: text.length });
        });
      });
    }

    async finish(...texts: string[]): Promise<void> {
      for (const text of texts) {
        this.#held.get(text)?.();
        for (let i = 0; i < 3; i++) await pause();
      }
    }
  }

  it('reads as many sentences at once as there are lanes, and hands them out in order', async () => {
    const reader = new HeldReader();
    const queue = new ReadingQueue(reader, pause, 2);
    const both = queue.read(job('visible', 'a', 'bb', 'ccc'));
    const other = queue.read(job('background', 'dddd'));
    assert.deepEqual(reader.begun, ['a', 'bb']);
    await reader.finish('bb', 'ccc', 'a', 'dddd');
    assert.deepEqual(reader.begun, ['a', 'bb', 'ccc', 'dddd']);
    assert.deepEqual(
      (await both).map(({ unread }) => unread),
      [1, 2, 3],
    );
    assert.equal((await other).length, 1);
  });

  it('hands out what comes before the first unfinished sentence when it is cancelled in two lanes', async () => {
    const reader = new HeldReader();
    const queue = new ReadingQueue(reader, pause, 2);
    const stop = new AbortController();
    const cut = queue.read(job('visible', 'a', 'bb', 'ccc', 'dddd'), stop.signal);
    await reader.finish('a', 'ccc');
    stop.abort();
    assert.deepEqual(
      (await cut).map(({ unread }) => unread),
      [1],
    );
    await reader.finish('bb', 'dddd');
    const next = queue.read(job('visible', 'next'));
    await reader.finish('next');
    assert.equal((await next).length, 1);
  });
});
