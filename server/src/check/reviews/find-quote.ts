import type { CollapsedText } from '../../text/collapsed-text.ts';
import { distancesAt, longestPattern } from '../../text/edit-distance.ts';
import type { Span } from '../../text/span.ts';
import type { TextQuote } from './text-quote.ts';

/** Half of the context must be there: two English texts that have nothing to do with each other agree by a third. */
const alike = 0.5;

/** UTF-16 units of context that hold the words next to a passage: two or so. */
const near = 12;

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
  const ahead = strangeness(text.text, before, false, starts.length);
  const behind = strangeness(text.text, after, true, starts.length);
  const distances = starts.map(
    (start) => ahead.at(beforeOf(text.text, start)) + behind.at(afterOf(text.text, start + quote.length)),
  );
  const most = ahead.most + behind.most;
  const least = distances.reduce((a, b) => Math.min(a, b), most);
  const unmistakable = starts.length === 1 && quote.split(' ').length >= manyWords;
  if (!unmistakable && 1 - least / most < alike) return [];
  return spans(starts.filter((_, i) => distances[i] === least));
}

/**
 * How much a context differs from what stands at places of a text, and at most; the words next to a place count thrice.
 * @param places how many will be asked for
 */
function strangeness(
  text: string,
  context: string,
  backwards: boolean,
  places: number,
): { readonly most: number; at(place: number): number } {
  const nearest = backwards ? context.slice(0, near) : context.slice(-near);
  const most = Math.min(context.length, longestPattern) + 2 * nearest.length;
  const differ = (within: string): ((place: number) => number) => {
    const far = distancesAt(context, within, backwards);
    const close = distancesAt(nearest, within, backwards);
    return (place) => (far[place] ?? 0) + 2 * (close[place] ?? 0);
  };
  // The nearest stretch of text is at most twice as long as the context: few places need no look at the whole text.
  const reach = 2 * longestPattern;
  if (places * reach >= text.length) return { most, at: differ(text) };
  const at = (place: number): number =>
    backwards
      ? differ(text.slice(place, place + reach))(0)
      : differ(text.slice(Math.max(0, place - reach), place))(Math.min(place, reach));
  return { most, at };
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
