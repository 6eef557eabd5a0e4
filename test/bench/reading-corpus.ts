import { existsSync } from 'node:fs';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import { findOnnxRuntime } from '../../server/src/node/find-onnxruntime.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { type Gist, gistOf } from '../../server/src/story/terms.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { loadEncoder, MODEL_FOLDER, TEST_SESSION } from '../support/encoder.ts';

/** A text of a corpus. */
export interface CorpusText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The real model for benches that read much: in the native runtime where that is installed, which reads the same several
 * times faster, else in WebAssembly.
 * @returns `undefined` when the model's files are absent
 */
export async function corpusEncoder(): Promise<Encoder | undefined> {
  const native = findOnnxRuntime(import.meta.url);
  if (native === undefined || !existsSync(`${MODEL_FOLDER}/config.json`)) return loadEncoder();
  const encoder = new InProcessEncoder(
    filesInFolder(MODEL_FOLDER),
    { ...TEST_SESSION, runtime: 'native', native },
    () => new Promise((go) => setImmediate(go)),
  );
  return (await encoder.loaded()).kind === 'ready' ? encoder : loadEncoder();
}

/**
 * Reads texts into one folder's index, in their order.
 * @param onRead takes each text with what was read in it
 */
export async function readFolder<T extends CorpusText>(
  texts: readonly T[],
  encoder: Encoder,
  onRead: (text: T, summary: Summary, gist: Gist) => void = () => undefined,
): Promise<FolderIndex> {
  const index = new FolderIndex();
  const analyser = new Analyser(encoder);
  for (const text of texts) {
    const article = parseArticle({ uri: text.uri, text: text.text });
    const summary = wholeSummary(article, await analyser.analyse(article, { priority: 'background' }));
    const gist = gistOf(article);
    index.set(summary, gist);
    onRead(text, summary, gist);
  }
  return index;
}
