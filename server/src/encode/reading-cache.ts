import { LRUCache } from 'lru-cache';
import { EMPTY_READING, type SentenceReading } from './encoder.ts';

/** UTF-16 units of sentences that are remembered: some 20,000 sentences of news. */
const KEPT_UNITS = 3_000_000;
/** Sentences handed to the model at a time: a cancelled request loses one message at most. */
const CHUNK = 64;

/** Reads a few sentences with the model; fewer readings than sentences mean that it was cancelled half-way. */
export type ReadChunk = (sentences: readonly (readonly string[])[]) => Promise<readonly SentenceReading[] | undefined>;

/** Remembers what was read in a sentence, by its words, so that a keystroke costs only the sentence it changes. */
export class ReadingCache {
  readonly #known: LRUCache<string, SentenceReading>;

  /** @param units UTF-16 units of sentence text to remember at most */
  constructor(units = KEPT_UNITS) {
    this.#known = new LRUCache({ maxSize: units, sizeCalculation: (_, key) => key.length + 64 });
  }

  /**
   * Reads sentences, asking `readChunk` only for those not known, each once. What a chunk brought is kept even if the
   * next one is cancelled.
   * @returns one reading a sentence, or `undefined` when `readChunk` has none to give
   * @throws the signal's reason once it is aborted, and what `readChunk` throws
   */
  async read(
    sentences: readonly (readonly string[])[],
    signal: AbortSignal | undefined,
    readChunk: ReadChunk,
  ): Promise<readonly SentenceReading[] | undefined> {
    signal?.throwIfAborted();
    const keys = sentences.map((words) => words.join('\n'));
    const found = new Map<string, SentenceReading>();
    const missing = new Map<string, readonly string[]>();
    keys.forEach((key, i) => {
      const known = this.#known.get(key);
      if (known) found.set(key, known);
      else missing.set(key, sentences[i] ?? []);
    });
    const asked = [...missing];
    for (let at = 0; at < asked.length; at += CHUNK) {
      const chunk = asked.slice(at, at + CHUNK);
      const readings = await readChunk(chunk.map(([, words]) => words));
      readings?.forEach((reading, i) => {
        const key = chunk[i]?.[0] ?? '';
        found.set(key, reading);
        this.#known.set(key, reading);
      });
      signal?.throwIfAborted();
      if (readings?.length !== chunk.length) return undefined;
    }
    return keys.map((key) => found.get(key) ?? EMPTY_READING);
  }

  /** Forgets everything, as for another model. */
  clear(): void {
    this.#known.clear();
  }
}
