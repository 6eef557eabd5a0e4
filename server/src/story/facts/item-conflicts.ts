import { compareFigures } from '../compare-values.ts';
import { compareItems, isSlip, sameUse } from './compare-items.ts';
import { isAnotherTime } from './compare-times.ts';
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
  const restA = a.items.filter((x) => !b.items.some((y) => isOne(x, y)));
  const restB = b.items.filter((y) => !a.items.some((x) => isOne(x, y)));
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

/** Figures must measure the same sort of thing; "from" and "to" lead to different places. */
function comparable(a: Item, b: Item, pair: StatementPair): boolean {
  const { likeness } = pair;
  const [x, y] = [a.figure, b.figure];
  if (!x || !y) {
    const persons = a.sort === 'person' || a.sort === 'organization';
    // Two names in two sentences are two people, unless both do the very same.
    if (persons && !shareOffice(a, b) && (likeness < 0.5 || sameUse(a.uses, b.uses) < 1 || !shareName(pair)))
      return false;
    if (unlikeStates(a, b)) return false;
    // "Born in Spain", "lived in Portugal".
    if (a.sort === 'place' && a.uses.length > 0 && b.uses.length > 0 && !shareEvent(a, b)) return false;
    if (a.timex && b.timex && a.sort === 'time' && !isSlip(a, b) && isAnotherTime(a.timex, b.timex, pair.likeness))
      return false;
    // A time that belongs to no event is mostly when somebody said so.
    if (a.sort === 'time' && [...a.uses, ...b.uses].some(({ event }) => REPORTING.test(event))) return false;
    if ((a.sort === 'time' || a.sort === 'duration') && sameUse(a.uses, b.uses) < 0.5 && !isSlip(a, b)) return false;
    const [own, theirs] = [directed(a), directed(b)];
    // "By Saturday" bounds what happened on Friday; of places a verb may do without ("reached Bern").
    return own === theirs || (a.sort === 'place' && (a.preposition === undefined || b.preposition === undefined));
  }
  // "One of them" counts nothing.
  if (x.measured?.elsewhere || y.measured?.elsewhere || /^one$/i.test(x.text) || /^one$/i.test(y.text)) return false;
  if (apart(a.company, b.company) || apart(a.places, b.places)) return false;
  if (unlikeStates(a, b) || ROUGH.test(x.text) || ROUGH.test(y.text)) return false;
  if (!isSlip(a, b) && (farApart(x.value, y.value) || daysBetween(a, b) > maxDays)) return false;
  if (x.kind !== y.kind || /^(?:ordinal|ratio|multiple|age)$/.test(x.kind)) return false;
  if (x.predicate?.harm !== y.predicate?.harm || x.predicate?.use !== y.predicate?.use) return false;
  // People are counted for many reasons: the verb must be one, or the number a slip.
  const generic = GENERIC.test(x.measured?.head ?? '') && x.predicate?.harm === undefined;
  if (generic && x.predicate?.lemma !== y.predicate?.lemma && !isSlip(a, b)) return false;
  // Without what it measures a number can be anything's.
  if ((!x.measured || !y.measured) && !isSlip(a, b) && likeness < 0.7) return false;
  if (TIME_UNIT.test(x.measured?.head ?? '')) return false;
  if (x.measured && y.measured) return x.measured.head === y.measured.head || x.kind === 'money';
  return likeness > 0.4 || isSlip(a, b);
}

/** A name that stands more often in an article is what it is about. */
const maxTimes = 4;

/** Amounts change: articles further apart tell of two times. */
const maxDays = 2;

/** Two amounts of one thing are seldom so many times apart, unless one is a slip. */
const maxRatio = 12;

/** When something was said, not when it was. */
const REPORTING =
  /^(?:say|announce|confirm|reveal|state|tell|declare|tweet|note|claim|describe|quote|write|warn|speak|talk|show|see|expect)$/;

/** Words that count roughly. */
const ROUGH = /dozens|scores|hundreds|thousands|millions|billions|several|many|few|couple/i;

const isCentral = ({ sort, times = 0 }: Item): boolean =>
  (sort === 'person' || sort === 'organization') && times > maxTimes;

/** Whether both belong to one sort of event. */
const shareEvent = ({ uses: a }: Item, { uses: b }: Item): boolean =>
  a.some(({ event }) => b.some((other) => other.event === event));

/** Whether both sentences name somebody, or a place, in common. */
const shareName = ({ a, b }: StatementPair): boolean =>
  [...a.terms.keys()].some((term) => term.startsWith('@') && b.terms.has(term));

/** Whether one is told as done and the other as planned, wished or denied. */
function unlikeStates({ uses: a }: Item, { uses: b }: Item): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some(({ real }) => real) !== b.some(({ real }) => real);
}

const farApart = (a: number, b: number): boolean => Math.max(a, b) > maxRatio * Math.max(Math.min(a, b), 1);

/** Days between the publication of the articles of two figures; 0 where one is unknown. */
function daysBetween({ source: a }: Item, { source: b }: Item): number {
  const [x, y] = [Date.parse(a?.published ?? ''), Date.parse(b?.published ?? '')];
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : Math.abs(x - y) / 86_400_000;
}

/** What is counted again and again in one article. */
const GENERIC =
  /^(?:person|people|man|woman|child|time|thing|year|game|season|case|car|house|home|part|place|way|member|country|company)$/;

const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;

/** Whether both have company, and none in common. */
const apart = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));

/** The prepositions that make a place or time another one; the others say little. */
const directed = ({ preposition = '' }: Item): string =>
  /^(?:from|to|since|until|before|after|by|than)$/.test(preposition) ? preposition : '';

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

/** Two persons whom their articles give the same office. */
const shareOffice = ({ offices: a }: Item, { offices: b }: Item): boolean =>
  a !== undefined && b !== undefined && [...a].some((office) => b.has(office));

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
