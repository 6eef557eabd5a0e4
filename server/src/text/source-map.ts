import type { Span } from './span.ts';

/**
 * Leads from offsets of a text with its markup removed to offsets of the file it was read from. Kept as runs: from
 * `runs[i].text` on, text offset t stands at file offset `runs[i].source + (t - runs[i].text)` until the next run.
 */
export class SourceMap {
  readonly #text: readonly number[];
  readonly #source: readonly number[];

  /**
   * @param runs in rising order of `text`, the first at 0; UTF-16 offsets on both sides
   */
  constructor(runs: readonly { readonly text: number; readonly source: number }[]) {
    this.#text = runs.map((run) => run.text);
    this.#source = runs.map((run) => run.source);
  }

  /** The file offset at which the character at text offset `offset` stands. */
  toSource(offset: number): number {
    const run = this.#runAt(offset);
    return (this.#source[run] ?? 0) + offset - (this.#text[run] ?? 0);
  }

  /** The file span of a text span: from its first character to just behind its last, so markup around it stays out. */
  spanToSource(span: Span): Span {
    const start = this.toSource(span.start);
    return { start, end: span.end > span.start ? this.toSource(span.end - 1) + 1 : start };
  }

  /** The last run that starts at or before `offset`. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#text.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#text[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
