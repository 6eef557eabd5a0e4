import type { Finding } from '../check/finding.ts';
import { type Span, touches } from '../text/span.ts';

/** What a sentence or paragraph that is being typed has until it is whole. */
const untilWhole: ReadonlySet<string> = new Set([
  'garbled/unclosed-quote',
  'garbled/unclosed-bracket',
  'garbled/truncated',
]);

/**
 * The findings to show while somebody types: garble at the word under the caret waits until the caret leaves, as does what
 * touches the last word before an end of text that is being typed, and a paragraph that is typed need not be whole.
 * @param text the article's
 * @param caret UTF-16 offset in it
 */
export function withoutTyped(findings: readonly Finding[], text: string, caret: number): readonly Finding[] {
  const typed = typedSpan(text, caret);
  const line = { start: text.lastIndexOf('\n', caret - 1) + 1, end: endOfLine(text, caret) };
  return findings.filter(({ code, span }) => {
    if (!code.startsWith('garbled/')) return true;
    if (untilWhole.has(code) && touches(line, span.start)) return false;
    return !(span.start <= typed.end && typed.start <= span.end);
  });
}

/** The word at a caret; at the end of a line with the white space before the caret and the word before that. */
function typedSpan(text: string, caret: number): Span {
  let [start, end] = [caret, caret];
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++;
  if (text.slice(caret, endOfLine(text, caret)).trim() === '')
    while (start > 0 && /[^\S\n]/u.test(text.charAt(start - 1))) start--;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start--;
  return { start, end };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
