import type { Article, QuotePart } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';

/** What stands in quotation marks in one block, marks included; `content` is without them. */
export interface QuotedStretch extends Span {
  readonly content: Span;
  /** Index into `Article.quotes`. */
  readonly quote: number;
  readonly part: QuotePart;
  /** 0 where the quote begins, 1 in the next paragraph, and so on. */
  readonly index: number;
  /** It runs on from the paragraph before or into the next: always speech. */
  readonly continues: boolean;
  /** It is closed here or runs on: no mark is missing. */
  readonly closed: boolean;
}

/**
 * What stands in quotation marks, block by block; quotes inside quotes are left out.
 * @returns by block, in text order
 */
export function quotedStretches(article: Article): Map<number, QuotedStretch[]> {
  const byBlock = new Map<number, QuotedStretch[]>();
  article.quotes.forEach(({ depth, parts, closed }, quote) => {
    if (depth !== 0) return;
    const continues = parts.length > 1;
    for (const [index, part] of parts.entries()) {
      const { start, end, content } = part;
      const stretch = { start, end, content, quote, part, index, continues, closed: closed || continues };
      const list = byBlock.get(part.block);
      if (list) list.push(stretch);
      else byBlock.set(part.block, [stretch]);
    }
  });
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start);
  return byBlock;
}

/** Whether a mark is missing that should close a quote, and no paragraph opens with it: it may be a slip. */
export function isStray({ closed, start }: QuotedStretch): boolean {
  return !closed && start > 0;
}
