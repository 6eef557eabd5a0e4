import type { EntityType } from '../analyse/annotations.ts';
import type { ArticleEntity, Summary } from '../resolve/summary.ts';
import type { Atom } from './atoms.ts';
import type { Decided } from './decided.ts';
import { fullestName, mainKey } from './folder-names.ts';
import { typeOfKey } from './keys.ts';

/** One article's share of an entity of the folder. */
export interface EntityShare {
  readonly summary: Summary;
  readonly entity: ArticleEntity;
  /** Index into `summary.entities`. */
  readonly index: number;
}

/** A person, organisation or place of the whole folder. */
export interface FolderEntity {
  /** Unlike that of any other entity of the folder; stays while the articles do. */
  readonly key: string;
  readonly type: EntityType;
  /** The name readers prefer, else the fullest that articles give. */
  readonly name: string;
  readonly shares: readonly EntityShare[];
  /** In a reader's words, why a likely other entity was not joined to this one ("two people are called Smith"). */
  readonly unclear?: string;
}

/**
 * Makes an entity of the folder of what was linked.
 * @param taken keys of the entities that were made of the same block, to which this one's is added
 */
export function folderEntity(atom: Atom, decided: Decided, taken: Set<string>): FolderEntity {
  const shares = [...atom.shares].sort((a, b) => {
    const [x, y] = [a.article.summary.uri, b.article.summary.uri];
    return x < y ? -1 : x > y ? 1 : a.index - b.index;
  });
  const main = mainKey(shares);
  const first = shares[0];
  const key = taken.has(main) ? `${main} @${first?.article.summary.uri ?? ''}#${first?.index ?? 0}` : main;
  taken.add(key);
  let type: EntityType | undefined;
  let name: string | undefined;
  for (const { article, entity } of shares) {
    type ??= decided.typeOf(article.summary.uri, entity);
    name ??= decided.nameFor(article.summary.uri, entity);
  }
  return {
    key,
    type: type ?? typeOfKey(main),
    name: name ?? fullestName(shares),
    shares: shares.map(({ article, entity, index }) => ({ summary: article.summary, entity, index })),
    ...(atom.unclear !== undefined && { unclear: atom.unclear }),
  };
}
