import { compareItems, sameUse } from './compare-items.ts';
import type { Item } from './item.ts';
import type { Statement } from './statement.ts';
import { rank, type StatementIndex, type StatementPair } from './statement-pairs.ts';

/** Two passages that tell one thing with two different items. */
export interface ItemConflict {
  readonly pair: StatementPair;
  readonly a: Item;
  readonly b: Item;
  /** How much speaks for one thing, and for the two standing in the same place of it. */
  readonly score: number;
}

/** Sentences of the other article that are looked at for each sentence. */
const maxNear = 4;

/** So much must speak for it. */
export const surely = 1.75;

/**
 * Where two articles, or two passages of one, tell the same thing with different names, times or amounts: the sentences
 * are alike, both items stand in the same place of what is told, and neither article knows the other's item in any
 * sentence on the matter.
 * @param own statements of one article
 * @param theirs of another; the same object for an article against itself
 */
export function itemConflicts(own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const found: ItemConflict[] = [];
  for (const statement of own.statements) {
    if (statement.items.length === 0) continue;
    for (const pair of theirs.near(statement, own, maxNear)) {
      if (own === theirs && pair.b.index > statement.index) continue;
      found.push(...conflictsOf(pair, own, theirs));
    }
  }
  return found;
}

function conflictsOf(pair: StatementPair, own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const { a, b } = pair;
  const restA = a.items.filter((x) => !b.items.some((y) => compareItems(x, y) === 'same'));
  const restB = b.items.filter((y) => !a.items.some((x) => compareItems(x, y) === 'same'));
  const conflicts: ItemConflict[] = [];
  for (const x of restA) {
    for (const y of restB) {
      if (compareItems(x, y) !== 'different' || !comparable(x, y)) continue;
      const rivals = Math.max(
        restA.filter((item) => item.sort === x.sort).length,
        restB.filter((item) => item.sort === y.sort).length,
      );
      const score = scoreOf(pair, x, y, rivals);
      if (score < surely || knows(theirs, x, pair) || knows(own, y, pair)) continue;
      conflicts.push({ pair, a: x, b: y, score });
    }
  }
  return conflicts.sort((x, y) => y.score - x.score).slice(0, 1);
}

/** Figures must measure the same sort of thing; names and times are compared as they are. */
function comparable({ figure: a }: Item, { figure: b }: Item): boolean {
  if (!a || !b) return true;
  if (a.kind !== b.kind || /^(?:ordinal|ratio|multiple)$/.test(a.kind)) return false;
  if (a.predicate?.harm !== b.predicate?.harm || a.predicate?.use !== b.predicate?.use) return false;
  if (a.kind === 'number' || a.kind === 'quantity') {
    return a.measured !== undefined && b.measured !== undefined && a.measured.head === b.measured.head;
  }
  return true;
}

function scoreOf(pair: StatementPair, a: Item, b: Item, rivals: number): number {
  const use = sameUse(a.uses, b.uses);
  const measured = a.figure?.measured && a.figure.measured.head === b.figure?.measured?.head ? 0.3 : 0;
  return rank(pair) + 0.5 * use + measured - 0.25 * (rivals - 1);
}

/** Whether an article gives an item in any sentence that has to do with the matter, or a name anywhere. */
function knows({ statements }: StatementIndex, item: Item, { a, b }: StatementPair): boolean {
  return statements.some(
    (statement: Statement) =>
      statement !== a && statement !== b && statement.items.some((other) => compareItems(item, other) === 'same'),
  );
}
