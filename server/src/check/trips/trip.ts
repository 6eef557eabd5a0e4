import type { BlockSpan } from '../../parse/article.ts';

/** Who travels, as far as the words around a trip tell. */
export interface Traveller {
  /** Words of the name, titles left out; empty when none is given. */
  readonly tokens: readonly string[];
  /** Country of the traveller, when name or role tell it ("the French president"). */
  readonly home?: string;
  /** "his", "her", "he": someone named before. */
  readonly pronoun: boolean;
  /** "the three-day visit", "this trip": a trip spoken of before. */
  readonly definite: boolean;
  /** As written, for messages. */
  readonly text: string;
}

/** A trip that a sentence tells of. Offsets in the text of its block. */
export interface Trip extends BlockSpan {
  readonly sentence: { readonly start: number; readonly end: number };
  readonly traveller: Traveller;
  /** ISO 3166-1 codes of the destination; several for a tour. */
  readonly countries: readonly string[];
  /** Where it started, when told. */
  readonly origin?: string;
  /** Spoken of as past, planned, denied, or someone's wish: not the trip of the story, or not yet. */
  readonly aside: boolean;
  /** Whether a noun (visit) or a verb (flew) tells it. */
  readonly form: 'noun' | 'verb' | 'compound';
}
