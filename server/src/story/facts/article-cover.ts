import { remember } from '../../text/remember.ts';
import { foldName } from '../fold-name.ts';
import type { Item } from './item.ts';
import type { StatementIndex } from './statement-pairs.ts';

/** Small numbers are everywhere: another article gives one only where it counts the same. */
const smallNumber = 31;

/** With fewer items nothing is known of how much of an article another one tells. */
const minItems = 5;

/**
 * What an item gives, as keys; two items give the same where one of the first's stands among all of the second's.
 * @returns `own`: what it gives; `all`: that, and what it thereby gives too (a day its month)
 */
function keysOf({ sort, key, text, countries = [], state, timex, figure }: Item): {
  readonly own: readonly string[];
  readonly all: readonly string[];
} {
  if (timex) {
    const clock = /T\d\d:\d\d/.exec(timex.value)?.[0];
    if (clock !== undefined) return { own: [clock], all: [clock, ...daysIn(timex.value)] };
    const [day = timex.value, ...wider] = daysIn(timex.value);
    return { own: [day], all: [day, ...wider] };
  }
  if (figure) {
    const { kind, value, unit = '', measured } = figure;
    const amount = `${kind === 'age' ? 'number' : kind} ${unit} ${value}`;
    if (kind !== 'number' || value > smallNumber || !measured) return { own: [amount], all: [amount] };
    return { own: [`${amount} ${measured.head}`, amount], all: [`${amount} ${measured.head}`] };
  }
  const places = sort === 'place' && state ? countries.map((country) => `in ${country}`) : [];
  const name = foldName(text);
  const last = sort === 'person' ? [`surname ${name.split(' ').at(-1) ?? ''}`] : [];
  const own = [...(key === undefined ? [] : [key]), `named ${name}`, ...places, ...last];
  return { own, all: own };
}

/** A day and the month it lies in. */
function daysIn(value: string): readonly string[] {
  const [day, month] = /^(\d{4}-\d\d)(?:-\d\d)?/.exec(value) ?? [];
  return day === undefined || month === undefined ? [value.replace(/T.*$/, '')] : day === month ? [day] : [day, month];
}

/** How much of what one article gives another one gives as well. */
export interface Cover {
  /** What the other article gives nowhere. */
  readonly orphans: ReadonlySet<Item>;
  /** The part of the items that it gives, 0 to 1; 0 where there are too few. */
  readonly share: number;
}

/** So much of one article must stand in the other: it tells the same story over, so that what it gives alone is odd. */
const minShare = 0.72;

/** By both articles, how much of the one the other gives. */
const covers = new WeakMap<StatementIndex, WeakMap<StatementIndex, Cover>>();

/**
 * What of an article another one gives too, worked out once for the two.
 * @param own the article
 * @param theirs the other
 */
export function coverOf(own: StatementIndex, theirs: StatementIndex): Cover {
  let known = covers.get(own);
  if (!known) {
    known = new WeakMap();
    covers.set(own, known);
  }
  let cover = known.get(theirs);
  if (!cover) {
    cover = compare(own, theirs);
    known.set(theirs, cover);
  }
  return cover;
}

/** Whether one of two articles tells over what the other tells. */
export function isRetelling(a: StatementIndex, b: StatementIndex): boolean {
  return Math.max(coverOf(a, b).share, coverOf(b, a).share) >= minShare;
}

/** The keys of all that an article gives. */
const givenIn = remember(
  (article: StatementIndex): ReadonlySet<string> =>
    new Set(article.statements.flatMap(({ items }) => items.flatMap((item) => keysOf(item).all))),
);

/** Which names, times and amounts of an article another one gives too, headlines left out. Linear in the items of both. */
function compare(own: StatementIndex, theirs: StatementIndex): Cover {
  const keys = givenIn(theirs);
  const items = own.statements.flatMap(({ heading, items: told }) => (heading ? [] : told));
  const orphans = new Set(items.filter((item) => !keysOf(item).own.some((key) => keys.has(key))));
  const known = items.length - orphans.size;
  // One of the orphans is what is looked at.
  return { orphans, share: items.length < minItems ? 0 : Math.min(1, (known + 0.5) / items.length) };
}
