import { Tokenizer } from '@huggingface/tokenizers';
import { LRUCache } from 'lru-cache';
import { shapeOf } from './shapes.ts';

/** A word as the encoder takes it: the ids of its pieces (one at least) and its case shape. */
export interface PiecedWord {
  readonly pieces: readonly number[];
  readonly shape: number;
}

/** UTF-16 units of a word that are looked at: WordPiece gives up on words of more than 100 characters anyway. */
const LONGEST_WORD = 256;
/** Pieces a word may have: keeps an address of endless slashes from filling a window alone. */
const MOST_PIECES = 64;
const KEPT_WORDS = 50_000;

/** Cuts words into the encoder's pieces, each word by itself, as `training/pieces.py` does. Remembers the last 50,000. */
export class WordPieces {
  readonly #tokenizer: Tokenizer;
  readonly #known = new LRUCache<string, PiecedWord>({ max: KEPT_WORDS });
  readonly #unknown: number;
  readonly cls: number;
  readonly sep: number;

  /**
   * @param tokenizer the parsed `tokenizer.json` of the model
   * @throws when it is no tokenizer, or one without `[CLS]`, `[SEP]` and `[UNK]`
   */
  constructor(tokenizer: object) {
    this.#tokenizer = new Tokenizer(tokenizer, {});
    const special = (token: string) => {
      const id = this.#tokenizer.token_to_id(token);
      if (id === undefined) throw new Error(`tokenizer.json has no ${token}`);
      return id;
    };
    this.cls = special('[CLS]');
    this.sep = special('[SEP]');
    this.#unknown = special('[UNK]');
  }

  /** The pieces of one word. Text that the tokenizer swallows whole (a blank, an empty word) is one unknown piece. */
  cut(word: string): PiecedWord {
    const text = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
    const known = this.#known.get(text);
    if (known) return known;
    const { ids } = this.#tokenizer.encode(text, { add_special_tokens: false });
    const pieces = ids.length ? ids.slice(0, MOST_PIECES) : [this.#unknown];
    const pieced = { pieces, shape: shapeOf(text) };
    this.#known.set(text, pieced);
    return pieced;
  }
}
