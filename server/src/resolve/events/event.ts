import type { Span } from '../../text/span.ts';
import type { MentionKind } from '../summary.ts';
import type { EventKind } from './event-kinds.ts';

/** What a participant or circumstance is to its event. Where and when do not count the same: times are apart. */
export type Slot =
  'agent' | 'patient' | 'recipient' | 'from' | 'to' | 'at' | 'with' | 'between' | 'about' | 'against' | 'for' | 'as';

/** How an event stands to the world, as the text tells it. */
export type EventState = 'done' | 'ongoing' | 'planned' | 'wished' | 'possible' | 'denied';

/** What fills a slot: a noun phrase without its relative clauses. Spans in file offsets (UTF-16). */
export interface Filler extends Span {
  readonly text: string;
  /** The head noun's lemma, or the name, lower case. */
  readonly head: string;
  /** Lemmas of the words that describe the head. */
  readonly modifiers: readonly string[];
  /** Indexes into `Summary.entities`: what the head itself is. Several for "the two leaders". */
  readonly entities: readonly number[];
  /** Entities named inside the phrase ("the port of *Odesa*"). */
  readonly within: readonly number[];
  /** How the head points to its entity, when it does: a name is surer than a pronoun. */
  readonly kind?: MentionKind;
}

/** What somebody does something for: "to broker an agreement". Span in file offsets. */
export interface Purpose extends Span {
  readonly text: string;
  /** Lemma of its verb. */
  readonly predicate: string;
}

/** Something that happens, as one verb or noun tells it. Spans in file offsets (UTF-16). */
export interface ArticleEvent extends Span {
  /** What sort of event, where the lexicon knows; events of one kind may be told by different words. */
  readonly kind?: EventKind;
  /** Lemma of the verb or noun that tells it, particle included ("call off"). */
  readonly predicate: string;
  /** Told by a verb or a noun. */
  readonly form: 'verb' | 'noun';
  readonly state: EventState;
  readonly slots: Readonly<Partial<Record<Slot, readonly Filler[]>>>;
  readonly purpose?: Purpose;
  /** Indexes into `Summary.timexes`: when it was, or how long it took; not since, until, before or after when. */
  readonly times: readonly number[];
  /** Indexes into `Summary.figures` that stand in its clause. */
  readonly figures: readonly number[];
  /** The clause, in file offsets. */
  readonly clause: Span;
  /** Index into `Summary.sentences`. */
  readonly sentence: number;
  /** What part of the article tells it. */
  readonly part: 'headline' | 'deck' | 'body' | 'caption';
  /** Index into `Summary.quotations` when somebody else says so. */
  readonly quotation?: number;
}
