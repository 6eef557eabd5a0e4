// What a large folder costs, on generated articles: npx tsx test/bench/scale.ts [--long] [--model]
// Native runtime where GALLEY_ONNXRUNTIME names it; --long goes to 10,000 articles; --model reads up to 100 (--long: 1,000)
// of them with the model too.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import { CacheDirectory } from '../../server/src/node/cache-directory.ts';
import { findOnnxRuntime } from '../../server/src/node/find-onnxruntime.ts';
import type { LibraryHost } from '../../server/src/workspace/host.ts';
import { IndexCache } from '../../server/src/workspace/index-cache.ts';
import { indexFolder } from '../../server/src/workspace/indexer.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { listEncoder, MODEL_FOLDER, TEST_SESSION } from '../support/encoder.ts';
import { spreadEdits } from './articles.ts';
import { type Generated, generatedArticles } from './scale-articles.ts';
import { quantile, since, sum, table, wordCount } from './statistics.ts';

const root = 'file:///folder';

/** Articles open in editors while one of them is edited: those of one story. */
const open = 3;

/** Keystrokes measured in each folder. */
const keystrokes = 40;

/** Milliseconds. Of processor: what other work on the machine does not blur, all threads together. */
interface Took {
  readonly waited: number;
  readonly processor: number;
}

/** What one folder cost. */
interface Cost {
  readonly articles: number;
  /** Milliseconds an article to read the folder for the first time, entries of the cache written: waited, and of processor. */
  readonly index: Took;
  /** The same for a folder that is opened again. */
  readonly reopen: Took;
  /** Kilobytes of memory an article, once read. */
  readonly memory: number;
  /** Kilobytes an article on disk. */
  readonly disk: number;
  /** From a keystroke to the findings of all open articles, the median. */
  readonly edit: Took;
}

/** Measures folders of 3, 100 and 1,000 (and 10,000) articles, first with a list of names for a model, then with the model. */
export async function scale(long = false, model = false): Promise<string> {
  const sizes = [open, 100, 1_000, ...(long ? [10_000] : [])];
  const all = generatedArticles(sizes.at(-1) ?? open);
  const words = sum([...all.files.values()].slice(0, 100).map(wordCount)) / Math.min(100, all.files.size);
  const rows: (string | number)[][] = [];
  // Warm before the clock starts.
  await cost(part(all, 50), listEncoder(all.names));
  for (const size of sizes) rows.push(row('names from a list', await cost(part(all, size), listEncoder(all.names))));
  if (model) {
    const native = findOnnxRuntime(import.meta.url);
    const session = { ...TEST_SESSION, runtime: 'auto' as const, threads: 2, ...(native && { native }) };
    for (const size of sizes.filter((each) => each <= (long ? 1_000 : 100))) {
      // A new one each time: it keeps sentences it has read.
      const encoder = new InProcessEncoder(
        filesInFolder(MODEL_FOLDER),
        session,
        () => new Promise((go) => setImmediate(go)),
      );
      const state = await encoder.loaded();
      const name = state.kind === 'ready' ? `model, ${state.runtime}` : 'no model';
      rows.push(row(name, await cost(part(all, size), encoder)));
    }
  }
  const head = [
    'reads',
    'articles',
    'index an article',
    'reopen an article',
    'edit to findings of 3 open articles, median',
    'memory, KB an article',
    'on disk, KB an article',
  ];
  return `Generated articles of ${Math.round(words)} words, five a story. Times in ms, waited / of processor.\n\n${table(head, rows)}`;
}

function row(name: string, { articles, index, reopen, edit, memory, disk }: Cost): (string | number)[] {
  const both = ({ waited, processor }: Took): string => `${waited.toFixed(1)} / ${processor.toFixed(1)}`;
  // Of a few articles, what the process holds besides drowns the rest.
  const cells = [name, articles, both(index), both(reopen), both(edit), articles < 100 ? '' : memory, disk];
  // A long run is watched.
  console.error(cells.join(' · '));
  return cells;
}

/** The first articles of some. */
function part({ files, names }: Generated, count: number): Generated {
  return { files: new Map([...files].slice(0, count)), names };
}

async function cost({ files }: Generated, encoder: Encoder): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-scale-'));
  try {
    const before = usedKilobytes();
    const first = libraryOver(files, encoder, folder);
    const index = await timeToRead(first, files.size);
    const memory = (usedKilobytes() - before) / files.size;
    await first.host.cache?.flush();
    const edit = await typeIn(first.library, files);
    const again = libraryOver(files, encoder, folder);
    const reopen = await timeToRead(again, files.size);
    const disk = sum(readdirSync(folder).map((name) => statSync(join(folder, name)).size)) / 1_024 / files.size;
    return { articles: files.size, index, reopen, memory, disk, edit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Opened {
  readonly library: Library;
  readonly host: LibraryHost;
}

/** A library over files in memory, with its cache on disk. */
function libraryOver(files: ReadonlyMap<string, string>, encoder: Encoder, folder: string): Opened {
  const encode = new TextEncoder();
  const idle = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
  const host: LibraryHost = {
    files: {
      list: () => Promise.resolve([...files.keys()].map((path) => `${root}/${path}`)),
      read: (uri) => {
        const text = files.get(uri.slice(root.length + 1));
        return Promise.resolve(text === undefined ? undefined : encode.encode(text));
      },
    },
    settings: () => Promise.resolve(defaultSettings),
    folders: () => [root],
    log: console.error,
    cache: new IndexCache(new CacheDirectory(folder), { stamp: 'bench', idle, log: console.error }),
  };
  return { library: new Library(host, encoder), host };
}

async function timeToRead({ library, host }: Opened, articles: number): Promise<Took> {
  const { waited, processor } = await timed(() =>
    indexFolder(library, host, () => undefined, new AbortController().signal),
  );
  return { waited: waited / articles, processor: processor / articles };
}

/** Types letters into one of a few open articles of a story; after each, waits for the findings of all of them. */
async function typeIn(library: Library, files: ReadonlyMap<string, string>): Promise<Took> {
  const opened = [...files].slice(0, open).map(([path, text]) => ({ uri: `${root}/${path}`, text }));
  for (const { uri, text } of opened) library.setText({ uri, text, version: 1, claimed: true });
  for (const { uri } of opened) await library.findings(uri);
  const [edited = { uri: '', text: '' }] = opened;
  const times: Took[] = [];
  let version = 1;
  for (const { offset, letter } of spreadEdits(edited.text, keystrokes)) {
    const text = edited.text.slice(0, offset) + letter + edited.text.slice(offset);
    times.push(
      await timed(async () => {
        library.setText({ uri: edited.uri, text, version: ++version, claimed: true });
        // The edited one first: the others are checked against it.
        for (const { uri } of opened) await library.findings(uri);
      }),
    );
  }
  const median = (of: (took: Took) => number): number => quantile(times.map(of), 0.5);
  return { waited: median(({ waited }) => waited), processor: median(({ processor }) => processor) };
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { waited: since(begun), processor: (user + system) / 1_000 };
}

function usedKilobytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_024;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await scale(process.argv.includes('--long'), process.argv.includes('--model')));
  process.exit();
}
