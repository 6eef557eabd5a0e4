import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './protocol.ts';

/**
 * Starts the encoder's worker as a thread of Node.
 * @param entry `worker.ts` bundled, as a path or file URL
 */
export function nodeWorker(entry: string | URL): WorkerPort {
  // Arguments of this process (a debugger's, a test runner's) are not for the worker.
  const worker = new Worker(entry, { name: 'galley-encoder', execArgv: [] });
  let listening = true;
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    listen: (onAnswer, onFailure) => {
      const fail = (reason: string) => {
        if (listening) onFailure(reason);
        listening = false;
      };
      worker.on('message', onAnswer);
      worker.on('error', (error: unknown) => {
        fail(error instanceof Error ? error.message : String(error));
      });
      worker.on('exit', (code) => {
        fail(`it ended with code ${code}`);
      });
    },
    hold: (busy) => {
      if (busy) worker.ref();
      else worker.unref();
    },
    terminate: () => {
      listening = false;
      void worker.terminate();
    },
  };
}
