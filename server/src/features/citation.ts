import { saidBy } from '../resolve/said-by.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import { fileName } from '../text/file-name.ts';
import { type Folder, outletName } from './context.ts';
import { escapeMarkdown } from './markdown.ts';

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A quotation as Markdown, with the citation that a text needs: speaker, outlet, title, date, file and line.
 * @param folders uris of the workspace folders: the file is given relative to its own
 */
export function cite(quotation: Quotation, summary: Summary, folder: Folder, folders: readonly string[]): string {
  const words = quotation.text.replace(/\s+/gu, ' ').trim();
  const text = quotation.kind === 'direct' ? `“${words.replace(/,$/u, '')}”` : words;
  const known = saidBy(quotation).flatMap((index) => folder.index.entity(summary.uri, index)?.name ?? []);
  const speaker = known.length > 0 ? known.join(' and ') : (quotation.sourceText ?? 'no speaker named');
  const first = quotation.content[0];
  const source = citeSource(summary, first && folder.lines(summary.uri)?.positionAt(first.start).line, folders);
  return `> ${escapeMarkdown(text)}\n>\n> — ${escapeMarkdown(speaker)}, in ${source}\n`;
}

/**
 * Where something stands, as Markdown: outlet, title, date, file and line.
 * @param line counted from 0; the file alone is named without
 * @param folders as for `cite`
 */
export function citeSource(
  summary: Pick<Summary, 'uri' | 'outlet' | 'title' | 'published'>,
  line: number | undefined,
  folders: readonly string[],
): string {
  const file = pathIn(summary.uri, folders);
  const published = summary.published && plainDate(summary.published.value);
  const source = [
    `*${escapeMarkdown(outletName(summary))}*`,
    ...(summary.title === undefined ? [] : [`“${escapeMarkdown(summary.title)}”`]),
    ...(published ? [published] : []),
  ].join(', ');
  return `${source} (\`${(line === undefined ? file : `${file}, line ${line + 1}`).replace(/`/gu, '')}\`)`;
}

/** "22 March 2023" of "2023-03-22"; the value as it is where that is no date. */
export function plainDate(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? value : date.format(time);
}

/**
 * The path of a file in its workspace folder, as a reader writes it; its name where it lies in none.
 * @param folders uris of the workspace folders
 */
export function pathIn(uri: string, folders: readonly string[]): string {
  const folder = folders.find((each) => uri.startsWith(`${each}/`));
  if (folder === undefined) return fileName(uri);
  return uri
    .slice(folder.length + 1)
    .split('/')
    .map(fileName)
    .join('/');
}
