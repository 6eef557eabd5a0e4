import type { FactRow } from '../../story/facts/fact-row.ts';
import { type Folder, locationOf } from '../context.ts';
import { plural, shorten } from '../markdown.ts';
import type { CompareItem, CompareRow } from './comparison.ts';
import { readingOf, sameReading, type Reading } from './reading.ts';
import type { StoryColumns } from './story-columns.ts';

/** Characters of what an article gives that a cell shows. */
const shown = 160;

/** Facts as rows: what each article gives, and which reading most outlets share where they differ. */
export function factRows(rows: readonly FactRow[], columns: StoryColumns, folder: Folder): CompareRow[] {
  const columnOf = new Map(columns.summaries.map(({ uri }, i) => [uri, i]));
  return [...rows]
    .sort((a, b) => Number(b.differs) - Number(a.differs))
    .flatMap((row) => {
      const cells: CompareItem[][] = columns.articles.map(() => []);
      const given: Given[] = [];
      for (const cell of row.cells) {
        const column = columnOf.get(cell.uri);
        const place = column === undefined ? undefined : locationOf(folder, cell.uri, cell);
        if (column === undefined || !place) continue;
        given.push({ column, reading: readingOf(cell, folder), item: { text: shorten(cell.text, shown), ...place } });
      }
      given.sort((a, b) => a.column - b.column);
      const first = given[0];
      if (!first) return [];
      for (const { column, reading, item } of given) {
        const apart = row.differs && !sameReading(first.reading, reading, row.sort);
        cells[column]?.push({ ...item, ...(apart && { differs: true as const }) });
      }
      const note = row.differs
        ? shared(given, row, columns)
        : row.explained === undefined
          ? undefined
          : `explained: ${row.explained}`;
      return [{ label: row.label, ...(note !== undefined && { note }), differs: row.differs, cells }];
    });
}

interface Given {
  readonly column: number;
  readonly reading: Reading;
  readonly item: CompareItem;
}

/** What most outlets give ("2 of 3 outlets: six"); undefined where none is given by more than one, or two are by as many. */
function shared(given: readonly Given[], { sort }: FactRow, columns: StoryColumns): string | undefined {
  const readings: { readonly first: Given; readonly sources: Set<number> }[] = [];
  for (const each of given) {
    const source = columns.sources[each.column] ?? -1;
    const known = readings.find(({ first }) => sameReading(first.reading, each.reading, sort));
    if (known) known.sources.add(source);
    else readings.push({ first: each, sources: new Set([source]) });
  }
  readings.sort((a, b) => b.sources.size - a.sources.size);
  const [most, next] = readings;
  if (!most || most.sources.size < 2 || most.sources.size === next?.sources.size) return undefined;
  const all = new Set(given.map(({ column }) => columns.sources[column])).size;
  return `${most.sources.size} of ${plural(all, 'outlet')}: ${shorten(most.first.item.text, 40)}`;
}
