import type { CollapsedText } from '../../text/collapsed-text.ts';
import { distancesAt, longestPattern } from '../../text/edit-distance.ts';
import type { Span } from '../../text/span.ts';
import type { TextQuote } from './text-quote.ts';

/** Half of the context must be there: two English texts that have nothing to do with each other agree by a third. */
const alike = 0.5;

/** A passage of so many words that stands only once needs no context. */
const manyWords = 6;

/**
 * Finds a quoted passage in a text that may have been edited since. The quoted words must be there to the letter; of
 * several places, the one whose context is nearest counts, by edit distance.
 * @returns UTF-16 offsets of the source of `text`: none where the words are gone or stand in other company, several where
 *   their context does not tell them apart
 */
export function findQuote(text: CollapsedText, { quote, before, after }: TextQuote): readonly Span[] {
  const starts = occurrences(text.text, quote);
  const spans = (found: readonly number[]): Span[] =>
    found.map((start) => text.toSource({ start, end: start + quote.length }));
  const exact = starts.filter(
    (start) =>
      text.text.endsWith(before, beforeOf(text.text, start)) &&
      text.text.startsWith(after, afterOf(text.text, start + quote.length)),
  );
  if (exact.length > 0 || starts.length === 0) return spans(exact);
  const length = Math.min(before.length, longestPattern) + Math.min(after.length, longestPattern);
  const ahead = distancesAt(before, text.text);
  const behind = distancesAt(after, text.text, true);
  const distances = starts.map(
    (start) => (ahead[beforeOf(text.text, start)] ?? 0) + (behind[afterOf(text.text, start + quote.length)] ?? 0),
  );
  const least = distances.reduce((a, b) => Math.min(a, b), length);
  const unmistakable = starts.length === 1 && quote.split(' ').length >= manyWords;
  if (!unmistakable && 1 - least / length < alike) return [];
  return spans(starts.filter((_, i) => distances[i] === least));
}

/** Where a phrase stands in a text: UTF-16 offsets of its starts, in order. */
function occurrences(text: string, phrase: string): number[] {
  const starts: number[] = [];
  if (phrase === '') return starts;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at);
  return starts;
}

/** Where the words before a place end. */
function beforeOf(text: string, start: number): number {
  return text.charAt(start - 1) === ' ' ? start - 1 : start;
}

/** Where the words after a place start. */
function afterOf(text: string, end: number): number {
  return text.charAt(end) === ' ' ? end + 1 : end;
}
