import type { SentenceReading } from './encoder.ts';
import { settleCase } from './casing.ts';
import { ModelError, loadModel, type Model, type ModelFiles } from './model-files.ts';
import { NamesHead, type WordScores } from './names-head.ts';
import { openSession, type ModelSession, type SessionOptions } from './session.ts';
import { planWindows, type Window } from './windows.ts';
import { WordPieces, type PiecedWord } from './word-pieces.ts';

/** Words of a sentence that are read; the rest is reported as unread. No sentence of prose comes near. */
export const MOST_WORDS = 2048;

/**
 * Reads sentences with the model, one at a time and each by itself: int8 activations are scaled over a whole run, so a
 * neighbour in a batch would change what is read in a sentence, and an edit elsewhere in the article with it.
 */
export class Reader {
  readonly version: string;
  readonly session: Pick<ModelSession, 'runtime' | 'threads'>;
  readonly #session: ModelSession;
  readonly #pieces: WordPieces;
  readonly #names: NamesHead;
  readonly #room: number;

  /** @throws {ModelError} when tokenizer or labels cannot be used */
  constructor({ config, tokenizer }: Pick<Model, 'config' | 'tokenizer'>, session: ModelSession) {
    this.version = config.version;
    this.session = this.#session = session;
    this.#room = config.maxSequence - 2;
    try {
      this.#pieces = new WordPieces(tokenizer);
      this.#names = new NamesHead(config.heads['names']?.labels ?? []);
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
  async read(sentence: readonly string[]): Promise<SentenceReading> {
    const words = settleCase(sentence.slice(0, MOST_WORDS)).map((word) => this.#pieces.cut(word));
    const labels = this.#names.labels;
    const scores: WordScores = { words: words.length, labels, data: new Float32Array(words.length * labels) };
    const windows = planWindows(
      words.map((word) => word.pieces.length),
      this.#room,
    );
    for (const window of windows) await this.#run(words, window, scores);
    const names = this.#names.read(scores);
    return { names, ...(sentence.length > MOST_WORDS && { unread: MOST_WORDS }) };
  }

  /** Gives the model's memory back. */
  dispose(): Promise<void> {
    return this.#session.dispose();
  }

  /** Runs one window and writes the scores of the words it keeps. */
  async #run(words: readonly PiecedWord[], window: Window, scores: WordScores): Promise<void> {
    const ids = [this.#pieces.cls];
    const shapes = [0];
    const firsts: number[] = [];
    for (const { pieces, shape } of words.slice(window.from, window.to)) {
      firsts.push(ids.length);
      for (const piece of pieces) {
        ids.push(piece);
        shapes.push(shape);
      }
    }
    ids.push(this.#pieces.sep);
    shapes.push(0);
    const outputs = await this.#session.run({ ids: Int32Array.from(ids), shapes: Int32Array.from(shapes) });
    const found = outputs.get('names');
    if (found?.length !== ids.length * scores.labels) throw new Error('the output "names" is missing or misshapen');
    for (let word = window.keepFrom; word < window.keepTo; word++) {
      const at = (firsts[word - window.from] ?? 0) * scores.labels;
      scores.data.set(found.subarray(at, at + scores.labels), word * scores.labels);
    }
  }
}

/** What an error says, without a closing full stop. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 200).replace(/\.$/, '');
}
