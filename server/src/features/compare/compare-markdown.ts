import { citeSource, plainDate } from '../citation.ts';
import type { Folder } from '../context.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { ComparedArticle, CompareItem, Comparison, CompareRow } from './comparison.ts';

/**
 * A comparison as Markdown: a table a section, with a footnote for each place (outlet, title, date, file and line).
 * @param folder holds the articles
 * @param folders uris of the workspace folders: files are given relative to their own
 */
export function compareMarkdown(comparison: Comparison, folder: Folder, folders: readonly string[]): string {
  const { articles, title, sections } = comparison;
  const notes = new Map<string, string>();
  const noteOf = ({ uri, range }: CompareItem): string => {
    const summary = folder.index.get(uri);
    const source = summary ? citeSource(summary, range.start.line, folders) : escapeMarkdown(uri);
    const known = notes.get(source) ?? String(notes.size + 1);
    notes.set(source, known);
    return `[^${known}]`;
  };
  const itemText = (item: CompareItem): string => {
    const note = item.note === undefined ? '' : ` (${escapeMarkdown(item.note)})`;
    return `${item.differs ? '≠ ' : ''}${escapeMarkdown(item.text)}${note}${noteOf(item)}`;
  };
  const line = (row: CompareRow): string => {
    const note = row.note === undefined ? '' : `<br>${escapeMarkdown(row.note)}`;
    const cells = row.cells.map((cell) => cell.map(itemText).join('<br>') || '—');
    return tableLine([`${escapeMarkdown(row.label)}${note}`, ...cells]);
  };
  const tables = sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) =>
      [
        `## ${section.title}\n`,
        tableLine(['', ...articles.map(columnHead)]),
        tableLine(['---', ...articles.map(() => '---')]),
        ...section.rows.map(line),
      ].join('\n'),
    );
  const sources = [...notes].map(([source, number]) => `[^${number}]: ${source}`);
  const head = [`# ${title === undefined ? 'A story by outlet' : escapeMarkdown(title)}`, `${comparison.line}.`];
  return `${[...head, ...tables, sources.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function columnHead({ outlet, published, wire }: ComparedArticle): string {
  const date = published === undefined ? '' : `, ${plainDate(published)}`;
  return escapeMarkdown(`${outlet}${date}${wire === undefined ? '' : ` (text ${wire})`}`);
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
