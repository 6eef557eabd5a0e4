import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';

/** A date as GUM's annotators marked it (TEI `date`). */
export interface GumDate extends Span {
  /** As a TIMEX3 value ("2015-09-01", "XXXX-10"); absent where the annotators give a stretch (`from`, `notBefore`, …). */
  readonly value?: string;
}

/** A document of GUM for dates: its paragraphs joined by blank lines, UTF-16 offsets. */
export interface DatedDocument {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`, where the corpus knows it. */
  readonly created?: string;
  readonly dates: readonly GumDate[];
}

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * Reads the documents of a part of GUM (Zeldes 2017) with their dates, all genres.
 * @returns `undefined` when the corpus is absent
 */
export function gumDates(part: 'train' | 'dev' | 'test'): DatedDocument[] | undefined {
  const file = `${shared}/data/gum/${part}.conllu`;
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split(/^(?=# newdoc id = )/m)
    .filter((text) => text.startsWith('# newdoc'))
    .map(documentOf);
}

function documentOf(conllu: string): DatedDocument {
  const created = /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})/m.exec(conllu)?.[1];
  const dates: GumDate[] = [];
  const open: { start: number; value: string | undefined }[] = [];
  let text = '';
  for (const line of conllu.split('\n')) {
    if (/^# newpar\b/.test(line) && text) text = `${text.trimEnd()}\n\n`;
    const [id = '', word = '', , , , , , , , misc = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const start = text.length;
    const tags = (/(?:^|\|)XML=([^|]*)/.exec(misc)?.[1] ?? '').match(/<\/?date\b[^>]*>/g) ?? [];
    for (const tag of tags) if (!tag.startsWith('</')) open.push({ start, value: valueOf(tag) });
    text += word;
    for (const tag of tags) {
      const date = tag.startsWith('</') ? open.pop() : undefined;
      if (date) dates.push({ start: date.start, end: text.length, ...(date.value && { value: date.value }) });
    }
    if (!/(?:^|\|)SpaceAfter=No/.test(misc)) text += ' ';
  }
  return { id: /^# newdoc id = (\S+)/.exec(conllu)?.[1] ?? '', text, dates, ...(created && { created }) };
}

/** TEI's `when` as a TIMEX3 value: a date without its year begins with two hyphens there and with XXXX here, one before Christ with one and BC. */
function valueOf(tag: string): string | undefined {
  const when = /\bwhen:::"([^"]+)"/.exec(tag)?.[1]?.replace(/T.*$/, '');
  return when
    ?.replace(/^--(?=\d)/, 'XXXX-')
    .replace(/^-(\d{1,4})$/, (_, year: string) => `BC${year.padStart(4, '0')}`)
    .replace(/^\d{1,3}$/, (year) => year.padStart(4, '0'));
}
