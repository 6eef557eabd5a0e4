import type { Range } from 'vscode-languageserver-types';
import type { EntityType } from '../analyse/annotations.ts';
import { saidBy } from '../resolve/said-by.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import type { FolderEntity } from '../story/folder-index.ts';
import { foldName } from '../story/keys.ts';
import { cite } from './citation.ts';
import { type Folder, outletName, rangeOf } from './context.ts';
import { group } from '../text/group.ts';
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
  /** Those who say it; one who has no name where nobody else is known. */
  readonly speakers: readonly Speaker[];
  readonly outlet: string;
}

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly entity?: FolderEntity;
}

/** One level of the tree of who is quoted, by whom, with what words. */
export function speakers(folder: Folder, query: SpeakersQuery): SpeakersNode[] {
  const { by, under = [] } = query;
  const said = select(folder, query);
  if (under.length >= 2) return said.flatMap((each) => quotationNode(each, folder)).slice(0, maxRows);
  const asSpeaker = (by === 'speaker') === (under.length === 0);
  const nodes = asSpeaker ? speakerNodes(said, folder) : outletNodes(said);
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
    summary.quotations.forEach((quotation, place) => {
      if (third !== undefined && quotationId(summary, place) !== third) return;
      const speakers = speakersOf(quotation, summary, folder);
      if (speaker !== undefined && !speakers.some(({ id }) => id === speaker)) return;
      const said = { quotation, summary, place, speakers, outlet: outletName(summary) };
      if (wanted.length === 0 || holds(said, wanted)) found.push(said);
    });
  }
  return found;
}

function holds({ quotation, summary, speakers, outlet }: Said, wanted: readonly string[]): boolean {
  const names = speakers.map(({ name }) => name);
  const text = foldName([...names, outlet, summary.title ?? '', quotation.text].join(' '));
  return wanted.every((word) => text.includes(word));
}

function speakersOf(quotation: Quotation, summary: Summary, folder: Folder): Speaker[] {
  const known = saidBy(quotation).flatMap((index) => folder.index.entity(summary.uri, index) ?? []);
  if (known.length > 0) return known.map((entity) => ({ id: `entity ${entity.key}`, name: entity.name, entity }));
  const words = quotation.sourceText?.trim() ?? '';
  return [{ id: `unnamed ${foldName(words)}`, name: words === '' ? 'No speaker named' : words }];
}

function outletId(summary: Summary): string {
  return `outlet ${outletName(summary)}`;
}

function quotationId({ uri }: Summary, place: number): string {
  return `${uri} ${place}`;
}

function speakerNodes(all: readonly Said[], folder: Folder): SpeakersNode[] {
  const speakers = new Map(all.flatMap((said) => said.speakers.map((speaker) => [speaker.id, speaker] as const)));
  const groups = group(all, (said) => said.speakers.map(({ id }) => id));
  return [...groups].flatMap(([id, said]) => {
    const speaker = speakers.get(id);
    return speaker ? [speakerNode(speaker, said, folder)] : [];
  });
}

function speakerNode({ id, name, entity }: Speaker, all: readonly Said[], folder: Folder): SpeakersNode {
  const articles = new Set(all.map(({ summary }) => summary.uri));
  const introductions = (entity?.shares ?? []).flatMap((share) => introductionIn(share) ?? []);
  // As the outlet itself has it, where the row stands under one.
  const introduction =
    introductions.find(({ role, share }) => role && articles.has(share.summary.uri)) ??
    introductions.find(({ role }) => role) ??
    introductions[0];
  const role = introduction?.role?.text;
  const uri = introduction?.share.summary.uri;
  const lines = uri === undefined ? undefined : folder.lines(uri);
  const outlets = new Set(all.map(({ outlet }) => outlet)).size;
  const count = outlets > 1 ? `${all.length} in ${plural(outlets, 'outlet')}` : String(all.length);
  return {
    id,
    kind: entity ? 'speaker' : 'unnamed',
    ...(entity && { type: entity.type }),
    label: name,
    description: [count, ...(role ? [shorten(role, 60)] : [])].join(' · '),
    ...(role && { tooltip: `${name}, ${role}` }),
    quotations: all.length,
    ...(introduction && uri !== undefined && lines && { uri, range: rangeOf(lines, introduction.mention) }),
  };
}

function outletNodes(all: readonly Said[]): SpeakersNode[] {
  return [...group(all, ({ summary }) => [outletId(summary)]).values()].flatMap((said) => outletNode(said) ?? []);
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
      tooltip: [text, outletName(summary), summary.title].filter(Boolean).join('\n'),
      quotations: 0,
      uri: summary.uri,
      range,
    },
  ];
}

/** Alphabetical, capitals and accents beside their like. */
const { compare } = new Intl.Collator('en');
