import { escapeMarkdown, plural } from '../markdown.ts';
import type { OutletShare } from '../outlet-shares.ts';

/** Outlets of one text that are named. */
const named = 3;

/** "*Northgate Wire*", "*Northgate Wire*, *Ansley Herald* (2 outlets, one text of AFP)". */
export function outletNames({
  outlet,
  reprints = [],
  agency,
}: Pick<OutletShare, 'outlet' | 'reprints' | 'agency'>): string {
  const names = [outlet, ...reprints].slice(0, named).map((name) => `*${escapeMarkdown(name)}*`);
  if (reprints.length === 0) return names.join('');
  const whose = agency === undefined ? '' : ` of ${escapeMarkdown(agency)}`;
  const more = reprints.length >= named ? ', …' : '';
  return `${names.join(', ')}${more} (${plural(reprints.length + 1, 'outlet')}, one text${whose})`;
}
