// Times found and what they mean, on MEANTIME's TIMEX3: npx tsx test/bench/timexes.ts [--test | --train] [--errors]
// Developed on the Airbus and General Motors topics and on labelled Wikinews stories (`--train`); Apple and the stock market are for test.
import { pathToFileURL } from 'node:url';
import type { Timex } from '../../server/src/analyse/annotations.ts';
import { findNumerals } from '../../server/src/analyse/numerals.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { type MeantimeDocument, meantimeDocuments, type Topic } from './meantime-corpus.ts';
import { table } from './statistics.ts';
import { timexStories } from './timexes-labels.ts';

/** What is scored of a document. */
type Dated = Pick<MeantimeDocument, 'text' | 'timexes' | 'created' | 'annotatedTo'> & {
  /** The paragraph that is the story's date line; -1 for none. */
  readonly unscored?: number;
};

const TOPICS: Readonly<Record<'dev' | 'test', readonly Topic[]>> = { dev: ['airbus', 'gm'], test: ['apple', 'stock'] };

/**
 * Scores as TempEval-3 does (UzZaman et al. 2013): a time is found when the spans overlap (relaxed), and its value is right
 * when it is the annotators' string; F1 of both. Anchored at the story's date.
 * @param part the half to measure on
 * @param show called with each difference
 */
export function timexes(
  part: 'dev' | 'train' | 'test' = (['test', 'train'] as const).find((each) => process.argv.includes(`--${each}`)) ??
    'dev',
  show: (line: string) => void = () => undefined,
): string {
  const documents =
    part === 'train'
      ? timexStories()
      : meantimeDocuments()
          ?.filter(({ topic }) => TOPICS[part].includes(topic))
          .map(dated);
  if (!documents) return 'The shared folder with the texts, or the labels, are absent.';
  const counts = { gold: 0, found: 0, spans: 0, exact: 0, types: 0, values: 0 };
  const calendar = { gold: 0, found: 0, values: 0 };
  for (const document of documents) {
    const found = timesIn(document);
    counts.gold += document.timexes.length;
    counts.found += found.length;
    calendar.gold += document.timexes.filter(({ value }) => isCalendar(value)).length;
    calendar.found += found.filter(({ value }) => isCalendar(value)).length;
    const taken = new Set<Timex>();
    for (const gold of document.timexes) {
      const words = document.text.slice(gold.start, gold.end);
      const match = found.find((each) => !taken.has(each) && overlaps(each, gold));
      if (!match) {
        show(`missed ${gold.type} ${gold.value} "${words}" | ${context(document, gold.start, gold.end)}`);
        continue;
      }
      taken.add(match);
      counts.spans++;
      if (match.start === gold.start && match.end === gold.end) counts.exact++;
      if (match.type === gold.type) counts.types++;
      if (match.value === gold.value) {
        counts.values++;
        if (isCalendar(gold.value)) calendar.values++;
      } else
        show(
          `value  ${gold.value} not ${match.value} "${words}" [${document.created ?? ''}] | ${context(document, gold.start, gold.end)}`,
        );
    }
    for (const each of found) {
      if (!taken.has(each)) {
        show(`extra  ${each.type} ${each.value} | ${context(document, each.start, each.end)}`);
      }
    }
  }
  const f1 = (right: number, { found, gold }: { readonly found: number; readonly gold: number } = counts): string => {
    const [precision, recall] = [right / found, right / gold];
    return [precision, recall, (2 * precision * recall) / (precision + recall)]
      .map((value) => (100 * value).toFixed(1))
      .join(' / ');
  };
  return table(
    [`${part === 'train' ? 'Wikinews' : 'MEANTIME'} TIMEX3 (${part})`, 'annotated', 'found', 'P / R / F1'],
    [
      ['span, relaxed', counts.gold, counts.found, f1(counts.spans)],
      ['span, exact', '', '', f1(counts.exact)],
      ['span and type', '', '', f1(counts.types)],
      ['span and value', '', '', f1(counts.values)],
      ['the same, times on a calendar', calendar.gold, calendar.found, f1(calendar.values, calendar)],
    ],
  );
}

/** Whether a value tells a date or a length: "now", "recent" and "soon" (PRESENT_REF and the like) and empty values tell none. */
function isCalendar(value: string): boolean {
  return /\d/.test(value);
}

/** Where the annotators did not mark the story's date, or as no date, its date line has it; that line is not scored. */
function dated(document: MeantimeDocument): Dated {
  const [title = '', line = ''] = document.text.split('\n\n');
  const [written] = findNumerals({ text: line, sentences: [] }).timexes;
  const created = /^\d{4}-\d{2}-\d{2}/.test(document.created ?? '') ? document.created : written?.value;
  const body = title.length + 2 + line.length;
  return {
    ...document,
    created,
    timexes: document.timexes.filter(({ start }) => start < title.length || start >= body),
  };
}

/** The times found in the annotated sentences, the story's date line left out. */
function timesIn({ text, annotatedTo, created, unscored = 1 }: Dated): Timex[] {
  const found: Timex[] = [];
  let start = 0;
  for (const [index, sentence] of text.slice(0, annotatedTo).split('\n\n').entries()) {
    if (index !== unscored) {
      const { timexes: own } = findNumerals({ text: sentence, sentences: [] }, created?.slice(0, 10));
      found.push(...own.map((timex) => ({ ...timex, start: timex.start + start, end: timex.end + start })));
    }
    start += sentence.length + 2;
  }
  return found;
}

function context({ text }: Dated, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 50), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll('\n', ' ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes('--errors');
  console.log(
    timexes(undefined, (line) => {
      if (errors) console.log(line);
    }),
  );
}
