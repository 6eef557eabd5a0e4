/** A half-open stretch of text, `start` (included) to `end` (excluded), in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether `offset` touches `span`, its end included, as an editor's caret does.
 * @param span UTF-16 offsets
 * @param offset UTF-16 offset in the same text
 */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly inside `outer` (equal spans do). Both in UTF-16 offsets of one text. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans of one text share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, the longer first where they start together. Returns a number as `Array#sort` wants it. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
