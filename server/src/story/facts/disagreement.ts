import type { Span } from '../../text/span.ts';

/** What sort of fact outlets differ on: the second half of a finding's code. */
export type FactSort = 'figure' | 'date' | 'place' | 'event' | 'role' | 'name';

/** What one article gives, and where. File offsets (UTF-16). */
export interface Telling extends Span {
  readonly uri: string;
  /** The words that differ, as they stand. */
  readonly text: string;
}

/** One fact on which passages differ. */
export interface Disagreement {
  readonly sort: FactSort;
  /** What they differ on, for a reader: "Where the visit leads", "Number of people killed". */
  readonly about: string;
  readonly own: Telling;
  /** What others give instead, at most one an article, the surest first. */
  readonly others: readonly Telling[];
  /** Where the same is given as here: other articles, or other passages of this one. */
  readonly agreeing: readonly Telling[];
  /** How much speaks for one fact; comparable within a sort. */
  readonly score: number;
}
