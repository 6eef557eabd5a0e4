import { LRUCache } from 'lru-cache';
import { EMPTY_READING, type SentenceReading } from './encoder.ts';

/** Memory for what is remembered, in bytes: some 15,000 sentences of news. */
const KEPT_BYTES = 32 << 20;
/** What a reading takes beside its arrays, its names and its spans, in bytes; measured in Node 20, as the two below. */
const READING_BYTES = 1000;
const NAME_BYTES = 180;
const SPAN_BYTES = 60;
/** Sentences handed to the model at a time: a cancelled request loses one message at most. */
const CHUNK = 64;

/** Reads a few sentences with the model; fewer readings than sentences mean that it was cancelled half-way. */
export type ReadChunk = (sentences: readonly (readonly string[])[]) => Promise<readonly SentenceReading[] | undefined>;

/** Remembers what was read in a sentence, by its words, so that a keystroke costs only the sentence it changes. */
export class ReadingCache {
  readonly #known: LRUCache<string, SentenceReading>;

  /** @param bytes memory to fill at most, roughly */
  constructor(bytes = KEPT_BYTES) {
    this.#known = new LRUCache({ maxSize: bytes, sizeCalculation: (reading, key) => sizeOf(reading) + 2 * key.length });
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

/** The memory that a reading takes, in bytes, roughly. */
function sizeOf({ names, syntax, quotations, garble }: SentenceReading): number {
  const { sources, cues, contents } = quotations;
  const spans = sources.length + cues.length + contents.length;
  const arrays = [garble, syntax.tags, syntax.features, syntax.heads, syntax.relations];
  const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return READING_BYTES + bytes + names.length * NAME_BYTES + spans * SPAN_BYTES;
}
