import type { BlockSpan } from '../../parse/article.ts';
import type { Attribution } from '../annotations.ts';

/** An attribution and where it begins, to put all in text order. */
export interface Report {
  readonly block: number;
  readonly start: number;
  readonly attribution: Attribution;
}

/**
 * An attribution as a report.
 * @returns `undefined` when it has no content
 */
export function reportOf(attribution: Attribution): Report | undefined {
  const { source, cue, content } = attribution;
  const block = content[0]?.block;
  if (block === undefined) return undefined;
  const starts = [...content, source, cue].flatMap((span) => (span?.block === block ? span.start : []));
  return { block, start: Math.min(...starts), attribution };
}

/** The stretches of a quote that hold something, as content of an attribution. */
export function contentOf(
  parts: readonly { readonly block: number; readonly content: Omit<BlockSpan, 'block'> }[],
): BlockSpan[] {
  return parts
    .filter(({ content }) => content.end > content.start)
    .map(({ block, content }) => ({ block, start: content.start, end: content.end }));
}
