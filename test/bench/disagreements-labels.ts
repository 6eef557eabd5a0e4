import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import { meantimeDocuments } from './meantime-corpus.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/** A stretch of one of a case's articles, UTF-16 offsets: no text of the cases goes beyond the basic plane. */
export interface CasePlace extends Span {
  /** Index into `PlantedCase.texts`. */
  readonly article: number;
}

/** A disagreement planted by hand (training/labelled/README.md, "Planted disagreements"). */
export interface PlantedCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  /** One article, or two on one event, as a reader gets them. */
  readonly texts: readonly string[];
  /** When each was published, `YYYY-MM-DD`. */
  readonly dates: readonly (string | null)[];
  /** The planted place first, then what it is held against. */
  readonly places: readonly [CasePlace, CasePlace];
  /** Differences that are none. */
  readonly silent: readonly CasePlace[];
}

interface LabelledCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  readonly articles: readonly {
    readonly source: string | null;
    readonly date?: string | null;
    readonly sha256?: string;
    readonly text?: string;
    readonly edits?: readonly (readonly [number, number, string])[];
  }[];
  readonly disagreement: readonly (readonly [number, number, number])[];
  readonly silent: readonly (readonly [number, number, number])[];
}

/**
 * The planted cases of a half, their texts rebuilt from the corpora and the edits.
 * @returns undefined when the corpora or the labels are absent
 * @throws when a text is not the one that was edited
 */
export function plantedCases(half: 'dev' | 'test' | 'train'): PlantedCase[] | undefined {
  const file = fileURLToPath(new URL(`../../training/labelled/disagreements-${half}.jsonl`, import.meta.url));
  const years = ([2019, 2020] as const).map((year) => wikinewsStories(year));
  const documents = meantimeDocuments();
  if (!existsSync(file) || !documents || years.some((year) => !year)) return undefined;
  const texts = new Map<string, string>();
  for (const { slug, text } of years.flatMap((year) => year ?? [])) texts.set(slug, text);
  for (const { name, text } of documents) texts.set(name, text);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, kind, note, articles, disagreement, silent } = JSON.parse(line) as LabelledCase;
      const [planted, against] = disagreement.map(placeOf);
      if (!planted || !against) throw new Error(`${id} has not two places.`);
      return {
        id,
        kind,
        note,
        texts: articles.map(({ source, sha256, text = '', edits = [] }) => {
          if (source === null) return text;
          const original = texts.get(source.slice(source.lastIndexOf('/wiki/') + (source.includes('/wiki/') ? 6 : 1)));
          if (original === undefined || createHash('sha256').update(original).digest('hex') !== sha256)
            throw new Error(`${source} is not what was edited.`);
          return edited(original, edits);
        }),
        dates: articles.map(({ date }) => date ?? null),
        places: [planted, against],
        silent: silent.map(placeOf),
      };
    });
}

const placeOf = ([article, start, end]: readonly [number, number, number]): CasePlace => ({ article, start, end });

/** Applies edits whose offsets are those of the text before any of them. */
export function edited(text: string, edits: readonly (readonly [number, number, string])[]): string {
  let [result, at] = ['', 0];
  for (const [start, end, words] of edits) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}
