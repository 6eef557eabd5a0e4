import type { FactSort, Telling } from './disagreement.ts';

/** One fact of a story with what each article gives for it: a row of a table with a column an article. */
export interface FactRow {
  readonly sort: FactSort;
  /** What it is, for a reader: "people killed", "the trip of Xi Jinping: to". */
  readonly label: string;
  /** What articles give, at most one telling an article, in the order of the story's articles. */
  readonly cells: readonly Telling[];
  /** Whether nothing explains that articles give different things. */
  readonly differs: boolean;
  /** Why they may differ and both be right ("rounded", "later report"), where that is known. */
  readonly explained?: string;
}
