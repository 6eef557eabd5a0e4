import type { Summary } from '../../resolve/summary.ts';
import type { FolderIndex } from '../folder-index.ts';

/**
 * The key of the folder's entity that an entity of an article is; one of its own where the index does not hold the article.
 * @param entity index into `Summary.entities`
 */
export function keyOfEntity(index: FolderIndex, { uri }: Pick<Summary, 'uri'>, entity: number): string {
  return index.entity(uri, entity)?.key ?? `${uri} ${entity}`;
}
