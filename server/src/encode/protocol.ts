import type { EncoderState, Priority, SentenceReading } from './encoder.ts';
import type { SessionOptions } from './session.ts';

/** Where a worker finds the model: a folder it can read, or the files themselves (in a browser). */
export type ModelSource =
  { readonly folder: string } | { readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> };

/** What the main side tells the worker. `load` comes first and once; each `read` is answered once, cancelled or not. */
export type WorkerRequest =
  | { readonly type: 'load'; readonly model: ModelSource; readonly session: SessionOptions }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly priority: Priority;
      readonly sentences: readonly (readonly string[])[];
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker answers. `readings` holds fewer than were asked for when the request was cancelled half-way. */
export type WorkerAnswer =
  | { readonly type: 'ready'; readonly state: Extract<EncoderState, { readonly kind: 'ready' }> }
  | { readonly type: 'unavailable'; readonly reason: string }
  | { readonly type: 'readings'; readonly id: number; readonly readings: readonly SentenceReading[] }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

/** The main side's end of a worker, whatever the host calls it. */
export interface WorkerPort {
  post(request: WorkerRequest): void;
  /** Called once, before anything is posted. `onFailure` is called at most once, when the worker is gone. */
  listen(onAnswer: (answer: WorkerAnswer) => void, onFailure: (reason: string) => void): void;
  /** Whether the worker alone keeps the process alive: true while it owes an answer. */
  hold(busy: boolean): void;
  terminate(): void;
}
