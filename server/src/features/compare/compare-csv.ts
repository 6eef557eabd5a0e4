import { pathIn } from '../citation.ts';
import type { Comparison } from './comparison.ts';

const head = [
  'section',
  'about',
  'differs',
  'remark',
  'outlet',
  'published',
  'title',
  'text shared',
  'given',
  'detail',
  'file',
  'line',
] as const;

/**
 * A comparison as CSV (RFC 4180), a line for each thing that an article gives, with where it stands.
 * @param folders uris of the workspace folders: files are given relative to their own
 */
export function compareCsv({ articles, sections }: Comparison, folders: readonly string[]): string {
  const lines = sections.flatMap((section) =>
    section.rows.flatMap(({ label, note, differs, cells }) =>
      cells.flatMap((cell, column) =>
        cell.map((item) => {
          const { outlet = '', published, title, wire } = articles[column] ?? {};
          const row = [section.title, label, differs ? 'yes' : 'no', note, outlet, published, title, wire];
          return [...row, item.text, item.note, pathIn(item.uri, folders), String(item.range.start.line + 1)];
        }),
      ),
    ),
  );
  return csv([head, ...lines]);
}

/**
 * Lines of cells as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is prefixed by an apostrophe
 * (OWASP, "CSV Injection"): what articles say is never carried out.
 * @param lines cells; undefined is an empty one
 */
export function csv(lines: readonly (readonly (string | undefined)[])[]): string {
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text = ''): string {
  const inert = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(inert) ? `"${inert.replace(/"/gu, '""')}"` : inert;
}
