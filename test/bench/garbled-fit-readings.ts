import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { fileURLToPath } from 'node:url';
import type { Encoder, SentenceReading } from '../../server/src/encode/encoder.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import { findOnnxRuntime } from '../../server/src/node/find-onnxruntime.ts';

const model = filesInFolder(fileURLToPath(new URL('../../server/model/', import.meta.url)));
const wasm = new URL('../../node_modules/onnxruntime-web/dist/', import.meta.url).href;

type Entry = readonly [key: string, reading: SentenceReading];

/**
 * The real model, which remembers what it read in a file, so that a second run takes seconds.
 * @param file batches one after the other, each its length in four bytes and then what `v8.serialize` makes of it
 */
export function rememberingEncoder(file: string): Encoder {
  const known = new Map<string, SentenceReading>();
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let at = 0; at + 4 <= kept.length;) {
    const end = at + 4 + kept.readUInt32LE(at);
    if (end > kept.length) break;
    for (const [key, reading] of deserialize(kept.subarray(at + 4, end)) as readonly Entry[]) known.set(key, reading);
    at = end;
  }
  let real: InProcessEncoder | undefined;
  const native = findOnnxRuntime(import.meta.url);
  return {
    state: { kind: 'ready', runtime: 'wasm', version: 'remembered', threads: 1 },
    async read(sentences, options) {
      const keys = sentences.map((words) => words.join('\u0001'));
      const unseen = new Map(keys.flatMap((key, i) => (known.has(key) ? [] : [[key, sentences[i] ?? []] as const])));
      if (unseen.size > 0) {
        real ??= new InProcessEncoder(
          model,
          { runtime: 'auto', threads: 1, wasm, ...(native !== undefined && { native }) },
          () => new Promise((go) => setImmediate(go)),
        );
        await real.loaded();
        const read = await real.read([...unseen.values()], options);
        if (!read) return undefined;
        const entries = [...unseen.keys()].flatMap((key, i): Entry[] => (read[i] ? [[key, read[i]]] : []));
        for (const [key, reading] of entries) known.set(key, reading);
        const bytes = serialize(entries);
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        appendFileSync(file, Buffer.concat([length, bytes]));
      }
      return keys.flatMap((key) => known.get(key) ?? []);
    },
  };
}
