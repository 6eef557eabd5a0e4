import type { RunScores } from './word-scores.ts';

/** Numbers of a sentence's embedding. */
export const MEANING_WIDTH = 128;

/** Adds up a sentence's embedding over the runs that it takes, each weighed by its pieces. */
export class GatheredMeaning {
  readonly #sum = new Float64Array(MEANING_WIDTH);
  #taken = false;

  /** Takes the next run's share. Does nothing for a model without this output. @throws when it is misshapen */
  take({ outputs, pieces }: RunScores): void {
    const output = outputs.get('meaning');
    if (!output) return;
    if (output.length !== MEANING_WIDTH) throw new Error('the output "meaning" is misshapen');
    this.#taken = true;
    output.forEach((value, i) => (this.#sum[i] = (this.#sum[i] ?? 0) + value * pieces));
  }

  /** The embedding, see `SentenceReading.meaning`; `undefined` when the model has none. */
  vector(): Int8Array | undefined {
    return this.#taken ? toBytes(this.#sum) : undefined;
  }
}

/**
 * The mean of embeddings, each at the same length: what a passage of several sentences means.
 * @returns `undefined` of none
 */
export function meanMeaning(vectors: readonly Int8Array[]): Int8Array | undefined {
  if (vectors.length === 0) return undefined;
  const sum = new Float64Array(MEANING_WIDTH);
  for (const vector of vectors) vector.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
  return toBytes(sum);
}

/**
 * How near two embeddings are: the cosine of their angle.
 * @returns −1 to 1; 0 where one is empty
 */
export function nearness(one: Int8Array, other: Int8Array): number {
  let product = 0;
  let ones = 0;
  let others = 0;
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i] ?? 0, other[i] ?? 0];
    product += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : product / Math.sqrt(ones * others);
}

/** A direction in a byte a number: its largest part at 127. Angles move by less than a hundredth. */
function toBytes(vector: Float64Array): Int8Array {
  const peak = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (peak === 0 ? 0 : Math.round((value / peak) * 127)));
}
