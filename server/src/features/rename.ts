import type { Position, Range } from 'vscode-languageserver-types';
import type { Decision } from '../story/decisions.ts';
import { type Folder, rangeOf, type View } from './context.ts';
import { entityAt } from './entity-at.ts';

/**
 * What is renamed at a position: the entity, by the name that the folder has for it.
 * @returns the mention under the caret and that name; undefined where no entity is
 */
export function prepareRename(
  view: View,
  folder: Folder,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const found = entityAt(view, folder, position);
  return found && { range: rangeOf(view.lines, found.mention), placeholder: found.entity.name };
}

/**
 * The decision that a new name is: what the folder calls the entity from now on. The articles stay as they are.
 * @param base uri of the workspace folder that holds the article
 * @returns undefined where no entity is, or the name is empty
 */
export function renameDecision(
  view: View,
  folder: Folder,
  position: Position,
  newName: string,
  base: string,
): Decision | undefined {
  const name = newName.replace(/\s+/gu, ' ').trim();
  const found = entityAt(view, folder, position);
  const entity = found && folder.index.refOf(base, view.uri, found.mention.entity);
  return entity && name !== '' ? { kind: 'name', entity, name } : undefined;
}
