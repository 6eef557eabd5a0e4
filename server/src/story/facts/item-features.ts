import { type Alignment, boundedOdds } from './alignment.ts';
import type { Cover } from './article-cover.ts';
import { isStart, publishedApart } from './comparable-figures.ts';
import { isReported, towards } from './comparable-names.ts';
import { compareItems, isGeneric, isSlip, sameUse, unlikeStates } from './compare-items.ts';
import type { Item } from './item.ts';
import { chanceOf } from './logistic.ts';

/** Sorts of items whose parts in a sentence are weighed apart. */
const SORTS: readonly (readonly [string, (a: Item, b: Item) => boolean])[] = [
  ['number', ({ figure }) => figure?.kind === 'number'],
  ['other figure', ({ figure }) => figure !== undefined && figure.kind !== 'number'],
  ['time', (a) => a.sort === 'time' && !isYear(a)],
  ['year', (a) => a.sort === 'time' && isYear(a)],
  ['place', (a, b) => a.sort === 'place' && compareItems(a, b) === 'different'],
  ['unknown place', (a, b) => a.sort === 'place' && compareItems(a, b) !== 'different'],
  ['duration', ({ sort }) => sort === 'duration'],
  ['name', ({ sort }) => sort === 'person' || sort === 'organization'],
];

/** What speaks for two items standing in one place of one thing told twice, by name. */
export const ITEM_FEATURES: readonly string[] = [
  'bias',
  'alignment',
  'likely',
  'likeness',
  'common',
  'share',
  'both shares',
  'second',
  'rivals',
  'orphans',
  'use',
  'preposition',
  'other preposition',
  'slip',
  'head',
  'other head',
  'verb',
  'harm',
  'words around',
  'states',
  'days',
  'small number',
  'money',
  'percent',
  'weekday',
  'reported',
  'generic head',
  'share and use',
  'known',
  'known and likeness',
  'other direction',
  'other use',
  'other start',
  'additional',
  'same weekday',
  'unlikely',
  'rank',
  'both uses',
  'age',
  'clock',
  'slip and likely',
  'slip of a length',
  'likely retelling',
  'likely and around',
  ...SORTS.flatMap(([sort]) => [
    sort,
    `${sort}: likely`,
    `${sort}: share`,
    `${sort}: use`,
    `${sort}: around`,
    `${sort}: preposition`,
  ]),
];

/** What the other items of the two sentences are, and of the two articles. */
export interface Rest {
  /** Items of the one sentence that the other does not give. */
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  readonly mine: Cover;
  readonly yours: Cover;
}

/** Numbers up to a dozen count many things. */
const smallNumber = 13;

const WEEKDAY = /monday|tuesday|wednesday|thursday|friday|saturday|sunday/i;
const GENERIC_HEAD = /^(?:person|people|man|woman|child|year|time|day)$/;

/**
 * The values of `ITEM_FEATURES`.
 * @param rank which alignment of its sentence it is, 0 the likeliest
 */
export function featuresOf(a: Item, b: Item, { pair, odds }: Alignment, rank: number, rest: Rest): number[] {
  const { mine, yours } = rest;
  const { likeness, common } = pair;
  const [x, y] = [a.figure, b.figure];
  const [head, other] = [x?.measured?.head, y?.measured?.head];
  const share = Math.max(mine.share, yours.share);
  const use = sameUse(a.uses, b.uses);
  const near = around(a, b);
  const likely = chanceOf(odds);
  const preposition = a.preposition !== undefined && a.preposition === b.preposition;
  const verb = x?.predicate !== undefined && x.predicate.lemma === y?.predicate?.lemma;
  const isKnown = Number(!mine.orphans.has(a) || !yours.orphans.has(b));
  const slip = Number(isSlip(a, b));
  const [day, otherDay] = [a, b].map(({ sort, text }) =>
    sort === 'time' ? WEEKDAY.exec(text)?.[0].toLowerCase() : undefined,
  );
  const uncounted = [x, y].some((figure) => figure && !figure.measured && figure.scopes?.includes('additional'));
  return [
    1,
    boundedOdds(odds),
    likely,
    likeness,
    Math.min(6, common) / 6,
    share,
    Math.min(mine.share, yours.share),
    rank > 0,
    Math.min(3, rivalsOf(rest.a, a) + rivalsOf(rest.b, b)) / 3,
    Math.min(8, mine.orphans.size + yours.orphans.size) / 8,
    use,
    preposition,
    a.preposition !== undefined && b.preposition !== undefined && !preposition,
    slip,
    head !== undefined && head === other && !isGeneric(head),
    head !== undefined && other !== undefined && head !== other,
    verb,
    x?.predicate?.harm !== undefined && x.predicate.harm === y?.predicate?.harm,
    near,
    unlikeStates(a, b),
    Math.min(7, publishedApart(a, b)) / 7,
    x?.kind === 'number' && Math.max(x.value, y?.value ?? 0) < smallNumber,
    x?.kind === 'money',
    x?.kind === 'percent',
    day !== undefined && otherDay !== undefined,
    isReported(a) || isReported(b),
    GENERIC_HEAD.test(head ?? ''),
    share * use,
    isKnown,
    isKnown * likeness,
    x === undefined && towards(a) !== towards(b),
    x?.predicate?.use !== y?.predicate?.use,
    x !== undefined && x.kind !== 'number' && isStart(a) !== isStart(b),
    uncounted,
    day !== undefined && day === otherDay,
    Math.max(0, -1 - odds),
    Math.min(4, rank) / 4,
    a.uses.length > 0 && b.uses.length > 0,
    x?.kind === 'age',
    a.timex !== undefined && /T\d/.test(a.timex.value),
    slip * likely,
    a.sort === 'duration' && slip === 1,
    likely * share,
    likely * near,
    ...SORTS.flatMap(([, isOfSort]) =>
      isOfSort(a, b) ? [1, likely, share, x ? verb : use, near, preposition] : [0, 0, 0, 0, 0, 0],
    ),
  ].map(Number);
}

const isYear = ({ timex }: Item): boolean => /^\d{4}(?:-\d\d)?$/.test(timex?.value ?? '');

/** How many other items of a sentence could stand in the place of one. */
const rivalsOf = (rest: readonly Item[], { sort, figure }: Item): number =>
  rest.filter((item) => item.sort === sort && item.figure?.kind === figure?.kind).length - 1;

/** How alike the words beside two items are: Dice's coefficient over their stems. */
function around(a: Item, b: Item): number {
  const [x, y] = [a.around ?? [], b.around ?? []];
  if (x.length === 0 || y.length === 0) return 0;
  return (2 * x.filter((stem) => y.includes(stem)).length) / (x.length + y.length);
}
