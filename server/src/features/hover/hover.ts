import type { Hover, Position } from 'vscode-languageserver-types';
import { type Span, touches } from '../../text/span.ts';
import { atOffset } from '../at-offset.ts';
import { type Folder, type HoverLimits, rangeOf, type View } from '../context.ts';
import { entityAt } from '../entity-at.ts';
import { sentenceAt } from '../sentence-at.ts';
import { mentionCard } from './entity-card.ts';
import { eventAt, eventCard } from './event-card.ts';
import { figureCard } from './figure-card.ts';
import { quotationCard } from './quotation-card.ts';
import { timexCard } from './timex-card.ts';

/**
 * The hover card at a position: of the name, role or pronoun there, else the figure, else the date, else the event of which
 * other outlets tell, else the quotation.
 * @returns undefined where nothing is annotated
 */
export function hover(view: View, folder: Folder, position: Position, limits: HoverLimits): Hover | undefined {
  const { summary, lines } = view;
  const offset = lines.offsetAt(position);
  const found = atOffset(summary, offset);
  const card = (value: string, span: Span): Hover => ({
    contents: { kind: 'markdown', value },
    range: rangeOf(lines, span),
  });
  const meant = entityAt(view, folder, position);
  if (meant) {
    const reading = { uri: summary.uri, sentence: sentenceAt(view.article, offset) };
    return card(mentionCard(meant, reading, folder, limits), meant.mention);
  }
  if (found.figure) return card(figureCard(found.figure, summary, folder, limits), found.figure);
  if (found.timex) return card(timexCard(found.timex, summary, folder, limits), found.timex);
  // In somebody's very words these are what a reader asks about.
  const event = found.quotation?.kind === 'direct' ? undefined : eventAt(summary, folder, offset);
  const told = event && eventCard(event, summary, folder, limits);
  if (event && told !== undefined) return card(told, event.event);
  const content = found.quotation?.content.find((span) => touches(span, offset)) ?? found.quotation?.content[0];
  if (!found.quotation || !content) return undefined;
  return card(quotationCard(found.quotation, summary, folder, limits), content);
}
