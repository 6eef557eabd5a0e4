import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { nodeWorker } from '../encode/node-worker.ts';
import type { Runtime } from '../encode/session.ts';
import { WorkerEncoder } from '../encode/worker-encoder.ts';
import { findOnnxRuntime } from './find-onnxruntime.ts';

/** Threads of the WASM runtime at most: on short sentences more cost more than they bring. */
const maxThreads = 2;

/**
 * Starts the encoder in a thread of its own, with the model and the WASM runtime that are installed beside the bundle
 * this is part of (`dist/`).
 * @param runtime which ONNX runtime to use
 * @param modelFolder another folder to load the model from, as a path
 */
export function createEncoder(runtime: Runtime, modelFolder?: string): WorkerEncoder {
  const beside = new URL('.', import.meta.url);
  const native = runtime === 'wasm' ? undefined : findOnnxRuntime(import.meta.url);
  return new WorkerEncoder({
    createWorker: () => nodeWorker(new URL('encoder-worker.mjs', beside)),
    model: { folder: modelFolder ?? fileURLToPath(new URL('../server/model/', beside)) },
    session: {
      runtime,
      threads: Math.min(maxThreads, availableParallelism()),
      wasm: beside.href,
      ...(native && { native }),
    },
  });
}
