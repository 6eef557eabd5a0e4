import type { Range } from 'vscode-languageserver-types';
import type { EntityType } from '../analyse/annotations.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import { foldName } from '../story/keys.ts';
import { cite } from './citation.ts';
import { type Folder, outletName, rangeOf } from './context.ts';
import { introductionIn } from './introduction.ts';
import { plural, shorten } from './markdown.ts';

/** How the tree is laid out: speakers with the outlets that quote them, or outlets with those whom they quote. */
export type SpeakersBy = 'speaker' | 'outlet';

/** What is asked of the tree. */
export interface SpeakersQuery {
  readonly by: SpeakersBy;
  /** Words that speaker, outlet, title or quotation must hold, all of them; case and accents do not count. */
  readonly filter?: string;
  /** The ids of the nodes above, from the top: nothing for the top itself. */
  readonly under?: readonly string[];
}

/** A row of the tree. */
export interface SpeakersNode {
  /** Unique among its neighbours, and the same after an edit that does not concern it. */
  readonly id: string;
  readonly kind: 'speaker' | 'unnamed' | 'outlet' | 'quotation';
  readonly type?: EntityType;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** How many quotations stand below; 0 for a quotation. */
  readonly quotations: number;
  /** Where it leads: a quotation's words, a speaker's introduction, an article. */
  readonly uri?: string;
  readonly range?: Range;
}

/** Rows of one level at most: nobody reads more, and an editor that draws them freezes. */
const maxRows = 2_000;

/** Characters of a quotation in a row. */
const shown = 120;

/** A quotation with all that the tree sorts and filters by. */
interface Said {
  readonly quotation: Quotation;
  readonly summary: Summary;
  readonly place: number;
  readonly speaker: Speaker;
  readonly outlet: string;
}

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType;
}

/** One level of the tree of who is quoted, by whom, with what words. */
export function speakers(folder: Folder, query: SpeakersQuery): SpeakersNode[] {
  const { by, under = [] } = query;
  const said = select(folder, query);
  if (under.length >= 2) return said.flatMap((each) => quotationNode(each, folder)).slice(0, maxRows);
  const asSpeaker = (by === 'speaker') === (under.length === 0);
  const nodes = group(said, (each) => (asSpeaker ? each.speaker.id : outletId(each.summary)))
    .map((all) => (asSpeaker ? speakerNode(all, folder) : outletNode(all)))
    .filter((node) => node !== undefined);
  const rank = ({ kind }: SpeakersNode): number => (kind === 'unnamed' ? 1 : 0);
  return nodes
    .sort((a, b) => rank(a) - rank(b) || b.quotations - a.quotations || compare(a.label, b.label))
    .slice(0, maxRows);
}

/**
 * What stands under a node (or under none: everything), as Markdown with citations, in the order of the tree.
 * @param folders uris of the workspace folders
 */
export function speakersMarkdown(folder: Folder, query: SpeakersQuery, folders: readonly string[]): string {
  return select(folder, query)
    .map(({ quotation, summary }) => cite(quotation, summary, folder, folders))
    .join('\n');
}

/** The quotations that a query means, in the order of the articles and of the text. */
function select(folder: Folder, { by, filter = '', under = [] }: SpeakersQuery): Said[] {
  const [first, second, third] = under;
  const speaker = by === 'speaker' ? first : second;
  const outlet = by === 'speaker' ? second : first;
  const wanted = foldName(filter).split(' ').filter(Boolean);
  const found: Said[] = [];
  for (const summary of folder.index.summaries) {
    if (outlet !== undefined && outletId(summary) !== outlet) continue;
    const known = new Map<number, Speaker>();
    summary.quotations.forEach((quotation, place) => {
      if (third !== undefined && quotationId(summary, place) !== third) return;
      const said = {
        quotation,
        summary,
        place,
        speaker: speakerOf(quotation, summary, folder, known),
        outlet: outletName(summary),
      };
      if (speaker !== undefined && said.speaker.id !== speaker) return;
      if (wanted.length === 0 || holds(said, wanted)) found.push(said);
    });
  }
  return found;
}

