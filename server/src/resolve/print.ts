import type { Span } from '../text/span.ts';

/**
 * An article's own words without the words, to find what two articles share when neither text is at hand: one UTF-16 unit
 * a word (`story/shingles-print.ts` makes and reads it). Words in quotation marks are left out, since everybody quotes them.
 */
export interface Print {
  /** 14 bits of each word's hash; a line feed where what follows does not follow in the text. */
  readonly words: string;
  /** By word two units: how far it starts behind the end of the one before, and its length. */
  readonly steps: string;
}

/** A place where an article says that it is a news agency's text, or that one had a part in it. File offsets. */
export interface AgencyCredit extends Span {
  /** The agency's usual name; absent where the article says "wires" or "agencies". */
  readonly agency?: string;
  /** True where the whole text is said to be the agency's: byline, dateline, signature, copyright. */
  readonly whole: boolean;
}
