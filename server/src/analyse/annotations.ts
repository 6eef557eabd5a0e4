import type { NameType, SentenceReading } from '../encode/encoder.ts';
import type { BlockSpan } from '../parse/article.ts';
import type { Span } from '../text/span.ts';

/** What a name names. */
export type EntityType = NameType;

/** A name as the model read it in one block, offsets in the block's text. */
export interface NameSpan extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** Probability mass of person, organization, place: what `resolve` sums to settle one type for one name. */
  readonly mass: readonly [number, number, number];
}

/** How exact a figure says it is. */
export type HedgeKind = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';

/** A word or phrase that hedges a figure ("about", "at least", "nearly"), offsets in the block's text. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
}

/** What sort of numeric expression a figure is. */
export type FigureKind = 'number' | 'money' | 'percent' | 'quantity' | 'ordinal' | 'multiple' | 'ratio' | 'age';

/** A numeric expression, offsets in the block's text; `start`/`end` hold number and unit, not hedge nor what is counted. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The value in `unit`, scale words applied ("$81.3B" is 81,300,000,000; "70%" is 70; "two-thirds" is 2/3). The lower end of a range. */
  readonly value: number;
  /** The upper end of a range ("10 to 12", "between 3 and 5"). */
  readonly upper?: number;
  /**
   * Normalised unit: an ISO 4217 code for money ("USD"), "%" or "pp" (percentage points), else a CLDR unit identifier
   * ("cubic-meter", "kilometer-per-hour", "year") or the noun as written, singular ("point", "barrel").
   */
  readonly unit?: string;
  readonly hedge?: Hedge;
  /** What is counted or measured ("Russian oil, coal, and natural gas imports"), when it can be told. Offsets in the block's text. */
  readonly counts?: Span;
}

/** A date, time, duration or recurring time, offsets in the block's text. Values follow TimeML's TIMEX3. */
export interface Timex extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2023-03-22`, `2022-11`, `198`, `P3D`, `2023-03-21T19:00`, `XXXX-WXX-3` when it cannot be anchored. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
  readonly mod?: string;
  /** True when the value was worked out from the date of publication ("last November"). */
  readonly anchored: boolean;
}

/** How words are reported: between quotation marks, in the reporter's words, or in part each. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** Reported speech in the terms of PARC3: who (source), by what word (cue), what (content). */
export interface Attribution {
  readonly kind: QuotationKind;
  /** The words that name the source ("Natasha Kuhrt", "he", "the declaration", "experts"); absent when none is stated. */
  readonly source?: BlockSpan;
  readonly cue?: BlockSpan;
  /** In text order; several when interrupted by the cue or running over paragraphs. Marks are not part of a direct content span. */
  readonly content: readonly BlockSpan[];
  /** True when no cue was found and the source must come from the text before (a quotation that goes on). */
  readonly continued?: boolean;
}

/** What the model reads in one sentence of a block. */
export interface ReadSentence {
  /** The sentence's words, offsets in the block's text; `reading` counts them. */
  readonly words: readonly Span[];
  readonly reading: SentenceReading;
}

/** What was found in one block. The same block text with the same publication date always gives the same. */
export interface BlockAnnotations {
  readonly names: readonly NameSpan[];
  readonly figures: readonly Figure[];
  readonly timexes: readonly Timex[];
  /** The block's sentences with their syntax, quotation spans and garble; absent when the model could not be used. */
  readonly sentences?: readonly ReadSentence[];
}

/** What was found in an article. `blocks[i]` belongs to `Article.blocks[i]`. */
export interface Annotations {
  readonly blocks: readonly BlockAnnotations[];
  readonly attributions: readonly Attribution[];
  /** False when the model could not be used: names are then missing, the rest stands. */
  readonly named: boolean;
}
