import type { Summary, SummaryTimex } from '../../resolve/summary.ts';
import type { Folder, HoverLimits } from '../context.ts';
import { escapeMarkdown } from '../markdown.ts';
import { storyFacts } from '../story-facts.ts';
import { factTable } from './fact-table.ts';
import { plainTime, plainTimex } from './times.ts';

/**
 * The card of a date or duration: what it means in full, and from which date it was worked out; then what other outlets of
 * the story give for the same thing.
 */
export function timexCard(timex: SummaryTimex, summary: Summary, folder: Folder, limits: HoverLimits): string {
  const anchor = /^[PX]/.test(timex.value) || /\d{4}/.test(timex.text) ? undefined : summary.published?.value;
  const from = anchor ? `, counted from publication on ${plainTimex(anchor)}` : '';
  const kind = timex.type === 'DURATION' ? 'duration' : timex.type === 'SET' ? 'recurring' : 'date';
  const head = `**${escapeMarkdown(plainTime(timex))}** — ${kind}${escapeMarkdown(from)}`;
  const row = storyFacts(folder, summary)?.rowAt(summary.uri, timex.start);
  const table = row && factTable(row, summary.uri, folder, limits.outlets);
  return [`${head}  \nTIMEX3 \`${timex.value.replace(/`/g, '')}\``, ...(table === undefined ? [] : [table])].join(
    '\n\n',
  );
}
