import { toBase } from '../analyse/figures/conversions.ts';
import { impliedPrecision } from '../analyse/figures/precision.ts';
import type { SummaryFigure } from '../resolve/summary.ts';

/** What explains that two figures of one quantity are written differently. */
export type FigureReason =
  | 'rounding'
  | 'unit'
  | 'hedge'
  | 'range'
  | 'scope'
  | 'period'
  | 'later-report'
  | 'currency'
  /** They are of different sorts and say nothing of one another. */
  | 'incomparable';

/** Whether two figures that are said of one thing can both be right. */
export type FigureVerdict =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'explained'; readonly reason: FigureReason }
  | { readonly verdict: 'different' };

/** A figure as far as it is compared. */
export type ComparedFigure = Pick<SummaryFigure, 'kind' | 'text' | 'value'> &
  Partial<Pick<SummaryFigure, 'upper' | 'unit' | 'hedge' | 'scopes' | 'predicate'>>;

/** What is known of the article that gives a figure. */
export interface FigureSource {
  /** When it was published, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  /** TIMEX3 values of the times that the figure holds for. */
  readonly periods?: readonly string[] | undefined;
}

const SAME: FigureVerdict = { verdict: 'same' };
const explained = (reason: FigureReason): FigureVerdict => ({ verdict: 'explained', reason });

/** Values closer than this share of themselves are one: what binary fractions and conversions leave. */
const EPSILON = 1e-9;

/** Two bounds of one kind that are so many times apart bound two amounts. */
const boundRatio = 2;

/** "Nearly" reaches down so far. */
const NEARLY = 0.1;

/**
 * Compares two figures that are said of one thing. Symmetric; a figure is the same as itself.
 * @param a one figure
 * @param b the other, of the same thing
 * @param sourceA what is known of the article of `a`
 * @param sourceB and of `b`
 * @returns `same` for equal values; `explained` with the reason where both can be right: rounding to the digits given, another
 *   unit, hedges, ranges, parts against wholes, other periods, a toll that grew by a later report; else `different`
 */
export function compareFigures(
  a: ComparedFigure,
  b: ComparedFigure,
  sourceA: FigureSource = {},
  sourceB: FigureSource = {},
): FigureVerdict {
  const readings = pairs(a, b);
  if (readings === undefined) return explained('currency');
  if (readings.length === 0) return explained('incomparable');
  let best: FigureVerdict = { verdict: 'different' };
  for (const [x, y] of readings) {
    const verdict = compareReadings(x, y, a.hedge !== b.hedge, unitsDiffer(a, b));
    if (verdict.verdict === 'same') return verdict;
    // One reason whichever figure comes first.
    if (rankOf(verdict) > rankOf(best)) best = verdict;
  }
  if (best.verdict !== 'different') return best;
  if (scopesDiffer(a, b)) return explained('scope');
  if (periodsDiffer(sourceA.periods ?? [], sourceB.periods ?? [])) return explained('period');
  return grown(a, b, sourceA, sourceB) ? explained('later-report') : best;
}

const REASONS: readonly FigureReason[] = ['range', 'hedge', 'rounding', 'unit'];

const rankOf = (verdict: FigureVerdict): number =>
  verdict.verdict === 'explained' ? REASONS.indexOf(verdict.reason) : -1;

/** What a figure claims: from `low` to `high`; `value` is good to ± `precision`. */
interface Claim {
  readonly value: number;
  readonly upper: number;
  readonly low: number;
  readonly high: number;
  readonly precision: number;
  readonly open: boolean;
  /** Whether it is hedged to one side. */
  readonly directed: boolean;
}

/** Both figures as claims in one unit, for each way to read their units; undefined for two currencies. */
function pairs(a: ComparedFigure, b: ComparedFigure): readonly (readonly [Claim, Claim])[] | undefined {
  if (a.kind === 'money' && b.kind === 'money') {
    const [x, y] = [inCents(a), inCents(b)];
    if (x.unit !== y.unit && x.unit !== 'cent' && y.unit !== 'cent') return undefined;
    const [one, other] = x.unit === y.unit ? [a, b] : [x, y];
    return [[claim(one, 1, 0), claim(other, 1, 0)]];
  }
  const [x, y] = [asPercent(a), asPercent(b)];
  if (x.kind !== y.kind && !(measured(x) && measured(y))) return [];
  if (x.unit === y.unit) return [[claim(x, 1, 0), claim(y, 1, 0)]];
  if (x.unit === undefined || y.unit === undefined) return [];
  const found: [Claim, Claim][] = [];
  for (const p of toBase(x.value, x.unit)) {
    for (const q of toBase(y.value, y.unit)) {
      if (p.dimension !== q.dimension) continue;
      const [zeroP, zeroQ] = [p.value - x.value * p.factor, q.value - y.value * q.factor];
      found.push([claim(x, p.factor, zeroP), claim(y, q.factor, zeroQ)]);
    }
  }
  return found;
}

