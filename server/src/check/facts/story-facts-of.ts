import type { Summary } from '../../resolve/summary.ts';
import { StoryFacts } from '../../story/facts/story-facts.ts';
import type { CheckInput } from '../finding.ts';

interface Known {
  readonly others: readonly Summary[];
  readonly facts: StoryFacts;
  /** What readers had decided by then (`FolderIndex.decided`). */
  readonly decided: object;
}

/** By the article's summary, which is another one for each version: all checks of one run share what is worked out. */
const known = new WeakMap<Summary, Known>();

/** The facts of the story of the article that is checked, or looked at. */
export function storyFactsOf({ summary, others, index }: Pick<CheckInput, 'summary' | 'others' | 'index'>): StoryFacts {
  const last = known.get(summary);
  const holds = last?.decided === index.decided && last.others.length === others.length;
  if (holds && last.others.every((other, i) => other === others[i])) return last.facts;
  const facts = new StoryFacts(index, [summary, ...others]);
  known.set(summary, { others, facts, decided: index.decided });
  return facts;
}
