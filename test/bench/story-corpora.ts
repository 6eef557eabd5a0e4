import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ecbDocuments } from './ecbplus-corpus.ts';
import { meantimeDocuments, topicOf } from './meantime-corpus.ts';
import type { PairLabel } from './pairs.ts';
import type { CorpusText } from './reading-corpus.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/** The part that is developed on, and the part that is only reported. */
export type Half = 'dev' | 'test';

/** An article of the bench's folder. */
export interface StoryItem extends CorpusText {
  /** As the labels name it. */
  readonly id: string;
  readonly half: Half;
}

/** Articles that lie in one folder, and which of them tell one event. */
export interface StoryCorpus {
  readonly name: string;
  readonly items: readonly StoryItem[];
  readonly label: (a: StoryItem, b: StoryItem) => PairLabel;
}

interface LabelledEvent {
  readonly sure: boolean;
  readonly ids: readonly string[];
}

/**
 * MEANTIME and Wikinews in one folder, labelled by us (`training/labelled/stories.jsonl`). Developed on are MEANTIME's Airbus
 * and General Motors topics and Wikinews 2019; Apple, the stock market and Wikinews 2020 are for test.
 * @returns `undefined` when a corpus or the labels are absent
 */
export function wikinewsFolder(): StoryCorpus | undefined {
  const documents = meantimeDocuments();
  const years = ([2019, 2020] as const).map((year) => ({ year, stories: wikinewsStories(year) }));
  const labels = fileURLToPath(new URL('../../training/labelled/stories.jsonl', import.meta.url));
  if (!documents || years.some(({ stories }) => !stories) || !existsSync(labels)) return undefined;
  const items: StoryItem[] = documents.map(({ name, text }) => ({
    id: name,
    uri: `file:///folder/meantime/${encodeURIComponent(name)}.txt`,
    text,
    half: ['airbus', 'gm'].includes(topicOf(name)) ? 'dev' : 'test',
  }));
  for (const { year, stories } of years) {
    for (const { slug, date, text } of stories ?? []) {
      items.push({
        id: slug,
        uri: `file:///folder/wikinews/${encodeURIComponent(slug)}.txt`,
        text: `---\npublished: ${date}\n---\n\n${text}`,
        half: year === 2019 ? 'dev' : 'test',
      });
    }
  }
  const lines = readFileSync(labels, 'utf8').trim().split('\n');
  return {
    name: 'MEANTIME and Wikinews',
    items,
    label: labelBy(lines.map((line) => JSON.parse(line) as LabelledEvent)),
  };
}

/** A pair is the same event where some sure group has both, unsure where only others have. */
function labelBy(events: readonly LabelledEvent[]): StoryCorpus['label'] {
  const labels = new Map<string, PairLabel>();
  const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const sure of [false, true]) {
    for (const { ids } of events.filter((event) => event.sure === sure)) {
      for (const [i, a] of ids.entries())
        for (const b of ids.slice(i + 1)) labels.set(pair(a, b), sure ? 'same' : 'unsure');
    }
  }
  return (a, b) => labels.get(pair(a.id, b.id)) ?? 'different';
}

/** Topics of ECB+ developed on: those that work on event coreference has trained on since Cybulska and Vossen (2015). */
const ecbDevelopment = 35;

/**
 * The articles of many outlets in ECB+, one half's in a folder. Same event are documents of one subtopic; each topic has two of
 * one kind, of other years ("a prisoner escapes"), few of them with a date.
 * @returns `undefined` when the corpus is absent
 */
export function ecbFolder(half: Half): StoryCorpus | undefined {
  const documents = ecbDocuments((topic) => topic <= ecbDevelopment === (half === 'dev'));
  if (!documents) return undefined;
  const events = new Map(documents.map(({ name, event }) => [name, event]));
  return {
    name: 'ECB+',
    items: documents.map(({ name, text }) => ({ id: name, uri: `file:///folder/ecbplus/${name}.txt`, text, half })),
    label: (a, b) => (events.get(a.id) === events.get(b.id) ? 'same' : 'different'),
  };
}
