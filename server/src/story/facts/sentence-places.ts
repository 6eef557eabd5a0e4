import type { SummarySentence } from '../../resolve/summary.ts';
import { partitionPoint } from '../../text/partition-point.ts';

/**
 * The sentence that begins last before a place, by binary search.
 * @param offset UTF-16 offset in the file
 * @returns an index into the sentences, -1 before the first
 */
export function sentenceAt(sentences: readonly SummarySentence[], offset: number): number {
  return partitionPoint(sentences.length, (i) => (sentences[i]?.start ?? 0) <= offset) - 1;
}

/**
 * A sentence's words between two places of the file.
 * @param start UTF-16 offset in the file, and `end`
 * @returns '' where markup parts its words, so that offsets do not lead into its text
 */
export function textBetween({ plain, start: from, text }: SummarySentence, start: number, end: number): string {
  return plain ? text.slice(start - from, end - from) : '';
}
