// Which articles tell one story, on MEANTIME with Wikinews as distractors: npx tsx test/bench/stories.ts [--test] [--errors]
// Developed on the Airbus and General Motors topics and Wikinews 2019; Apple, the stock market and Wikinews 2020 are for test.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { cosine } from '../../server/src/story/likeness.ts';
import { gistOf, type Gist } from '../../server/src/story/terms.ts';
import { loadEncoder, unavailableEncoder } from '../support/encoder.ts';
import { meantimeDocuments, topicOf } from './meantime-corpus.ts';
import { table } from './statistics.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/** An article of the bench's folder. */
interface Item {
  /** As the labels name it. */
  readonly id: string;
  readonly uri: string;
  readonly text: string;
  readonly half: 'dev' | 'test';
}

interface LabelledEvent {
  readonly set: string;
  readonly event: string;
  readonly sure: boolean;
  readonly ids: readonly string[];
}

/**
 * Pairwise precision, recall and F1 of same-event pairs. All articles lie in one folder; pairs are counted within the half.
 * Pairs of which the labeller was not sure are not counted either way.
 */
export async function stories(
  half: 'dev' | 'test' = process.argv.includes('--test') ? 'test' : 'dev',
  encoder?: Encoder,
  show: (line: string) => void = () => undefined,
): Promise<string> {
  const items = folderItems();
  const events = labelledEvents();
  if (!items || !events) return 'The labels or the shared folder with MEANTIME and Wikinews are absent.';
  const reader = encoder ?? (await loadEncoder());
  const systems: [string, (a: string, b: string) => boolean][] = [];
  const gists = new Map<string, Gist>();
  for (const [name, each] of [
    ['Galley, no model', unavailableEncoder()],
    ...(reader ? [['Galley', reader] as const] : []),
  ] as const) {
    const index = await read(items, each, gists);
    const group = new Map<string, number>();
    index.stories.all().forEach((uris, i) => {
      for (const uri of uris) group.set(uri, i);
    });
    systems.push([name, (a, b) => group.get(a) === group.get(b)]);
  }
  const wanted = items.filter((item) => item.half === half);
  const rows = [...baselines(items, gists), ...systems].map(([name, together]) => [
    name,
    score(wanted, events, together, name === 'Galley' ? show : undefined),
  ]);
  const pairs = wanted.flatMap((a, i) => wanted.slice(i + 1).filter((b) => told(events, a, b) === 'same')).length;
  return table([`${wanted.length} articles of ${items.length} (${half}), ${pairs} pairs`, 'P / R / F1'], rows);
}

async function read(items: readonly Item[], encoder: Encoder, gists: Map<string, Gist>): Promise<FolderIndex> {
  const index = new FolderIndex();
  const analyser = new Analyser(encoder);
  for (const { uri, text } of items) {
    const article = parseArticle({ uri, text });
    const gist = gistOf(article);
    gists.set(uri, gist);
    index.set(summarise(article, await analyser.analyse(article, { priority: 'background' })), gist);
  }
  return index;
}

/** What a simple program would do: count the headline's words, or compare all words. Thresholds set on the dev half. */
function baselines(
  items: readonly Item[],
  gists: ReadonlyMap<string, Gist>,
): [string, (a: string, b: string) => boolean][] {
  const frequency = new Map<string, number>();
  for (const { terms } of gists.values())
    for (const stem of terms.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = new Map(
    [...gists].map(([uri, { terms }]) => [
      uri,
      new Map([...terms].map(([stem, count]) => [stem, count * Math.log(items.length / (frequency.get(stem) ?? 1))])),
    ]),
  );
  const none = new Map<string, number>();
  const headline = (a: string, b: string): number => {
    const [x, y] = [a, b].map((uri) => gists.get(uri)?.title ?? new Set<string>()) as [Set<string>, Set<string>];
    const shared = [...x].filter((stem) => y.has(stem)).length;
    return shared / Math.max(1, Math.min(x.size, y.size));
  };
  return [
    ['half of the headline’s words', (a, b) => headline(a, b) >= 0.5],
    ['tf-idf cosine ≥ 0.4', (a, b) => cosine(vectors.get(a) ?? none, vectors.get(b) ?? none) >= 0.4],
    ['tf-idf cosine ≥ 0.5', (a, b) => cosine(vectors.get(a) ?? none, vectors.get(b) ?? none) >= 0.5],
  ];
}

/** The articles of the folder; undefined when the shared folder is absent. */
export function folderItems(): Item[] | undefined {
  const documents = meantimeDocuments();
  const years = ([2019, 2020] as const).map((year) => ({ year, stories: wikinewsStories(year) }));
  if (!documents || years.some(({ stories: list }) => !list)) return undefined;
  const items: Item[] = documents.map(({ name, text }) => ({
    id: name,
    uri: `file:///folder/meantime/${encodeURIComponent(name)}.txt`,
    text,
    half: ['airbus', 'gm'].includes(topicOf(name)) ? 'dev' : 'test',
  }));
  for (const { year, stories: list } of years) {
    for (const { slug, date, text } of list ?? []) {
      items.push({
        id: slug,
        uri: `file:///folder/wikinews/${encodeURIComponent(slug)}.txt`,
        text: `---\npublished: ${date}\n---\n\n${text}`,
        half: year === 2019 ? 'dev' : 'test',
      });
    }
  }
  return items;
}

function labelledEvents(): LabelledEvent[] | undefined {
  const file = fileURLToPath(new URL('../../training/labelled/stories.jsonl', import.meta.url));
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledEvent);
}

function told(events: readonly LabelledEvent[], a: Item, b: Item): 'same' | 'unsure' | 'different' {
  const event = events.find(({ ids }) => ids.includes(a.id) && ids.includes(b.id));
  return !event ? 'different' : event.sure ? 'same' : 'unsure';
}

function score(
  items: readonly Item[],
  events: readonly LabelledEvent[],
  together: (a: string, b: string) => boolean,
  show?: (line: string) => void,
): string {
  let [right, found, gold] = [0, 0, 0];
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      const joined = together(a.uri, b.uri);
      const label = joined || events.length > 0 ? told(events, a, b) : 'different';
      if (label === 'unsure') continue;
      if (joined) found++;
      if (label === 'same') gold++;
      if (joined && label === 'same') right++;
      if (joined !== (label === 'same')) show?.(`${joined ? 'wrong' : 'missed'}: ${a.id} | ${b.id}`);
    }
  }
  const [precision, recall] = [found === 0 ? 1 : right / found, gold === 0 ? 1 : right / gold];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${[precision, recall, f1].map((value) => (value * 100).toFixed(1)).join(' / ')} (${right} of ${found})`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    await stories(undefined, undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
  process.exit();
}
