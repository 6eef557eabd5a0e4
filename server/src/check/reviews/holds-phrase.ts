import { CollapsedText } from '../../text/collapsed-text.ts';
import { encloses, type Span } from '../../text/span.ts';
import { quotedSpan } from './text-quote.ts';

/**
 * Whether a passage is part of a phrase, which stands there word for word.
 * @param phrase with every run of white space made one space
 * @param span of the passage, UTF-16 offsets of `text`
 */
export function holdsPhrase(text: string, phrase: string, span: Span): boolean {
  const { start, end } = quotedSpan(text, span);
  // White space may be more in the text than in the phrase.
  const margin = 2 * phrase.length;
  const from = Math.max(0, start - margin);
  const near = new CollapsedText(text.slice(from, end + margin));
  for (let at = near.text.indexOf(phrase); at >= 0 && phrase !== ''; at = near.text.indexOf(phrase, at + 1)) {
    const found = near.toSource({ start: at, end: at + phrase.length });
    if (encloses({ start: from + found.start, end: from + found.end }, { start, end })) return true;
  }
  return false;
}
