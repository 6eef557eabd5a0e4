import { fileURLToPath } from 'node:url';
import { wordsOf } from '../../server/src/analyse/names.ts';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import { Reader } from '../../server/src/encode/reader.ts';
import type { SessionOptions } from '../../server/src/encode/session.ts';
import { findOnnxRuntime } from '../../server/src/node/find-onnxruntime.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { benchArticles } from './articles.ts';
import { quantile, since, sum, table } from './statistics.ts';

const model = filesInFolder(fileURLToPath(new URL('../../server/model/', import.meta.url)));
const wasm = new URL('../../node_modules/onnxruntime-web/dist/', import.meta.url).href;

/** Runs before the clock starts: WebAssembly is still being compiled in the first ones. */
const warmUp = 30;
/** Words of the paragraph that is timed. */
const paragraphWords = 60;
/** Articles that are read to see whether memory grows. */
const manyArticles = 10_000;

/**
 * What the model costs: a paragraph of 60 words as one run, words per second over the bench's articles in each runtime,
 * and the memory after many articles with new words.
 */
export async function encoder(): Promise<string> {
  const sentences = benchArticles().flatMap(({ name, text }) =>
    parseArticle({
      text,
      uri: `file:///${name}`,
    }).blocks.flatMap((block) => wordsOf(block)),
  );
  const words = sum(sentences.map((sentence) => sentence.length));
  const native = findOnnxRuntime(import.meta.url);
  const rows: (string | number)[][] = [];
  // WebAssembly takes its number of threads once a process; `annotate` measures it with two.
  for (const options of [
    { runtime: 'wasm', threads: 1, wasm },
    { runtime: 'native', threads: 1, wasm, ...(native && { native }) },
    { runtime: 'native', threads: 2, wasm, ...(native && { native }) },
  ] satisfies SessionOptions[]) {
    const label = [options.runtime, options.threads];
    const reader = await Reader.open(model, options).catch(() => undefined);
    if (!reader) {
      rows.push([...label, 'not installed here', '', '']);
      continue;
    }
    const paragraph = sentences.flat().slice(0, paragraphWords);
    for (let run = 0; run < warmUp; run++) await reader.read(paragraph);
    const times: number[] = [];
    for (let run = 0; run < 60; run++) {
      const begun = performance.now();
      await reader.read(paragraph);
      times.push(since(begun));
    }
    const begun = performance.now();
    for (const sentence of sentences) await reader.read(sentence);
    rows.push([...label, quantile(times, 0.5), quantile(times, 0.95), Math.round((words * 1000) / since(begun))]);
    await reader.dispose();
  }
  const head = [
    'runtime',
    'threads',
    `a paragraph of ${paragraphWords} words: p50 ms`,
    'p95 ms',
    'words per second, sentence by sentence',
  ];
  return `${table(head, rows)}\n\n${await memory(sentences)}`;
}

/** Resident memory of this process while short articles, no sentence twice, go through parser, caches and model. */
async function memory(sentences: readonly (readonly string[])[]): Promise<string> {
  const session: SessionOptions = { runtime: 'wasm', threads: 2, wasm };
  const reading = new InProcessEncoder(model, session, () => new Promise((go) => setImmediate(go)));
  const analyser = new Analyser(reading);
  const short = sentences.filter(({ length }) => length >= 5 && length <= 9);
  const rows: (string | number)[][] = [];
  for (let number = 1; number <= manyArticles; number++) {
    const text = `Story ${number}\n\n${short[number % short.length]?.join(' ') ?? ''} ${number}.`;
    await analyser.analyse(parseArticle({ text, uri: `file:///${number}.txt` }), {
      priority: 'background',
    });
    if (number % (manyArticles / 5) === 0) rows.push([number, Math.round(process.memoryUsage.rss() / 1_048_576)]);
  }
  await reading.dispose();
  return table(['articles read', 'resident memory, MB'], rows);
}
