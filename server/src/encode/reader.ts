import { settleCase } from './casing.ts';
import { EMPTY_READING, type EncoderState, type SentenceReading } from './encoder.ts';
import { allFine, readGarble } from './garble-head.ts';
import { HEAD_LABELS, type HeadName } from './labels.ts';
import { ModelError, loadModel, messageOf, type Model, type ModelFiles } from './model-files.ts';
import { readNames } from './names-head.ts';
import { pack } from './pack.ts';
import { isForeign } from './script.ts';
import { openSession, type ModelSession, type SessionOptions } from './session.ts';
import { readSpans } from './spans-head.ts';
import { joinTrees, readTree, type Tree } from './syntax-head.ts';
import { planWindows, type Window } from './windows.ts';
import { WordPieces, type PiecedWord } from './word-pieces.ts';
import { GatheredScores, bestLabels, type RunScores } from './word-scores.ts';

/** Words of a sentence that are read; the rest is reported as unread. No sentence comes near, nor a paragraph without a stop. */
export const MOST_WORDS = 8192;

/**
 * Reads sentences with the model, each by itself: int8 activations are scaled over a whole run, so a
 * neighbour in a batch would change what is read in a sentence, and an edit elsewhere in the article with it.
 */
export class Reader {
  /** What runs, as the encoder's state tells it. */
  readonly state: Extract<EncoderState, { readonly kind: 'ready' }>;
  /** Sentences that can be read at once. */
  readonly lanes: number;
  readonly #session: ModelSession;
  readonly #pieces: WordPieces;
  readonly #room: number;

  /** @throws {ModelError} when the tokenizer cannot be used */
  constructor({ config, tokenizer }: Pick<Model, 'config' | 'tokenizer'>, session: ModelSession) {
    const { runtime, threads, lanes, note } = session;
    this.lanes = lanes;
    this.state = { kind: 'ready', runtime, version: config.version, threads, ...(note && { note }) };
    this.#session = session;
    this.#room = config.maxSequence - 2;
    try {
      this.#pieces = new WordPieces(tokenizer);
    } catch (error) {
      throw new ModelError(`The model cannot be used: ${messageOf(error)}.`);
    }
  }

  /**
   * Loads a model and makes a reader on it.
   * @throws {ModelError} when files are missing or damaged, or no runtime takes them
   */
  static async open(files: ModelFiles, options: SessionOptions): Promise<Reader> {
    const { config, tokenizer, weights } = await loadModel(files);
    const session = await openSession(weights, options).catch((error: unknown) => {
      throw new ModelError(`The model file ${config.model.file} cannot be run: ${messageOf(error)}.`);
    });
    const reader = new Reader({ config, tokenizer }, session);
    // One run at once compiles what every run needs, and shows whether the outputs are there.
    await reader.read(['Hello', ',', 'reader', '.']).catch((error: unknown) => {
      throw new ModelError(`The model file ${config.model.file} cannot be run: ${messageOf(error)}.`);
    });
    return reader;
  }

  /** Reads one sentence, its words as they stand in the text. @throws when the runtime fails */
  async read(sentence: readonly string[]): Promise<SentenceReading>;
  /**
   * The same for a sentence that may be long: `goOn` is asked between two windows.
   * @returns `undefined` when it said no
   */
  async read(sentence: readonly string[], goOn: () => Promise<boolean>): Promise<SentenceReading | undefined>;
  async read(sentence: readonly string[], goOn?: () => Promise<boolean>): Promise<SentenceReading | undefined> {
    const words = settleCase(sentence.slice(0, MOST_WORDS)).map((word) => this.#pieces.cut(word));
    if (words.length === 0) return EMPTY_READING;
    const scores = (name: HeadName) => new GatheredScores(name, HEAD_LABELS[name].length, words.length);
    const names = scores('names');
    const [tags, features, garble] = [scores('tags'), scores('features'), scores('garble')];
    const [sources, cues, contents] = [scores('sources'), scores('cues'), scores('contents')];
    const trees: Tree[] = [];
    const gathered = [names, tags, features, garble, sources, cues, contents];
    const windows = planWindows(
      words.map((word) => word.pieces.length),
      this.#room,
    );
    for (const window of windows) {
      if (goOn && window.from > 0 && !(await goOn())) return undefined;
      const run = await this.#run(words, window);
      for (const each of gathered) each.take(run);
      trees.push(readTree(run));
    }
    return pack({
      names: readNames(names),
      syntax: { tags: bestLabels(tags), features: bestLabels(features), ...joinTrees(trees) },
      quotations: { sources: readSpans(sources), cues: readSpans(cues), contents: readSpans(contents) },
      garble: isForeign(sentence) ? allFine(words.length) : readGarble(garble),
      ...(sentence.length > MOST_WORDS && { unread: MOST_WORDS }),
    });
  }

  /** Gives the model's memory back. */
  dispose(): Promise<void> {
    return this.#session.dispose();
  }

  /** Runs the model on one window. */
  async #run(words: readonly PiecedWord[], window: Window): Promise<RunScores> {
    const ids = [this.#pieces.cls];
    const shapes = [0];
    const firsts: number[] = [];
    for (let word = window.from; word < window.to; word++) {
      const { pieces, shape } = words[word] ?? { pieces: [], shape: 0 };
      if (word >= window.keepFrom && word < window.keepTo) firsts.push(ids.length);
      for (const piece of pieces) {
        ids.push(piece);
        shapes.push(shape);
      }
    }
    ids.push(this.#pieces.sep);
    shapes.push(0);
    const outputs = await this.#session.run({ ids: Int32Array.from(ids), shapes: Int32Array.from(shapes) });
    return { outputs, pieces: ids.length, firsts };
  }
}
