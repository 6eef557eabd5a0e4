import { type Alignment, alignmentsOf } from './alignment.ts';
import { ITEM_WEIGHTS } from './alignment-weights.ts';
import { coverOf } from './article-cover.ts';
import { isPart, ofOthers } from './comparable-figures.ts';
import { compareItems, isSlip, sameUse } from './compare-items.ts';
import { featuresOf } from './item-features.ts';
import type { ItemConflict } from './item-conflicts.ts';
import type { Item } from './item.ts';
import { dot } from './logistic.ts';
import { shareWord } from './share-word.ts';
import type { StatementIndex } from './statement-pairs.ts';

/** Two items that exclude each other, in sentences that may tell one thing. */
export interface ItemCandidate {
  readonly alignment: Alignment;
  readonly a: Item;
  readonly b: Item;
  /** The values of `ITEM_FEATURES`. */
  readonly features: readonly number[];
}

/** Sentences of the other article that are looked at for each sentence. */
const perSentence = 6;

/** The log of the odds above which a difference is told, and that of places that no gazetteer knows. */
const surely = { any: 0.4, unknownPlace: 1 };

/** How much of one article the other must give before places that no gazetteer knows are held against one another. */
const retold = 0.68;

/**
 * Where another article gives something else in a sentence that tells the same, one of the two nowhere giving what the other does: a
 * logistic regression over the alignment of the sentences and the part that the items play in them.
 * @param own statements of one article
 * @param theirs of another
 * @returns of each item of the one the likeliest
 */
export function alignedConflicts(own: StatementIndex, theirs: StatementIndex): ItemConflict[] {
  const share = Math.max(coverOf(own, theirs).share, coverOf(theirs, own).share);
  const best = new Map<Item, ItemConflict>();
  for (const { alignment, a, b, features } of itemCandidates(own, theirs)) {
    const unknown = compareItems(a, b) !== 'different';
    const score = dot(features, ITEM_WEIGHTS);
    if (score < (unknown ? surely.unknownPlace : surely.any) || (unknown && share < retold)) continue;
    if (score <= (best.get(a)?.score ?? -Infinity)) continue;
    best.set(a, { pair: { ...alignment.pair, mutual: false }, a, b, score });
  }
  return [...best.values()];
}

/** All pairs of items that are weighed. */
export function itemCandidates(own: StatementIndex, theirs: StatementIndex): ItemCandidate[] {
  const [mine, yours] = [coverOf(own, theirs), coverOf(theirs, own)];
  if (mine.orphans.size === 0 && yours.orphans.size === 0) return [];
  return own.statements.flatMap((statement) => {
    if (statement.heading || statement.items.length === 0) return [];
    return alignmentsOf(statement, own, theirs)
      .slice(0, perSentence)
      .flatMap((alignment, rank) => {
        const { a, b, likeness } = alignment.pair;
        for (const [noun, number] of a.labels) if ((b.labels.get(noun) ?? number) !== number) return [];
        const restA = a.items.filter((x) => !b.items.some((y) => compareItems(x, y) === 'same'));
        const restB = b.items.filter((y) => !a.items.some((x) => compareItems(y, x) === 'same'));
        const rest = { a: restA, b: restB, mine, yours };
        return restA.flatMap((x) =>
          restB.flatMap((y): ItemCandidate[] => {
            if (!mine.orphans.has(x) && !yours.orphans.has(y)) return [];
            if (!isDifferent(x, y) || cannotBeCompared(x, y, likeness)) return [];
            return [{ alignment, a: x, b: y, features: featuresOf(x, y, alignment, rank, rest) }];
          }),
        );
      });
  });
}

/** Two that exclude each other; of places that no gazetteer has, two names without a word in common. */
function isDifferent(a: Item, b: Item): boolean {
  const verdict = compareItems(a, b);
  return verdict === 'different' || (verdict === 'unknown' && areUnknownPlaces(a, b));
}

const areUnknownPlaces = (a: Item, b: Item): boolean =>
  a.type === 'place' &&
  b.type === 'place' &&
  !a.state &&
  !b.state &&
  !/\d/.test(a.text + b.text) &&
  !shareWord(a.text, b.text);

/** Words that hang on the day of publication, and words that count roughly. */
const DEICTIC = /\b(?:today|tonight|this|ago|year|next|last|prior|previous|now)\b/i;
const ROUGH = /dozens?|scores|hundreds|thousands|millions|billions|several|many|few|couple/i;

/** An ordinal counts again and again: only in sentences as alike as this is it one series. */
const oneSeries = 0.5;

/** Whether two items are no two values of one thing, whatever their sentences tell. */
function cannotBeCompared(a: Item, b: Item, likeness: number): boolean {
  if (a.broken === true || b.broken === true) return true;
  if (a.figure && b.figure) {
    const [x, y] = [a.figure, b.figure];
    if (x.kind !== y.kind || /^(?:ratio|multiple)$/.test(x.kind)) return true;
    if ([a, b].some(({ text }) => /^one$/i.test(text) || ROUGH.test(text))) return true;
    const [head, other] = [x.measured?.head, y.measured?.head];
    if (x.kind === 'ordinal' && (likeness < oneSeries || head === undefined || head !== other)) return true;
    // "18 children", "27 crates"; "48 flats were damaged", "84 apartments were damaged".
    const sameVerb = x.predicate !== undefined && x.predicate.lemma === y.predicate?.lemma;
    if (head !== undefined && other !== undefined && head !== other && !(sameVerb && isSlip(a, b))) return true;
    if (x.measured?.elsewhere === true || y.measured?.elsewhere === true) return true;
    return ofOthers(a, b) || isPart(x, y) || isPart(y, x);
  }
  // "Calif.", "California".
  if (a.sort === 'place') {
    const [x, y] = [a.text, b.text].map((text) => text.replaceAll('.', '').toLowerCase()) as [string, string];
    return x.startsWith(y) || y.startsWith(x);
  }
  // An arrest is not the sentence.
  if (sameUse(a.uses, b.uses) < 0.5 && (isStep(a) || isStep(b))) return true;
  return a.sort === 'time' && (DEICTIC.test(a.text) || DEICTIC.test(b.text));
}

/** Steps of a case before the law. */
const STEP = /^(?:arrest|charge|conviction|sentence|acquittal|ruling|warrant|lawsuit|trial|appear|plead)$/;

const isStep = ({ uses }: Item): boolean => uses.some(({ event }) => STEP.test(event));
