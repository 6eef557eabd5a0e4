import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/** A numeric expression as a reader labelled it (`training/labelled/README.md`, "Figures"), offsets in the story's text. */
export interface LabelledFigure extends Span {
  readonly kind:
    'money' | 'percent' | 'quantity' | 'duration' | 'count' | 'fraction' | 'age' | 'ordinal' | 'score' | 'not-a-figure';
  /** Null where the words give an order of magnitude only. */
  readonly value?: number | readonly [number, number] | null;
  readonly unit?: string;
  readonly hedge?: string;
  /** The head noun of what is counted. */
  readonly head?: Span;
  readonly whose?: Span;
  readonly period?: Span;
}

/** A Wikinews story, cut to its labelled paragraphs. */
export interface FigureStory {
  readonly url: string;
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
}

/** Labels of every kind of figure, or of amounts (money, percents, quantities, fractions) only. */
export type FigureSet = 'figures' | 'figures-amounts';

/** Developed on (`dev`, `train`), or for the final number only. */
export type FigurePart = 'dev' | 'train' | 'test';

type Place = readonly [paragraph: number, start: number, end: number];

interface Label extends Omit<LabelledFigure, 'head' | 'whose' | 'period' | keyof Span> {
  readonly at: Place;
  readonly head?: Place | null;
  readonly whose?: Place | null;
  readonly period?: Place | null;
}

interface Line {
  readonly url: string;
  readonly paragraphs: number;
  readonly sha256: string;
  readonly labels: readonly Label[];
}

/**
 * Reads stories labelled for figures, their text from the shared folder.
 * @returns `undefined` when labels or text are absent
 * @throws when a text is not the one that was labelled
 */
export function figureStories(set: FigureSet, part: FigurePart): FigureStory[] | undefined {
  const file = fileURLToPath(new URL(`../../training/labelled/${set}-${part}.jsonl`, import.meta.url));
  const [first, second] = [wikinewsStories(2019), wikinewsStories(2020)];
  if (!existsSync(file) || !first || !second) return undefined;
  const texts = new Map([...first, ...second].map(({ slug, text }) => [slug, text]));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { url, paragraphs: count, sha256, labels } = JSON.parse(line) as Line;
      const slug = url.slice(url.lastIndexOf('/wiki/') + '/wiki/'.length);
      const paragraphs = (texts.get(slug) ?? '').split('\n\n').slice(0, count);
      const text = paragraphs.join('\n\n');
      const hash = createHash('sha256').update(text).digest('hex');
      if (hash !== sha256) throw new Error(`${url} is not what was labelled.`);
      return { url, text, figures: labels.map((label) => figureOf(label, paragraphs)) };
    });
}

function figureOf({ at, head, whose, period, ...label }: Label, paragraphs: readonly string[]): LabelledFigure {
  return {
    ...label,
    ...spanOf(at, paragraphs),
    ...(head && { head: spanOf(head, paragraphs) }),
    ...(whose && { whose: spanOf(whose, paragraphs) }),
    ...(period && { period: spanOf(period, paragraphs) }),
  };
}

/** Code points of a paragraph (its number, start and end) to UTF-16 offsets of the story. */
export function spanOf([number, start, end]: Place, paragraphs: readonly string[]): Span {
  const before = paragraphs.slice(0, number).reduce((sum, each) => sum + each.length + 2, 0);
  const points = Array.from(paragraphs[number] ?? '');
  const from = before + points.slice(0, start).join('').length;
  return { start: from, end: from + points.slice(start, end).join('').length };
}
