import type { EntityType, FigureKind, HedgeKind, QuotationKind } from '../analyse/annotations.ts';
import type { Evidence } from '../parse/article.ts';
import type { Span } from '../text/span.ts';
import type { ArticleEvent } from './events/event.ts';
import type { FigureContext } from './measured/measured.ts';
import type { LooseQuote } from './loose-quotes.ts';
import type { AgencyCredit, Print } from './print.ts';

/*
 * A summary is what an article contributes to its folder. All spans are file offsets (UTF-16), so that it outlives the
 * parsed article: closed files keep only their summary.
 */

/**
 * How a mention points to its entity: by its name, by what it is ("the Chinese leader"), by a pronoun, or by a capital or
 * demonym that stands for a state ("Beijing hopes").
 */
export type MentionKind = 'name' | 'role' | 'pronoun' | 'metonym';

/** A place in the text that names an entity or stands for it. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Index into `Summary.entities`. */
  readonly entity: number;
  /** Further entities, where the words stand for several ("the two leaders"). */
  readonly also?: readonly number[];
  readonly kind: MentionKind;
  /** True when this mention is the source of a quotation. */
  readonly speaker: boolean;
}

/** The article's own words for who someone is ("associate professor of political science at Clark University"). */
export interface Role extends Span {
  readonly text: string;
}

/** A person, organisation or place of one article. */
export interface ArticleEntity {
  readonly type: EntityType;
  /** The fullest name the article gives. */
  readonly name: string;
  /** Every name the article uses, the fullest first. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Indexes into `Summary.mentions`, in text order. */
  readonly mentions: readonly number[];
}

/** Reported speech, spans in file offsets. */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly source?: Span;
  readonly cue?: Span;
  readonly content: readonly Span[];
  /** The content as a reader reads it, parts joined by " … ". */
  readonly text: string;
  /** Index into `Summary.entities` of the speaker, when the source resolves to one. */
  readonly speaker?: number;
  /** Those who say it together ("China and Russia made clear …"), when they are several; `speaker` is then absent. */
  readonly speakers?: readonly number[];
  /** The source's own words when they name no entity ("experts", "the declaration"). */
  readonly sourceText?: string;
}

/**
 * A figure, spans in file offsets; fields as in `analyse/annotations.ts`, and what its sentence says of it as far as the
 * tree tells (`resolve/measured/`).
 */
export interface SummaryFigure extends Span, FigureContext {
  readonly kind: FigureKind;
  readonly text: string;
  readonly value: number;
  readonly upper?: number;
  readonly unit?: string;
  readonly hedge?: HedgeKind;
  /** What is counted, as written. */
  readonly counts?: string;
  /** The sentence around it, cut to some 240 UTF-16 units: what a reader needs to see what the figure is about. */
  readonly sentence: string;
}

/** A timex, span in file offsets; fields as in `analyse/annotations.ts`. */
export interface SummaryTimex extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
}

/** A sentence of the article's prose, span in file offsets. */
export interface SummarySentence extends Span {
  /** What a reader reads, cut to `maxSentence` UTF-16 units. */
  readonly text: string;
  /** Its text stands in the file unbroken, without markup: offsets in the one lead to the other. */
  readonly plain?: boolean;
  /** It stands in the headline. */
  readonly heading?: boolean;
}

/** A part of the article for outlines and folding, span in file offsets. */
export interface Section extends Span {
  readonly type: string;
  readonly text: string;
}

/** What one article says, ready to be linked with the others. */
export interface Summary {
  readonly uri: string;
  readonly title: string | undefined;
  readonly outlet: Evidence | undefined;
  readonly published: Evidence | undefined;
  readonly mentions: readonly Mention[];
  readonly entities: readonly ArticleEntity[];
  readonly figures: readonly SummaryFigure[];
  readonly timexes: readonly SummaryTimex[];
  readonly quotations: readonly Quotation[];
  /** False when names are missing because the model is. */
  readonly named: boolean;
  /** The article says that it gives somebody's words in translation (`resolve/translated.ts`). */
  readonly translated?: boolean;
  /** Words in quotation marks that no quotation holds (`resolve/loose-quotes.ts`). */
  readonly loose?: readonly LooseQuote[];
  /** The sentences of headline, deck, paragraphs and captions, in text order. */
  readonly sentences?: readonly SummarySentence[];
  /** What happens (`resolve/events/`), in text order. Absent where no trees were read. */
  readonly events?: readonly ArticleEvent[];
  /** The article's own words, to find what it shares with others (`story/shingles.ts`). */
  readonly print?: Print;
  /** News agencies that it credits (`story/agencies.ts`). */
  readonly credits?: readonly AgencyCredit[];
}
