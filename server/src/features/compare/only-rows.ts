import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import type { FactRow } from '../../story/facts/fact-row.ts';
import type { FolderEntity } from '../../story/folder-index.ts';
import { foldName } from '../../story/keys.ts';
import { overlaps } from '../../text/span.ts';
import { type Folder, locationOf } from '../context.ts';
import { group } from '../../text/group.ts';
import { plural } from '../markdown.ts';
import { Amounts } from './amounts.ts';
import type { CompareItem, CompareRow } from './comparison.ts';
import type { Said } from './speaker-rows.ts';
import type { StoryColumns } from './story-columns.ts';

/** So many of one kind are told of an article: the list is to be read. */
const maxItems = 5;

/** An entity that is mentioned less often is named in passing. */
const minMentions = 2;

/** Kinds of figures that are told, the weightiest first. */
const kinds: readonly SummaryFigure['kind'][] = ['money', 'percent', 'quantity', 'number'];

/**
 * What one outlet alone reports, and the others leave out: whom it quotes, whom it names at least twice, which figures it
 * gives. What several articles of one voice or outlet have is one outlet's.
 * @param facts facts that have rows: figures in them are no omissions
 */
export function onlyRows(
  said: readonly Said[],
  facts: readonly FactRow[],
  columns: StoryColumns,
  folder: Folder,
): CompareRow[] {
  // Nobody leaves out what nobody else tells.
  if (new Set(columns.sources).size < 2) return [];
  const words = columns.summaries.map(wordsOf);
  const speakers = onlySpeakers(said, columns, folder);
  const names = onlyNames(words, columns, folder);
  const rows: { readonly label: string; readonly found: readonly Only[] }[] = [
    { label: 'Quoted in one outlet', found: speakers },
    {
      label: 'Named in one outlet',
      found: names.filter(({ entity }) => !speakers.some((speaker) => speaker.entity === entity)),
    },
    { label: 'Figures in one outlet', found: onlyFigures(facts, columns, folder) },
  ];
  return rows.flatMap(({ label, found }) => {
    const cells = columns.summaries.map((_, column) =>
      found.filter((each) => each.column === column).map(({ item }) => item),
    );
    if (cells.every((cell) => cell.length === 0)) return [];
    const cut = cells.some((cell) => cell.length > maxItems);
    return [
      {
        label,
        ...(cut && { note: `the first ${maxItems} of each` }),
        differs: true,
        cells: cells.map((cell) => cell.slice(0, maxItems)),
      },
    ];
  });
}

interface Only {
  readonly column: number;
  readonly entity?: FolderEntity;
  readonly item: CompareItem;
}

/** The first column of the only source that has something; undefined where several have it. */
function onlyColumn(all: readonly number[], { sources }: StoryColumns): number | undefined {
  const [first] = all;
  return first !== undefined && all.every((column) => sources[column] === sources[first]) ? first : undefined;
}

/** Those whom one outlet quotes, the most quoted first. */
function onlySpeakers(said: readonly Said[], columns: StoryColumns, folder: Folder): Only[] {
  return [...group(said, ({ speakers }) => speakers)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([entity, own]) => {
      const column = onlyColumn(
        own.map((each) => each.column),
        columns,
      );
      if (column === undefined || entity.unclear !== undefined) return [];
      const here = own.filter((each) => each.column === column);
      const first = here[0]?.quotation.content[0];
      const place = first && locationOf(folder, columns.summaries[column]?.uri ?? '', first);
      const item = { text: entity.name, note: plural(here.length, 'quotation') };
      return place ? [{ column, entity, item: { ...item, ...place } }] : [];
    });
}

