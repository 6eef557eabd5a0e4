import type { Finding, Fix, Severity } from '../check/finding.ts';
import { rangeOf, type View } from '../features/context.ts';
import type { Lines } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** Zero-based lines and UTF-16 columns. */
export type ReportedRange = ReturnType<typeof rangeOf>;

/** A stretch of a file: UTF-16 offsets, and the same as lines and columns when they are known. */
export interface Place {
  /** As the user gave it, or below the folder they gave. */
  readonly path: string;
  readonly span: Span;
  readonly range?: ReportedRange;
}

/** A finding with all that any format shows of it, so that the article's text may go. */
export interface ReportedFinding extends Required<Place> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly excerpt: Excerpt;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fix?: Fix & { readonly ranges: readonly ReportedRange[] };
}

/** Where files are, by uri. */
export interface Files {
  path(uri: string): string;
  /** Undefined for an article that is not held. */
  lines(uri: string): Lines | undefined;
}

/**
 * An article's findings, ready for printing.
 * @param view the reading that the findings were made on
 */
export function report(view: View, findings: readonly Finding[], files: Files): ReportedFinding[] {
  const { uri, article, lines } = view;
  const path = files.path(uri);
  return findings.map(({ code, severity, message, span, related, fix }) => ({
    path,
    span,
    range: rangeOf(lines, span),
    code,
    severity,
    message,
    excerpt: excerptOf(article.text, lines, span),
    related: related.map((place) => {
      const theirs = place.uri === uri ? lines : files.lines(place.uri);
      return {
        path: files.path(place.uri),
        span: place.span,
        message: place.message,
        ...(theirs && { range: rangeOf(theirs, place.span) }),
      };
    }),
    ...(fix && { fix: { ...fix, ranges: fix.edits.map((edit) => rangeOf(lines, edit.span)) } }),
  }));
}
