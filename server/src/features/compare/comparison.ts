import type { Range } from 'vscode-languageserver-types';

/** A story as its outlets tell it: a table with a column an article. Sent to clients as it is. */
export interface Comparison {
  /** The article from which it was asked: the first column. */
  readonly uri: string;
  /** Its headline. */
  readonly title?: string;
  /** The story in a line: "3 outlets on this story · 4 differences · 1 wire text in 2 outlets". */
  readonly line: string;
  /** The columns: articles of one outlet stand together, those most like the first come first. */
  readonly articles: readonly ComparedArticle[];
  /** Articles of the story that have no column, because there would be too many. */
  readonly left: number;
  /** Outlets that tell the story in words of their own: a text that several have counts once. */
  readonly outlets: number;
  /** Texts that several articles have. */
  readonly wires: readonly Wire[];
  /** Facts on which articles differ and nothing explains it. */
  readonly differences: number;
  readonly sections: readonly CompareSection[];
}

/** A column. */
export interface ComparedArticle {
  readonly uri: string;
  readonly outlet: string;
  readonly title?: string;
  /** `YYYY-MM-DD`, or as the article has it where that is no date. */
  readonly published?: string;
  /** The mark of the text that it shares with others (`Wire.mark`). */
  readonly wire?: string;
}

/** One text in several articles: an agency's, or one outlet's that others took over. */
export interface Wire {
  /** "A", "B"…: what marks its columns. */
  readonly mark: string;
  readonly agency?: string;
  readonly articles: number;
  readonly outlets: number;
}

/** Rows of one kind. */
export interface CompareSection {
  readonly id: 'facts' | 'speakers' | 'only';
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

/** A thing that articles give or leave out. */
export interface CompareRow {
  readonly label: string;
  /** What is to be said of the whole row ("2 of 3 outlets: six", "both can be right: rounded"; a speaker's role). */
  readonly note?: string;
  /** Articles stand apart: they give different things, or some have what others leave out. */
  readonly differs: boolean;
  /** One list a column, in the order of `Comparison.articles`. */
  readonly cells: readonly (readonly CompareItem[])[];
}

/** What an article gives, and the place where it does. */
export interface CompareItem {
  readonly text: string;
  readonly note?: string;
  /** It is another thing than the first column that has one gives. */
  readonly differs?: true;
  readonly uri: string;
  readonly range: Range;
}
