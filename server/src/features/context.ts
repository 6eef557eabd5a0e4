import type { Annotations } from '../analyse/annotations.ts';
import type { Article } from '../parse/article.ts';
import type { Summary } from '../resolve/summary.ts';
import type { FolderIndex } from '../story/folder-index.ts';
import type { Lines } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Location, Range } from 'vscode-languageserver-types';

export { outletName } from '../story/outlets.ts';

/** One version of one article, read to the end. All features answer from this and never change it. */
export interface View {
  readonly uri: string;
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
  readonly lines: Lines;
}

/** The folder as features see it: what every article says, and where lines begin in each. */
export interface Folder {
  readonly index: FolderIndex;
  /** Line starts of an article that `index` holds. */
  lines(uri: string): Lines | undefined;
}

/** How much a hover card shows. */
export interface HoverLimits {
  /** Outlets listed in a card, at most. */
  readonly outlets: number;
  /** Quotations listed in a card, at most. */
  readonly quotations: number;
}

/** The LSP range of a span of the text that `lines` belongs to. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** The LSP location of a span in an article of the folder; undefined when the article is not held. */
export function locationOf(folder: Folder, uri: string, span: Span): Location | undefined {
  const lines = folder.lines(uri);
  return lines && { uri, range: rangeOf(lines, span) };
}
