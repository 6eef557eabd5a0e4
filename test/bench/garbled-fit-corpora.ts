import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import { damagedSentences, garbledPassages } from './garbled-passages.ts';
import { linesOf, type StoryLine, utf16 } from './labelled-stories.ts';
import { meantimeDocuments } from './meantime-corpus.ts';
import { wikinewsStories } from './wikinews-corpus.ts';

/** An article to fit or to measure on. */
export interface GarbledCase {
  readonly name: string;
  /** Whether it is damaged on purpose. */
  readonly damaged: boolean;
  /** Which half of the development data it is of: fitted on, or set aside to choose on. */
  readonly half: 'fit' | 'choose';
  readonly text: string;
  /** Where it is damaged, and how: UTF-16 offsets of the text. */
  readonly defects: readonly (Span & { readonly what: string })[];
  /** What was made and read for this; the rest of the text is as it was published. All of it where it is not given. */
  readonly looked?: Span;
  /** Clean, and no model that Galley ships has been trained on it. */
  readonly unseen?: boolean;
  /** The kind of damage of the whole passage: spun, translated, cut. */
  readonly kind?: string;
  /** Real mistakes of the published text. */
  readonly slips: readonly Span[];
}

type Slip = readonly [paragraph: number, start: number, end: number];

const local = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const urlOf = (slug: string): string => `https://en.wikinews.org//wiki/${slug}`;

/** Wikinews stories that training may see, with their number by hash (61 and up); `undefined` when the data is absent. */
export function trainingStories():
  readonly { readonly number: number; readonly url: string; readonly paragraphs: readonly string[] }[] | undefined {
  const years = ([2019, 2020] as const).map((year) => wikinewsStories(year));
  if (years.some((year) => year === undefined)) return undefined;
  const held = new Set(
    readFileSync(local('training/heldout/wikinews.txt'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[1]),
  );
  return years
    .flatMap((year) => year ?? [])
    .map(({ slug, text }) => ({ url: urlOf(slug), paragraphs: text.split('\n\n') }))
    .map((story) => ({ ...story, hash: createHash('sha256').update(story.url).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map((story, i) => ({ ...story, number: i + 1 }))
    .filter(({ url }) => !held.has(url));
}

/** All development cases; `undefined` when the shared data is absent. */
export function garbledCases(): readonly GarbledCase[] | undefined {
  const stories = trainingStories();
  const documents = meantimeDocuments();
  if (!stories || !documents) return undefined;
  const slips = new Map(
    ['slips-dev', 'slips-train'].flatMap((file) =>
      ((linesOf(file) ?? []) as StoryLine<Slip>[]).map(({ url, labels }) => [url, labels] as const),
    ),
  );
  const clean = stories.map(({ number, url, paragraphs }): GarbledCase => {
    const starts = startsOf(paragraphs);
    return {
      name: url,
      damaged: false,
      half: number <= 80 ? 'fit' : 'choose',
      unseen: number <= 80,
      text: paragraphs.join('\n\n'),
      defects: [],
      slips: (slips.get(url) ?? []).map(([paragraph, start, end]) => ({
        start: (starts[paragraph] ?? 0) + utf16(paragraphs[paragraph] ?? '')(start),
        end: (starts[paragraph] ?? 0) + utf16(paragraphs[paragraph] ?? '')(end),
      })),
    };
  });
  const meantime = documents.map(({ name, text }, i): GarbledCase => {
    const found = slips.get(name) ?? [];
    return {
      name,
      damaged: false,
      half: i % 2 === 0 ? 'fit' : 'choose',
      unseen: true,
      text,
      defects: [],
      slips: found.map(([, start, end]) => ({ start, end })),
    };
  });
  const damaged = [
    damagedSentences(),
    garbledPassages('dev'),
    garbledPassages('train'),
    garbledPassages('fresh'),
  ].flatMap((part) =>
    (part ?? []).map(({ name, text, kind, defects, paragraph }, i): GarbledCase => ({
      name: `${name} (${kind})`,
      damaged: true,
      half: i % 2 === 0 ? 'fit' : 'choose',
      text,
      kind,
      defects,
      looked: paragraph,
      slips: [],
    })),
  );
  return [...clean, ...meantime, ...damaged, ...seedCases()];
}

/** The stories of `seeds/`: those with faults planted in them, as its README lists them, and the clean ones. */
function seedCases(): readonly GarbledCase[] {
  const clean = readdirSync(local('seeds'))
    .filter((name) => !/README|pulsefeed|lantern/u.test(name) && /\.(?:md|txt)$/u.test(name))
    .map((name): GarbledCase => ({
      name,
      damaged: false,
      half: 'choose',
      unseen: true,
      text: readFileSync(local(`seeds/${name}`), 'utf8'),
      defects: [],
      slips: [],
    }));
  const table = readFileSync(local('seeds/README.md'), 'utf8');
  const planted = ['moscow-pulsefeed.txt', 'moscow-lantern-radio.txt'].map((name): GarbledCase => {
    const text = readFileSync(local(`seeds/${name}`), 'utf8');
    const defects = [...table.matchAll(/^\| (\S+) \| `([^`]+)` \| (garbled\/\S+) \|/gmu)]
      .filter(([, file]) => file === name)
      .map(([, , passage = '', what = '']) => ({
        start: text.indexOf(passage),
        end: text.indexOf(passage) + passage.length,
        what,
      }));
    return { name, damaged: true, half: 'fit', text, defects, kind: 'seed', slips: [] };
  });
  return [...clean, ...planted];
}

const startsOf = (paragraphs: readonly string[]): readonly number[] => {
  let next = 0;
  return paragraphs.map((text) => {
    const start = next;
    next += text.length + 2;
    return start;
  });
};
