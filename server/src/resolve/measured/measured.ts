import type { Span } from '../../text/span.ts';

/** What a figure counts or measures: a noun phrase without determiners, relative clauses and the figure itself; file offsets. */
export interface Measured extends Span {
  readonly text: string;
  /** The head noun's place. */
  readonly noun: Span;
  /**
   * The head noun's lemma in lower case. Nouns for people who came to harm are "person" ("deaths", "victims", "wounded"),
   * so that "12 deaths" meets "killed 12 people"; what happened to them is the predicate's `sense`.
   */
  readonly head: string;
  /** Lemmas of the words that describe the head, sorted, without names. */
  readonly modifiers: readonly string[];
  /** Indexes into `Summary.entities`: whom the phrase names, demonyms and possessives included, in text order. */
  readonly entities: readonly number[];
  /** True where the noun stands elsewhere ("30 wounded" behind "12 people died", "this is an increase of …"). */
  readonly elsewhere?: boolean;
}

/** What befell those counted. */
export type Harm = 'death' | 'injury' | 'missing' | 'arrest' | 'displacement' | 'infection' | 'rescue';

/** How an amount stands to a change: by how much, to what, or from what. */
export type ChangeUse = 'change' | 'level' | 'start';

/** The verb or noun that governs a figure, file offsets. */
export interface FigurePredicate extends Span {
  readonly lemma: string;
  /** Where it tells a rise or a fall. */
  readonly direction?: 'up' | 'down';
  readonly use?: ChangeUse;
  readonly harm?: Harm;
  readonly negated?: boolean;
}

/** Whose a figure is: the possessor of what is measured, else the subject that spends, owns or has it; file offsets. */
export interface Whose extends Span {
  readonly text: string;
  /** Index into `Summary.entities`. */
  readonly entity?: number;
}

/** A time that a figure holds for. */
export interface FigurePeriod {
  /** Index into `Summary.timexes`. */
  readonly timex: number;
  /** The preposition before it, in lower case ("in", "since", "by"). */
  readonly preposition?: string;
}

/** How much of the whole a figure speaks of: all, part of it, more on top, what is known by then, or of each one. */
export type FigureScope = 'total' | 'part' | 'additional' | 'so-far' | 'each';

/** What the sentence around a figure says of it. */
export interface FigureContext {
  readonly measured?: Measured;
  readonly predicate?: FigurePredicate;
  readonly whose?: Whose;
  readonly periods?: readonly FigurePeriod[];
  /** Indexes into `Summary.entities`: the places at which it holds ("in Norland"). */
  readonly places?: readonly number[];
  readonly scopes?: readonly FigureScope[];
  /** Index into `Summary.quotations`: who says so, when it is somebody's words. */
  readonly quotation?: number;
}
