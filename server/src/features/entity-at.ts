import type { Position } from 'vscode-languageserver-types';
import type { Mention, Summary } from '../resolve/summary.ts';
import type { FolderEntity } from '../story/folder-index.ts';
import { atOffset } from './at-offset.ts';
import type { Folder, View } from './context.ts';

/** A mention under the caret with whom it means. */
export interface EntityAt {
  readonly mention: Mention;
  readonly entity: FolderEntity;
  /** The others, where the words stand for several ("the two leaders"). */
  readonly also: readonly FolderEntity[];
}

/** Who is mentioned at a position; undefined where nobody is. */
export function entityAt({ summary, lines }: View, folder: Folder, position: Position): EntityAt | undefined {
  const { mention } = atOffset(summary, lines.offsetAt(position));
  const entity = mention && folder.index.entity(summary.uri, mention.entity);
  if (!entity) return undefined;
  const also = (mention.also ?? []).flatMap((index) => folder.index.entity(summary.uri, index) ?? []);
  return { mention, entity, also: also.filter((each) => each.key !== entity.key) };
}

/** The indexes of all that a mention means in its own article. */
export function meantBy({ entity, also }: Mention): readonly number[] {
  return also ? [entity, ...also] : [entity];
}

/** The mentions of a summary that mean one of `entities` (indexes into `summary.entities`), in text order. */
export function mentionsOf(summary: Summary, entities: ReadonlySet<number>): Mention[] {
  return summary.mentions.filter((mention) => meantBy(mention).some((index) => entities.has(index)));
}

/** The indexes by which a summary knows an entity of the folder; several where the article did not join its names. */
export function indexesIn({ shares }: FolderEntity, uri: string): ReadonlySet<number> {
  return new Set(shares.flatMap((share) => (share.summary.uri === uri ? [share.index] : [])));
}
