import type { SummarySentence } from '../../resolve/summary.ts';
import { remember } from '../../text/remember.ts';
import { stemsOf } from '../terms.ts';

/** The stems of a sentence, made once: it lives as long as its summary. */
export const sentenceStems = remember(
  (sentence: SummarySentence): ReadonlySet<string> => new Set(stemsOf(sentence.text)),
);
