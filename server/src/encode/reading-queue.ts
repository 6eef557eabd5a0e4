import type { Priority, SentenceReading } from './encoder.ts';

/** What reads for a queue: a `Reader`. */
export interface QueueReader {
  /** Reads one sentence, asking `goOn` half-way through a long one. @returns `undefined` when that said no */
  read(sentence: readonly string[], goOn: () => Promise<boolean>): Promise<SentenceReading | undefined>;
}

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
  readonly #reader: QueueReader;
  readonly #pause: () => Promise<void>;
  readonly #jobs: Record<Priority, QueuedJob[]> = { visible: [], background: [] };
  #running = false;

  /** @param pause lets messages (a cancellation, a more urgent job) in between two sentences */
  constructor(reader: QueueReader, pause: () => Promise<void>) {
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
        const reading = sentence && (await this.#reader.read(sentence, () => this.#isStillNext(job)));
        if (reading) job.readings.push(reading);
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

  /** Asked half-way through a long sentence: a cancelled job ends there, one that a more urgent job overtakes begins it anew. */
  async #isStillNext(job: QueuedJob): Promise<boolean> {
    await this.#pause();
    return this.#next() === job;
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
