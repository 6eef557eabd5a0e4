import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import { atOffset } from './at-offset.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';

/**
 * All mentions of the entity at a position, in every article of the folder, this article's first.
 * @returns undefined where no entity is
 */
export function references({ summary, lines }: View, folder: Folder, position: Position): Location[] | undefined {
  const { mention } = atOffset(summary, lines.offsetAt(position));
  const entity = mention && folder.index.entity(summary.uri, mention.entity);
  if (!entity) return undefined;
  const shares = [...entity.shares].sort(
    (a, b) => Number(b.summary.uri === summary.uri) - Number(a.summary.uri === summary.uri),
  );
  return shares.flatMap((share) =>
    share.entity.mentions.flatMap((index) => {
      const each = share.summary.mentions[index];
      const location = each && locationOf(folder, share.summary.uri, each);
      return location ? [location] : [];
    }),
  );
}

/**
 * The mentions in this article of the entity at a position; where it speaks, the mention is marked as a write, which
 * themes show stronger.
 * @returns undefined where no entity is
 */
export function highlights({ summary, lines }: View, position: Position): DocumentHighlight[] | undefined {
  const { mention } = atOffset(summary, lines.offsetAt(position));
  if (!mention) return undefined;
  return summary.mentions
    .filter((each) => each.entity === mention.entity)
    .map((each) => ({
      range: rangeOf(lines, each),
      kind: each.speaker ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
