import type { SummarySentence } from '../../resolve/summary.ts';
import { stemsOf } from '../terms.ts';

/** By the sentence, which lives as long as its summary. */
const known = new WeakMap<SummarySentence, ReadonlySet<string>>();

/** The stems of a sentence, made once. */
export function sentenceStems(sentence: SummarySentence): ReadonlySet<string> {
  let stems = known.get(sentence);
  if (!stems) {
    stems = new Set(stemsOf(sentence.text));
    known.set(sentence, stems);
  }
  return stems;
}
