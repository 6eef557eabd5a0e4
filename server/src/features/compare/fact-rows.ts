import type { FactRow } from '../../story/facts/fact-row.ts';
import { type Folder, locationOf } from '../context.ts';
import { plural, shorten } from '../markdown.ts';
import { reasonInWords } from '../reasons.ts';
import type { CompareItem, CompareRow } from './comparison.ts';
import { compareReadings, readingOf, type Reading, type ReadingVerdict } from './reading.ts';
import type { StoryColumns } from './story-columns.ts';

/** Characters of what an article gives that a cell shows. */
const shown = 160;

/** Facts as rows, those on which articles differ first: what each gives, and which reading most outlets share where they differ. */
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
      const [first] = given;
      if (!first) return [];
      const compare = comparerOf(given, row);
      for (const each of given) {
        const apart = row.differs && compare(first, each) === 'different';
        cells[each.column]?.push({ ...each.item, ...(apart && { differs: true as const }) });
      }
      const explained = row.explained === undefined ? undefined : `both can be right: ${reasonInWords(row.explained)}`;
      const note = row.differs ? mostGiven(given, compare, columns) : explained;
      return [{ label: row.label, ...(note !== undefined && { note }), differs: row.differs, cells }];
    });
}

interface Given {
  readonly column: number;
  readonly reading: Reading;
  readonly item: CompareItem;
}

type Compare = (a: Given, b: Given) => ReadingVerdict;

/** How what is given in a row is told apart: by what it means, or by its words where none of it is surely another thing. */
function comparerOf(given: readonly Given[], { sort }: FactRow): Compare {
  const byMeaning: Compare = (a, b) => compareReadings(a.reading, b.reading, sort);
  const tells = given.some((a) => given.some((b) => byMeaning(a, b) === 'different'));
  return tells ? byMeaning : (a, b) => (a.reading.words === b.reading.words ? 'same' : 'different');
}

/** What most outlets give ("2 of 3 outlets: six"); undefined where none is given by more than one, or two are by as many. */
function mostGiven(given: readonly Given[], compare: Compare, { sources }: StoryColumns): string | undefined {
  const readings: { readonly first: Given; readonly by: Set<number> }[] = [];
  for (const each of given) {
    const source = sources[each.column] ?? -1;
    const known = readings.find(({ first }) => compare(first, each) === 'same');
    if (known) known.by.add(source);
    else readings.push({ first: each, by: new Set([source]) });
  }
  readings.sort((a, b) => b.by.size - a.by.size);
  const [most, next] = readings;
  if (!most || most.by.size < 2 || most.by.size === next?.by.size) return undefined;
  const all = new Set(given.map(({ column }) => sources[column])).size;
  return `${most.by.size} of ${plural(all, 'outlet')}: ${shorten(most.first.item.text, 40)}`;
}
