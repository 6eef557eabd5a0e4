import type { Mention, Quotation, Summary } from '../../resolve/summary.ts';
import type { FolderEntity } from '../../story/folder-index.ts';
import { type Folder, type HoverLimits, outletName } from '../context.ts';
import type { EntityAt } from '../entity-at.ts';
import { escapeMarkdown, lineLink, plural, shorten } from '../markdown.ts';
import { nearestQuotations } from '../nearest-quotations.ts';
import { type OutletShare, outletShares } from '../outlet-shares.ts';
import { outletNames } from './outlet-names.ts';

/** Characters of a role or a quotation that a card shows. */
const shown = { role: 120, quotation: 160 };

const typeNames = { person: 'person', organization: 'organisation', place: 'place' } as const;

/** Where the reader is. */
export interface Reading {
  readonly uri: string;
  /** What the caret stands in. */
  readonly sentence: string | undefined;
}

/**
 * The card of a mention, in this order: who is meant; the role in this article's words, then in each other outlet's, with
 * how often each names and quotes them; what other outlets have them say, nearest in meaning first; what is unclear.
 * Words that stand for several have a short card for each.
 */
export function mentionCard(found: EntityAt, reading: Reading, folder: Folder, limits: HoverLimits): string {
  const { mention, entity, also } = found;
  if (also.length === 0) return entityCard(entity, mention, reading, folder, limits);
  const each = [entity, ...also].map((one) => {
    const { own, others } = outletShares(one, reading.uri);
    const best = [...(own ? [own] : []), ...others].find(({ role }) => role);
    return `- ${headline(one)}${best ? ` · ${outletLine(best, folder)}` : ''}`;
  });
  return [`“${escapeMarkdown(mention.text)}” are`, each.join('\n')].join('\n\n');
}

function entityCard(
  entity: FolderEntity,
  mention: Mention,
  { uri, sentence }: Reading,
  folder: Folder,
  limits: HoverLimits,
): string {
  const { own, others } = outletShares(entity, uri);
  const parts = [`${standsFor(mention)}${headline(entity)}`];
  const lines = others.slice(0, limits.outlets).map((share) => `- ${outletLine(share, folder)}`);
  if (own) lines.unshift(`- this article${outletLine(own, folder, '')}`);
  if (others.length > limits.outlets) lines.push(`- … and ${plural(others.length - limits.outlets, 'more outlet')}`);
  parts.push(lines.join('\n'));
  const quoted = nearestQuotations(
    sentence,
    others.map(({ quotations }) => quotations),
    limits.quotations,
  ).map(({ quotation, summary }) => `> ${quotationLine(quotation, summary, folder)}`);
  if (quoted.length > 0) parts.push(quoted.join('\n>\n'));
  if (entity.unclear !== undefined) parts.push(`*Unclear: ${escapeMarkdown(entity.unclear)}*`);
  return parts.join('\n\n');
}

/** "“he”: " before whom a mention means, where the words do not say it themselves. */
function standsFor({ kind, text }: Mention): string {
  if (kind === 'name') return '';
  return `“${escapeMarkdown(shorten(text, 60))}” ${kind === 'metonym' ? 'stands for' : 'is'} `;
}

function headline(entity: FolderEntity): string {
  const articles = new Set(entity.shares.map((share) => share.summary.uri)).size;
  return `**${escapeMarkdown(entity.name)}** — ${typeNames[entity.type]} in ${plural(articles, 'article')}`;
}

/** "*Northgate Wire*: [president of the council](…) · named 4 times, quoted twice". */
function outletLine(share: OutletShare, folder: Folder, outlet = outletNames(share)): string {
  const { introduction, role, named, quotations } = share;
  const label = role ? shorten(role.text, shown.role) : introduction?.mention.text;
  const target = role ?? introduction?.mention;
  const link =
    introduction && target && label ? `: ${lineLink(folder, label, introduction.share.summary.uri, target)}` : '';
  const counts = [
    named > 0 ? `named ${times(named)}` : 'not named',
    ...(quotations.length > 0 ? [`quoted ${times(quotations.length)}`] : []),
  ];
  return `${outlet}${link} · ${counts.join(', ')}`;
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

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
