import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
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
  /** The kind of damage of the whole passage: spun, translated, cut. */
  readonly kind?: string;
  /** Real mistakes of the published text. */
  readonly slips: readonly Span[];
}

/** A line of a file of `training/labelled`. */
interface Line<Label> {
  readonly url: string;
  readonly paragraphs: number;
  readonly sha256: string;
  readonly labels: readonly Label[];
}

type Edit = readonly [start: number, end: number, text: string];
type Defect = readonly [start: number, end: number, what: string, grade: string, fix: string];
type Passage = readonly [
  paragraph: number,
  start: number,
  end: number,
  kind: string,
  edits: readonly Edit[],
  defects: readonly Defect[],
];
type Damage = readonly [paragraph: number, start: number, end: number, text: string, kind: string];
type Slip = readonly [paragraph: number, start: number, end: number];

const local = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function labelled<Label>(file: string): readonly Line<Label>[] {
  const path = local(`training/labelled/${file}`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line<Label>);
}

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
  const byUrl = new Map(stories.map((story) => [story.url, story]));
  const slips = new Map(
    ['slips-dev.jsonl', 'slips-train.jsonl'].flatMap((file) =>
      labelled<Slip>(file).map(({ url, labels }) => [url, labels] as const),
    ),
  );
  const paragraphsOf = <Label>(line: Line<Label>): readonly string[] => {
    const paragraphs = byUrl.get(line.url)?.paragraphs ?? [];
    const hash = createHash('sha256').update(paragraphs.slice(0, line.paragraphs).join('\n\n')).digest('hex');
    if (hash !== line.sha256) throw new Error(`${line.url} is not the text that was labelled`);
    return paragraphs;
  };
  const clean = stories.map(({ number, url, paragraphs }): GarbledCase => {
    const starts = startsOf(paragraphs);
    return {
      name: url,
      damaged: false,
      half: number <= 80 ? 'fit' : 'choose',
      text: paragraphs.join('\n\n'),
      defects: [],
      slips: (slips.get(url) ?? []).map(([paragraph, start, end]) => ({
        start: (starts[paragraph] ?? 0) + utf16(paragraphs[paragraph] ?? '', start),
        end: (starts[paragraph] ?? 0) + utf16(paragraphs[paragraph] ?? '', end),
      })),
    };
  });
  const meantime = documents.map(({ name, text }, i): GarbledCase => {
    const found = slips.get(name) ?? [];
    return {
      name,
      damaged: false,
      half: i % 2 === 0 ? 'fit' : 'choose',
      text,
      defects: [],
      slips: found.map(([, start, end]) => ({ start, end })),
    };
  });
  const sentences = labelled<Damage>('damage-dev.jsonl').map((line): GarbledCase => {
    const paragraphs = paragraphsOf(line);
    const damaged = paragraphs.map((text, i) =>
      edit(
        text,
        line.labels.filter(([p]) => p === i).map(([, start, end, words, what]) => [start, end, words, what] as const),
      ),
    );
    const starts = startsOf(damaged.map(({ text }) => text));
    return {
      name: `${line.url} (sentences)`,
      damaged: true,
      half: 'fit',
      text: damaged.map(({ text }) => text).join('\n\n'),
      kind: 'sentence',
      defects: damaged.flatMap(({ places }, i) => places.map((place) => move(place, starts[i] ?? 0))),
      slips: [],
    };
  });
  const head = 'News of the day\n\n';
  const passages = labelled<Passage>('passages-dev.jsonl').flatMap((line, i) =>
    line.labels.map(([paragraph, start, end, kind, edits, defects]): GarbledCase => {
      const [whole = ''] = [paragraphsOf(line)[paragraph]];
      const from = utf16(whole, start);
      const before = edit(
        whole.slice(from, utf16(whole, end)),
        edits.map(([a, b, words]) => [a - start, b - start, words, ''] as const),
      ).text;
      return {
        name: `${line.url} (${kind})`,
        damaged: true,
        half: i % 2 === 0 ? 'fit' : 'choose',
        text: head + before,
        kind,
        defects: defects.map(([a, b, what]) =>
          move({ start: utf16(before, a), end: utf16(before, b), what }, head.length),
        ),
        slips: [],
      };
    }),
  );
  return [...clean, ...meantime, ...sentences, ...passages, ...seedCases()];
}

/** The stories of `seeds/` with faults planted in them, as its README lists them. */
function seedCases(): readonly GarbledCase[] {
  const table = readFileSync(local('seeds/README.md'), 'utf8');
  return ['moscow-pulsefeed.txt', 'moscow-lantern-radio.txt'].map((name): GarbledCase => {
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
}

const move = <Place extends Span>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

const startsOf = (paragraphs: readonly string[]): readonly number[] => {
  let next = 0;
  return paragraphs.map((text) => {
    const start = next;
    next += text.length + 2;
    return start;
  });
};

const utf16 = (text: string, codePoints: number): number => Array.from(text).slice(0, codePoints).join('').length;

/** Carries out edits in code points. @returns the new text and where it was changed */
function edit(
  text: string,
  edits: readonly (readonly [start: number, end: number, words: string, what: string])[],
): { readonly text: string; readonly places: readonly (Span & { readonly what: string })[] } {
  const points = Array.from(text);
  const places: (Span & { readonly what: string })[] = [];
  let out = '';
  let at = 0;
  for (const [start, end, words, what] of edits.toSorted((a, b) => a[0] - b[0])) {
    out += points.slice(at, start).join('');
    places.push({ start: out.length, end: out.length + words.length, what });
    out += words;
    at = end;
  }
  return { text: out + points.slice(at).join(''), places };
}
