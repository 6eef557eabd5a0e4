/** A place in a text as LSP counts it: zero-based line, UTF-16 code unit in that line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text begin. Small enough to keep for every closed article, so that a span can be turned into a
 * position without the text. Lines end at LF, CRLF or a lone CR, as in LSP.
 */
export class Lines {
  readonly #starts: Uint32Array;
  readonly #length: number;

  /** @param text any text; its lines are found once, in linear time */
  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (unit === 10 || unit === 13) starts.push(i + 1);
    }
    this.#starts = Uint32Array.from(starts);
    this.#length = text.length;
  }

  /** How many lines there are; at least one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The position of a UTF-16 offset; an offset out of range is taken as the nearest in range. */
  positionAt(offset: number): LinePosition {
    const target = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: target - (this.#starts[low] ?? 0) };
  }

  /** The UTF-16 offset of a position; a position out of range (negative, past the end) is taken as the nearest in range. */
  offsetAt({ line, character }: LinePosition): number {
    if (!(line >= 0)) return 0;
    if (line >= this.#starts.length) return this.#length;
    const start = this.#starts[Math.floor(line)] ?? 0;
    const next = this.#starts[Math.floor(line) + 1] ?? this.#length;
    return Math.max(start, Math.min(start + Math.max(0, Math.floor(character) || 0), next));
  }
}
