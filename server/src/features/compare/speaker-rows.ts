import type { Quotation, Summary } from '../../resolve/summary.ts';
import { saidBy } from '../../resolve/said-by.ts';
import type { FolderEntity } from '../../story/folder-index.ts';
import { type Folder, locationOf } from '../context.ts';
import { group } from '../../text/group.ts';
import { fullestIntroduction } from '../introduction.ts';
import { plural, shorten } from '../markdown.ts';
import type { CompareItem, CompareRow } from './comparison.ts';
import type { StoryColumns } from './story-columns.ts';

/** Speakers with a row at most. */
const maxRows = 60;

/** Characters of a role below a name. */
const shown = 60;

/** A quotation of a story with its column and those who say it. */
export interface Said {
  readonly quotation: Quotation;
  readonly column: number;
  readonly speakers: readonly FolderEntity[];
}

/** All quotations of a story, by columns and in text order. */
export function saidIn({ summaries }: StoryColumns, { index }: Folder): Said[] {
  return summaries.flatMap(({ uri, quotations }, column) =>
    quotations.map((quotation) => ({
      quotation,
      column,
      // One who is known by two names in an article says it once.
      speakers: [...new Set(saidBy(quotation).flatMap((entity) => index.entity(uri, entity) ?? []))],
    })),
  );
}

/** Speakers as rows, those whom most outlets quote first; sources that nobody names come last, in one row. */
export function speakerRows(said: readonly Said[], columns: StoryColumns, folder: Folder): CompareRow[] {
  const speakers = [...group(said, (each) => each.speakers)].map(([entity, own]) => ({
    label: entity.name,
    role: roleOf(entity, columns.summaries),
    said: own,
    outlets: new Set(own.map(({ column }) => columns.sources[column])).size,
  }));
  speakers.sort((a, b) => b.outlets - a.outlets || b.said.length - a.said.length);
  const unnamed = said.filter((each) => each.speakers.length === 0);
  const all = [
    ...speakers.slice(0, maxRows),
    ...(unnamed.length > 0 ? [{ label: 'Sources without a name', role: undefined, said: unnamed }] : []),
  ];
  return all.map(({ label, role, said: own }) => {
    const cells = columns.summaries.map((summary, column) =>
      quotedIn(
        own.filter((each) => each.column === column).map(({ quotation }) => quotation),
        summary,
        folder,
      ),
    );
    return {
      label,
      ...(role !== undefined && { note: role }),
      differs: cells.some((cell) => cell.length === 0),
      cells,
    };
  });
}

/** A cell: how often and at what length an article quotes somebody, linked to the first time. */
function quotedIn(quotations: readonly Quotation[], { uri }: Summary, folder: Folder): CompareItem[] {
  const first = quotations[0]?.content[0];
  const place = first && locationOf(folder, uri, first);
  if (!place) return [];
  const words = quotations.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return [{ text: plural(quotations.length, 'quotation'), note: plural(words, 'word'), ...place }];
}

/** The role of somebody as the article of the story has it that says most. */
function roleOf({ shares }: FolderEntity, summaries: readonly Summary[]): string | undefined {
  const uris = new Set(summaries.map(({ uri }) => uri));
  const role = fullestIntroduction({ shares: shares.filter(({ summary }) => uris.has(summary.uri)) })?.role?.text;
  return role === undefined ? undefined : shorten(role, shown);
}