/** Those whom one outlet names, the most named first. */
function onlyNames(words: readonly ReadonlySet<string>[], columns: StoryColumns, folder: Folder): Only[] {
  const outlets = new Set(columns.articles.map(({ outlet }) => foldName(outlet)));
  const mentions = columns.summaries.flatMap((summary, column) =>
    summary.mentions.map((mention) => ({ summary, column, mention })),
  );
  const known = group(mentions, ({ summary, mention }) => {
    const entity = folder.index.entity(summary.uri, mention.entity);
    return entity ? [entity] : [];
  });
  return [...known]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([entity, own]) => {
      const column = onlyColumn(
        own.map((each) => each.column),
        columns,
      );
      const here = own.filter((each) => each.column === column);
      const first = here.find(({ mention }) => mention.kind === 'name');
      if (column === undefined || !first || here.length < minMentions || entity.unclear !== undefined) return [];
      if (outlets.has(foldName(entity.name)) || namedElsewhere(entity, column, words, columns)) return [];
      const place = locationOf(folder, first.summary.uri, first.mention);
      const item = { text: entity.name, note: plural(here.length, 'mention') };
      return place ? [{ column, entity, item: { ...item, ...place } }] : [];
    });
}

const wordsKept = new WeakMap<Summary, ReadonlySet<string>>();

/** The folded words of an article's sentences, worked out once. */
function wordsOf(summary: Summary): ReadonlySet<string> {
  const known = wordsKept.get(summary);
  if (known) return known;
  const words = new Set((summary.sentences ?? []).flatMap(({ text }) => foldName(text).split(' ')));
  wordsKept.set(summary, words);
  return words;
}

/** Another source has the words of one of its names, so that it may only not have been recognised there. */
function namedElsewhere(
  { shares, type }: FolderEntity,
  column: number,
  words: readonly ReadonlySet<string>[],
  { sources }: StoryColumns,
): boolean {
  const names = new Set(shares.flatMap(({ entity }) => entity.aliases.map(foldName)));
  const parts = [...names].map((name) => {
    const all = name.split(' ').filter((word) => word.length > 1);
    return type === 'person' ? all.slice(-1) : all;
  });
  return words.some(
    (known, other) =>
      sources[other] !== sources[column] && parts.some((all) => all.length > 0 && all.every((word) => known.has(word))),
  );
}

/** Figures that one outlet gives of something it names, each once: those of headlines, then by kind and in text order. */
function onlyFigures(facts: readonly FactRow[], columns: StoryColumns, folder: Folder): Only[] {
  const amounts = new Amounts();
  columns.summaries.forEach(({ figures }, column) => {
    for (const figure of figures) amounts.add(figure, columns.sources[column] ?? column);
  });
  const inRows = group(
    facts.flatMap(({ cells }) => cells),
    ({ uri }) => [uri],
  );
  const told = new Set<number>();
  return columns.summaries.flatMap((summary, column) => {
    const source = columns.sources[column] ?? column;
    // A reprint of what another column has told already.
    if (told.has(source)) return [];
    told.add(source);
    const cells = inRows.get(summary.uri) ?? [];
    const headings = summary.sentences?.filter(({ heading }) => heading === true) ?? [];
    const isHeading = (figure: SummaryFigure): number => Number(headings.some((each) => overlaps(each, figure)));
    const own = new Amounts();
    return summary.figures
      .filter(
        (figure) =>
          kinds.includes(figure.kind) &&
          countedOf(figure) !== undefined &&
          !cells.some((cell) => overlaps(cell, figure)) &&
          !amounts.hasOthers(figure, source),
      )
      .sort((a, b) => isHeading(b) - isHeading(a) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .filter((figure, i) => {
        const repeated = own.hasOthers(figure, i);
        own.add(figure, i);
        return !repeated;
      })
      .flatMap((figure) => figureItem(figure, column, summary, folder));
  });
}

const countedOf = ({ measured, counts }: SummaryFigure): string | undefined => measured?.text ?? counts;

function figureItem(figure: SummaryFigure, column: number, { uri }: Summary, folder: Folder): Only[] {
  const place = locationOf(folder, uri, figure);
  const counted = countedOf(figure);
  return place
    ? [{ column, item: { text: figure.text, ...(counted !== undefined && { note: counted }), ...place } }]
    : [];
}
