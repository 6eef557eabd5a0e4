import { type Cover, coverOf, isRetelling } from './article-cover.ts';
import { compareItems, isGeneric, isSlip, sameUse, unlikeStates } from './compare-items.ts';
import { describedAlike, isStart, maxDays, ofOthers, publishedApart } from './comparable-figures.ts';
import { isReported, towards } from './comparable-names.ts';
import type { ItemConflict } from './item-conflicts.ts';
import type { Item } from './item.ts';
import { shareWord } from './share-word.ts';
import type { StatementIndex, StatementPair } from './statement-pairs.ts';

/** Sentences of the other article that are looked at for each sentence. */
const maxNear = 4;

/** So much must speak for it: chosen on planted disagreements and on the outlets of ECB+ (docs/measurements.md). */
const surely = -0.3;

/** What speaks for one thing, by kind of evidence; fitted as a logistic regression and rounded. */
const WEIGHTS = {
  base: -2,
  share: 4,
  shareAndLikeness: 4,
  slip: 1.5,
  harm: 2,
  head: 1.2,
  preposition: 1.3,
  rival: -1.6,
  rank: -0.75,
  name: 1.5,
  time: 0.8,
};

/** The least likeness of sentences: of any, of those whose events differ, of those that give years or amounts. */
const minLikeness = {
  any: 0.15,
  /** Two times of events that are called otherwise, of years, and of either behind one preposition. */
  otherEvent: 0.25,
  otherYear: 0.35,
  samePreposition: 0.22,
  year: 0.25,
  /** Two amounts of one sort of thing, and of those that are no small numbers. */
  amount: 0.28,
  large: 0.2,
  otherNoun: 0.4,
  measure: 0.5,
  name: 0.3,
  otherState: 0.4,
  duration: 0.35,
};

/**
 * Where an article that tells over what another one tells gives something that the other does not have, and the other has
 * something in its place that the first does not give: each of the two is missed on the other side, in sentences that are
 * alike.
 * @param own statements of one article
 * @param theirs of another
 */
export function retoldConflicts(own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const [mine, yours] = [coverOf(own, theirs), coverOf(theirs, own)];
  const share = Math.max(mine.share, yours.share);
  if (!isRetelling(own, theirs) || mine.orphans.size === 0 || yours.orphans.size === 0) return [];
  const found: ItemConflict[] = [];
  for (const statement of own.statements) {
    if (statement.heading || !statement.items.some((item) => mine.orphans.has(item))) continue;
    theirs.near(statement, own, maxNear).forEach((pair, rank) => {
      if (!pair.b.heading) found.push(...conflictsOf(pair, rank, share, mine, yours));
    });
  }
  return found;
}

function conflictsOf(pair: StatementPair, rank: number, share: number, mine: Cover, yours: Cover): ItemConflict[] {
  const { a, b, likeness } = pair;
  if (likeness < minLikeness.any) return [];
  for (const [noun, number] of a.labels) if ((b.labels.get(noun) ?? number) !== number) return [];
  const [restA, restB] = [a.items.filter((x) => mine.orphans.has(x)), b.items.filter((y) => yours.orphans.has(y))];
  const found: ItemConflict[] = [];
  for (const x of restA) {
    for (const y of restB) {
      if (!isDifferent(x, y)) continue;
      const rivals = rivalsOf(restA, x) + rivalsOf(restB, y);
      if (!standAlike(x, y, pair, rivals)) continue;
      const score = scoreOf(x, y, pair, rank, share, rivals);
      if (score >= surely) found.push({ pair, a: x, b: y, score });
    }
  }
  return found.sort((x, y) => y.score - x.score).slice(0, 1);
}

/** Two that exclude each other; of places that no gazetteer has, two names without a word in common. */
function isDifferent(a: Item, b: Item): boolean {
  const verdict = compareItems(a, b);
  if (verdict === 'different') return true;
  return verdict === 'unknown' && isUnknownPlace(a, b);
}

const isUnknownPlace = (a: Item, b: Item): boolean =>
  a.type === 'place' &&
  b.type === 'place' &&
  !a.state &&
  !b.state &&
  !/\d/.test(a.text + b.text) &&
  !shareWord(a.text, b.text);

const rivalsOf = (rest: readonly Item[], { sort, figure }: Item): number =>
  rest.filter((item) => item.sort === sort && item.figure?.kind === figure?.kind).length - 1;

/** Whether both can stand in one place of what is told. */
function standAlike(a: Item, b: Item, pair: StatementPair, rivals: number): boolean {
  const { likeness } = pair;
  // A plan, and what came of it on another day.
  if (unlikeStates(a, b) && (a.sort === 'time' || likeness < minLikeness.otherState)) return false;
  if (a.figure) return countAlike(a, b, likeness);
  if (towards(a) !== towards(b)) return false;
  const used = sameUse(a.uses, b.uses) >= 0.5;
  const samePreposition = a.preposition !== undefined && a.preposition === b.preposition;
  if (a.sort === 'place') {
    if (rivals > 0 || /^(?:of|between)$/.test(a.preposition ?? '')) return false;
    const alike = used || (a.preposition === 'near' && (a.uses.length === 0 || b.uses.length === 0));
    if (compareItems(a, b) !== 'different') return samePreposition && alike && likeness >= minLikeness.name;
    return used || (samePreposition && likeness >= minLikeness.name);
  }
  return a.timex !== undefined && happenAlike(a, b, likeness, rivals, used);
}

