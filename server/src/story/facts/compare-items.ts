import { compareTimes } from './compare-times.ts';
import { shareCountry } from './known-event.ts';
import type { Item, ItemUse } from './item.ts';
import { shareWord } from './share-word.ts';
import { compareFigures, type FigureReason } from '../compare-values.ts';

/** How two items of one sort go together. `like`: two amounts that rounding and the like make one; `unknown`: two ways to say one thing, or one inside the other. */
export type ItemVerdict = 'same' | 'like' | 'different' | 'unknown';

/** Reasons that leave two figures one: the others only excuse them. */
const ALIKE: ReadonlySet<FigureReason> = new Set(['rounding', 'unit', 'hedge', 'range']);

/** Parts of the world that hold, or lie in, too many others to exclude any. */
const REGION =
  /^(?:the )?(?:(?:north|south|east|west|central|middle|far|near|southern|northern|eastern|western|south-?east|north-?east|south-?west|north-?west|latin|sub-saharan)(?:ern)? ?)*(?:asia|europe|africa|america|americas|east|west|north|south|gulf|oceania|balkans|caribbean|scandinavia|mediterranean|atlantic|pacific|arctic|antarctica|earth|world|coast|midwest)$/i;

/**
 * Whether two items can be one. Different are only two that exclude each other: two countries, two towns of the gazetteer or
 * of one sort of name, two persons without a word in common, two days, two amounts that nothing explains.
 */
export function compareItems(a: Item, b: Item): ItemVerdict {
  if (a.sort !== b.sort) return 'unknown';
  if (a.timex && b.timex) {
    const verdict = compareTimes(a.timex, b.timex);
    // "Monday" in two articles of other weeks may be a date of publication that is wrong.
    return verdict === 'different' && a.text.toLowerCase() === b.text.toLowerCase() ? 'unknown' : verdict;
  }
  if (a.figure && b.figure) {
    // One sum in two currencies of the same name: "$52 million", "A$52 million".
    if (a.figure.kind === 'money' && b.figure.kind === 'money' && a.figure.value === b.figure.value) return 'same';
    const compared = compareFigures(a.figure, b.figure, a.source, b.source);
    if (compared.verdict !== 'explained') return compared.verdict;
    return ALIKE.has(compared.reason) ? 'like' : 'unknown';
  }
  if ((a.key !== undefined && a.key === b.key) || a.text === b.text) return 'same';
  if (a.sort === 'place') return comparePlaces(a, b);
  if (shareWord(a.text, b.text) || isAcronymOf(a.text, b.text) || isAcronymOf(b.text, a.text)) return 'unknown';
  return 'different';
}

function comparePlaces(a: Item, b: Item): ItemVerdict {
  if (REGION.test(a.text) || REGION.test(b.text) || shareWord(a.text, b.text)) return 'unknown';
  const [x, y] = [a.countries ?? [], b.countries ?? []];
  if (x.length > 0 && y.length > 0) {
    if (!shareCountry(x, y)) return 'different';
    return a.state === true || b.state === true ? 'same' : 'different';
  }
  // A place that no gazetteer knows may lie in any other, unless both are called a place of one sort.
  return a.placeSort !== undefined && a.placeSort === b.placeSort ? 'different' : 'unknown';
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = (long.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0)).join('');
  return initials.toUpperCase().includes(letters);
}

/** Whether one is told as done and the other as planned, wished or denied. */
export function unlikeStates({ uses: a }: Item, { uses: b }: Item): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some(({ real }) => real) !== b.some(({ real }) => real);
}

/** Verbs that tell nothing of what is done. */
const GENERIC =
  /^(?:take|make|have|get|go|come|give|put|set|see|be|do|know|find|use|call|add|include|publish|update|post|report|end|begin|start|continue|remain)$/;

/** Whether a sort of event says too little to be the same wherever it is told. */
export const isGeneric = (sort: string): boolean => GENERIC.test(sort);

/**
 * How alike the parts are that two items play: 1 in the same slot of one sort of event, 0.5 in the same slot of others or in
 * another slot of it, 0 where nothing is alike or nothing is known.
 */
export function sameUse(a: readonly ItemUse[], b: readonly ItemUse[]): number {
  let best = 0;
  for (const x of a) {
    for (const y of b) {
      const event = x.event === y.event && !isGeneric(x.event);
      const slot = x.slot === y.slot && (x.within ?? false) === (y.within ?? false);
      // All times are times: only of the same event are they alike.
      const telling = x.slot !== 'time' && x.slot !== 'amount';
      best = Math.max(best, event && slot ? 1 : event || (slot && telling) ? 0.5 : 0);
    }
  }
  return best;
}

/** A digit too many makes a number some ten times as large. */
const maxSlip = 12;

/**
 * Whether one of two different amounts or dates looks like a slip of the pen for the other: digits turned round, one digit
 * more, less or other, the same digits in another scale ("14 million", "14 billion"), the same day of another month, ten weeks for ten days.
 */
export function isSlip(a: Item, b: Item): boolean {
  if (a.figure && b.figure) {
    const [x, y] = [a.figure, b.figure].map(({ value }) => digitsOf(value)) as [string, string];
    if (x === y) return true;
    const [low, high] = [a.figure.value, b.figure.value].sort((p, q) => p - q) as [number, number];
    return x.length > 1 && y.length > 1 && high < maxSlip * low && isOneEdit(x, y);
  }
  if (a.timex && b.timex) {
    if (a.sort === 'duration') return digitsOf(numberIn(a.timex.value)) === digitsOf(numberIn(b.timex.value));
    const years = [a.timex.value, b.timex.value].map((value) => /^\d{4}$/.exec(value)?.[0]);
    // "1926", "1962"
    if (years[0] !== undefined && years[1] !== undefined) {
      return years[0] !== years[1] && sortedDigits(years[0]) === sortedDigits(years[1]);
    }
    const [x, y] = [a.timex.value, b.timex.value].map((value) => /^\d{4}-(\d\d)-(\d\d)/.exec(value));
    return x !== null && y !== null && x !== undefined && y !== undefined && x[2] === y[2] && x[1] !== y[1];
  }
  return false;
}

const sortedDigits = (year: string): string => (year.match(/\d/g) ?? []).sort().join('');

const numberIn = (value: string): number => Number(/\d+(?:\.\d+)?/.exec(value)?.[0] ?? 0);

/** The digits that are not zeros at the end: 14 for 14 million. */
const digitsOf = (value: number): string =>
  value
    .toPrecision(12)
    .replace(/\D|e.*$/g, '')
    .replace(/^0+|0+$/g, '');

/** Whether one digit is other, missing, or two neighbours are turned round (Damerau 1964). */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return x.length !== y.length || a.length > 2;
  return x.length === 2 && y.length === 2 && x === `${y.charAt(1)}${y.charAt(0)}`;
}
