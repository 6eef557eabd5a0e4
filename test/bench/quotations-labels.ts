import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { QuotationKind } from '../../server/src/analyse/annotations.ts';
import type { Span } from '../../server/src/text/span.ts';
import { meantimeStories } from './meantime-stories.ts';

/** Reported speech as a reader labelled it, or as an analysis found it; offsets in the story's text. */
export interface LabelledReport {
  readonly kind: QuotationKind;
  readonly source?: Span;
  readonly cue?: Span;
  readonly content: readonly Span[];
}

/** A story, cut to its labelled paragraphs, a blank line between two. */
export interface LabelledStory {
  /** Its address; the file's name of a MEANTIME story. */
  readonly url: string;
  readonly text: string;
  readonly reports: readonly LabelledReport[];
}

/**
 * Which stories: of Wikinews to develop on, or (to measure at the end, never to tune) to test on; of MEANTIME, which the model was not
 * trained on.
 */
export type LabelledPart = 'train' | 'dev' | 'test' | 'meantime';

/** How many stories of a part were labelled at a time; the parts that are left out were at once. */
export const BATCHES: Readonly<Partial<Record<LabelledPart, readonly number[]>>> = {
  train: [30, 29, 50, 28],
  meantime: [30, 30],
};

/** The part that a command line names, the stories to choose by where it names none. */
export function partOf(argv: readonly string[]): LabelledPart {
  return (['test', 'train', 'meantime'] as const).find((part) => argv.includes(`--${part}`)) ?? 'dev';
}

type Place = readonly [start: number, end: number];

interface Line {
  readonly url: string;
  readonly paragraphs: number;
  readonly sha256: string;
  readonly labels: readonly (readonly [
    paragraph: number,
    kind: QuotationKind,
    source: Place | null,
    cue: Place | null,
    content: readonly Place[],
  ])[];
}

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const labels = fileURLToPath(new URL('../../training/labelled/', import.meta.url));

/**
 * Reads the stories labelled for quotations (`training/labelled/README.md`), their text from the shared folder.
 * @returns `undefined` when labels or text are absent
 * @throws when a text is not the one that was labelled
 */
export function labelledStories(part: LabelledPart): LabelledStory[] | undefined {
  const file = `${labels}quotations-${part}.jsonl`;
  const stories = part === 'meantime' ? meantimeStories() : wikinewsStories();
  if (!stories || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { url, paragraphs: count, sha256, labels } = JSON.parse(line) as Line;
    const paragraphs = (stories.get(url) ?? []).slice(0, count);
    const text = paragraphs.join('\n\n');
    if (createHash('sha256').update(text).digest('hex') !== sha256) throw new Error(`${url} is not what was labelled.`);
    const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).reduce((sum, each) => sum + each.length + 2, 0));
    const reports = labels.map(([number, kind, source, cue, content]) => {
      const span = (place: Place): Span => utf16(paragraphs[number] ?? '', place, starts[number] ?? 0);
      return {
        kind,
        ...(source && { source: span(source) }),
        ...(cue && { cue: span(cue) }),
        content: content.map(span),
      };
    });
    return { url, text, reports };
  });
}

/** Code points of a paragraph to UTF-16 offsets of the story. */
function utf16(paragraph: string, [start, end]: Place, offset: number): Span {
  const points = Array.from(paragraph);
  const before = points.slice(0, start).join('').length;
  return { start: offset + before, end: offset + before + points.slice(start, end).join('').length };
}

/** The paragraphs of every story by its address, its title first: the same as `training/corpora/wikinews.py` makes. */
function wikinewsStories(): Map<string, readonly string[]> | undefined {
  const files = [2019, 2020].map((year) => `${shared}/data/wikinews/wikinews_${year}.csv`);
  if (!files.every((file) => existsSync(file))) return undefined;
  const stories = new Map<string, readonly string[]>();
  for (const file of files) {
    const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as unknown as Record<
      'url' | 'title' | 'text',
      string
    >[];
    for (const { url, title, text } of rows) {
      const parts = text
        .split(/\n\s*\n|\n/)
        .map((part) => part.replace(/\s+/g, ' ').trim())
        .map((part) => part.replace(/^\(\([\p{L}\p{N}_]+\)\) ?:? ?/u, ''));
      stories.set(
        url,
        [title, ...parts].filter((part) => part !== ''),
      );
    }
  }
  return stories;
}
