import type { Span } from '../../text/span.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** An auxiliary said twice; offsets in the block's text. `second` is the later writing, the space before it included. */
export interface DoubledAuxiliary extends Span {
  readonly second: Span;
  readonly word: string;
}

/**
 * Finds auxiliaries that stand before and behind an adverb: "has so far has resisted", "was also was fined".
 * @returns in text order
 */
export function doubledAuxiliaries(sentence: ParsedSentence): readonly DoubledAuxiliary[] {
  const { syntax, lower, words } = sentence;
  const found: DoubledAuxiliary[] = [];
  for (let verb = 0; verb < syntax.length; verb++) {
    const helpers = syntax.children(verb, 'aux', 'cop');
    helpers.forEach((second, i) => {
      const first = helpers[i - 1];
      if (first === undefined || lower[first] !== lower[second] || second - first < 2 || second - first > 4) return;
      // A clause of its own between them is marked by a comma, and speech begins again.
      for (let word = first + 1; word < second; word++) {
        if (!['ADV', 'PART'].includes(syntax.tag(word))) return;
      }
      if (sentence.isOut(first) || sentence.isOut(second) || words[first] !== lower[first]) return;
      const { start, end } = sentence.span(first, second);
      found.push({ start, end, second: { start: sentence.span(second - 1).end, end }, word: words[second] ?? '' });
    });
  }
  return found;
}
