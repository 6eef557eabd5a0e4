import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { EntityType } from '../analyse/annotations.ts';
import { saidBy } from '../resolve/said-by.ts';
import type { Quotation, Summary } from '../resolve/summary.ts';
import type { FolderEntity } from '../story/folder-index.ts';
import { encloses } from '../text/span.ts';
import { type Folder, outletName, rangeOf, type View } from './context.ts';
import { entityAt, indexesIn, meantBy } from './entity-at.ts';
import { fullestIntroduction } from './introduction.ts';
import { shorten } from './markdown.ts';

/*
 * "Calls" are speech: one calls another by mentioning them in words of one's own that an article reports. An item is an
 * entity in one article, since LSP wants the places of a call in one file. Outlets call those whom they quote.
 */

const kinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/** What an item needs to be found again. */
interface ItemData {
  readonly uri: string;
  /** Index into `summary.entities`; absent for an outlet. */
  readonly entity?: number;
}

/** Characters of a detail. */
const shown = 80;

/**
 * The items at a position: the entity as this article has it, then as other articles of the folder have it.
 * @returns undefined where no entity is
 */
export function prepareCallHierarchy(view: View, folder: Folder, position: Position): CallHierarchyItem[] | undefined {
  const entity = entityAt(view, folder, position)?.entity;
  if (!entity) return undefined;
  const items = articlesOf(entity).flatMap((summary) => itemOf(entity, summary, folder) ?? []);
  return items.sort((a, b) => Number(b.uri === view.uri) - Number(a.uri === view.uri));
}

/** Who speaks of an item's entity in its article, and the outlet, where it quotes it. */
export function incomingCalls(item: CallHierarchyItem, folder: Folder): CallHierarchyIncomingCall[] {
  const found = resolve(item, folder);
  if (!found?.entity) return [];
  const { summary, entity } = found;
  const wanted = indexesIn(entity, summary.uri);
  const lines = folder.lines(summary.uri);
  if (!lines) return [];
  const bySpeaker = new Map<string, { from: CallHierarchyItem; fromRanges: Range[] }>();
  for (const quotation of summary.quotations) {
    const speakers = saidBy(quotation).filter((index) => !wanted.has(index));
    if (speakers.length === 0) continue;
    const places = spokenOf(quotation, summary).filter((mention) => meantBy(mention).some((each) => wanted.has(each)));
    for (const index of places.length > 0 ? speakers : []) {
      const speaker = folder.index.entity(summary.uri, index);
      const from = speaker && itemOf(speaker, summary, folder);
      if (!from) continue;
      const call = bySpeaker.get(speaker.key) ?? { from, fromRanges: [] };
      bySpeaker.set(speaker.key, call);
      call.fromRanges.push(...places.map((mention) => rangeOf(lines, mention)));
    }
  }
  const quoted = summary.quotations.filter((quotation) => saidBy(quotation).some((index) => wanted.has(index)));
  const places = quoted.flatMap(({ source, content }) => source ?? content[0] ?? []);
  const outlet = outletItem(summary, folder);
  return [
    ...bySpeaker.values(),
    ...(outlet && places.length > 0
      ? [{ from: outlet, fromRanges: places.map((place) => rangeOf(lines, place)) }]
      : []),
  ];
}

/** Whom an item's entity speaks of in its article; whom an outlet quotes there. */
export function outgoingCalls(item: CallHierarchyItem, folder: Folder): CallHierarchyOutgoingCall[] {
  const found = resolve(item, folder);
  const lines = found && folder.lines(found.summary.uri);
  if (!lines) return [];
  const { summary, entity } = found;
  const calls = new Map<string, { to: CallHierarchyItem; fromRanges: Range[] }>();
  const add = (index: number, place: Range): void => {
    const whom = folder.index.entity(summary.uri, index);
    if (!whom || whom.key === entity?.key) return;
    const known = calls.get(whom.key);
    if (known) known.fromRanges.push(place);
    else {
      const to = itemOf(whom, summary, folder);
      if (to) calls.set(whom.key, { to, fromRanges: [place] });
    }
  };
  const wanted = entity && indexesIn(entity, summary.uri);
  for (const quotation of summary.quotations) {
    const speakers = saidBy(quotation);
    if (!wanted) {
      const place = quotation.source ?? quotation.content[0];
      if (place) for (const index of speakers) add(index, rangeOf(lines, place));
    } else if (speakers.some((index) => wanted.has(index))) {
      for (const mention of spokenOf(quotation, summary))
        for (const index of meantBy(mention)) add(index, rangeOf(lines, mention));
    }
  }
  return [...calls.values()];
}

/** The mentions within what is said. */
function spokenOf(quotation: Quotation, summary: Summary): Summary['mentions'] {
  return summary.mentions.filter((mention) => quotation.content.some((span) => encloses(span, mention)));
}

function articlesOf(entity: FolderEntity): Summary[] {
  return [...new Set(entity.shares.map((share) => share.summary))];
}

function itemOf(entity: FolderEntity, summary: Summary, folder: Folder): CallHierarchyItem | undefined {
  const shares = entity.shares.filter((share) => share.summary.uri === summary.uri);
  const introduction = fullestIntroduction({ shares });
  const index = introduction?.share.index ?? shares[0]?.index;
  const mention = introduction?.mention ?? summary.mentions.find((each) => each.entity === index);
  const lines = folder.lines(summary.uri);
  if (index === undefined || !mention || !lines) return undefined;
  const range = rangeOf(lines, mention);
  const role = introduction?.role;
  const data: ItemData = { uri: summary.uri, entity: index };
  return {
    name: entity.name,
    kind: kinds[entity.type],
    detail: shorten([outletName(summary), ...(role ? [role.text] : [])].join(' · '), shown),
    uri: summary.uri,
    range,
    selectionRange: range,
    data,
  };
}

function outletItem(summary: Summary, folder: Folder): CallHierarchyItem | undefined {
  if (!folder.lines(summary.uri)) return undefined;
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const data: ItemData = { uri: summary.uri };
  const detail = summary.title === undefined ? undefined : shorten(summary.title, shown);
  return {
    name: outletName(summary),
    kind: SymbolKind.File,
    ...(detail !== undefined && { detail }),
    uri: summary.uri,
    range,
    selectionRange: range,
    data,
  };
}

/** The article, and the entity where the item is one; undefined when the article changed under it. */
function resolve(
  { data, name }: CallHierarchyItem,
  folder: Folder,
): { summary: Summary; entity?: FolderEntity } | undefined {
  const { uri, entity: index } = (data ?? {}) as Partial<ItemData>;
  const summary = uri === undefined ? undefined : folder.index.get(uri);
  if (!summary) return undefined;
  if (index === undefined) return { summary };
  const entity = folder.index.entity(summary.uri, index);
  // The text was edited meanwhile: the index may be another's by now.
  return entity?.name === name ? { summary, entity } : undefined;
}