/** Days of the week, and words that hang on the day of publication. */
const WEEKDAY = /monday|tuesday|wednesday|thursday|friday|saturday|sunday/i;
const DEICTIC = /\b(?:today|tonight|this|ago|year|next|last|prior|previous|now)\b/i;

function happenAlike(a: Item, b: Item, likeness: number, rivals: number, used: boolean): boolean {
  if (isReported(a) || isReported(b)) return false;
  if (a.sort === 'time') {
    if (DEICTIC.test(a.text) || DEICTIC.test(b.text)) return false;
    const [day, other] = [a, b].map(({ text }) => WEEKDAY.exec(text)?.[0].toLowerCase());
    if (day !== undefined && day === other) return false;
    if (/^\d{4}$/.test(a.timex?.value ?? '') && likeness < minLikeness.year) return false;
  }
  if (used) return true;
  // An arrest is not the deed; a verb without a kind may be any other.
  const samePreposition = a.preposition !== undefined && a.preposition === b.preposition;
  if (rivals > 0) return false;
  if (a.sort === 'duration') return samePreposition && likeness >= minLikeness.duration;
  if (isStep(a) || isStep(b)) return false;
  // Of years and months an article names many.
  if (/^\d{4}(?:-\d\d)?$/.test(a.timex?.value ?? ''))
    return likeness >= (samePreposition ? minLikeness.name : minLikeness.otherYear);
  if (samePreposition) return likeness >= minLikeness.samePreposition;
  return likeness >= minLikeness.otherEvent;
}

/** Smaller numbers count many things. */
const largeNumber = 31;

/** Steps of a case before the law. */
const STEP = /^(?:arrest|charge|conviction|sentence|acquittal|ruling|warrant|lawsuit|trial|appear|plead)$/;

const isStep = ({ uses }: Item): boolean => uses.some(({ event }) => STEP.test(event));

/** Whether two amounts count one sort of thing. */
function countAlike(a: Item, b: Item, likeness: number): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x === undefined || y?.kind !== x.kind || /^(?:ratio|multiple)$/.test(x.kind)) return false;
  if (x.predicate?.use !== y.predicate?.use || /^one$/i.test(a.text) || /^one$/i.test(b.text)) return false;
  if (x.measured?.elsewhere === true || y.measured?.elsewhere === true || ofOthers(a, b)) return false;
  // "Two others" are so many more than were told of.
  if ([x, y].some(({ measured, scopes }) => measured === undefined && scopes?.includes('additional'))) return false;
  if (publishedApart(a, b) > maxDays && likeness < minLikeness.measure) return false;
  if (x.kind !== 'number' && isStart(a) !== isStart(b)) return false;
  const [head, other] = [x.measured?.head, y.measured?.head];
  const slip = isSlip(a, b) && likeness >= minLikeness.name;
  // "48 flats", "84 apartments were damaged".
  const sameVerb = x.predicate !== undefined && x.predicate.lemma === y.predicate?.lemma;
  if (head !== undefined && other !== undefined && head !== other)
    return isSlip(a, b) && sameVerb && likeness >= minLikeness.otherNoun;
  const sameHead = head !== undefined && head === other;
  const sameHarm = x.predicate?.harm !== undefined && x.predicate.harm === y.predicate?.harm;
  const large = Math.max(x.value, y.value) > largeNumber && (sameVerb || isSlip(a, b));
  switch (x.kind) {
    case 'number':
      return sameHarm || slip || (sameHead && likeness >= (large ? minLikeness.large : minLikeness.amount));
    case 'ordinal':
      return sameHead && likeness >= minLikeness.measure;
    case 'money':
    case 'age':
      return likeness >= minLikeness.amount;
    case 'percent':
      return sameHead && describedAlike(x, y) && likeness >= minLikeness.amount;
    default:
      return slip || (sameHead && likeness >= minLikeness.amount) || likeness >= minLikeness.measure;
  }
}

function scoreOf(a: Item, b: Item, pair: StatementPair, rank: number, share: number, rivals: number): number {
  const head = a.figure?.measured?.head;
  const harm = a.figure?.predicate?.harm;
  return (
    WEIGHTS.base +
    WEIGHTS.share * (share - 0.6) +
    WEIGHTS.shareAndLikeness * (share - 0.6) * pair.likeness +
    WEIGHTS.slip * Number(isSlip(a, b)) +
    WEIGHTS.harm * Number(harm !== undefined && harm === b.figure?.predicate?.harm) +
    WEIGHTS.head * Number(head !== undefined && head === b.figure?.measured?.head && !isGeneric(head)) +
    WEIGHTS.preposition * Number(a.preposition !== undefined && a.preposition === b.preposition) +
    WEIGHTS.rival * rivals +
    WEIGHTS.rank * Math.min(2, rank) +
    WEIGHTS.name * Number(a.sort === 'place' && compareItems(a, b) === 'different') +
    WEIGHTS.time * Number(a.sort === 'time')
  );
}
