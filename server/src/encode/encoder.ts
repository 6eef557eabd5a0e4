/** What the model is doing, for the status bar and for callers that want to wait no longer. */
export type EncoderState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly runtime: 'wasm' | 'native'; readonly version: string; readonly threads: number }
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

/** What the model reads in one sentence. Further heads (syntax, quotations, garble) become further fields. */
export interface SentenceReading {
  readonly names: readonly NameReading[];
  /** Index of the first word that was not read, when the sentence is longer than the reader's limit. */
  readonly unread?: number;
}

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
