import { ModelError, type ModelFiles } from './model-files.ts';
import type { ModelSource, WorkerAnswer, WorkerRequest } from './protocol.ts';
import { Reader } from './reader.ts';
import { ReadingQueue } from './reading-queue.ts';

/** What a worker's entry gives: the way back, a breath between two sentences, and how to read a folder. */
export interface WorkerSurroundings {
  readonly answer: (answer: WorkerAnswer) => void;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
  readonly filesInFolder: (folder: string) => ModelFiles;
}

/** The worker's side of the protocol, the same in Node and in a browser. @returns what takes the main side's requests */
export function serveReadings({ answer, pause, filesInFolder }: WorkerSurroundings): (request: WorkerRequest) => void {
  let queue: Promise<ReadingQueue | undefined> = Promise.resolve(undefined);
  const cancels = new Map<number, AbortController>();

  const load = async ({ model, session }: Extract<WorkerRequest, { type: 'load' }>) => {
    try {
      const reader = await Reader.open(filesOf(model, filesInFolder), session);
      answer({ type: 'ready', state: reader.state });
      return new ReadingQueue(reader, pause, reader.lanes);
    } catch (error) {
      answer({ type: 'unavailable', reason: reasonOf(error) });
      return undefined;
    }
  };

  const read = async ({ id, priority, sentences }: Extract<WorkerRequest, { type: 'read' }>) => {
    const controller = new AbortController();
    cancels.set(id, controller);
    try {
      const ready = await queue;
      const { signal } = controller;
      const readings = signal.aborted ? [] : await ready?.read({ sentences, priority }, signal);
      answer({ type: 'readings', id, readings: readings ?? [] });
    } catch (error) {
      answer({ type: 'failed', id, reason: reasonOf(error) });
    } finally {
      cancels.delete(id);
    }
  };

  return (request) => {
    if (request.type === 'load') queue = load(request);
    else if (request.type === 'read') void read(request);
    else cancels.get(request.id)?.abort();
  };
}

function filesOf(model: ModelSource, filesInFolder: (folder: string) => ModelFiles): ModelFiles {
  if ('folder' in model) return filesInFolder(model.folder);
  return {
    read: (name) => {
      const bytes = model.files[name];
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${name} was not sent`));
    },
  };
}

/** The sentence that tells a reader of the status why there is no model. */
export function reasonOf(error: unknown): string {
  if (error instanceof ModelError) return error.message;
  return `The model could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
}
