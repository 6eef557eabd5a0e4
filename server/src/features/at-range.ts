import { encloses, overlaps, type Span } from '../text/span.ts';

/** Whether a finding's stretch is at a caret or selection: they share something, or the caret is in it or at its edge. */
export function meets(finding: Span, range: Span): boolean {
  return overlaps(finding, range) || encloses(finding, range);
}
