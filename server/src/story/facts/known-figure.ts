import type { Summary, SummaryFigure } from '../../resolve/summary.ts';
import type { FolderIndex } from '../folder-index.ts';
import { stemsOf } from '../terms.ts';

/** A figure with what it is about as the folder knows it. */
export interface KnownFigure {
  readonly uri: string;
  readonly figure: SummaryFigure;
  /** Index into `Summary.figures`. */
  readonly index: number;
  /** Figures of one sort may be the same quantity: its kind and, of money, percents and units, what is measured. */
  readonly sort: string;
  /** Keys of the folder's entities in what it measures. */
  readonly measured: ReadonlySet<string>;
  /** Key of whose it is. */
  readonly whose?: string;
  /** Keys of where it holds. */
  readonly places: ReadonlySet<string>;
  /** TIMEX3 values of the times it holds for. */
  readonly periods: readonly string[];
  /** Stems of its sentence. */
  readonly stems: ReadonlySet<string>;
}

/** Kinds that are compared; ordinals, ratios and the like mean too many things. */
const COMPARED = new Set(['number', 'money', 'percent', 'quantity']);

/**
 * The figures of an article that can be compared with others': those whose sentence says what they measure.
 * @param index holds the article and tells who is who
 */
export function knownFigures(index: FolderIndex, summary: Summary): KnownFigure[] {
  const key = (entity: number): string => index.entity(summary.uri, entity)?.key ?? `${summary.uri} ${entity}`;
  return summary.figures.flatMap((figure, i) => {
    const { kind, measured, whose, places = [], periods = [] } = figure;
    if (!COMPARED.has(kind) || !measured) return [];
    const known: KnownFigure = {
      uri: summary.uri,
      figure,
      index: i,
      sort: `${kind} ${measured.head}`,
      measured: new Set(measured.entities.map(key)),
      ...(whose?.entity !== undefined && { whose: key(whose.entity) }),
      places: new Set(places.map(key)),
      periods: periods.flatMap(({ timex }) => summary.timexes[timex]?.value ?? []),
      stems: new Set(stemsOf(figure.sentence)),
    };
    return [known];
  });
}
