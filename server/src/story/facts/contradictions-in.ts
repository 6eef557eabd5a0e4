import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement } from './disagreement.ts';
import { ofItems, surest } from './disagreements-between.ts';
import { eventContradictions } from './event-disagreements.ts';
import { misfitAges } from './birth-years.ts';
import { impossibleChanges } from './changes.ts';
import { datedAhead } from './dated-ahead.ts';
import { impossibleParts } from './parts.ts';
import { headlineFigures } from './headline-figures.ts';
import { ageDisagreements } from './ages.ts';
import { itemConflicts } from './item-conflicts.ts';
import { oppositeHeadlines } from './opposites.ts';
import { roleContradictions } from './role-disagreements.ts';

/** Where an article contradicts itself. */
export function contradictionsIn(own: ArticleFacts): readonly Disagreement[] {
  return surest([
    ...eventContradictions(own),
    ...roleContradictions(own),
    ...headlineFigures(own),
    ...oppositeHeadlines(own),
    ...impossibleChanges(own),
    ...impossibleParts(own),
    ...datedAhead(own),
    ...misfitAges(own),
    ...ageDisagreements(own.ages, [own.ages]),
    ...itemConflicts(own.statements, own.statements).map((conflict) => ofItems(conflict, own.uri, own.uri)),
  ]);
}
