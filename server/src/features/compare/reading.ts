import { akin, countryOf } from '../../analyse/places/gazetteer.ts';
import type { SummaryFigure, SummaryTimex } from '../../resolve/summary.ts';
import { compareFigures } from '../../story/compare-values.ts';
import type { FactSort, Telling } from '../../story/facts/disagreement.ts';
import { foldName, isCountry, nameOfKey } from '../../story/keys.ts';
import { overlaps } from '../../text/span.ts';
import type { Folder } from '../context.ts';

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
  const words = foldName(telling.text);
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

/** Whether two articles give one thing for a fact, whatever words they use. */
export function sameReading(a: Reading, b: Reading, sort: FactSort): boolean {
  if (a.words === b.words) return true;
  if (sort === 'figure' && a.figure && b.figure) return compareFigures(a.figure, b.figure).verdict !== 'different';
  if (sort === 'date' && a.timex && b.timex)
    return a.timex.value.startsWith(b.timex.value) || b.timex.value.startsWith(a.timex.value);
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  return sort === 'place' && a.countries.some((x) => b.countries.some((y) => akin(x, y)) && (isState(a) || isState(b)));
}

/** A country, and not a town in it. */
const isState = ({ keys }: Reading): boolean => keys.length > 0 && keys.every(isCountry);
