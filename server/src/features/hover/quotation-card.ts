import type { Quotation, Summary } from '../../resolve/summary.ts';
import { escapeMarkdown } from '../markdown.ts';

const kinds = { direct: 'direct quotation', indirect: 'indirect speech', mixed: 'partly quoted' } as const;

/** The card of a quotation: who says it, in which manner. The speaker's own card shows what else is said. */
export function quotationCard(quotation: Quotation, summary: Summary): string {
  const speaker = quotation.speaker === undefined ? undefined : summary.entities[quotation.speaker]?.name;
  const who = speaker
    ? `**${escapeMarkdown(speaker)}**`
    : quotation.sourceText
      ? `“${escapeMarkdown(quotation.sourceText)}”, not named further`
      : 'Nobody is named as the speaker';
  return `${who} — ${kinds[quotation.kind]}`;
}
