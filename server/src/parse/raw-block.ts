import { SourceMap } from '../text/source-map.ts';
import type { Span } from '../text/span.ts';
import { shiftMapped, sliceMapped, trimSpan, type MappedText } from './mapped-text.ts';

/** What the markup says of a block, before anyone has asked what part of an article it is. */
export type RawKind = 'text' | 'heading' | 'item' | 'image' | 'aside';

/** A block as the file's markup cuts it: a line or paragraph, a heading, an image, or an aside (code, table, HTML). */
export interface RawBlock {
  readonly kind: RawKind;
  /** Level of a heading, 1 to 6; 0 for all else. */
  readonly depth: number;
  /** File offsets, markup included. */
  readonly span: Span;
  readonly mapped: MappedText;
  /** Stretches set in bold or italics, offsets in `mapped.text`. */
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  /** Text offsets of the spaces that stand for a line break of the file. */
  readonly breaks: readonly number[];
}

/** A part of a block (text offsets, trimmed) as a block of its own, or `undefined` when nothing is left. */
export function sliceRaw(raw: RawBlock, part: Span): RawBlock | undefined {
  const { text } = raw.mapped;
  const span = trimSpan(text, part);
  if (span.start === span.end) return undefined;
  const map = new SourceMap(raw.mapped.runs);
  const first = trimSpan(text, { start: 0, end: text.length }).start;
  const isFirst = span.start <= first;
  const isLast = text.slice(span.end).trim() === '';
  const cut = (spans: readonly Span[]) =>
    spans
      .map((s) => ({ start: Math.max(s.start, span.start) - span.start, end: Math.min(s.end, span.end) - span.start }))
      .filter((s) => s.end > s.start);
  return {
    kind: raw.kind,
    depth: raw.depth,
    span: {
      start: isFirst ? raw.span.start : map.toSource(span.start),
      end: isLast ? raw.span.end : map.toSource(span.end - 1) + 1,
    },
    mapped: sliceMapped(raw.mapped, span),
    bold: cut(raw.bold),
    italic: cut(raw.italic),
    breaks: raw.breaks.filter((at) => at > span.start && at < span.end).map((at) => at - span.start),
  };
}

/** The same block in a file where it stands `by` code units later. */
export function shiftRaw(raw: RawBlock, by: number): RawBlock {
  if (by === 0) return raw;
  return {
    ...raw,
    span: { start: raw.span.start + by, end: raw.span.end + by },
    mapped: shiftMapped(raw.mapped, by),
  };
}

/** Whether one of the spans covers all of the block's text. */
export function coversAll(raw: RawBlock, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start === 0 && span.end >= raw.mapped.text.length);
}
