import { storyFactsOf } from '../check/facts/story-facts-of.ts';
import type { Summary } from '../resolve/summary.ts';
import type { StoryFacts } from '../story/facts/story-facts.ts';
import { sameStory } from '../story/same-story.ts';
import type { Folder } from './context.ts';

/**
 * What the articles of an article's story say of the same things; shared with the checks of the same version.
 * @returns undefined where it stands alone
 */
export function storyFacts({ index }: Pick<Folder, 'index'>, summary: Summary): StoryFacts | undefined {
  const others = sameStory(index, summary.uri);
  return others.length > 0 ? storyFactsOf({ summary, others, index }) : undefined;
}
