import type { SummaryFigure } from '../../resolve/summary.ts';
import { findPlaces } from '../../analyse/places/gazetteer.ts';
import { meet } from '../occupations.ts';
import { isSlip, sameUse, unlikeStates } from './compare-items.ts';
import { daysApart } from './compare-times.ts';
import type { Item } from './item.ts';

/** An item that is a figure. */
type FigureItem = Item & { readonly figure: SummaryFigure };

/** Amounts change: articles further apart tell of two times. */
export const maxDays = 2;

/** Two amounts of one thing are seldom so many times apart, unless one is a slip. */
const maxRatio = 12;

/** Words that count roughly. */
const ROUGH = /dozens|scores|hundreds|thousands|millions|billions|several|many|few|couple/i;

/** "One of them" counts nothing. */
const ONE = /^one$/i;

/** Kinds whose values mean too many things. */
const MANIFOLD = /^(?:ordinal|ratio|multiple|age)$/;

/** What is counted again and again in one article. */
const GENERIC =
  /^(?:person|people|man|woman|child|time|thing|year|game|season|case|car|house|home|part|place|way|member|country|company)$/;

/** What time is counted in, seasons of sport among them. */
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year|season|decade|century)$/;

/** Counts that are so many times apart may be those of two moments. */
const maxMoments = 1.5;

/**
 * Whether two figures can give one amount: both exact, of one sort of thing, of the same people, places and time, told alike.
 * @param likeness of their sentences, 0 to 1
 */
export function comparableFigures(a: FigureItem, b: FigureItem, likeness: number): boolean {
  const [x, y] = [a.figure, b.figure];
  const slip = isSlip(a, b);
  if (x.kind !== y.kind || MANIFOLD.test(x.kind)) return false;
  if ([x, y].some(({ text, measured }) => measured?.elsewhere === true || ONE.test(text) || ROUGH.test(text)))
    return false;
  if (ofOthers(a, b) || unlikeStates(a, b) || isStart(a) !== isStart(b)) return false;
  if (x.predicate?.harm !== y.predicate?.harm || x.predicate?.use !== y.predicate?.use) return false;
  // What is told of them must be alike, where something is told.
  const alike =
    x.predicate?.harm !== undefined || (slip && (x.kind === 'money' || x.measured?.head === y.measured?.head));
  if (!alike && a.uses.length > 0 && b.uses.length > 0 && sameUse(a.uses, b.uses) === 0) return false;
  if (!slip && (farApart(x.value, y.value) || publishedApart(a, b) > maxDays || isPart(x, y) || isPart(y, x)))
    return false;
  // "86 arrests", "more than 200 arrested": two moments, or two places.
  if (!slip && x.hedge !== y.hedge && likeness < 0.5 && isManyTimes(x.value, y.value)) return false;
  return measureAlike(x, y, slip, likeness);
}

/** Whether they measure one sort of thing, as far as their sentences say. */
function measureAlike(x: SummaryFigure, y: SummaryFigure, slip: boolean, likeness: number): boolean {
  const head = x.measured?.head ?? '';
  if (TIME_UNIT.test(head)) return false;
  // People are counted for many reasons: the verb must be one, or the number a slip.
  const generic = GENERIC.test(head) && x.predicate?.harm === undefined;
  if (generic && x.predicate?.lemma !== y.predicate?.lemma && !slip) return false;
  // Core inflation is not inflation.
  if (x.kind === 'percent' && !slip && !describedAlike(x, y)) return false;
  if (x.measured && y.measured) return x.measured.head === y.measured.head || x.kind === 'money';
  if (!slip && (x.measured ?? y.measured) && x.predicate?.lemma !== y.predicate?.lemma) return false;
  // Without what it measures a number can be anything's.
  return slip || likeness >= 0.7;
}

/** Whether what two figures measure is described by the same words, as far as it is named. */
export const describedAlike = ({ measured: a }: SummaryFigure, { measured: b }: SummaryFigure): boolean =>
  a === undefined || b === undefined || a.modifiers.join() === b.modifiers.join();

/** "86 arrests over the course of Saturday", "more than 200 were arrested". */
const isPart = (day: SummaryFigure, all: SummaryFigure): boolean =>
  day.predicate?.harm !== undefined &&
  (day.periods ?? []).length > 0 &&
  (all.periods ?? []).length === 0 &&
  all.value > day.value &&
  isManyTimes(day.value, all.value);

const isManyTimes = (a: number, b: number): boolean => Math.max(a, b) > maxMoments * Math.min(a, b);

const farApart = (a: number, b: number): boolean => Math.max(a, b) > maxRatio * Math.max(Math.min(a, b), 1);

/** Days between the publication of the articles of two figures; 0 where one is not known. */
export const publishedApart = ({ source: a }: Item, { source: b }: Item): number =>
  daysApart(a?.published ?? '', b?.published ?? '');

/** "Up from 3.8 per cent" is how it was before. */
export const isStart = ({ preposition }: Item): boolean => preposition === 'from';

/** Whether two figures are of other people, or hold at other places. */
export const ofOthers = (a: Item, b: Item): boolean =>
  apart(a.company, b.company) || apart(a.places, b.places) || apart(countriesIn(a), countriesIn(b));

/** The countries that stand in what a figure measures ("traffic to Norland"). */
const countriesIn = ({ figure }: Item): ReadonlySet<string> =>
  new Set(findPlaces(figure?.measured?.text ?? '').map(({ country }) => country));

/** Whether both have company, and none in common. */
const apart = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b);
