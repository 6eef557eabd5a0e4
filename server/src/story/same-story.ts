import type { Summary } from '../resolve/summary.ts';
import type { FolderIndex } from './folder-index.ts';

/**
 * The articles that tell the same story as the one at `uri`, whatever folder they lie in.
 * @returns summaries, the most alike first; empty when it stands alone or is not held
 */
export function sameStory(index: FolderIndex, uri: string): readonly Summary[] {
  return index.stories.storyOf(uri).flatMap((other) => index.get(other) ?? []);
}
