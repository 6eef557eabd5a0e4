import type { Span } from '../../../text/span.ts';

/** Spans in text order that are taken from the front. */
export class Queue<T extends Span> {
  readonly #spans: readonly T[];
  #next = 0;

  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }

  /** Those not taken yet that begin before an offset. */
  before(end: number): T[] {
    const from = this.#next;
    while ((this.#spans[this.#next]?.start ?? Infinity) < end) this.#next++;
    return this.#spans.slice(from, this.#next);
  }
}
