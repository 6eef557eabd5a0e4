import { compareFigures } from '../compare-values.ts';
import { comparableFigures } from './comparable-figures.ts';
import { comparableNames, shareOffice } from './comparable-names.ts';
import { compareItems, isSlip, sameUse } from './compare-items.ts';
import type { Item, ItemSort } from './item.ts';
import type { Statement } from './statement.ts';
import type { StatementIndex, StatementPair } from './statement-pairs.ts';

/** Two passages that tell one thing with two different items. */
export interface ItemConflict {
  readonly pair: StatementPair;
  readonly a: Item;
  readonly b: Item;
  /** How much speaks for one thing, and for the two standing in the same place of it. */
  readonly score: number;
}

/** Sentences of the other article that are looked at for each sentence. */
const maxNear = 2;

/** So much must speak for it, by sort: chosen on planted disagreements and on stories that agree (docs/measurements.md). */
const surely: Readonly<Record<ItemSort, number>> = {
  figure: 0.85,
  place: 0.95,
  time: 0.95,
  duration: 0.8,
  person: 1.1,
  organization: 1.4,
};

/** An article that gives two things mostly means two, unless one stands in its headline; two amounts always. */
const ownMargin = 1;

/**
 * Where two articles, or two passages of one, tell the same thing with different names, times or amounts: the sentences
 * are alike, both items stand in the same place of what is told, and neither article knows the other's item.
 * @param own statements of one article
 * @param theirs of another; the same object for an article against itself
 */
export function itemConflicts(own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const found: ItemConflict[] = [];
  for (const statement of own.statements) {
    if (statement.items.length === 0) continue;
    theirs.near(statement, own, maxNear).forEach((pair, i) => {
      if (i > 0 && !pair.mutual) return;
      if (own === theirs && pair.b.index > statement.index) return;
      found.push(...conflictsOf(pair, own, theirs));
    });
  }
  return found;
}

function conflictsOf(pair: StatementPair, own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const { a, b } = pair;
  for (const [noun, number] of a.labels) if ((b.labels.get(noun) ?? number) !== number) return [];
  const paired = pairedCounts(a.items, b.items);
  const restA = a.items.filter((x) => (isCount(x) ? !paired.has(x) : !b.items.some((y) => isOne(x, y))));
  const restB = b.items.filter((y) => (isCount(y) ? !paired.has(y) : !a.items.some((x) => isOne(x, y))));
  const conflicts: ItemConflict[] = [];
  for (const x of restA) {
    for (const y of restB) {
      if (compareItems(x, y) !== 'different' || !comparable(x, y, pair)) continue;
      const [p, q] = [rivalsOf(restA, x), rivalsOf(restB, y)];
      const rivals = Math.min(p, q) + 0.5 * Math.max(p, q);
      if (own === theirs && x.sort === 'figure' && a.heading === b.heading) continue;
      const contrasts = contrastsOf(restA, restB, x, y);
      if (contrasts > 0 && (own === theirs || !isSlip(x, y))) continue;
      const [knowsOwn, knowsTheirs] = [knows(theirs, x, pair), knows(own, y, pair)];
      const known = Number(knowsOwn) + Number(knowsTheirs);
      // Whom an article is about, and the other never names, makes it another story.
      if ((!knowsOwn && isCentral(x)) || (!knowsTheirs && isCentral(y))) continue;
      if (known > 1 || (known > 0 && (own === theirs || isExcused(pair, x, y)))) continue;
      const score = scoreOf(pair, x, y, rivals) + WEIGHTS.contrast * contrasts + WEIGHTS.known * known;
      if (score < surely[x.sort] + (own === theirs ? ownMargin : 0)) continue;
      conflicts.push({ pair, a: x, b: y, score });
    }
  }
  return conflicts.sort((x, y) => y.score - x.score).slice(0, 1);
}

/**
 * Whether it excuses a difference that one of the two is given elsewhere: a figure always, a time unless it looks like a slip,
 * a name unless the sentences are else the same.
 */
function isExcused({ likeness }: StatementPair, a: Item, b: Item): boolean {
  if (a.figure) return true;
  return a.timex ? !isSlip(a, b) : likeness < 0.6;
}

const isCount = ({ figure }: Item): boolean => figure?.kind === 'number';

/**
 * The counts of two sentences that have their equal in the other, each one once: in "five killed, three hurt" and "three
 * killed, three hurt" it is the hurt that are the same.
 */
