import type { Summary } from '../../resolve/summary.ts';
import { remember } from '../../text/remember.ts';
import type { FolderIndex } from '../folder-index.ts';
import { ArticleFacts } from './article-facts.ts';
import { keyOfEntity } from './entity-key.ts';

/** What an article says, and who its entities were in the folder when that was worked out. */
interface Known {
  readonly facts: ArticleFacts;
  readonly entities: readonly string[];
}

/** By the folder what is known by the summary, which is another one for each version of an article. */
const knownIn = remember((_: FolderIndex) => new WeakMap<Summary, Known>());

/**
 * What an article says, kept from one edit of another article to the next as long as its entities stay who they are.
 * @param index holds the article and tells who is who
 */
export function articleFacts(index: FolderIndex, summary: Summary): ArticleFacts {
  const known = knownIn(index);
  const entities = summary.entities.map(
    (_, i) => `${index.entity(summary.uri, i)?.type ?? ''} ${keyOfEntity(index, summary, i)}`,
  );
  const last = known.get(summary);
  if (last?.entities.every((key, i) => key === entities[i])) return last.facts;
  const facts = new ArticleFacts(index, summary);
  known.set(summary, { facts, entities });
  return facts;
}
