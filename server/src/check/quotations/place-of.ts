import type { Article } from '../../parse/article.ts';
import type { Quotation } from '../../resolve/summary.ts';
import type { SourceMap } from '../../text/source-map.ts';
import type { Span } from '../../text/span.ts';

/** What `Quotation.text` puts between the parts of an interrupted quotation. */
const joint = ' … '.length;

/**
 * Where a stretch of a quotation's text stands in its file.
 * @param span UTF-16 offsets of `quotation.text`
 * @param article the quotation's article, where it is at hand: markup inside the quotation is then followed
 * @returns file offsets; the whole part of the quotation where nothing closer can be told
 */
export function placeOf(quotation: Quotation, span: Span, article?: Article): Span {
  let start = 0;
  for (const part of quotation.content) {
    const map = article && blockMap(article, part);
    const length = map ? textLength(map, part) : part.end - part.start;
    // Without the article nothing tells how long the part is as text, but for the sum of all.
    if (span.start < start + length) {
      const from = span.start - start;
      const to = Math.min(span.end - start, length);
      if (map) {
        const first = textOffset(map, part.start);
        return map.spanToSource({ start: first + from, end: first + to });
      }
      return isPlain(quotation) ? { start: part.start + from, end: part.start + to } : part;
    }
    start += length + joint;
  }
  return quotation.content.at(-1) ?? { start: 0, end: 0 };
}

/** Whether the quotation stands in its file letter for letter. */
function isPlain({ content, text }: Quotation): boolean {
  return content.reduce((sum, { start, end }) => sum + end - start + joint, -joint) === text.length;
}

function blockMap({ blocks }: Article, { start }: Span): SourceMap | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return blocks[low]?.map;
}

function textLength(map: SourceMap, { start, end }: Span): number {
  return end > start ? textOffset(map, end - 1) + 1 - textOffset(map, start) : 0;
}

/** The text offset that stands at a file offset: the map rises, so it is found by halving. */
function textOffset(map: SourceMap, source: number): number {
  let low = 0;
  let high = source;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.toSource(middle) <= source) low = middle;
    else high = middle - 1;
  }
  return low;
}
