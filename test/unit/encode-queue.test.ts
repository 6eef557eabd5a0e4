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

describe('the reading queue', () => {
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
});
