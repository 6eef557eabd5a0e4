import { LRUCache } from 'lru-cache';
import { EMPTY_READING, type Encoder, type Priority } from '../encode/encoder.ts';
import type { Article, Block, BlockType } from '../parse/article.ts';
import type { Annotations, BlockAnnotations } from './annotations.ts';
import { namesOf, wordsOf } from './names.ts';
import { findNumerals } from './numerals.ts';
import { findAttributions } from './quotations/find-attributions.ts';

/** The parts of an article that hold prose; the others carry no mentions. */
const prose: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);

/** What the model finds in a block. */
type Reading = Pick<BlockAnnotations, 'names' | 'sentences'>;

/** Words of a paragraph of news, roughly. */
const paragraphWords = 60;

const unread: Reading = { names: [] };

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
  readonly #readings: LRUCache<string, Reading>;
  readonly #numerals: LRUCache<string, Pick<BlockAnnotations, 'figures' | 'timexes'>>;

  /**
   * @param encoder reads sentences; when it is unavailable everything else goes on
   * @param capacity how many blocks are remembered, as long as they are not much longer than paragraphs of news
   */
  constructor(encoder: Encoder, capacity = 4_000) {
    this.#encoder = encoder;
    this.#readings = new LRUCache({
      max: capacity,
      maxSize: capacity * paragraphWords,
      sizeCalculation: ({ sentences }) => 1 + (sentences ?? []).reduce((sum, { words }) => sum + words.length, 0),
    });
    this.#numerals = new LRUCache({ max: capacity });
  }

  /**
   * Finds names, figures, timexes and attributions.
   * @returns annotations with one entry a block of `article`
   * @throws the signal's reason when it is aborted
   */
  async analyse(article: Article, options: AnalyseOptions): Promise<Annotations> {
    const reading = this.#readBlocks(article.blocks, options);
    // While the model reads: it works in a thread of its own.
    const anchor = article.published?.value;
    const numerals = article.blocks.map((block) =>
      prose.has(block.type) ? this.#readNumerals(block, anchor) : undefined,
    );
    const readings = await reading;
    const blocks = numerals.map((found, i) => (found ? { ...(readings?.[i] ?? unread), ...found } : nothing));
    return { blocks, attributions: findAttributions(article, blocks), named: readings !== undefined };
  }

  /** What the model reads in every block, all unseen blocks in one call so that it need not wait for them. */
  async #readBlocks(
    blocks: readonly Block[],
    { priority, signal }: AnalyseOptions,
  ): Promise<readonly Reading[] | undefined> {
    const found = blocks.map((block) => (prose.has(block.type) ? this.#readings.get(block.key) : unread));
    const unseen = blocks.filter((_, i) => found[i] === undefined);
    const asked = unseen.flatMap((block) => wordsOf(block));
    const readings = asked.length === 0 ? [] : await this.#encoder.read(asked, { priority, ...(signal && { signal }) });
    if (readings === undefined) return undefined;
    let next = 0;
    return blocks.map((block, i) => {
      const known = found[i];
      if (known) return known;
      const sentences = block.sentences.map(({ words }) => ({ words, reading: readings[next++] ?? EMPTY_READING }));
      const names = namesOf(
        block,
        sentences.map(({ reading }) => reading),
      );
      this.#readings.set(block.key, { names, sentences });
      return { names, sentences };
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
