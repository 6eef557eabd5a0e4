import { akin, countryOf } from '../../analyse/places/gazetteer.ts';
import type { SummaryFigure, SummaryTimex } from '../../resolve/summary.ts';
import { compareFigures, type FigureReason } from '../../story/compare-values.ts';
import type { FactSort, Telling } from '../../story/facts/disagreement.ts';
import { isCountry, nameOfKey } from '../../story/keys.ts';
import { overlaps } from '../../text/span.ts';
import type { Folder } from '../context.ts';
import { isDollar } from './amounts.ts';

/** What the words of a cell mean, as far as it is known. */
export interface Reading {
  readonly words: string;
  readonly figure?: SummaryFigure;
  readonly timex?: SummaryTimex;
  /** Keys of the folder's entities. */
  readonly keys: readonly string[];
  /** Countries (ISO 3166-1) that are named or that the places named lie in. */
  readonly countries: readonly string[];
}

/** Reads what an article gives for a fact. Costs the article's figures, times and mentions. */
export function readingOf(telling: Telling, { index }: Pick<Folder, 'index'>): Reading {
  // Not folded like a name: "8.4" is not "84".
  const words = telling.text.toLowerCase().replace(/\s+/gu, ' ').trim();
  const summary = index.get(telling.uri);
  if (!summary) return { words, keys: [], countries: [] };
  const figure = summary.figures.find((each) => overlaps(each, telling));
  const timex = summary.timexes.find((each) => overlaps(each, telling));
  const entities = summary.mentions
    .filter((mention) => overlaps(mention, telling))
    .flatMap(({ entity }) => index.entity(telling.uri, entity) ?? []);
  return {
    words,
    ...(figure && { figure }),
    ...(timex && { timex }),
    keys: entities.map(({ key }) => key),
    countries: entities.flatMap(({ key, name }) =>
      isCountry(key) ? [nameOfKey(key).slice('country:'.length)] : (countryOf(name) ?? []),
    ),
  };
}

/** How two readings of one fact go together. `unknown`: they may both be right, or say nothing of one another. */
export type ReadingVerdict = 'same' | 'different' | 'unknown';

/** What leaves two figures one: the rest is said of other things, times or currencies. */
const ONE: ReadonlySet<string> = new Set<FigureReason>(['rounding', 'unit', 'hedge', 'range']);

/** How what two articles give for a fact goes together, whatever words they use. */
export function compareReadings(a: Reading, b: Reading, sort: FactSort): ReadingVerdict {
  if (sort === 'figure' && a.figure && b.figure) return compareAmounts(a.figure, b.figure);
  if (a.words === b.words) return 'same';
  if (sort === 'date' && a.timex && b.timex) {
    const [x, y] = [a.timex.value, b.timex.value];
    return x.startsWith(y) || y.startsWith(x) ? 'same' : 'different';
  }
  if (a.keys.some((key) => b.keys.includes(key))) return 'same';
  if (sort === 'place' && a.countries.some((x) => b.countries.some((y) => akin(x, y))))
    return isState(a) || isState(b) ? 'same' : 'different';
  return 'different';
}

/** Whether nothing says that two articles give different things for a fact: the same, or what may both be right. */
export function sameReading(a: Reading, b: Reading, sort: FactSort): boolean {
  return compareReadings(a, b, sort) !== 'different';
}

function compareAmounts(a: SummaryFigure, b: SummaryFigure): ReadingVerdict {
  // "$350 million" at home is "C$350 million" abroad.
  const bare = [a, b].some(({ text }) => /(?<![\p{L}.])\$/u.test(text));
  const [x, y] =
    bare && isDollar(a) && isDollar(b)
      ? [
          { ...a, unit: 'USD' },
          { ...b, unit: 'USD' },
        ]
      : [a, b];
  const compared = compareFigures(x, y);
  if (compared.verdict !== 'explained') return compared.verdict;
  return ONE.has(compared.reason) ? 'same' : 'unknown';
}

/** A country, and not a town in it. */
const isState = ({ keys }: Reading): boolean => keys.length > 0 && keys.every(isCountry);
