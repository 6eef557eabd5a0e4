import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { eventContradictions } from './event-disagreements.ts';

/** Where an article contradicts itself. */
export function contradictionsIn(own: ArticleFacts): readonly Disagreement[] {
  return eventContradictions(own);
}
