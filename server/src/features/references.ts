import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Mention } from '../resolve/summary.ts';
import { atOffset } from './at-offset.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';
import { entityAt, indexesIn, meantBy, mentionsOf } from './entity-at.ts';

/** Which mentions references list. */
export interface ReferenceKinds {
  /** Pronouns and roles too, not names alone. */
  readonly all: boolean;
}

/**
 * The mentions of the entity at a position, article by article in text order, this article's first.
 * @returns undefined where no entity is
 */
export function references(
  view: View,
  folder: Folder,
  position: Position,
  { all }: ReferenceKinds = { all: true },
): Location[] | undefined {
  const entity = entityAt(view, folder, position)?.entity;
  if (!entity) return undefined;
  const summaries = [...new Set(entity.shares.map((share) => share.summary))].sort(
    (a, b) => Number(b.uri === view.uri) - Number(a.uri === view.uri),
  );
  return summaries.flatMap((summary) =>
    mentionsOf(summary, indexesIn(entity, summary.uri))
      .filter((mention) => all || isName(mention))
      .flatMap((mention) => locationOf(folder, summary.uri, mention) ?? []),
  );
}

/**
 * The mentions in this article of the entity at a position. Where it speaks, the mention is marked as a write, which
 * themes show strongest; pronouns and roles are marked as text, which they show weakest.
 * @returns undefined where no entity is
 */
export function highlights({ summary, lines }: View, position: Position): DocumentHighlight[] | undefined {
  const { mention } = atOffset(summary, lines.offsetAt(position));
  if (!mention) return undefined;
  return mentionsOf(summary, new Set(meantBy(mention))).map((each) => ({
    range: rangeOf(lines, each),
    kind: each.speaker
      ? DocumentHighlightKind.Write
      : isName(each)
        ? DocumentHighlightKind.Read
        : DocumentHighlightKind.Text,
  }));
}

function isName({ kind }: Mention): boolean {
  return kind === 'name' || kind === 'metonym';
}
