import type { Article } from '../../parse/article.ts';
import type { Quotation } from '../../resolve/summary.ts';
import { partitionPoint } from '../../text/partition-point.ts';
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
  return blocks[Math.max(0, partitionPoint(blocks.length, (i) => (blocks[i]?.span.start ?? 0) <= start) - 1)]?.map;
}

function textLength(map: SourceMap, { start, end }: Span): number {
  return end > start ? textOffset(map, end - 1) + 1 - textOffset(map, start) : 0;
}

/** The text offset that stands at a file offset: the map rises, so it is found by halving. */
function textOffset(map: SourceMap, source: number): number {
  return Math.max(0, partitionPoint(source + 1, (offset) => map.toSource(offset) <= source) - 1);
}
