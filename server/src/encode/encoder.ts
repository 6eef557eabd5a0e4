/** What the model is doing, for the status bar and for callers that want to wait no longer. */
export type EncoderState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly runtime: 'wasm' | 'native';
      readonly version: string;
      readonly threads: number;
      /** A sentence on why the native runtime that is installed is not the one that runs. */
      readonly note?: string;
    }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The kinds of names the model tells apart. */
export type NameType = 'person' | 'organization' | 'place';

/** A name in a sentence of words: first word and one past the last, and the mean log-odds of its type against the rest. */
export interface NameReading {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** 0 to 1: the probability of the labels chosen, the lowest over the words of the name. */
  readonly confidence: number;
  /** Probability mass a type gets over the words of the name, mean; in the order person, organization, place. */
  readonly mass: readonly [number, number, number];
}

/**
 * The dependency tree of a sentence (Universal Dependencies), word by word; `Syntax` gives it a handier face. The numbers
 * index the lists of `labels.ts`. Shorter than the sentence when part of it is unread, empty when none was parsed.
 */
export interface SyntaxReading {
  /** Into `TAGS`. */
  readonly tags: Uint8Array;
  /** Into `FEATURES`. */
  readonly features: Uint8Array;
  /** The word each word hangs on, -1 for the one root. */
  readonly heads: Int16Array;
  /** Into `RELATIONS`. */
  readonly relations: Uint8Array;
}

/** A stretch of a sentence's words: first word and one past the last. */
export interface SpanReading {
  readonly first: number;
  readonly last: number;
  /** 0 to 1: the probability of the labels chosen, the lowest over the words. */
  readonly confidence: number;
}

/** The parts of reported speech in a sentence: who says, by what words, what. Each in text order, none overlapping. */
export interface QuotationReading {
  readonly sources: readonly SpanReading[];
  readonly cues: readonly SpanReading[];
  readonly contents: readonly SpanReading[];
}

/** What the model reads in one sentence. */
export interface SentenceReading {
  readonly names: readonly NameReading[];
  readonly syntax: SyntaxReading;
  readonly quotations: QuotationReading;
  /** The probabilities of `GARBLE_LABELS`, four a word. Ends with what was read; empty when nothing was. */
  readonly garble: Float32Array;
  /** Index of the first word that was not read, when the sentence is longer than the reader's limit. */
  readonly unread?: number;
}

/** A reading without anything in it: of a sentence without words, or to spread in front of the little that is known. */
export const EMPTY_READING: SentenceReading = {
  names: [],
  syntax: { tags: new Uint8Array(), features: new Uint8Array(), heads: new Int16Array(), relations: new Uint8Array() },
  quotations: { sources: [], cues: [], contents: [] },
  garble: new Float32Array(),
};

/** Who waits: what a reader looks at comes before what is read in the background. */
export type Priority = 'visible' | 'background';

/** Reads sentences with the model. Implemented by a worker (`worker-encoder.ts`), and by a stand-in in tests. */
export interface Encoder {
  readonly state: EncoderState;
  /**
   * Reads sentences, each a list of words as they stand in the text.
   * @returns one reading a sentence in the same order, or `undefined` when the model is unavailable
   * @throws the signal's reason when `signal` is aborted before the reading is done
   */
  read(
    sentences: readonly (readonly string[])[],
    options: { readonly priority: Priority; readonly signal?: AbortSignal | undefined },
  ): Promise<readonly SentenceReading[] | undefined>;
}
