import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EMPTY_READING,
  type Encoder,
  type EncoderState,
  type NameReading,
  type NameType,
  type SentenceReading,
} from '../../server/src/encode/encoder.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import type { SessionOptions } from '../../server/src/encode/session.ts';

const TYPES: readonly NameType[] = ['person', 'organization', 'place'];

/** An encoder for tests that knows the names it is told and nothing else. */
export interface ListEncoder extends Encoder {
  /** How many sentences were asked for so far: shows what a cache saves. */
  readonly asked: number;
}

/**
 * An encoder that finds listed names by whole words, letter for letter, the longest first. Answers in microseconds, needs no model.
 * @param lists names as they stand in the text ("Ada Quill", "U.S.", "Quill & Sons"); blanks need not fall between the same words
 */
export function listEncoder(lists: Partial<Record<NameType, readonly string[]>>): ListEncoder {
  const known = new Map<string, NameType>();
  for (const type of TYPES) for (const name of lists[type] ?? []) known.set(name.replace(/\s+/g, ''), type);
  const longest = Math.max(0, ...[...known.keys()].map((name) => name.length));
  const state: EncoderState = { kind: 'ready', runtime: 'wasm', version: 'list', threads: 1 };
  let asked = 0;
  return {
    state,
    get asked() {
      return asked;
    },
    async read(sentences, { signal }) {
      await Promise.resolve();
      signal?.throwIfAborted();
      asked += sentences.length;
      return sentences.map((words) => namesIn(words, known, longest));
    },
  };
}

/** An encoder without a model, as when its file is missing. */
export function unavailableEncoder(reason = 'No model in this test.'): Encoder {
  return { state: { kind: 'unavailable', reason }, read: () => Promise.resolve(undefined) };
}

function namesIn(words: readonly string[], known: ReadonlyMap<string, NameType>, longest: number): SentenceReading {
  const names: NameReading[] = [];
  for (let first = 0; first < words.length; first = Math.max(first + 1, names.at(-1)?.last ?? 0)) {
    let text = '';
    let found: NameReading | undefined;
    for (let last = first; last < words.length && text.length < longest; last++) {
      text += words[last] ?? '';
      const type = known.get(text);
      if (type) found = { first, last: last + 1, type, confidence: 0.98, mass: massOf(type) };
    }
    if (found) names.push(found);
  }
  return { ...EMPTY_READING, names };
}

function massOf(type: NameType): [number, number, number] {
  return TYPES.map((each) => (each === type ? 0.98 : 0.01)) as [number, number, number];
}

const MODEL = fileURLToPath(new URL('../../server/model/', import.meta.url));
let real: Promise<Encoder | undefined> | undefined;

/** The real model in this process, loaded once for all tests; `undefined` when its files are not there. */
export function loadEncoder(): Promise<Encoder | undefined> {
  real ??= (async () => {
    if (!existsSync(join(MODEL, 'config.json'))) return undefined;
    const encoder = new InProcessEncoder(
      filesInFolder(MODEL),
      TEST_SESSION,
      () => new Promise((go) => setImmediate(go)),
    );
    const state = await encoder.loaded();
    if (state.kind === 'unavailable') throw new Error(state.reason);
    return encoder;
  })();
  return real;
}

/** The folder of the real model, whether or not its files are there. */
export const MODEL_FOLDER = MODEL;

/** One thread of WebAssembly, its files from the installed package. */
export const TEST_SESSION: SessionOptions = {
  runtime: 'wasm',
  threads: 1,
  wasm: new URL('../../node_modules/onnxruntime-web/dist/', import.meta.url).href,
};
