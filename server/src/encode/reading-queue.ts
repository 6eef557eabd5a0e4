import type { Priority, SentenceReading } from './encoder.ts';
import type { Reader } from './reader.ts';

/** Some sentences to read for one asker. */
export interface ReadingJob {
  readonly sentences: readonly (readonly string[])[];
  readonly priority: Priority;
}

interface QueuedJob extends ReadingJob {
  readonly readings: SentenceReading[];
  readonly settle: (readings: readonly SentenceReading[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Feeds one reader: visible jobs before background ones, first come first served among equals, sentence by sentence. */
export class ReadingQueue {
  readonly #reader: Pick<Reader, 'read'>;
  readonly #pause: () => Promise<void>;
  readonly #jobs: Record<Priority, QueuedJob[]> = { visible: [], background: [] };
  #running = false;

  /** @param pause lets messages (a cancellation, a more urgent job) in between two sentences */
  constructor(reader: Pick<Reader, 'read'>, pause: () => Promise<void>) {
    this.#reader = reader;
    this.#pause = pause;
  }

  /**
   * Queues a job.
   * @returns `done` brings one reading a sentence, or those finished by then if `cancel` is called; it rejects with the
   * runtime's error
   */
  add(job: ReadingJob): { readonly done: Promise<readonly SentenceReading[]>; readonly cancel: () => void } {
    const { promise, resolve, reject } = deferred<readonly SentenceReading[]>();
    const queued: QueuedJob = { ...job, readings: [], settle: resolve, fail: reject };
    this.#jobs[job.priority].push(queued);
    if (!this.#running) void this.#run();
    return {
      done: promise,
      cancel: () => {
        this.#remove(queued);
        queued.settle(queued.readings);
      },
    };
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let job = this.#next(); job; job = this.#next()) {
      try {
        const sentence = job.sentences[job.readings.length];
        if (sentence) job.readings.push(await this.#reader.read(sentence));
        if (job.readings.length >= job.sentences.length) {
          this.#remove(job);
          job.settle(job.readings);
        }
      } catch (error) {
        this.#remove(job);
        job.fail(error);
      }
      await this.#pause();
    }
    this.#running = false;
  }

  #next(): QueuedJob | undefined {
    return this.#jobs.visible[0] ?? this.#jobs.background[0];
  }

  #remove(job: QueuedJob): void {
    const jobs = this.#jobs[job.priority];
    const index = jobs.indexOf(job);
    if (index >= 0) jobs.splice(index, 1);
  }
}

/** A promise with its two ends, as `Promise.withResolvers` gives from Node 22 on. */
export function deferred<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
