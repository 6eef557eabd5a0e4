import type { Span } from './span.ts';

/** One line of a text: its content without the line break, and where the next line starts. UTF-16 offsets. */
export interface Line extends Span {
  /** Start of the next line, equal to `end` when no line break follows. */
  readonly next: number;
}

const LF = 10;
const CR = 13;

/**
 * Cuts a text into lines at LF, CRLF and lone CR, as editors count them (LSP 3.17, "Text Documents").
 * @param from UTF-16 offset to begin at
 * @returns the lines in order; a text that ends with a line break has an empty last line
 */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    const next = code === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
    lines.push({ start, end: i, next });
    start = next;
    i = next - 1;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}
