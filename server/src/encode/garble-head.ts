import { GARBLE_LABELS } from './labels.ts';
import { chancesOf, type WordScores } from './word-scores.ts';

/** The probabilities of `GARBLE_LABELS`, word by word in one array. `scores` are their logits. */
export function readGarble(scores: WordScores): Float32Array {
  const chances = new Float32Array(scores.data.length);
  for (let word = 0; word < scores.words; word++) chances.set(chancesOf(scores, word), word * scores.labels);
  return chances;
}

/** The same for so many words about which nothing is suspected. */
export function allFine(words: number): Float32Array {
  const chances = new Float32Array(words * GARBLE_LABELS.length);
  for (let word = 0; word < words; word++) chances[word * GARBLE_LABELS.length] = 1;
  return chances;
}
