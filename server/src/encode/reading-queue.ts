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
   * Reads a job's sentences when its turn comes.
   * @returns one reading a sentence; those finished by then if `signal` is aborted
   * @throws the runtime's error
   */
  read(job: ReadingJob, signal?: AbortSignal): Promise<readonly SentenceReading[]> {
    if (signal?.aborted) return Promise.resolve([]);
    let cancel: (() => void) | undefined;
    return new Promise<readonly SentenceReading[]>((settle, fail) => {
      const queued: QueuedJob = { ...job, readings: [], settle, fail };
      cancel = () => {
        this.#remove(queued);
        settle(queued.readings.slice());
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#jobs[job.priority].push(queued);
      if (!this.#running) void this.#run();
    }).finally(() => {
      if (cancel) signal?.removeEventListener('abort', cancel);
    });
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
