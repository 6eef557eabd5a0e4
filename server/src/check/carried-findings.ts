import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * Findings of an earlier text of an article at their places in a later one: what stands before and behind the changed
 * stretch keeps its words. Those with a place in it are left out.
 * @param findings of `from`; their related places in the article at `uri` move along, others stay
 * @param from the text they were found in
 * @param to the text they are wanted in
 * @returns in the same order, spans in UTF-16 offsets of `to`
 */
export function carriedFindings(findings: readonly Finding[], uri: string, from: string, to: string): Finding[] {
  if (findings.length === 0) return [];
  const changed = changedSpan(from, to);
  const by = to.length - from.length;
  const carry = (span: Span): Span | undefined => {
    if (span.end <= changed.start) return span;
    return span.start >= changed.end ? { start: span.start + by, end: span.end + by } : undefined;
  };
  return findings.flatMap((finding): Finding[] => {
    const span = carry(finding.span);
    const related = finding.related.map((each) => (each.uri === uri ? { ...each, span: carry(each.span) } : each));
    const placed = related.flatMap(({ span: place, ...each }) => (place ? [{ ...each, span: place }] : []));
    if (!span || placed.length < related.length) return [];
    const { code, severity, message } = finding;
    // A mend was made for the text as it was.
    return [{ code, severity, span, message, related: placed }];
  });
}

/** The stretch of `from` that is not the same in `to`, between what both begin and end with. */
function changedSpan(from: string, to: string): Span {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let behind = 0;
  while (
    behind < shorter - start &&
    from.charCodeAt(from.length - 1 - behind) === to.charCodeAt(to.length - 1 - behind)
  )
    behind++;
  return { start, end: from.length - behind };
}
