import type { NameReading, NameType } from './encoder.ts';

/** Scores of one head for the words of one sentence: row i holds the scores of word i, one a label. */
export interface WordScores {
  readonly words: number;
  readonly labels: number;
  readonly data: Float32Array;
}

const TYPES: readonly NameType[] = ['person', 'organization', 'place'];

/** A label of the head, taken apart: B(egins), I(nside) with an index into `TYPES`, or O(utside). */
interface Label {
  readonly part: 'B' | 'I' | 'O';
  readonly type: number;
}

/** Reads names out of BIO scores: the best sequence of labels that obeys BIO, by Viterbi (Forney 1973). */
export class NamesHead {
  readonly #labels: readonly Label[];

  /**
   * @param labels the head's labels in the order of its scores: `O`, `B-person`, `I-person`, …
   * @throws when a label is none of these
   */
  constructor(labels: readonly string[]) {
    this.#labels = labels.map((label) => {
      if (label === 'O') return { part: 'O', type: -1 };
      const part = label.startsWith('B-') ? 'B' : 'I';
      const type = TYPES.findIndex((each) => `${part}-${each}` === label);
      if (type < 0) throw new Error(`label ${label} is unknown`);
      return { part, type };
    });
  }

  /** How many scores a word has. */
  get labels(): number {
    return this.#labels.length;
  }

  /** The names in a sentence, in text order, none overlapping. `scores` are logits or log-probabilities. */
  read(scores: WordScores): NameReading[] {
    const path = this.#bestPath(scores);
    const names: NameReading[] = [];
    for (let first = 0; first < path.length; first++) {
      const label = this.#labels[path[first] ?? 0];
      if (label?.part !== 'B') continue;
      let last = first + 1;
      while (last < path.length && this.#labels[path[last] ?? 0]?.part === 'I') last++;
      names.push(this.#reading(scores, path, first, last, label.type));
    }
    return names;
  }

  /** The label of each word. I-x may only follow B-x or I-x; ties go to the lower label. */
  #bestPath({ words, labels, data }: WordScores): Int32Array {
    const back = new Uint8Array(words * labels);
    let best = new Float64Array(labels);
    for (let word = 0; word < words; word++) {
      const next = new Float64Array(labels);
      for (let to = 0; to < labels; to++) {
        let top = -Infinity;
        for (let from = 0; from < labels; from++) {
          const score = this.#mayFollow(word ? from : -1, to) ? (best[from] ?? 0) : -Infinity;
          if (score > top) [top, back[word * labels + to]] = [score, from];
        }
        next[to] = top + (data[word * labels + to] ?? 0);
      }
      best = next;
    }
    const path = new Int32Array(words);
    let label = best.indexOf(Math.max(...best));
    for (let word = words - 1; word >= 0; word--) {
      path[word] = label;
      label = back[word * labels + label] ?? 0;
    }
    return path;
  }

  /** Whether label `to` may stand behind label `from`; `from` is -1 at the start of a sentence. */
  #mayFollow(from: number, to: number): boolean {
    const label = this.#labels[to];
    if (label?.part !== 'I') return true;
    const before = this.#labels[from];
    return before !== undefined && before.part !== 'O' && before.type === label.type;
  }

  #reading(scores: WordScores, path: Int32Array, first: number, last: number, type: number): NameReading {
    const mass: [number, number, number] = [0, 0, 0];
    let confidence = 1;
    for (let word = first; word < last; word++) {
      const chances = softmax(scores.data.subarray(word * scores.labels, (word + 1) * scores.labels));
      confidence = Math.min(confidence, chances[path[word] ?? 0] ?? 0);
      this.#labels.forEach((label, i) => {
        if (label.part !== 'O') mass[label.type] = (mass[label.type] ?? 0) + (chances[i] ?? 0) / (last - first);
      });
    }
    return { first, last, type: TYPES[type] ?? 'person', confidence, mass };
  }
}

/** Scores to probabilities that sum to 1. */
function softmax(scores: Float32Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const chances = Float64Array.from(scores, (score) => Math.exp(score - top));
  const sum = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / sum);
}
