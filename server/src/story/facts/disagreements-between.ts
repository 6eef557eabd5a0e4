import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { eventDisagreements } from './event-disagreements.ts';

/** Where other articles give something else than one. */
export function disagreementsBetween(own: ArticleFacts, others: readonly ArticleFacts[]): readonly Disagreement[] {
  return eventDisagreements(own, others);
}
