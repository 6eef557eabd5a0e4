/** A place in a file, as LSP has it. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A story laid out by outlet, as the server gives it (`galley/compare`). */
export interface Comparison {
  readonly uri: string;
  readonly title?: string;
  readonly line: string;
  readonly articles: readonly ComparedArticle[];
  readonly left: number;
  readonly wires: readonly Wire[];
  readonly sections: readonly CompareSection[];
}

/** A column. */
export interface ComparedArticle {
  readonly uri: string;
  readonly outlet: string;
  readonly title?: string;
  readonly published?: string;
  readonly wire?: string;
}

/** One text that several articles have. */
export interface Wire {
  readonly mark: string;
  readonly agency?: string;
  readonly articles: number;
  readonly outlets: number;
}

/** Rows of one kind. */
export interface CompareSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

/** A thing that articles give or leave out. */
export interface CompareRow {
  readonly label: string;
  readonly note?: string;
  readonly differs: boolean;
  readonly cells: readonly (readonly CompareItem[])[];
}

/** What an article gives, and where. */
export interface CompareItem {
  readonly text: string;
  readonly note?: string;
  readonly differs?: true;
  readonly uri: string;
  readonly range: Range;
}

/** What the server answers where there is nothing to compare. */
export interface NoComparison {
  readonly why: 'alone' | 'unread';
  readonly articles: number;
}

/** What the server answers; `starting` while there is none. */
export type CompareAnswer = Comparison | NoComparison | 'starting';
