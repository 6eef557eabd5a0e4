import { chancesOf, type WordScores } from './word-scores.ts';

/** A stretch of words under one type: first word and one past the last. */
export interface BioSpan {
  readonly first: number;
  readonly last: number;
  /** Which of the types, counted from 0. */
  readonly type: number;
  /** 0 to 1: the probability of the labels chosen, the lowest over the words. */
  readonly confidence: number;
}

/**
 * The spans in a sentence, in text order, none overlapping: the best sequence of labels that obeys BIO, by Viterbi
 * (Forney 1973).
 * @param scores logits or log-probabilities of the labels O, B and I of type 0, B and I of type 1, …
 */
export function bioSpans(scores: WordScores): BioSpan[] {
  const path = bestPath(scores);
  const spans: BioSpan[] = [];
  for (let first = 0; first < path.length; first++) {
    const begin = path[first] ?? 0;
    if (begin === 0) continue;
    let last = first + 1;
    while (last < path.length && path[last] === begin + 1) last++;
    let confidence = 1;
    for (let word = first; word < last; word++) {
      confidence = Math.min(confidence, chancesOf(scores, word)[path[word] ?? 0] ?? 0);
    }
    spans.push({ first, last, type: (begin - 1) >> 1, confidence });
    first = last - 1;
  }
  return spans;
}

/** The label of each word. I of a type may only follow B or I of it; ties go to the lower label. */
function bestPath({ words, labels, data }: WordScores): Uint8Array {
  const back = new Uint8Array(words * labels);
  let best = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let word = 0; word < words; word++) {
    let top = 0;
    for (let from = 1; from < labels; from++) if ((best[from] ?? 0) > (best[top] ?? 0)) top = from;
    for (let to = 0; to < labels; to++) {
      let from = top;
      if (isInside(to)) from = (best[to - 1] ?? 0) >= (best[to] ?? 0) ? to - 1 : to;
      const before = isInside(to) && word === 0 ? -Infinity : (best[from] ?? 0);
      back[word * labels + to] = from;
      next[to] = before + (data[word * labels + to] ?? 0);
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(words);
  let label = best.reduce((top, score, i) => (score > (best[top] ?? 0) ? i : top), 0);
  for (let word = words - 1; word >= 0; word--) {
    path[word] = label;
    label = back[word * labels + label] ?? 0;
  }
  return path;
}

const isInside = (label: number) => label > 0 && label % 2 === 0;
