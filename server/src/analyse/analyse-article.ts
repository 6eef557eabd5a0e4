import { LRUCache } from 'lru-cache';
import type { Encoder, Priority, SentenceReading } from '../encode/encoder.ts';
import type { Article, Block, BlockType } from '../parse/article.ts';
import type { Annotations, BlockAnnotations, NameSpan } from './annotations.ts';
import { namesOf, wordsOf } from './names.ts';
import { findNumerals } from './numerals.ts';
import { findAttributions } from './quotations/find-attributions.ts';

/** The parts of an article that hold prose; the others carry no mentions. */
const prose: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);

const nothing: BlockAnnotations = { names: [], figures: [], timexes: [] };

/** What `Analyser.analyse` needs beside the article. */
export interface AnalyseOptions {
  readonly priority: Priority;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Annotates articles. What was found in a block is kept by the block's content, so that after a keystroke only the
 * changed block is read again. One instance serves all articles of a server.
 */
export class Analyser {
  readonly #encoder: Encoder;
  readonly #names: LRUCache<string, readonly NameSpan[]>;
  readonly #numerals: LRUCache<string, Pick<BlockAnnotations, 'figures' | 'timexes'>>;

  /**
   * @param encoder reads names; when it is unavailable everything else goes on
   * @param capacity how many blocks are remembered
   */
  constructor(encoder: Encoder, capacity = 4_000) {
    this.#encoder = encoder;
    this.#names = new LRUCache({ max: capacity });
    this.#numerals = new LRUCache({ max: capacity });
  }

  /**
   * Finds names, figures, timexes and attributions.
   * @returns annotations with one entry a block of `article`
   * @throws the signal's reason when it is aborted
   */
  async analyse(article: Article, options: AnalyseOptions): Promise<Annotations> {
    const reading = this.#readNames(article.blocks, options);
    // While the model reads: it works in a thread of its own.
    const anchor = article.published?.value;
    const numerals = article.blocks.map((block) =>
      prose.has(block.type) ? this.#readNumerals(block, anchor) : undefined,
    );
    const names = await reading;
    const blocks = numerals.map((found, i) => (found ? { names: names?.[i] ?? [], ...found } : nothing));
    const attributions = findAttributions(
      article,
      blocks.map((block) => block.names),
    );
    return { blocks, attributions, named: names !== undefined };
  }

  /** Names of every block, all unseen blocks read in one call so that the model can batch them. */
  async #readNames(
    blocks: readonly Block[],
    { priority, signal }: AnalyseOptions,
  ): Promise<(readonly NameSpan[])[] | undefined> {
    const found = blocks.map((block) => (prose.has(block.type) ? this.#names.get(block.key) : []));
    const unseen = blocks.filter((_, i) => found[i] === undefined);
    const sentences = unseen.flatMap((block) => wordsOf(block));
    const readings =
      sentences.length === 0 ? [] : await this.#encoder.read(sentences, { priority, ...(signal && { signal }) });
    if (readings === undefined) return undefined;
    let next = 0;
    const take = (count: number): readonly SentenceReading[] => readings.slice(next, (next += count));
    return blocks.map((block, i) => {
      const known = found[i];
      if (known) return known;
      const names = namesOf(block, take(block.sentences.length));
      this.#names.set(block.key, names);
      return names;
    });
  }

  #readNumerals(block: Block, anchor: string | undefined): Pick<BlockAnnotations, 'figures' | 'timexes'> {
    const key = `${anchor ?? ''}|${block.key}`;
    const known = this.#numerals.get(key);
    if (known) return known;
    const found = findNumerals(block, anchor);
    this.#numerals.set(key, found);
    return found;
  }
}
