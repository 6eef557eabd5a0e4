import type { Finding } from '../finding.ts';
import { pathIn } from './path-in.ts';
import type { QuotedPlace, Review, Verdict } from './review.ts';
import { collapse, quotedSpan, quoteText } from './text-quote.ts';

/** What a reader says of a finding. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: string;
  /** Says it of the finding's words wherever they stand in the folder, not of this place alone. */
  readonly everywhere?: boolean;
}

/**
 * The review that a judgement of a finding makes.
 * @param article the finding's, with its text
 * @param base uri of the folder whose reviews are written
 * @param textOf the text of an article that the finding tells of; undefined where it is not to be had
 * @returns undefined where a place that the finding tells of cannot be quoted: the review would say more than the reader did
 */
export function makeReview(
  finding: Finding,
  article: { readonly uri: string; readonly text: string },
  { verdict, reason, everywhere }: Judgement,
  base: string,
  textOf: (uri: string) => string | undefined,
): Review | undefined {
  const about = { finding: finding.code, verdict, ...(reason !== undefined && { reason }) };
  if (everywhere === true) {
    const { start, end } = quotedSpan(article.text, finding.span);
    return { ...about, at: { quote: collapse(article.text.slice(start, end)), before: '', after: '' }, with: [] };
  }
  const places: QuotedPlace[] = [];
  for (const { uri, span } of finding.related) {
    const text = uri === article.uri ? article.text : textOf(uri);
    if (text === undefined) return undefined;
    places.push({ in: pathIn(base, uri), ...quoteText(text, span) });
  }
  return { ...about, at: { in: pathIn(base, article.uri), ...quoteText(article.text, finding.span) }, with: places };
}
