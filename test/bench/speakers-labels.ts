import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import { type LabelledPart, type LabelledReport, labelledStories, type LabelledStory } from './quotations-labels.ts';

/** Who says a labelled attribution: a place of the name, `null` for nobody who is named; absent where the labeller was unsure. */
export type LabelledSpeaker = Span | null | undefined;

/** A labelled story with the speaker of each of its reports. */
export interface SpokenStory extends LabelledStory {
  readonly speakers: readonly LabelledSpeaker[];
}

/** One of the real articles: its quotations in quotation marks, each with the names of those who say it. */
export interface QuotedArticle {
  readonly file: string;
  readonly text: string;
  readonly quotations: readonly { readonly content: Span; readonly speakers: readonly Span[] }[];
}

type Place = readonly [paragraph: number, start: number, end: number];

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const labels = fileURLToPath(new URL('../../training/labelled/', import.meta.url));

/**
 * Reads the stories whose speakers are labelled (`training/labelled/README.md`).
 * @returns `undefined` when labels or text are absent
 * @throws when a text is not the one that was labelled
 */
export function spokenStories(part: LabelledPart): SpokenStory[] | undefined {
  const stories = new Map(labelledStories(part)?.map((story) => [story.url, story]));
  const file = `${labels}speakers-${part}.jsonl`;
  if (stories.size === 0 || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((text) => {
    const line = JSON.parse(text) as { url: string; labels: readonly (Place | null | '?')[] };
    const story = stories.get(line.url);
    if (story?.reports.length !== line.labels.length) throw new Error(`${file}: ${line.url} has other reports.`);
    const paragraphs = story.text.split('\n\n');
    const speakers = line.labels.map((label): LabelledSpeaker => {
      if (label === null || label === '?') return label === null ? null : undefined;
      const [paragraph, start, end] = label;
      const offset = paragraphs.slice(0, paragraph).reduce((sum, each) => sum + each.length + 2, 0);
      return utf16(paragraphs[paragraph] ?? '', start, end, offset);
    });
    return { ...story, speakers };
  });
}

/**
 * Reads the real articles with their labelled quotations.
 * @returns `undefined` when they are absent
 * @throws when an article is not the one that was labelled
 */
export function quotedArticles(): QuotedArticle[] | undefined {
  const file = `${labels}speakers-seeds.jsonl`;
  if (!existsSync(file) || !existsSync(`${shared}/seeds`)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, sha256, labels } = JSON.parse(line) as {
      file: string;
      sha256: string;
      labels: readonly (readonly [start: number, end: number, names: readonly (readonly [number, number])[]])[];
    };
    const text = readFileSync(`${shared}/seeds/${file}`, 'utf8');
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${file} is not what was labelled.`);
    const quotations = labels.map(([start, end, names]) => ({
      content: utf16(text, start, end, 0),
      speakers: names.map(([from, to]) => utf16(text, from, to, 0)),
    }));
    return { file, text, quotations };
  });
}

/** The attributions of a story that are direct, or the others. */
export const isDirect = ({ kind }: LabelledReport): boolean => kind === 'direct';

/** Code points of a text to UTF-16 offsets, moved by `offset`. */
function utf16(text: string, start: number, end: number, offset: number): Span {
  const points = Array.from(text);
  const before = points.slice(0, start).join('').length;
  return { start: offset + before, end: offset + before + points.slice(start, end).join('').length };
}
