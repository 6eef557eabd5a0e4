import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** A whole Wikinews story. */
export interface WikinewsStory {
  /** The last part of its address, as it stands there. */
  readonly slug: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Title and paragraphs, a blank line between two. */
  readonly text: string;
}

const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * Reads the Wikinews stories of a year, each paragraph as `training/corpora/wikinews.py` has it.
 * @returns `undefined` when the shared folder is absent
 */
export function wikinewsStories(year: 2019 | 2020): WikinewsStory[] | undefined {
  const file = `${shared}/data/wikinews/wikinews_${year}.csv`;
  if (!existsSync(file)) return undefined;
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as unknown as Record<
    'url' | 'date' | 'title' | 'text',
    string
  >[];
  return rows.map(({ url, date, title, text }) => {
    const paragraphs = text
      .split(/\n\s*\n|\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .map((part) => part.replace(/^\(\([\p{L}\p{N}_]+\)\) ?:? ?/u, ''));
    return {
      slug: url.slice(url.lastIndexOf('/wiki/') + '/wiki/'.length),
      date,
      text: [title, ...paragraphs].filter((part) => part !== '').join('\n\n'),
    };
  });
}
