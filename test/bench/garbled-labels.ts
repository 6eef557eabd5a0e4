import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import {
  expectHash,
  labelledPart,
  linesOf,
  storiesByUrl,
  storyOf,
  type StoryLine,
  training,
  utf16,
} from './labelled-stories.ts';

/** How hard a defect is to miss, as the reader who labelled it has it. */
export type Grade = 'subtle' | 'plain' | 'gross';

/** A place that a copy editor marks; UTF-16 offsets of the text it is in. */
export interface Defect extends Span {
  readonly what: string;
  readonly grade: Grade;
}

/** A text with the places in it that are wrong; a flag that touches none of them is false. */
export interface MarkedText {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD`, where it is known beside the text. */
  readonly published?: string;
  readonly defects: readonly Defect[];
}

/** Which labels: to develop on, to develop rules on ("train"), to measure these once on ("fresh"), or (to measure at the end, never to tune) to test on. */
export type GarbledPart = 'dev' | 'test' | 'train' | 'fresh';

interface ArticleLine {
  readonly file: string;
  readonly sha256: string;
  readonly labels: readonly (readonly [start: number, end: number, what: string, grade: Grade, reading: number])[];
}

type SlipLabel = readonly [paragraph: number, start: number, end: number];

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * The real articles with what a copy editor marks in them (training/labelled/README.md, "Garbled passages").
 * @returns undefined when the articles are absent
 * @throws when a text is not the one that was labelled
 */
export function realArticles(): MarkedText[] | undefined {
  if (!existsSync(`${shared}/seeds`)) return undefined;
  const lines = linesOf('defects-seeds') as ArticleLine[] | undefined;
  return lines?.map(({ file, sha256, labels }) => {
    const text = readFileSync(`${shared}/seeds/${file}`, 'utf8');
    expectHash(file, text, sha256);
    const at = utf16(text);
    return {
      name: file,
      text,
      defects: labels.map(([start, end, what, grade]) => ({ start: at(start), end: at(end), what, grade })),
    };
  });
}

/**
 * Published stories that count as clean, with the real mistakes that a reader found in them: the 60 held out (test), or the 20
 * that damage is developed on.
 * @returns undefined when the stories are absent
 */
export function cleanStories(part: Exclude<GarbledPart, 'train' | 'fresh'>): MarkedText[] | undefined {
  const stories = storiesByUrl();
  const urls =
    part === 'test'
      ? readFileSync(`${training}heldout/wikinews.txt`, 'utf8').match(/https:\S+/g)
      : (linesOf('damage-dev') as StoryLine<unknown>[] | undefined)?.map(({ url }) => url);
  if (!stories || !urls) return undefined;
  const lines = linesOf(`slips-${part}`) as StoryLine<SlipLabel>[] | undefined;
  const slips = new Map(lines?.map((line) => [line.url, line]));
  return urls.map((url) => {
    const { text, date } = storyOf(url, stories);
    const line = slips.get(url);
    const paragraphs = line ? labelledPart(line, text) : [];
    const defects = (line?.labels ?? []).map(([number, from, to]): Defect => {
      const { text: paragraph = '', offset = 0 } = paragraphs[number] ?? {};
      const at = utf16(paragraph);
      return { start: offset + at(from), end: offset + at(to), what: 'slip', grade: 'plain' };
    });
    return { name: url, text, published: date, defects };
  });
}