function holds({ quotation, summary, speaker, outlet }: Said, wanted: readonly string[]): boolean {
  const text = foldName([speaker.name, outlet, summary.title ?? '', quotation.text].join(' '));
  return wanted.every((word) => text.includes(word));
}

function speakerOf(
  { speaker, sourceText }: Quotation,
  summary: Summary,
  folder: Folder,
  known: Map<number, Speaker>,
): Speaker {
  if (speaker === undefined) {
    const words = sourceText?.trim() ?? '';
    return { id: `unnamed ${foldName(words)}`, name: words === '' ? 'No speaker named' : words };
  }
  let found = known.get(speaker);
  if (!found) {
    const entity = folder.index.entity(summary.uri, speaker);
    const { name, type } = entity ?? summary.entities[speaker] ?? { name: '', type: 'person' as const };
    found = { id: `entity ${entity?.key ?? name}`, name, type };
    known.set(speaker, found);
  }
  return found;
}

function outletId(summary: Summary): string {
  return `outlet ${outletName(summary)}`;
}

function quotationId({ uri }: Summary, place: number): string {
  return `${uri} ${place}`;
}

function group<T>(all: readonly T[], key: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const id = key(each);
    const list = groups.get(id);
    if (list) list.push(each);
    else groups.set(id, [each]);
  }
  return [...groups.values()];
}

function speakerNode(all: readonly Said[], folder: Folder): SpeakersNode | undefined {
  const first = all[0];
  if (!first) return undefined;
  const { speaker, quotation, summary } = first;
  const entity = quotation.speaker === undefined ? undefined : folder.index.entity(summary.uri, quotation.speaker);
  const introductions = (entity?.shares ?? []).flatMap((share) => introductionIn(share) ?? []);
  const introduction =
    introductions.find(({ role, share }) => role && share.summary.uri === summary.uri) ??
    introductions.find(({ role }) => role) ??
    introductions[0];
  const role = introduction?.role?.text;
  const lines = introduction && folder.lines(introduction.share.summary.uri);
  const outlets = new Set(all.map(({ outlet }) => outlet)).size;
  return {
    id: speaker.id,
    kind: entity ? 'speaker' : 'unnamed',
    ...(speaker.type && { type: speaker.type }),
    label: speaker.name,
    description: [...(role ? [shorten(role, 60)] : []), `${all.length} in ${plural(outlets, 'outlet')}`].join(' · '),
    ...(role && { tooltip: `${speaker.name}, ${role}` }),
    quotations: all.length,
    ...(introduction && lines && { uri: introduction.share.summary.uri, range: rangeOf(lines, introduction.mention) }),
  };
}

function outletNode(all: readonly Said[]): SpeakersNode | undefined {
  const first = all[0];
  if (!first) return undefined;
  const articles = [...new Set(all.map(({ summary }) => summary))];
  const title = articles.length === 1 ? first.summary.title : plural(articles.length, 'article');
  const tooltip = articles.map((each) => [each.title ?? each.uri, each.published?.value].filter(Boolean).join(', '));
  return {
    id: outletId(first.summary),
    kind: 'outlet',
    label: first.outlet,
    description: [String(all.length), ...(title ? [shorten(title, 60)] : [])].join(' · '),
    tooltip: tooltip.join('\n'),
    quotations: all.length,
    ...(articles.length === 1 && { uri: first.summary.uri }),
  };
}

function quotationNode({ quotation, summary, place }: Said, folder: Folder): SpeakersNode[] {
  const first = quotation.content[0];
  const lines = folder.lines(summary.uri);
  if (!first || !lines) return [];
  const range = rangeOf(lines, first);
  const words = quotation.text.replace(/\s+/gu, ' ').trim();
  const text = quotation.kind === 'direct' ? `“${words.replace(/,$/u, '')}”` : words;
  return [
    {
      id: quotationId(summary, place),
      kind: 'quotation',
      label: shorten(text, shown),
      description: [...(quotation.kind === 'direct' ? [] : [quotation.kind]), `line ${range.start.line + 1}`].join(
        ' · ',
      ),
      tooltip: `${text}\n${outletName(summary)}`,
      quotations: 0,
      uri: summary.uri,
      range,
    },
  ];
}

/** Alphabetical, capitals and accents beside their like. */
const { compare } = new Intl.Collator('en');
