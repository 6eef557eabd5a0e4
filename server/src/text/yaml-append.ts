import { isSeq, parseDocument } from 'yaml';
import type { Span } from './span.ts';

/**
 * Adds an entry to a YAML list that people write by hand; comments, order and layout of what stands there are kept.
 * @param text the file's text, not blank
 * @param item the entry as lines from its dash on, the last one ended
 * @param without gives the text without the entries that the new one takes the place of; asked only where one can be added
 * @returns the new text; undefined where the old one is no YAML list, or one in brackets that cannot be gone on with, so
 *   that nothing that somebody wrote is lost
 */
export function appendItem(text: string, item: string, without: () => string = () => text): string | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (errors.length > 0 || text.includes('\0')) return undefined;
  const list = isSeq(contents);
  if (contents !== null && !list) return undefined;
  const kept = without();
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  // A list in brackets ("[]") cannot be gone on with line by line.
  if (list && contents.flow) {
    if (contents.items.length > 0) return undefined;
    const [start, end] = contents.range;
    return `${kept.slice(0, start)}${kept.slice(end)}`.trimEnd() + ending + item.replaceAll('\n', ending);
  }
  const margin = /^([ \t]*)-(?=[ \t\r\n]|$)/m.exec(text)?.[1] ?? '';
  const gap = kept.trim() === '' || kept.endsWith('\n') ? '' : ending;
  const lines = item.trimEnd().split('\n');
  return `${kept}${gap}${lines.map((line) => margin + line).join(ending)}${ending}`;
}

/**
 * The lines of an entry of a list, from its dash on.
 * @param entry UTF-16 offsets, the dash left out
 * @returns from the start of its first line to the start of the line behind it
 */
export function linesOfItem(text: string, { start, end }: Span): Span {
  const dash = text.lastIndexOf('-', start);
  const from = text.lastIndexOf('\n', dash) + 1;
  if (text.charAt(end - 1) === '\n') return { start: from, end };
  const next = text.indexOf('\n', end);
  return { start: from, end: next < 0 ? text.length : next + 1 };
}
