import type { SummaryFigure } from '../../resolve/summary.ts';
import { compareFigures, type FigureVerdict } from './compare-figures.ts';
import type { KnownFigure } from './known-figure.ts';
import { sentenceLikeness } from './likeness-of-sentences.ts';

/** Two figures that may give one quantity. */
export interface FigureMatch {
  readonly a: KnownFigure;
  readonly b: KnownFigure;
  /** How much speaks for one quantity. */
  readonly score: number;
  readonly likeness: number;
  readonly verdict: FigureVerdict;
}

/** What speaks for one quantity, by kind of evidence, and against it. */
const WEIGHTS = {
  head: 0.8,
  modifier: 0.5,
  entity: 0.7,
  whose: 0.8,
  place: 0.5,
  period: 0.5,
  harm: 0.8,
  verb: 0.5,
  words: 1.8,
};

/**
 * Compares two figures that measure things of one sort.
 * @returns undefined where they measure different things, or of different people, places or times
 */
export function matchFigures(a: KnownFigure, b: KnownFigure): FigureMatch | undefined {
  if (a.sort !== b.sort) return undefined;
  const [x, y] = [a.figure, b.figure];
  if (partOf(x) !== partOf(y) || x.predicate?.harm !== y.predicate?.harm) return undefined;
  if (x.predicate?.direction !== y.predicate?.direction || x.predicate?.use !== y.predicate?.use) return undefined;
  if ((x.predicate?.negated ?? false) !== (y.predicate?.negated ?? false)) return undefined;
  if (a.whose !== undefined && b.whose !== undefined && a.whose !== b.whose) return undefined;
  if (parted(a.measured, b.measured) || parted(a.places, b.places)) return undefined;
  const period = periodsOf(a, b);
  if (period === false) return undefined;
  const modifiers = modifiersOf(x, y);
  if (modifiers === undefined) return undefined;
  const likeness = sentenceLikeness(a.stems, b.stems, [x.text, y.text]);
  const score =
    WEIGHTS.head +
    WEIGHTS.modifier * modifiers +
    WEIGHTS.entity * Number(meet(a.measured, b.measured)) +
    WEIGHTS.whose * Number(a.whose !== undefined && a.whose === b.whose) +
    WEIGHTS.place * Number(meet(a.places, b.places)) +
    WEIGHTS.period * Number(period) +
    WEIGHTS.harm * Number(x.predicate?.harm !== undefined) +
    WEIGHTS.verb * Number(x.predicate !== undefined && x.predicate.lemma === y.predicate?.lemma) +
    WEIGHTS.words * likeness;
  return { a, b, score, likeness, verdict: compareFigures(x, y) };
}

/** What part of the whole a figure says it gives; "so far" and "in total" are the whole as known. */
const partOf = ({ scopes = [] }: SummaryFigure): string =>
  scopes
    .filter((scope) => scope === 'part' || scope === 'additional' || scope === 'each')
    .sort()
    .join(' ');

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

/** Both name somebody, and nobody in common. */
const parted = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** Whether they hold for one time; undefined where one says nothing; false where the times are others. */
function periodsOf(a: KnownFigure, b: KnownFigure): boolean | undefined {
  if (a.periods.length === 0 || b.periods.length === 0) return undefined;
  return a.periods.some((x) => b.periods.some((y) => x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`)));
}

/** The share of describing words in common; undefined where each has its own ("12 soldiers", "30 wounded civilians"). */
function modifiersOf({ measured: a }: SummaryFigure, { measured: b }: SummaryFigure): number | undefined {
  const [own, theirs] = [a?.modifiers ?? [], b?.modifiers ?? []];
  if (own.length === 0 && theirs.length === 0) return 0.3;
  if (own.length === 0 || theirs.length === 0) return 0;
  const shared = own.filter((word) => theirs.includes(word)).length;
  return shared === 0 ? undefined : shared / Math.min(own.length, theirs.length);
}
