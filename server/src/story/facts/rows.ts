import { overlaps } from '../../text/span.ts';
import { compareFigures } from '../compare-values.ts';
import type { ArticleFacts } from './article-facts.ts';
import { compareItems, sameUse } from './compare-items.ts';
import type { Disagreement, FactSort, Telling } from './disagreement.ts';
import type { FactRow } from './fact-row.ts';
import type { Item } from './item.ts';
import { labelItem } from './label-item.ts';

/** Each article is compared with each: more than these cost much and tell little more. */
const maxArticles = 10;

/** A table that nobody reads to its end. */
const maxRows = 80;

/** So alike are sentences in which two figures are of one thing though they are not the same. */
const surelyOne = 0.4;

/** Amounts further apart than this are no two ways to give one. */
const maxRatio = 1.5;

interface Member {
  readonly uri: string;
  readonly item: Item;
}

/** Rows while they are put together. */
class Group {
  readonly members: Member[] = [];
}

/**
 * Rows of facts that at least two articles of one story give: figures that measure one thing, times and places of events,
 * and whatever they disagree on. Those on which they differ come first, then in the order of the first article.
 * @param articles the story's articles, the one of most interest first
 * @param between where others give something else than one article
 */
export function rowsOf(
  articles: readonly ArticleFacts[],
  between: (own: ArticleFacts, others: readonly ArticleFacts[]) => readonly Disagreement[],
): readonly FactRow[] {
  const compared = articles.slice(0, maxArticles);
  const order = new Map(compared.map(({ uri }, i) => [uri, i]));
  const byItem = new Map<Item, Group>();
  compared.forEach((own, i) => {
    for (const other of compared.slice(i + 1)) joinSame(own, other, byItem);
  });
  const groups = new Set(byItem.values());
  const rows: FactRow[] = [];
  const covered: Telling[] = [];
  const different = compared.flatMap((own) =>
    between(
      own,
      compared.filter((other) => other !== own),
    ),
  );
  for (const disagreement of different.sort((a, b) => b.score - a.score)) {
    const row = rowOfDisagreement(disagreement, order, groups);
    if (row.cells.some((cell) => covered.some((other) => isOnePlace(cell, other)))) continue;
    covered.push(...row.cells);
    rows.push(row);
  }
  for (const group of groups) {
    const row = rowOfGroup(group, order);
    if (row.cells.length < 2 || row.cells.some((cell) => covered.some((other) => isOnePlace(cell, other)))) continue;
    rows.push(row);
  }
  return rows
    .sort((a, b) => Number(b.differs) - Number(a.differs) || place(a, order) - place(b, order))
    .slice(0, maxRows);
}

/** Puts items of two articles that give one thing into one group; an article has one item in a group. */
function joinSame(own: ArticleFacts, other: ArticleFacts, groups: Map<Item, Group>): void {
  for (const statement of own.statements.statements) {
    if (!statement.items.some(isTold)) continue;
    const [pair] = other.statements.near(statement, own.statements, 1);
    if (!pair?.mutual || pair.likeness < 0.15) continue;
    for (const a of statement.items) {
      if (!isTold(a)) continue;
      const b =
        pair.b.items.find((each) => tellsTheSame(a, each)) ??
        pair.b.items.find((each) => pair.likeness > surelyOne && isExplained(a, each));
      if (!b) continue;
      const group = groups.get(a) ?? groups.get(b) ?? new Group();
      for (const [item, { uri }] of [
        [a, own],
        [b, other],
      ] as const) {
        if (groups.has(item) || group.members.some((member) => member.uri === uri)) continue;
        groups.set(item, group);
        group.members.push({ uri, item });
      }
    }
  }
}

/** Figures, and times and places of events; names alone are no facts. */
const isTold = ({ sort, uses, figure }: Item): boolean =>
  (sort === 'figure' && figure?.kind !== 'ordinal') ||
  (uses.length > 0 && (sort === 'time' || sort === 'duration')) ||
  (sort === 'place' && uses.some(({ slot }) => slot === 'to' || slot === 'from' || slot === 'at'));

/** Two figures of one thing that stand apart for a reason: a later report, another part, year or currency. */
function isExplained({ figure: a, source }: Item, { figure: b, source: theirs }: Item): boolean {
  if (a?.measured === undefined || a.measured.head !== b?.measured?.head || a.kind !== b.kind) return false;
  if (a.predicate?.harm !== b.predicate?.harm) return false;
  const compared = compareFigures(a, b, source, theirs);
  return compared.verdict === 'explained' && compared.reason !== 'incomparable';
}

function tellsTheSame(a: Item, b: Item): boolean {
  const verdict = compareItems(a, b);
  if (a.sort !== b.sort || (verdict !== 'same' && verdict !== 'like')) return false;
  if (a.figure && b.figure) {
    // "At least four" and 2,900 can both be right, but hardly of one thing.
    const [low, high] = [a.figure.value, b.figure.value].sort((p, q) => p - q) as [number, number];
    if (a.figure.unit === b.figure.unit && high > maxRatio * low) return false;
    const [x, y] = [a.figure.measured?.head, b.figure.measured?.head];
    // "The two" are no count.
    const telling = a.figure.kind !== 'number' || a.figure.value > 12;
    return a.figure.kind === b.figure.kind && (telling || (x !== undefined && x === y));
  }
  return sameUse(a.uses, b.uses) === 1;
}

function rowOfGroup({ members }: Group, order: ReadonlyMap<string, number>): FactRow {
  const sorted = [...members].sort((a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0));
  const [first] = sorted;
  const reason = sorted.map(({ item }) => first && reasonOf(first.item, item)).find(Boolean);
  const sort: FactSort = first?.item.figure ? 'figure' : first?.item.sort === 'place' ? 'place' : 'date';
  return {
    sort,
    label: first ? labelItem(first.item) : '',
    cells: sorted.map(tellingOf),
    differs: false,
    ...(reason !== undefined && { explained: reason }),
  };
}

/** What explains that two figures are written differently. */
function reasonOf(a: Item, b: Item): string | undefined {
  if (!a.figure || !b.figure) return undefined;
  const compared = compareFigures(a.figure, b.figure, a.source, b.source);
  return compared.verdict === 'explained' ? compared.reason : undefined;
}

function rowOfDisagreement(
  { sort, about, own, others, agreeing }: Disagreement,
  order: ReadonlyMap<string, number>,
  groups: ReadonlySet<Group>,
): FactRow {
  const cells = new Map<string, Telling>();
  const put = (cell: Telling): void => {
    if (!cells.has(cell.uri)) cells.set(cell.uri, cell);
  };
  [own, ...others, ...agreeing].forEach(put);
  // What a further article gives goes with one of the two, whatever it is.
  const told = [...cells.values()];
  for (const { members } of groups) {
    const given = members.map(tellingOf);
    if (given.some((each) => told.some((cell) => isOnePlace(cell, each)))) given.forEach(put);
  }
  return {
    sort,
    label: about,
    cells: [...cells.values()].sort((a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0)),
    differs: true,
  };
}

const tellingOf = ({ uri, item: { start, end, text } }: Member): Telling => ({ uri, start, end, text });

const isOnePlace = (a: Telling, b: Telling): boolean => a.uri === b.uri && overlaps(a, b);

/** Where a row's first cell stands: by article, then by place. */
function place({ cells: [first] }: FactRow, order: ReadonlyMap<string, number>): number {
  return first ? (order.get(first.uri) ?? 0) * 1e7 + first.start : 0;
}
