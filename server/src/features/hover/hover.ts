import type { Hover, Position } from 'vscode-languageserver-types';
import type { Span } from '../../text/span.ts';
import { atOffset } from '../at-offset.ts';
import { type Folder, type HoverLimits, rangeOf, type View } from '../context.ts';
import { entityCard } from './entity-card.ts';
import { figureCard } from './figure-card.ts';
import { quotationCard } from './quotation-card.ts';
import { timexCard } from './timex-card.ts';

/**
 * The hover card at a position: of the name there, else the figure, else the date, else the quotation.
 * @returns undefined where nothing is annotated
 */
export function hover(view: View, folder: Folder, position: Position, limits: HoverLimits): Hover | undefined {
  const { summary, lines } = view;
  const found = atOffset(summary, lines.offsetAt(position));
  const card = (value: string, span: Span): Hover => ({
    contents: { kind: 'markdown', value },
    range: rangeOf(lines, span),
  });
  if (found.mention) {
    const entity = folder.index.entity(summary.uri, found.mention.entity);
    if (entity) return card(entityCard(entity, summary.uri, folder, limits), found.mention);
  }
  if (found.figure) return card(figureCard(found.figure, summary, folder, limits), found.figure);
  if (found.timex) return card(timexCard(found.timex, summary), found.timex);
  const content = found.quotation?.content[0];
  if (found.quotation && content) return card(quotationCard(found.quotation, summary), found.quotation.cue ?? content);
  return undefined;
}
