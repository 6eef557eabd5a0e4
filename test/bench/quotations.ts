// Reported speech on the labelled Wikinews stories: npx tsx test/bench/quotations.ts [--test | --meantime]
import { pathToFileURL } from 'node:url';
import type { Attribution } from '../../server/src/analyse/annotations.ts';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import type { Article, BlockSpan } from '../../server/src/parse/article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import type { Span } from '../../server/src/text/span.ts';
import { loadEncoder, unavailableEncoder } from '../support/encoder.ts';
import {
  type LabelledPart,
  type LabelledReport,
  labelledStories,
  type LabelledStory,
  partOf,
} from './quotations-labels.ts';
import { COUNTED, score, type Tally } from './quotations-score.ts';
import { table } from './statistics.ts';

/**
 * Precision, recall and F1 of reported speech, by patterns without a model and with the shipped model.
 * @param part the stories to develop on unless the command line says `--test` or `--meantime`
 */
export async function quotations(part: LabelledPart = partOf(process.argv)): Promise<string> {
  const stories = labelledStories(part);
  if (!stories) return 'The labelled stories or the shared folder with their text are absent.';
  const encoder = await loadEncoder();
  const systems: [string, Encoder][] = [['patterns, no model', unavailableEncoder()]];
  if (encoder) systems.push(['with the model', encoder]);
  const columns: Map<string, Tally>[] = [];
  for (const [, each] of systems) columns.push(await total(stories, each));
  const rows = COUNTED.map((what) => [
    what,
    ...columns.map((column) => cell(column.get(what))),
    columns[0]?.get(what)?.labelled ?? 0,
  ]);
  return table([`${stories.length} stories (${part})`, ...systems.map(([name]) => name), 'labelled'], rows);
}

/** The sums over all stories. */
async function total(stories: readonly LabelledStory[], encoder: Encoder): Promise<Map<string, Tally>> {
  const sums = new Map<string, Tally>();
  for (const story of stories) {
    const found = await reportsIn(story, encoder);
    for (const [what, tally] of score(story, found)) {
      const sum = sums.get(what) ?? { labelled: 0, recalled: 0, found: 0, right: 0 };
      for (const key of ['labelled', 'recalled', 'found', 'right'] as const) sum[key] += tally[key];
      sums.set(what, sum);
    }
  }
  return sums;
}

/** What Galley finds in a story, in offsets of its text. */
export async function reportsIn(story: LabelledStory, encoder: Encoder): Promise<LabelledReport[]> {
  const article = parseArticle({ uri: `file:///articles/${encodeURIComponent(story.url)}.txt`, text: story.text });
  const { attributions } = await new Analyser(encoder).analyse(article, { priority: 'background' });
  return attributions.map((attribution) => reportOf(article, attribution));
}

function reportOf(article: Article, { kind, source, cue, content }: Attribution): LabelledReport {
  const place = ({ block, ...span }: BlockSpan): Span => article.blocks[block]?.map.spanToSource(span) ?? span;
  return {
    kind,
    ...(source && { source: place(source) }),
    ...(cue && { cue: place(cue) }),
    content: content.map(place),
  };
}

function cell(tally: Tally | undefined): string {
  if (!tally) return '';
  const precision = tally.found === 0 ? 0 : tally.right / tally.found;
  const recall = tally.labelled === 0 ? 0 : tally.recalled / tally.labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => (value * 100).toFixed(1)).join(' / ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await quotations());
  process.exit();
}
