import type { Encoder, EncoderState, Priority, SentenceReading } from './encoder.ts';
import type { ModelSource, WorkerAnswer, WorkerPort } from './protocol.ts';
import { MOST_WORDS } from './reader.ts';
import { ReadingCache } from './reading-cache.ts';
import type { SessionOptions } from './session.ts';

/** What a `WorkerEncoder` needs from its host. */
export interface WorkerEncoderOptions {
  /** Starts a worker; called again when the first one dies. */
  readonly createWorker: () => WorkerPort;
  readonly model: ModelSource;
  readonly session: SessionOptions;
}

interface Pending {
  readonly sentences: readonly (readonly string[])[];
  readonly priority: Priority;
  readonly signal: AbortSignal | undefined;
  readonly settle: (readings: readonly SentenceReading[] | undefined) => void;
}

/** How often a worker that died is started anew. */
const RESTARTS = 1;

/** The encoder in a worker: one model for the whole server. Nothing rejects for want of a model: `state` tells why there is none. */
export class WorkerEncoder implements Encoder {
  readonly #options: WorkerEncoderOptions;
  readonly #cache = new ReadingCache();
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(state: EncoderState) => void>();
  #state: EncoderState = { kind: 'loading' };
  #worker: WorkerPort | undefined;
  #restarts = 0;
  #lastId = 0;

  /** Starts the worker and the loading of the model at once. */
  constructor(options: WorkerEncoderOptions) {
    this.#options = options;
    this.#start();
  }

  get state(): EncoderState {
    return this.#state;
  }

  /** Calls `listener` on every change of state from now on. @returns what ends that */
  onStateChange(listener: (state: EncoderState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settles when the model is ready or known to be unavailable. */
  async loaded(): Promise<EncoderState> {
    if (this.#state.kind !== 'loading') return this.#state;
    return new Promise((resolve) => {
      const stop = this.onStateChange((state) => {
        if (state.kind === 'loading') return;
        stop();
        resolve(state);
      });
    });
  }

  async read(
    sentences: readonly (readonly string[])[],
    { priority, signal }: { readonly priority: Priority; readonly signal?: AbortSignal | undefined },
  ): Promise<readonly SentenceReading[] | undefined> {
    return orAborted(
      signal,
      this.#cache.read(sentences, signal, (chunk) => this.#ask(chunk, priority, signal)),
    );
  }

  /** Stops the worker. Readings still owed come as `undefined`. */
  dispose(): void {
    this.#giveUp('The model was stopped.');
  }

  #start(): void {
    try {
      const worker = this.#options.createWorker();
      this.#worker = worker;
      worker.listen(
        (answer) => {
          this.#take(answer);
        },
        (reason) => {
          this.#restart(reason);
        },
      );
      worker.hold(true);
      worker.post({ type: 'load', model: this.#options.model, session: this.#options.session });
    } catch (error) {
      this.#giveUp(
        `The model's worker could not be started: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #ask(
    sentences: readonly (readonly string[])[],
    priority: Priority,
    signal: AbortSignal | undefined,
  ): Promise<readonly SentenceReading[] | undefined> {
    if (this.#state.kind === 'unavailable') return Promise.resolve(undefined);
    const id = ++this.#lastId;
    const cancel = () => this.#worker?.post({ type: 'cancel', id });
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<readonly SentenceReading[] | undefined>((settle) => {
      this.#pending.set(id, { sentences: sentences.map(shorten), priority, signal, settle });
      this.#post(id);
    }).finally(() => {
      signal?.removeEventListener('abort', cancel);
    });
  }

  #post(id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#worker?.hold(true);
    this.#worker?.post({ type: 'read', id, priority: pending.priority, sentences: pending.sentences });
  }

  #take(answer: WorkerAnswer): void {
    if (answer.type === 'unavailable') {
      this.#giveUp(answer.reason);
    } else if (answer.type === 'ready') {
      this.#become(answer.state);
    } else {
      const pending = this.#pending.get(answer.id);
      this.#pending.delete(answer.id);
      pending?.settle(answer.type === 'readings' ? answer.readings : undefined);
    }
    this.#worker?.hold(this.#pending.size > 0 || this.#state.kind === 'loading');
  }

  /** A worker died: the next one gets what it owed. */
  #restart(reason: string): void {
    this.#worker?.terminate();
    if (this.#restarts++ >= RESTARTS) {
      this.#giveUp(`The model's worker stopped twice, the last time because ${reason}.`);
      return;
    }
    this.#become({ kind: 'loading' });
    this.#start();
    for (const [id, { signal, settle }] of [...this.#pending]) {
      if (signal?.aborted !== true) this.#post(id);
      else {
        this.#pending.delete(id);
        settle([]);
      }
    }
  }

  #giveUp(reason: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const owed = [...this.#pending.values()];
    this.#pending.clear();
    this.#become({ kind: 'unavailable', reason });
    for (const { settle } of owed) settle(undefined);
  }

  #become(state: EncoderState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

/** As much of a sentence as the reader looks at, and one word more, so that it notices what it leaves unread. */
function shorten(words: readonly string[]): readonly string[] {
  return words.length > MOST_WORDS + 1 ? words.slice(0, MOST_WORDS + 1) : words;
}

/** `promise`, unless `signal` aborts first: then the signal's reason is thrown at once. */
async function orAborted<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (!signal) return promise;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
