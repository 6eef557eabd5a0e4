import { SourceMap } from '../text/source-map.ts';
import type { Span } from '../text/span.ts';

/** From `text` on, characters stand in the file from `source` on, until the next run. */
export interface Run {
  readonly text: number;
  readonly source: number;
}

/** A text with its markup removed, and where its characters stand in the file. */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Collects the visible characters of a stretch of a file, remembering where each one stands. */
export class TextBuilder {
  #text = '';
  readonly #runs: Run[] = [];

  /** Length of the text so far: the text offset of what is appended next. */
  get length(): number {
    return this.#text.length;
  }

  /** Appends `text`, whose first character stands at file offset `source`, the others right behind it. */
  append(text: string, source: number): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (!last || last.source - last.text !== source - this.#text.length) {
      this.#runs.push({ text: this.#text.length, source });
    }
    this.#text += text;
  }

  /** What was collected. */
  build(): MappedText {
    return { text: this.#text, runs: this.#runs };
  }
}

/** A part of a mapped text (text offsets) as a mapped text of its own. */
export function sliceMapped(mapped: MappedText, span: Span): MappedText {
  const map = new SourceMap(mapped.runs);
  const runs: Run[] = span.start < span.end ? [{ text: 0, source: map.toSource(span.start) }] : [];
  for (const run of mapped.runs) {
    if (run.text > span.start && run.text < span.end) runs.push({ text: run.text - span.start, source: run.source });
  }
  return { text: mapped.text.slice(span.start, span.end), runs };
}

/** The same text in a file where it stands `by` code units later. */
export function shiftMapped(mapped: MappedText, by: number): MappedText {
  return by === 0
    ? mapped
    : { text: mapped.text, runs: mapped.runs.map((run) => ({ text: run.text, source: run.source + by })) };
}

/** `span` without the white space at its ends; empty at its start when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** Whether a UTF-16 code unit is white space as `String#trim` sees it (a byte-order mark is). */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x1680) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
