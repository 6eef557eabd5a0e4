import { partitionPoint } from '../text/partition-point.ts';
import { encloses, type Span } from '../text/span.ts';
import type { Quotation } from './summary.ts';

/** How many quotations inside one another are looked at. */
const NESTED = 6;

/** The quotations of an article by place: whose words stand where. */
export class QuotedPlaces {
  readonly #contents: readonly { readonly span: Span; readonly quotation: number }[];

  /** @param quotations spans in file offsets */
  constructor(quotations: readonly Quotation[]) {
    this.#contents = quotations
      .flatMap(({ content }, quotation) => content.map((span) => ({ span, quotation })))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /**
   * The quotation in whose content a place stands, the innermost of the few that begin before it; a binary search.
   * @returns an index into the quotations; undefined where nobody is quoted
   */
  at(place: Span): number | undefined {
    const contents = this.#contents;
    const before = partitionPoint(contents.length, (i) => (contents[i]?.span.start ?? 0) <= place.start);
    for (let i = before - 1; i >= Math.max(0, before - NESTED); i--) {
      const each = contents[i];
      if (each && encloses(each.span, place)) return each.quotation;
    }
    return undefined;
  }
}
