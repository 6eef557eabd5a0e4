import type { Quotation, Summary } from '../../resolve/summary.ts';
import type { EntityShare, FolderEntity } from '../../story/folder-index.ts';
import { type Folder, type HoverLimits, outletName } from '../context.ts';
import { introductionIn } from '../introduction.ts';
import { escapeMarkdown, lineLink, plural, shorten } from '../markdown.ts';

/** Characters of a role or a quotation that a card shows. */
const shown = { role: 120, quotation: 160 };

const typeNames = { person: 'person', organization: 'organisation', place: 'place' } as const;

/**
 * The card of a person, organisation or place: who it is in each outlet's words with a link to the line, how often each
 * names it, and what it says, other outlets before this one.
 * @param uri the article the card is shown in
 */
export function entityCard(entity: FolderEntity, uri: string, folder: Folder, limits: HoverLimits): string {
  const shares = ownLast(entity.shares, uri);
  const articles = new Set(shares.map((share) => share.summary.uri)).size;
  const lines = [`**${escapeMarkdown(entity.name)}** — ${typeNames[entity.type]} in ${plural(articles, 'article')}`];
  const outlets = shares.slice(0, limits.outlets).map((share) => `- ${outletLine(share, uri, folder)}`);
  if (shares.length > limits.outlets) outlets.push(`- … and ${plural(shares.length - limits.outlets, 'more article')}`);
  lines.push(outlets.join('\n'));
  const quoted = inTurn(
    shares.map((share) => telling(share).map((quotation) => ({ quotation, summary: share.summary }))),
  )
    .slice(0, limits.quotations)
    .map(({ quotation, summary }) => `> ${quotationLine(quotation, summary, folder)}`);
  if (quoted.length > 0) lines.push(quoted.join('\n>\n'));
  return lines.join('\n\n');
}

/** "*Northgate Wire*: [president of the council](…) · named 4 times, quoted twice". */
function outletLine(share: EntityShare, uri: string, folder: Folder): string {
  const { summary } = share;
  const introduction = introductionIn(share);
  const outlet = `*${escapeMarkdown(outletName(summary))}*${summary.uri === uri ? ' (this article)' : ''}`;
  const target = introduction?.role ?? introduction?.mention;
  const label = introduction?.role ? shorten(introduction.role.text, shown.role) : introduction?.mention.text;
  const link = target && label ? `: ${lineLink(folder, label, summary.uri, target)}` : '';
  const named = share.entity.mentions.filter((index) => summary.mentions[index]?.kind === 'name').length;
  const quoted = quotationsOf(share).length;
  return `${outlet}${link} · named ${times(named)}${quoted > 0 ? `, quoted ${times(quoted)}` : ''}`;
}

/** "“We are ready …” — *Northgate Wire*", the words linked to their line. */
export function quotationLine(quotation: Quotation, summary: Summary, folder: Folder): string {
  const first = quotation.content[0];
  const words = shorten(quotation.text, shown.quotation);
  // The comma that stands before "she said" belongs to the article's sentence, not to the card's.
  const label = quotation.kind === 'direct' ? `“${words.replace(/,$/, '')}”` : words;
  const link = first ? lineLink(folder, label, summary.uri, first) : escapeMarkdown(label);
  return `${link} — *${escapeMarkdown(outletName(summary))}*`;
}

function quotationsOf({ summary, index }: EntityShare): Quotation[] {
  return summary.quotations.filter((quotation) => quotation.speaker === index);
}

/** The quotations of a share, the most telling first: a few words at least, and the speaker's own. */
function telling(share: EntityShare): Quotation[] {
  const rank = ({ kind, text }: Quotation): number => (text.split(' ').length < 4 ? 2 : kind === 'direct' ? 0 : 1);
  return quotationsOf(share).sort((a, b) => rank(a) - rank(b));
}

/** One of each list in turn, so that every outlet has its say. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** What others say is what the reader came for. */
function ownLast(shares: readonly EntityShare[], uri: string): EntityShare[] {
  return [...shares].sort((a, b) => Number(a.summary.uri === uri) - Number(b.summary.uri === uri));
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
