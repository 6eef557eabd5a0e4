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
  const line = first && folder.lines(summary.uri)?.positionAt(first.start).line;
  const place = line === undefined ? path(summary.uri, folders) : `${path(summary.uri, folders)}, line ${line + 1}`;
  const published = summary.published && plainDate(summary.published.value);
  const source = [
    `*${escapeMarkdown(outletName(summary))}*`,
    ...(summary.title === undefined ? [] : [`“${escapeMarkdown(summary.title)}”`]),
    ...(published ? [published] : []),
  ].join(', ');
  return `> ${escapeMarkdown(text)}\n>\n> — ${escapeMarkdown(speaker)}, in ${source} (\`${place.replace(/`/gu, '')}\`)\n`;
}

/** "22 March 2023" of "2023-03-22"; the value as it is where that is no date. */
function plainDate(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? value : date.format(time);
}

function path(uri: string, folders: readonly string[]): string {
  const folder = folders.find((each) => uri.startsWith(`${each}/`));
  if (folder === undefined) return fileName(uri);
  return uri
    .slice(folder.length + 1)
    .split('/')
    .map(fileName)
    .join('/');
}
