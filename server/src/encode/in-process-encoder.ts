import type { Encoder, EncoderState, Priority, SentenceReading } from './encoder.ts';
import type { ModelFiles } from './model-files.ts';
import { ReadingCache } from './reading-cache.ts';
import { ReadingQueue } from './reading-queue.ts';
import { Reader } from './reader.ts';
import type { SessionOptions } from './session.ts';
import { reasonOf } from './worker-host.ts';

/** An encoder that runs where it is called: for tests and one-off commands. Each sentence blocks the thread for a while. */
export class InProcessEncoder implements Encoder {
  readonly #cache = new ReadingCache();
  readonly #opened: Promise<{ readonly reader: Reader; readonly queue: ReadingQueue } | undefined>;
  #state: EncoderState = { kind: 'loading' };

  /** Starts to load at once. @param pause lets other work in between two sentences, e.g. `setImmediate` as a promise */
  constructor(files: ModelFiles, options: SessionOptions, pause: () => Promise<void>) {
    this.#opened = this.#open(files, options, pause);
  }

  get state(): EncoderState {
    return this.#state;
  }

  /** Settles once the model is loaded or given up; the state tells which. */
  async loaded(): Promise<EncoderState> {
    await this.#opened;
    return this.#state;
  }

  async read(
    sentences: readonly (readonly string[])[],
    { priority, signal }: { readonly priority: Priority; readonly signal?: AbortSignal | undefined },
  ): Promise<readonly SentenceReading[] | undefined> {
    signal?.throwIfAborted();
    const queue = (await this.#opened)?.queue;
    if (!queue) return undefined;
    return this.#cache.read(sentences, signal, (chunk) => queue.read({ sentences: chunk, priority }, signal));
  }

  /** Gives the model's memory back. */
  async dispose(): Promise<void> {
    await (await this.#opened)?.reader.dispose();
  }

  async #open(files: ModelFiles, options: SessionOptions, pause: () => Promise<void>) {
    try {
      const reader = await Reader.open(files, options);
      this.#state = reader.state;
      return { reader, queue: new ReadingQueue(reader, pause, reader.lanes) };
    } catch (error) {
      this.#state = { kind: 'unavailable', reason: reasonOf(error) };
      return undefined;
    }
  }
}