function pairedCounts(a: readonly Item[], b: readonly Item[]): ReadonlySet<Item> {
  const pairs = a.flatMap((x) => b.filter((y) => isCount(x) && isCount(y) && isOne(x, y)).map((y) => [x, y] as const));
  const fit = ([{ figure: x }, { figure: y }]: (typeof pairs)[number]): number =>
    2 * Number(x?.predicate?.harm === y?.predicate?.harm) + Number(x?.measured?.head === y?.measured?.head);
  const paired = new Set<Item>();
  for (const [x, y] of pairs.sort((p, q) => fit(q) - fit(p))) {
    if (paired.has(x) || paired.has(y)) continue;
    paired.add(x).add(y);
  }
  return paired;
}

/** Whether two items may give one thing. */
function isOne(a: Item, b: Item): boolean {
  const verdict = compareItems(a, b);
  // "12 were arrested", "12 were hurt": the number was not made up.
  return (
    verdict === 'same' ||
    verdict === 'like' ||
    (a.figure !== undefined && a.figure.value === b.figure?.value && a.figure.value > 2 && !isSlip(a, b))
  );
}

/** How many other things the two sentences tell of differ: they may well speak of two. */
function contrastsOf(restA: readonly Item[], restB: readonly Item[], a: Item, b: Item): number {
  const others = restA.filter((x) => x !== a && restB.some((y) => y !== b && contrast(x, y)));
  return others.length;
}

/** Amounts for two times are other amounts, whatever explains them. */
function contrast(x: Item, y: Item): boolean {
  if (!x.figure || !y.figure) return compareItems(x, y) === 'different';
  return compareFigures(x.figure, y.figure).verdict === 'different';
}

/** How many other items of a sentence could stand in the place of one. */
const rivalsOf = (items: readonly Item[], { sort, figure }: Item): number =>
  items.filter((item) => item.sort === sort && item.figure?.kind === figure?.kind).length - 1;

/** Whether two items can stand for one thing at all, whatever they give. */
const comparable = (a: Item, b: Item, pair: StatementPair): boolean =>
  a.figure && b.figure
    ? comparableFigures({ ...a, figure: a.figure }, { ...b, figure: b.figure }, pair.likeness)
    : comparableNames(a, b, pair);

/** A name that stands more often in an article is what it is about. */
const maxTimes = 4;

const isCentral = ({ sort, times = 0 }: Item): boolean =>
  (sort === 'person' || sort === 'organization') && times > maxTimes;

/** What speaks for one thing, by kind of evidence. */
const WEIGHTS = {
  likeness: 2,
  use: 0.3,
  mutual: 0.2,
  measured: 0.2,
  verb: 0.2,
  preposition: 0.15,
  slip: 0.4,
  rival: -0.2,
  headline: 0.9,
  contrast: -0.4,
  office: 0.3,
  known: -0.4,
};

function scoreOf(pair: StatementPair, a: Item, b: Item, rivals: number): number {
  const enough = Math.min(1, pair.common / 3);
  const measured = a.figure?.measured !== undefined && a.figure.measured.head === b.figure?.measured?.head;
  return (
    WEIGHTS.likeness * pair.likeness * enough +
    WEIGHTS.use * sameUse(a.uses, b.uses) +
    WEIGHTS.mutual * Number(pair.mutual) +
    WEIGHTS.measured * Number(measured) +
    WEIGHTS.verb * verbsAgree(a, b) +
    WEIGHTS.preposition * Number(a.preposition !== undefined && a.preposition === b.preposition) +
    WEIGHTS.slip * Number(isSlip(a, b)) +
    WEIGHTS.office * Number(shareOffice(a, b)) +
    // A headline sums up its own article: what it names should stand below it.
    WEIGHTS.headline * Number(pair.a.uri === pair.b.uri && pair.a.heading !== pair.b.heading) +
    WEIGHTS.rival * rivals
  );
}

/** 1 for figures under one verb, less than 0 under two, 0 where one has none. */
function verbsAgree(one: Item, other: Item): number {
  const [x, y] = [one.figure?.predicate?.lemma, other.figure?.predicate?.lemma];
  if (x === undefined || y === undefined || one.figure?.predicate?.harm !== undefined) return 0;
  return x === y ? 1 : isSlip(one, other) ? 0 : -1.5;
}

/** A month that holds a day does not give the day. */
function givesSame(item: Item, other: Item): boolean {
  if (item.timex && other.timex) return item.timex.value === other.timex.value;
  return compareItems(item, other) === 'same';
}

/** Whether an article gives an item in any other sentence. */
function knows({ statements }: StatementIndex, item: Item, { a, b }: StatementPair): boolean {
  return statements.some(
    (statement: Statement) =>
      statement !== a && statement !== b && statement.items.some((other) => givesSame(item, other)),
  );
}
