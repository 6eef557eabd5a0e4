import { bioSpans } from './bio.ts';
import type { NameReading, NameType } from './encoder.ts';
import { chancesOf, type WordScores } from './word-scores.ts';

/** The types of names in the order of `NAME_LABELS`. */
const TYPES: readonly NameType[] = ['person', 'organization', 'place'];

/** The names in a sentence, in text order, none overlapping. `scores` are those of `NAME_LABELS`. */
export function readNames(scores: WordScores): NameReading[] {
  return bioSpans(scores).map(({ first, last, type, confidence }) => {
    const mass: [number, number, number] = [0, 0, 0];
    for (let word = first; word < last; word++) {
      const chances = chancesOf(scores, word);
      for (let i = 0; i < 3; i++) {
        mass[i] = (mass[i] ?? 0) + ((chances[2 * i + 1] ?? 0) + (chances[2 * i + 2] ?? 0)) / (last - first);
      }
    }
    return { first, last, type: TYPES[type] ?? 'person', confidence, mass };
  });
}
