// Dates found and what they mean, on GUM's dates: npx tsx test/bench/timexes-gum.ts [--train] [--errors]
// The documents of GUM's train part are developed on (`--train`); dev and test together are the measure.
import { pathToFileURL } from 'node:url';
import { findNumerals } from '../../server/src/analyse/numerals.ts';
import type { Timex } from '../../server/src/analyse/annotations.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { type DatedDocument, gumDates } from './gum-dates.ts';
import { table } from './statistics.ts';

/**
 * Scores values of dates against TEI's `when`, as strings: of the dates that the annotators give one value, and of the dates found that
 * overlap none of those that they give a stretch. Anchored at the document's date. Times of day, lengths and repeated times are not
 * annotated there, and not counted.
 * @param train measure on the documents developed on
 * @param show called with each difference
 */
export function timexesGum(
  train: boolean = process.argv.includes('--train'),
  show: (line: string) => void = () => undefined,
): string {
  const parts = train ? [gumDates('train')] : [gumDates('dev'), gumDates('test')];
  const documents = parts.flatMap((part) => part ?? []);
  if (documents.length === 0) return 'The shared folder with GUM is absent.';
  const counts = new Map<string, Count>();
  for (const document of documents) {
    const genre = /^GUM_([a-z]+)/.exec(document.id)?.[1] ?? '';
    for (const key of [genre, ...(WRITTEN.test(genre) ? ['written'] : []), 'all']) {
      const count = counts.get(key) ?? { gold: 0, found: 0, spans: 0, values: 0 };
      counts.set(key, count);
      score(document, count, key === 'all' ? show : () => undefined);
    }
  }
  const share = (right: number, { gold, found }: Count): string => {
    const [precision, recall] = [right / found, right / gold];
    return [precision, recall, (2 * right) / (found + gold)].map((value) => (100 * value).toFixed(1)).join(' / ');
  };
  return table(
    [
      `GUM's dates (${train ? 'train' : 'dev and test'})`,
      'annotated',
      'found',
      'span, P / R / F1',
      'value, P / R / F1',
    ],
    [...counts]
      .sort(([a, one], [b, other]) => SUMS.indexOf(a) - SUMS.indexOf(b) || other.gold - one.gold)
      .map(([name, count]) => [name, count.gold, count.found, share(count.spans, count), share(count.values, count)]),
  );
}

/** Genres that are edited prose; the others are talk, and travel guides, whose "in July" is any year's. */
const WRITTEN = /^(?:academic|bio|interview|news|textbook)$/;
/** Rows that sum up others, last. */
const SUMS = ['written', 'all'];

interface Count {
  gold: number;
  found: number;
  spans: number;
  values: number;
}

function score(document: DatedDocument, count: Count, show: (line: string) => void): void {
  const gold = document.dates.filter(({ value }) => value !== undefined);
  const stretches = document.dates.filter(({ value }) => value === undefined);
  const found = datesIn(document)
    // "Thursday night" counts for its day where the annotators marked that, and not at all where they did not.
    .filter(({ type, ...each }) => type === 'DATE' || gold.some((date) => overlaps(date, each)))
    .map((each) => ({ ...each, value: each.value.replace(/T.*$/, '') }))
    .filter((each) => !stretches.some((stretch) => overlaps(stretch, each)));
  count.gold += gold.length;
  count.found += found.length;
  const taken = new Set<Timex>();
  const tell = (what: string, { start, end }: { readonly start: number; readonly end: number }): void => {
    const { text } = document;
    const line = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    show(`${what} (${document.created ?? 'no date'}) | ${line.replaceAll('\n', ' ')}`);
  };
  for (const each of gold) {
    const over = found.filter((one) => !taken.has(one) && overlaps(one, each));
    const match = over.find(({ value }) => value === each.value) ?? over[0];
    if (!match) {
      tell(`missed ${each.value ?? ''}`, each);
      continue;
    }
    taken.add(match);
    count.spans++;
    if (match.value === each.value) count.values++;
    else tell(`value ${each.value ?? ''} not ${match.value}`, each);
  }
  for (const each of found) if (!taken.has(each)) tell(`extra ${each.value}`, each);
}

/** The dates on a calendar that Galley finds, paragraph by paragraph as in the extension. */
function datesIn({ text, created }: DatedDocument): Timex[] {
  let start = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const at = start;
    start += paragraph.length + 2;
    return findNumerals({ text: paragraph, sentences: [] }, created)
      .timexes.filter(({ type, value }) => /^(?:DATE|TIME)$/.test(type) && /\d/.test(value))
      .map((timex) => ({ ...timex, start: timex.start + at, end: timex.end + at }));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    timexesGum(undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
}
