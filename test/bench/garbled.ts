// Garbled passages found, and false flags, beside harper.js: npx tsx test/bench/garbled.ts [--dev | --train | --fresh [--show]]
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../server/src/encode/encoder.ts';
import type { Span } from '../../server/src/text/span.ts';
import { cleanStories, type GarbledPart, type MarkedText, realArticles } from './garbled-labels.ts';
import { damagedSentences, type GarbledPassage, garbledPassages } from './garbled-passages.ts';
import { GarbledReader } from './garbled-read.ts';
import { isAt, score, share } from './garbled-score.ts';
import { type Checker, checkers, flag, type Flagged } from './garbled-flags.ts';
import { Harper } from './harper.ts';
import { corpusEncoder } from './reading-corpus.ts';
import { table, wordCount } from './statistics.ts';

/** The real article that a reader found all but clean. */
const cleanArticle = '004';

/** Takes a line about a case of the development sets. */
type Show = (line: string) => void;

/**
 * The share of the defects found and the flags that are false, on the real articles, on published stories and on garbled
 * passages, by Galley and by harper.js (without its spelling of names) in the same run. Whole numbers only: a test set is not
 * to be read case by case.
 * @param show called with a line a case; on development sets alone
 */
export async function garbled(part: GarbledPart = partAsked(), encoder?: Encoder, show?: Show): Promise<string> {
  const reader = encoder ?? (await corpusEncoder());
  if (!reader) return 'The model is absent.';
  const harper = new Harper();
  await harper.start();
  const galley = new GarbledReader(reader);
  const say = part === 'test' ? undefined : show;
  const parts: string[] = [];
  if (part === 'test') {
    const articles = realArticles();
    parts.push(articles ? ofArticles(articles, await flag(articles, galley, harper, 'one folder')) : absent('seeds/'));
  }
  if (part === 'dev' || part === 'test') {
    const stories = cleanStories(part);
    parts.push(stories ? ofStories(stories, await flag(stories, galley, harper), say) : absent('data/wikinews'));
  }
  const sets = part === 'dev' ? [damagedSentences(), garbledPassages(part)] : [garbledPassages(part)];
  for (const passages of sets) {
    parts.push(passages ? ofPassages(passages, await flag(passages, galley, harper), say) : absent('passages'));
  }
  return parts.join('\n\n');
}

function partAsked(): GarbledPart {
  return (['dev', 'train', 'fresh'] as const).find((part) => process.argv.includes(`--${part}`)) ?? 'test';
}

const absent = (what: string): string => `(The shared folder's or the labels' ${what} are absent.)`;

/** Flags in a thousand words, to two places. */
const rate = (flags: number, texts: readonly MarkedText[]): string =>
  ((1000 * flags) / texts.reduce((sum, { text }) => sum + wordCount(text), 0)).toFixed(2);

function ofArticles(articles: readonly MarkedText[], flagged: Flagged): string {
  const rows = checkers.map((checker) => {
    const all = score(articles, (text) => flagged.get(text)?.by[checker] ?? []);
    const clean = score(
      articles.filter(({ name }) => name.startsWith(cleanArticle)),
      (text) => flagged.get(text)?.by[checker] ?? [],
    );
    const found = (grade: string): string =>
      share(
        all.found.filter((each) => each.grade === grade).length,
        [...all.found, ...all.missed].filter((each) => each.grade === grade).length,
      );
    return [
      checker,
      found('plain'),
      found('subtle'),
      all.flags,
      rate(all.wrong.length, articles),
      `${String(clean.flags)}, ${String(clean.wrong.length)}`,
    ];
  });
  const called = articles.filter((text) => flagged.get(text)?.spun).map(({ name }) => name.slice(0, 3));
  return [
    table(
      ['three real articles', 'plain defects found', 'subtle', 'flags', 'false in 1,000 words', 'third: flags, false'],
      rows,
    ),
    `Called machine-spun: ${called.join(', ') || 'none'}.`,
  ].join('\n\n');
}

function ofStories(stories: readonly MarkedText[], flagged: Flagged, show?: Show): string {
  const rows = checkers.map((checker) => {
    const all = score(stories, (text) => flagged.get(text)?.by[checker] ?? []);
    for (const { text, span } of all.wrong) show?.(`${checker}, clean: ${inContext(text.text, span)}`);
    return [
      checker,
      all.flags,
      all.wrong.length,
      rate(all.wrong.length, stories),
      share(all.found.length, all.found.length + all.missed.length),
    ];
  });
  return [
    table(
      [`${String(stories.length)} clean stories`, 'flags', 'not at a mistake', 'in 1,000 words', 'mistakes found'],
      rows,
    ),
    `Called machine-spun: ${String(stories.filter((text) => flagged.get(text)?.spun).length)}.`,
  ].join('\n\n');
}

function ofPassages(passages: readonly GarbledPassage[], flagged: Flagged, show?: Show): string {
  const finds = (checker: Checker, text: MarkedText, defect: Span): boolean =>
    (flagged.get(text)?.by[checker] ?? []).some((span) => isAt(span, defect));
  const found = (checker: Checker, some: readonly GarbledPassage[]): string =>
    share(some.filter((text) => text.defects.some((defect) => finds(checker, text, defect))).length, some.length);
  const defects = passages.flatMap((text) => text.defects.map((defect) => ({ text, defect })));
  const ofDefects = (key: 'grade' | 'what') =>
    [...new Set(defects.map(({ defect }) => defect[key]))].sort().map((value) => {
      const some = defects.filter(({ defect }) => defect[key] === value);
      const cells = checkers.map((checker) =>
        share(some.filter(({ text, defect }) => finds(checker, text, defect)).length, some.length),
      );
      return [`defects: ${value}`, ...cells];
    });
  const kinds = [...new Set(passages.map(({ kind }) => kind))].sort();
  for (const text of passages) {
    const hit = text.defects.some((defect) => finds('Galley, with hints', text, defect));
    for (const defect of text.defects)
      show?.(`${hit ? 'found ' : 'missed'} ${text.kind} ${defect.what}: ${inContext(text.text, defect)}`);
  }
  return table(
    ['garbled passages found', ...checkers],
    [
      ['all', ...checkers.map((checker) => found(checker, passages))],
      ...kinds.map((kind) => [
        kind,
        ...checkers.map((checker) =>
          found(
            checker,
            passages.filter((each) => each.kind === kind),
          ),
        ),
      ]),
      ...ofDefects('grade'),
      ...ofDefects('what'),
    ],
  );
}

function inContext(text: string, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`;
  return around.replaceAll('\n', ' ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shows = process.argv.includes('--show');
  console.log(
    await garbled(undefined, undefined, (line) => {
      if (shows) console.log(line);
    }),
  );
  process.exit();
}
