/** What one run of the model said of a stretch of words. */
export interface RunScores {
  /** Each output's scores, flat. */
  readonly outputs: ReadonlyMap<string, Float32Array>;
  /** Pieces in the run, `[CLS]` and `[SEP]` counted. */
  readonly pieces: number;
  /** For each word that is kept of this run, in order, where its first piece stands. */
  readonly firsts: readonly number[];
}

/**
 * An output of a run.
 * @param size how many scores it must hold
 * @throws when it is missing or of another size
 */
export function outputOf({ outputs }: RunScores, name: string, size: number): Float32Array {
  const found = outputs.get(name);
  if (found?.length !== size) throw new Error(`the output "${name}" is missing or misshapen`);
  return found;
}

/** Scores of one head for the words of one sentence: row i holds the scores of word i, one a label. */
export interface WordScores {
  readonly words: number;
  readonly labels: number;
  readonly data: Float32Array;
}

/** Gathers one head's scores over the runs that a sentence takes. */
export class GatheredScores implements WordScores {
  readonly words: number;
  readonly labels: number;
  readonly data: Float32Array;
  readonly #name: string;
  #taken = 0;

  /** @param name the output; @param words how many words the sentence has */
  constructor(name: string, labels: number, words: number) {
    this.#name = name;
    this.labels = labels;
    this.words = words;
    this.data = new Float32Array(words * labels);
  }

  /** Takes the next run's scores, word by word. @throws when the output is missing or misshapen */
  take(run: RunScores): void {
    const { labels } = this;
    const output = outputOf(run, this.#name, run.pieces * labels);
    for (const first of run.firsts) {
      this.data.set(output.subarray(first * labels, (first + 1) * labels), this.#taken++ * labels);
    }
  }
}

/** The label with the highest score of each word; of equal ones the lower. */
export function bestLabels({ words, labels, data }: WordScores): Uint8Array {
  return Uint8Array.from({ length: words }, (_, word) => {
    let best = 0;
    const row = word * labels;
    for (let label = 1; label < labels; label++) if ((data[row + label] ?? 0) > (data[row + best] ?? 0)) best = label;
    return best;
  });
}

/** The scores of a word turned to probabilities that sum to 1. */
export function chancesOf({ labels, data }: WordScores, word: number): Float64Array {
  const scores = data.subarray(word * labels, (word + 1) * labels);
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const chances = Float64Array.from(scores, (score) => Math.exp(score - top));
  const sum = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / sum);
}
