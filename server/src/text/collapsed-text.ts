import type { Span } from './span.ts';

/** A text with every run of white space made one space, and the way back: how a passage is compared after it was re-wrapped. */
export class CollapsedText {
  readonly text: string;
  readonly #source: Uint32Array;

  /** @param source any text; read once, in linear time */
  constructor(source: string) {
    const kept = new Uint32Array(source.length + 1);
    let length = 0;
    const parts: string[] = [];
    let at = 0;
    for (const { index, 0: space } of source.matchAll(/\s+/gu)) {
      parts.push(source.slice(at, index), ' ');
      for (; at <= index; at++) kept[length++] = at;
      at = index + space.length;
    }
    parts.push(source.slice(at));
    for (; at <= source.length; at++) kept[length++] = at;
    this.text = parts.join('');
    this.#source = kept;
  }

  /** Where a stretch of `text` that neither begins nor ends with a space stands in the source. UTF-16 offsets of each. */
  toSource({ start, end }: Span): Span {
    const from = this.#source[start] ?? 0;
    return { start: from, end: end > start ? (this.#source[end - 1] ?? from) + 1 : from };
  }
}
