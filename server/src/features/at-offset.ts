import type { Mention, Quotation, Summary, SummaryFigure, SummaryTimex } from '../resolve/summary.ts';
import { touches, type Span } from '../text/span.ts';

/** What stands at a caret, the smallest thing first: a quotation holds names and figures of its own. */
export interface AtOffset {
  readonly mention?: Mention;
  readonly figure?: SummaryFigure;
  readonly timex?: SummaryTimex;
  readonly quotation?: Quotation;
}

/**
 * Looks up what stands at an offset.
 * @param offset UTF-16 offset in the article's file; an end touches
 */
export function atOffset(summary: Summary, offset: number): AtOffset {
  const under = <T extends Span>(all: readonly T[]): T | undefined => innermost(all, offset);
  const mention = under(summary.mentions);
  const figure = under(summary.figures);
  const timex = under(summary.timexes);
  const quotation = innermost(
    summary.quotations.flatMap((each) =>
      [...each.content, ...(each.cue ? [each.cue] : []), ...(each.source ? [each.source] : [])].map(
        ({ start, end }) => ({ start, end, each }),
      ),
    ),
    offset,
  )?.each;
  return {
    ...(mention && { mention }),
    ...(figure && { figure }),
    ...(timex && { timex }),
    ...(quotation && { quotation }),
  };
}

/** The shortest span at `offset`; one that begins there wins over one that ends there. */
function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (!touches(span, offset)) continue;
    const holds = offset < span.end;
    const bestHolds = best !== undefined && offset < best.end;
    if (!best || (holds && !bestHolds) || (holds === bestHolds && span.end - span.start < best.end - best.start))
      best = span;
  }
  return best;
}
