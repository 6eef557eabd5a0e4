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
  /** By place in `sentences`; what another lane still reads is missing. */
  readonly readings: (SentenceReading | undefined)[];
  /** Places that no lane has begun, in order. */
  readonly waiting: number[];
  /** Sentences to finish. */
  left: number;
  readonly settle: (readings: readonly SentenceReading[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Feeds one reader: visible jobs before background ones, first come first served among equals, sentence by sentence. */
export class ReadingQueue {
  readonly #reader: QueueReader;
  readonly #pause: () => Promise<void>;
  readonly #lanes: number;
  readonly #jobs: Record<Priority, QueuedJob[]> = { visible: [], background: [] };
  #running = 0;

  /**
   * @param pause lets messages (a cancellation, a more urgent job) in between two sentences
   * @param lanes sentences that the reader can read at once
   */
  constructor(reader: QueueReader, pause: () => Promise<void>, lanes = 1) {
    this.#reader = reader;
    this.#pause = pause;
    this.#lanes = lanes;
  }

  /**
   * Reads a job's sentences when its turn comes.
   * @returns one reading a sentence; if `signal` is aborted, those up to the first that was not finished by then
   * @throws the runtime's error
   */
  read(job: ReadingJob, signal?: AbortSignal): Promise<readonly SentenceReading[]> {
    if (signal?.aborted) return Promise.resolve([]);
    let cancel: (() => void) | undefined;
    return new Promise<readonly SentenceReading[]>((settle, fail) => {
      const waiting = Array.from(job.sentences.keys());
      const queued: QueuedJob = { ...job, readings: [], waiting, left: waiting.length, settle, fail };
      cancel = () => {
        this.#remove(queued);
        settle(finishedFirst(queued));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      if (waiting.length === 0) {
        settle([]);
        return;
      }
      this.#jobs[job.priority].push(queued);
      while (this.#running < this.#lanes && this.#next()) void this.#run();
    }).finally(() => {
      if (cancel) signal?.removeEventListener('abort', cancel);
    });
  }

  /** One lane: it takes the next sentence until none waits. */
  async #run(): Promise<void> {
    this.#running++;
    for (let job = this.#next(); job; job = this.#next()) {
      const at = job.waiting.shift() ?? 0;
      try {
        const reading = await this.#reader.read(job.sentences[at] ?? [], () => this.#goesOn(job));
        job.readings[at] = reading;
        if (!reading) job.waiting.unshift(at);
        else if (--job.left === 0) {
          this.#remove(job);
          job.settle(finishedFirst(job));
        }
      } catch (error) {
        this.#remove(job);
        job.fail(error);
      }
      await this.#pause();
    }
    this.#running--;
  }

  /** Asked half-way through a long sentence: a cancelled job ends there, one that a more urgent job overtakes begins it anew. */
  async #goesOn(job: QueuedJob): Promise<boolean> {
    await this.#pause();
    return this.#jobs[job.priority].includes(job) && (job.priority === 'visible' || !this.#jobs.visible.some(waits));
  }

  /** The first job of which a sentence waits, what is looked at first. */
  #next(): QueuedJob | undefined {
    return this.#jobs.visible.find(waits) ?? this.#jobs.background.find(waits);
  }

  #remove(job: QueuedJob): void {
    const jobs = this.#jobs[job.priority];
    const index = jobs.indexOf(job);
    if (index >= 0) jobs.splice(index, 1);
  }
}

const waits = ({ waiting }: QueuedJob): boolean => waiting.length > 0;

/** The readings before the first that is missing. */
function finishedFirst({ readings, sentences }: QueuedJob): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const reading = readings[at];
    if (!reading) break;
    found.push(reading);
  }
  return found;
}
