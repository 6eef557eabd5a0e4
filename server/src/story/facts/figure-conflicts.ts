import { compareFigures } from './compare-figures.ts';
import type { KnownFigure } from './known-figure.ts';
import { type FigureMatch, matchFigures } from './match-figures.ts';

/** So much must speak for one quantity before it is told as such (`FigureMatch.score`). */
export const oneQuantity = 1.8;

/** So much before a difference is a conflict. */
const surely = 2.5;

/** A thing that is counted very often is compared with so many of the other article's figures only. */
const maxCandidates = 60;

/** The figures of an article by sort. */
export type FiguresBySort = ReadonlyMap<string, readonly KnownFigure[]>;

/** Files figures under their sorts. */
export function figuresBySort(figures: readonly KnownFigure[]): FiguresBySort {
  const found = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    const list = found.get(figure.sort) ?? [];
    found.set(figure.sort, list);
    list.push(figure);
  }
  return found;
}

/** The figure of another article that most likely gives the same quantity; one with the same value before others as likely. */
export function bestFigure(figure: KnownFigure, others: FiguresBySort): FigureMatch | undefined {
  let best: FigureMatch | undefined;
  for (const other of (others.get(figure.sort) ?? []).slice(0, maxCandidates)) {
    const match = other === figure ? undefined : matchFigures(figure, other);
    if (match && match.score >= oneQuantity && (!best || rank(match) > rank(best))) best = match;
  }
  return best;
}

const rank = ({ score, verdict: { verdict } }: FigureMatch): number => score + (verdict === 'different' ? 0 : 0.6);

/**
 * Whether two figures of what must be one quantity cannot both be right: nothing explains the difference, and neither
 * article gives the other's value for anything of the sort.
 */
export function figuresConflict(
  { a, b, score, verdict }: FigureMatch,
  own: FiguresBySort,
  theirs: FiguresBySort,
): boolean {
  if (verdict.verdict !== 'different' || score < surely) return false;
  const given = (value: KnownFigure, figures: FiguresBySort): boolean =>
    (figures.get(value.sort) ?? []).some(
      (other) => other !== a && other !== b && compareFigures(value.figure, other.figure).verdict === 'same',
    );
  return own === theirs || !(given(a, theirs) || given(b, own));
}
