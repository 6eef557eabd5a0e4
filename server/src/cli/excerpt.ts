import type { Lines } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** A piece of a line with a marked stretch in it. `…` stands where the line goes on. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of the line is shown before a span, at most, in UTF-16 units. */
const lead = 40;

/**
 * Cuts out the line on which a span starts, or as much of it as fits: paragraphs are often one line.
 * @param text the file's text, of which `span` has offsets and `lines` the lines
 * @param room UTF-16 units shown, at most (a few more for whole words and `…`)
 */
export function excerptOf(text: string, lines: Lines, span: Span, room = 100): Excerpt {
  const { line } = lines.positionAt(span.start);
  const lineStart = lines.offsetAt({ line, character: 0 });
  const lineEnd = endOfLine(text, lineStart, lines.offsetAt({ line: line + 1, character: 0 }));
  const start = Math.min(span.start, lineEnd);
  const fits = lineEnd - lineStart <= room || start - lead <= lineStart;
  const from = fits ? lineStart : wordStart(text, start - lead, start);
  const most = from + room;
  const spanEnd = Math.min(span.end, lineEnd);
  const markedEnd = spanEnd > most ? wordEnd(text, start, most) : spanEnd;
  const to = lineEnd <= most ? lineEnd : Math.max(markedEnd, wordEnd(text, markedEnd, most));
  const cut = markedEnd < span.end;
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start),
    marked: text.slice(start, markedEnd) + (cut ? '…' : ''),
    after: cut ? '' : text.slice(markedEnd, to) + (to < lineEnd ? '…' : ''),
  };
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** The start of the first word at or after `from`; `from` itself, off the middle of a surrogate pair, when there is none. */
function wordStart(text: string, from: number, before: number): number {
  const blank = text.slice(from, before).indexOf(' ');
  return blank >= 0 && from + blank + 1 < before ? from + blank + 1 : whole(text, from);
}

/** The end of the last word that ends at or before `to`, not before `from`. */
function wordEnd(text: string, from: number, to: number): number {
  const blank = text.slice(from, to).lastIndexOf(' ');
  return blank > 0 ? from + blank : whole(text, Math.max(from, to));
}

/** The offset, moved behind a surrogate pair that it would cut. */
function whole(text: string, offset: number): number {
  const low = text.charCodeAt(offset);
  return low >= 0xdc00 && low <= 0xdfff ? offset + 1 : offset;
}
