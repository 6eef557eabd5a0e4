import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { atOffset } from './at-offset.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';
import { fullestIntroduction } from './introduction.ts';

/**
 * Go to definition: the fullest introduction of the entity in any article of the folder.
 * @returns a link whose origin is the whole name under the caret; undefined where no entity is
 */
export function definition({ summary, lines }: View, folder: Folder, position: Position): LocationLink | undefined {
  const { mention } = atOffset(summary, lines.offsetAt(position));
  const entity = mention && folder.index.entity(summary.uri, mention.entity);
  const introduction = entity && fullestIntroduction(entity);
  if (!introduction) return undefined;
  const { uri } = introduction.share.summary;
  const target: Location | undefined = locationOf(folder, uri, introduction.mention);
  if (!target) return undefined;
  return {
    originSelectionRange: rangeOf(lines, mention),
    targetUri: uri,
    targetRange: target.range,
    targetSelectionRange: target.range,
  };
}
