import { bioSpans } from './bio.ts';
import type { SpanReading } from './encoder.ts';
import type { WordScores } from './word-scores.ts';

/** The spans of one kind in a sentence, in text order, none overlapping. `scores` are those of `SPAN_LABELS`. */
export function readSpans(scores: WordScores): SpanReading[] {
  return bioSpans(scores).map(({ first, last, confidence }) => ({ first, last, confidence }));
}
