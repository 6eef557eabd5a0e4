/** The encoder's worker in Node: an entry of its own, started by `node-worker.ts`. */
import { parentPort } from 'node:worker_threads';
import { filesInFolder } from './node-files.ts';
import { serveReadings } from './worker-host.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker only');
port.on(
  'message',
  serveReadings({
    answer: (answer) => {
      port.postMessage(answer);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    filesInFolder,
  }),
);
