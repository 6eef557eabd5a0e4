import type * as Ort from 'onnxruntime-web';
import { messageOf } from './model-files.ts';

/** One run's input: piece ids with `[CLS]` and `[SEP]`, and the case shape of each piece's word. Of equal length. */
export interface Row {
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
}

/** A loaded model. */
export interface ModelSession {
  readonly runtime: 'wasm' | 'native';
  readonly threads: number;
  /** Runs that may be under way at once. */
  readonly lanes: number;
  /** Why the native runtime that is installed is not the one that runs. */
  readonly note?: string;
  /** Runs one row. @returns for each output (head) its scores, piece by piece; @throws when the runtime fails */
  run(row: Row): Promise<ReadonlyMap<string, Float32Array>>;
  /** Gives the memory back; the session can no longer run. */
  dispose(): Promise<void>;
}

/** Which runtime to use: `auto` takes `onnxruntime-node` where it is installed and works, else WebAssembly. */
export type Runtime = 'auto' | 'wasm' | 'native';

/** How to run a model. */
export interface SessionOptions {
  readonly runtime: Runtime;
  readonly threads: number;
  /** URL of the folder that holds `ort-wasm-simd-threaded.mjs` and `.wasm`, with its closing slash. */
  readonly wasm: string;
  /** URL of the native runtime's entry; without it `auto` is WebAssembly. */
  readonly native?: string;
}

/**
 * Opens a session on the bytes of an ONNX (or ORT format) model.
 * @throws when no runtime can be had or the bytes are no model
 */
export async function openSession(weights: Uint8Array, options: SessionOptions): Promise<ModelSession> {
  const { runtime, native } = options;
  if (runtime === 'native' && !native) throw new Error('onnxruntime-node is not installed');
  if (runtime === 'wasm' || !native) return openWasm(weights, options);
  try {
    return await openNative(weights, native, options.threads);
  } catch (error) {
    const reason = `the native runtime cannot be used: ${messageOf(error)}`;
    if (runtime === 'native') throw new Error(reason, { cause: error });
    const session = await openWasm(weights, options);
    return { ...session, note: `WebAssembly runs the model, since ${reason}.` };
  }
}

async function openNative(weights: Uint8Array, url: string, threads: number): Promise<ModelSession> {
  const loaded = (await import(url)) as typeof Ort & { readonly default?: typeof Ort };
  const ort = loaded.default ?? loaded;
  const session = await ort.InferenceSession.create(weights, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    ...COMMON,
  });
  // A sentence is too small to share: two threads on one take twice the processor for little, on two they double the speed.
  return wrap(ort, session, { runtime: 'native', threads, lanes: threads });
}

async function openWasm(weights: Uint8Array, { threads, wasm }: SessionOptions): Promise<ModelSession> {
  const ort = await import('onnxruntime-web');
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.wasmPaths = wasm;
  const session = await ort.InferenceSession.create(weights, { executionProviders: ['wasm'], ...COMMON });
  return wrap(ort, session, { runtime: 'wasm', threads, lanes: 1 });
}

/**
 * The graph comes fused from `training/fuse.py`: to optimise it again doubles the time to load and gains nothing. Memory
 * patterns are kept for every length of input seen: for sentences they cost more than they save.
 */
const COMMON = { graphOptimizationLevel: 'disabled', enableMemPattern: false, logSeverityLevel: 3 } as const;

function wrap(
  ort: Pick<typeof Ort, 'Tensor'>,
  session: Ort.InferenceSession,
  how: Pick<ModelSession, 'runtime' | 'threads' | 'lanes'>,
): ModelSession {
  return {
    ...how,
    async run({ ids, shapes }) {
      const tensor = (data: Int32Array) => new ort.Tensor('int32', data, [1, data.length]);
      const results = await session.run({
        input_ids: tensor(ids),
        attention_mask: tensor(new Int32Array(ids.length).fill(1)),
        token_type_ids: tensor(shapes),
      });
      const scores = new Map<string, Float32Array>();
      for (const [name, { data }] of Object.entries(results)) if (data instanceof Float32Array) scores.set(name, data);
      return scores;
    },
    dispose: () => session.release(),
  };
}
