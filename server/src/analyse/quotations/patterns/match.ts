import type { QuotationKind } from '../../annotations.ts';
import type { Span } from '../../../text/span.ts';
import type { Phrase } from './noun-phrase.ts';

/** One report found in a sentence. Token indexes for source and cue; content in offsets of the block's text. */
export interface Match {
  readonly kind: QuotationKind;
  readonly source?: Phrase;
  readonly cue?: Phrase;
  /** In text order. A quote's whole content, or a stretch of the sentence. */
  readonly content: readonly (Span | { readonly quote: number })[];
  /** Quote tokens that belong to this report. */
  readonly quotes: readonly number[];
  /** First token of the report's own clause: earlier reports end before it. */
  readonly from: number;
  /** The report follows its content: earlier cues stand inside that, and end at this token. */
  readonly until?: number;
}
