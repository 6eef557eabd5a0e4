import type { Article } from '../parse/article.ts';
import type { Summary } from '../resolve/summary.ts';
import { bySpan, overlaps, type Span } from '../text/span.ts';
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
    // Pronouns and roles are coloured only where they speak: a text in which every "he" is lit tells nothing.
    ...summary.mentions
      .filter(({ kind, speaker }) => speaker || kind === 'name' || kind === 'metonym')
      .map(({ start, end, type, speaker }) => ({ start, end, type: speaker ? ('speaker' as const) : type })),
    ...summary.timexes.map(({ start, end }) => ({ start, end, type: 'date' as const })),
    ...summary.figures.map(({ start, end }) => ({ start, end, type: 'figure' as const })),
  ].sort(bySpan);
  const outer: Token[] = quotedSpeech(article, summary).map((span) => ({ ...span, type: 'quotation' as const }));
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

/**
 * What somebody is reported to have said in so many words: the content of direct quotations, and of mixed ones only what
 * stands in quotation marks; the reporter's words around it keep their colour. In text order, without overlaps.
 */
function quotedSpeech(article: Article, summary: Summary): Span[] {
  const quoted = article.quotes
    .filter(({ depth }) => depth === 0)
    .flatMap(({ parts }) =>
      parts.flatMap(({ block, content }) => article.blocks[block]?.map.spanToSource(content) ?? []),
    );
  const found: Span[] = [];
  for (const { kind, content } of summary.quotations) {
    if (kind === 'direct') found.push(...content);
    else if (kind === 'mixed') found.push(...quoted.filter((span) => content.some((each) => overlaps(each, span))));
  }
  return found.sort(bySpan);
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
