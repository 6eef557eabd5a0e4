import { CollapsedText } from '../../text/collapsed-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * A passage named by its words and some of those around it, so that it is found again after edits elsewhere.
 * Method: TextQuoteSelector (exact, prefix, suffix) of the Web Annotation Data Model, W3C Recommendation 2017, § 4.2.4.
 * White space is one space wherever there is any; none stands at the ends.
 */
export interface TextQuote {
  /** The exact words. */
  readonly quote: string;
  /** Words just before; empty at the start of the text. */
  readonly before: string;
  /** Words just after; empty at the end of the text. */
  readonly after: string;
}

/** UTF-16 units of context on each side, at most: as many as an approximate comparison takes at once. */
const context = 32;

/** A run of characters longer than this is no word. */
const longestWord = 40;

/**
 * The words by which a passage is quoted: its own, without white space at the ends; where it has no letter or digit (a
 * space too many, a lone comma), those it touches too.
 * @param span UTF-16 offsets of `text`
 * @returns UTF-16 offsets of `text`
 */
export function quotedSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) return { start, end };
  ({ start, end } = span);
  const empty = start === end;
  if (empty || isSpace(text, start)) while (start > 0 && isSpace(text, start - 1)) start--;
  if (empty || isSpace(text, end - 1)) while (end < text.length && isSpace(text, end)) end++;
  const [first, last] = [Math.max(0, start - longestWord), Math.min(text.length, end + longestWord)];
  while (start > first && !isSpace(text, start - 1)) start--;
  while (end < last && !isSpace(text, end)) end++;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return { start, end };
}

/**
 * Quotes a passage with the words around it.
 * @param span UTF-16 offsets of `text`
 */
export function quoteText(text: string, span: Span): TextQuote {
  const { start, end } = quotedSpan(text, span);
  // White space counts as one: four times the context is enough of nearly every text.
  const before = collapse(text.slice(Math.max(0, start - 4 * context), start));
  const after = collapse(text.slice(end, end + 4 * context));
  return {
    quote: collapse(text.slice(start, end)),
    before: before.length <= context ? before : before.slice(-context).replace(cutAhead, '').trim(),
    after: after.length <= context ? after : after.slice(0, context).replace(cutBehind, '').trim(),
  };
}

/** What is left of a word that the context's end cuts; half a surrogate pair where there is no word to cut at. */
const cutAhead = /^\S{1,16}\s|^[\uDC00-\uDFFF]/u;
const cutBehind = /\s\S{1,16}$|[\uD800-\uDBFF]$/u;

/** A text with every run of white space made one space, none at the ends. */
export function collapse(text: string): string {
  return new CollapsedText(text).text.trim();
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
