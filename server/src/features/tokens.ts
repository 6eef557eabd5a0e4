import { bySpan, type Span } from '../text/span.ts';
import type { View } from './context.ts';

/** The semantic token types of an article, in the order of the legend. Their looks stand in `package.json`. */
export const tokenTypes = ['speaker', 'person', 'organization', 'place', 'figure', 'date', 'quotation'] as const;

/** One of `tokenTypes`. */
export type TokenType = (typeof tokenTypes)[number];

/** A stretch of one line with one type, UTF-16 offsets of the file. */
export interface Token extends Span {
  readonly type: TokenType;
}

/**
 * The highlights of an article in text order. Tokens never overlap and never cross a line end, as LSP asks: a name in a
 * quotation cuts the quotation in two.
 * @param within only tokens that touch this span of the file
 */
export function tokens({ article, summary, lines }: View, within?: Span): Token[] {
  const inner: Token[] = [
    ...summary.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      type: mention.speaker ? ('speaker' as const) : mention.type,
    })),
    ...summary.timexes.map(({ start, end }) => ({ start, end, type: 'date' as const })),
    ...summary.figures.map(({ start, end }) => ({ start, end, type: 'figure' as const })),
  ].sort(bySpan);
  const outer: Token[] = summary.quotations
    .filter((quotation) => quotation.kind !== 'indirect')
    .flatMap((quotation) => quotation.content.map(({ start, end }) => ({ start, end, type: 'quotation' as const })))
    .sort(bySpan);
  const flat = layer(outer, layer(inner, []));
  const byLine: Token[] = [];
  for (const token of flat) {
    if (within && (token.end <= within.start || token.start >= within.end)) continue;
    let start = token.start;
    while (start < token.end) {
      const { line } = lines.positionAt(start);
      const next = Math.min(token.end, lines.offsetAt({ line: line + 1, character: 0 }));
      const end = trimLineEnd(article.text, start, next);
      if (end > start) byLine.push({ ...token, start, end });
      if (next <= start) break;
      start = next;
    }
  }
  return byLine;
}

/** Lays `under` below `over`: what `over` covers is cut out of `under`; inside one layer the earlier span wins. */
function layer(under: readonly Token[], over: readonly Token[]): Token[] {
  const result: Token[] = [];
  let next = 0;
  let reached = 0;
  for (const token of under) {
    let start = Math.max(token.start, reached);
    while (next < over.length && (over[next]?.end ?? 0) <= start) next++;
    for (let i = next; i < over.length; i++) {
      const above = over[i];
      if (!above || above.start >= token.end) break;
      if (above.start > start) result.push({ ...token, start, end: above.start });
      start = Math.max(start, above.end);
    }
    if (start < token.end) result.push({ ...token, start, end: token.end });
    reached = Math.max(reached, token.end);
  }
  return [...result, ...over].sort(bySpan);
}

function trimLineEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 10 || text.charCodeAt(to - 1) === 13)) to--;
  return to;
}
