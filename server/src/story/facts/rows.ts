import type { ArticleFacts } from './article-facts.ts';
import type { FactRow } from './fact-row.ts';

/** Rows of facts that articles of one story share. */
export function rowsOf(_articles: readonly ArticleFacts[]): readonly FactRow[] {
  return [];
}
