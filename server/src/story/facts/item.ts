import type { EntityType } from '../../analyse/annotations.ts';
import type { Slot } from '../../resolve/events/event.ts';
import type { SummaryFigure, SummaryTimex } from '../../resolve/summary.ts';
import type { Span } from '../../text/span.ts';
import type { FigureSource } from '../compare-values.ts';

/** What sort of thing an item is; only items of one sort can stand for each other. */
export type ItemSort = 'place' | 'person' | 'organization' | 'time' | 'duration' | 'figure';

/** What an item is in an event: "the place *to* which the *trip* led". */
export interface ItemUse {
  /** Whether it is told as done or going on; not planned, wished, possible or denied. */
  readonly real: boolean;
  /** The event's kind, else its predicate's lemma. */
  readonly event: string;
  /** `time` and `amount` for what fills no slot. */
  readonly slot: Slot | 'time' | 'amount';
  /** It only stands inside of what fills the slot: "Quill" in "Quill's committee". */
  readonly within?: boolean;
}

/** A name, time or figure of a sentence: what another article can give otherwise. File offsets (UTF-16). */
export interface Item extends Span {
  readonly sort: ItemSort;
  readonly text: string;
  /** Index into `Summary.sentences`. */
  readonly sentence: number;
  readonly uses: readonly ItemUse[];
  /** How often the article names it, of a name. */
  readonly times?: number;
  /** Keys of the places at which a figure holds. */
  readonly places?: ReadonlySet<string>;
  /** Keys of the persons and organisations that take part in the events of which it is a part. */
  readonly company?: ReadonlySet<string>;
  /** The nearest preposition before it, lower case, where one stands within a few words. */
  readonly preposition?: string;
  /** Key of the folder's entity, of a name. */
  readonly key?: string;
  readonly type?: EntityType;
  /** ISO 3166-1 codes of a place, a people or an adjective ("Samoan"). */
  readonly countries?: readonly string[];
  /** It is a country, or its people or adjective. */
  readonly state?: boolean;
  /** What the article calls a place: "island" of "the island of Rhona". */
  readonly placeSort?: string;
  readonly timex?: SummaryTimex;
  readonly figure?: SummaryFigure;
  /** When the article of a figure was published, and what time the figure holds for. */
  readonly source?: FigureSource;
  /** Of a person: lemmas of the offices by which the article introduces them ("governor"). */
  readonly offices?: ReadonlySet<string>;
}