const measured = ({ kind }: ComparedFigure): boolean => kind === 'quantity' || kind === 'percent';

/** Cents of whatever currency are hundredths. */
function inCents(figure: ComparedFigure): ComparedFigure {
  return figure.unit === 'cent'
    ? { ...figure, value: figure.value / 100, ...(figure.upper !== undefined && { upper: figure.upper / 100 }) }
    : figure;
}

/** "Half" is 50 %. */
function asPercent(figure: ComparedFigure): ComparedFigure {
  if (figure.kind !== 'ratio' || figure.value > 1) return figure;
  return { ...figure, kind: 'percent', unit: '%', value: 100 * figure.value, text: '' };
}

function claim(figure: ComparedFigure, factor: number, zero: number): Claim {
  const { value, upper = value, hedge } = figure;
  const precision = impliedPrecision(figure);
  // A bound is as exact as its digits.
  const bound = impliedPrecision({ kind: figure.kind, text: figure.text, value });
  const [from, to] = [Math.min(value, upper), Math.max(value, upper)];
  const reach = Math.max(precision, NEARLY * Math.abs(value));
  const [low, high] = {
    about: [from - precision, to + precision],
    nearly: [from - reach, to],
    'at-least': [from, Infinity],
    'more-than': [from, Infinity],
    'at-most': [-Infinity, to],
    'less-than': [-Infinity, to],
    none: [from, to],
  }[hedge ?? 'none'] as [number, number];
  const convert = (each: number): number => each * factor + zero;
  return {
    value: convert(value),
    upper: convert(upper),
    low: convert(low),
    high: convert(high),
    precision: (hedge === 'about' ? precision : bound) * factor,
    open: hedge !== undefined,
    directed: hedge !== undefined && hedge !== 'about',
  };
}

function compareReadings(a: Claim, b: Claim, hedges: boolean, units: boolean): FigureVerdict {
  if (equal(a.value, b.value) && equal(a.upper, b.upper)) return hedges ? explained('hedge') : SAME;
  const precision = Math.max(a.precision, b.precision) * (1 + EPSILON);
  const ranged = !equal(a.value, a.upper) || !equal(b.value, b.upper);
  if (!ranged && !a.directed && !b.directed && Math.abs(a.value - b.value) <= precision) {
    return explained(units ? 'unit' : a.open || b.open ? 'hedge' : 'rounding');
  }
  if (ranged && Math.abs(a.value - b.value) <= precision && Math.abs(a.upper - b.upper) <= precision) {
    return explained(units ? 'unit' : 'rounding');
  }
  if (!ranged && !a.open && !b.open) return { verdict: 'different' };
  // What one states exactly is rounded too: "more than 3 million" of 2.98 million.
  const meet = a.low - b.precision <= b.high + a.precision && b.low - a.precision <= a.high + b.precision;
  if (!meet) return { verdict: 'different' };
  // "More than 10" is true of what is "more than 100", but nobody would say so.
  if (!ranged && !hedges && a.directed && Math.max(a.value, b.value) >= boundRatio * Math.min(a.value, b.value))
    return { verdict: 'different' };
  return explained(a.open || b.open ? 'hedge' : 'range');
}

function equal(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

const unitsDiffer = (a: ComparedFigure, b: ComparedFigure): boolean => asPercent(a).unit !== asPercent(b).unit;

/** Scopes that make a figure one of something else: "so far" and "in total" are the whole as known. */
const PARTS = new Set(['part', 'additional', 'each']);

function scopesDiffer(a: ComparedFigure, b: ComparedFigure): boolean {
  const parts = ({ scopes = [] }: ComparedFigure): string =>
    scopes
      .filter((scope) => PARTS.has(scope))
      .sort()
      .join(' ');
  return parts(a) !== parts(b);
}

/** Both give times, and no two are one or lie in one another ("2023-03-21" in "2023-03"). */
function periodsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const dates = (values: readonly string[]): string[] => values.filter((value) => /^\d/.test(value));
  const [own, theirs] = [dates(a), dates(b)];
  if (own.length === 0 || theirs.length === 0) return false;
  return !own.some((x) => theirs.some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** A toll or count "so far" that is higher in the later report. */
function grown(a: ComparedFigure, b: ComparedFigure, sourceA: FigureSource, sourceB: FigureSource): boolean {
  const counting = ({ predicate, scopes = [] }: ComparedFigure): boolean =>
    predicate?.harm !== undefined || scopes.includes('so-far');
  if (!counting(a) && !counting(b)) return false;
  const { published: before } = sourceA;
  const { published: after } = sourceB;
  if (before === undefined || after === undefined || before === after) return false;
  return before < after ? a.value < b.value : b.value < a.value;
}
