import type { Sentence, Word } from './article.ts';
import { AMBIGUOUS, BEFORE_NAME, BEFORE_NUMBER, REPORTING, STARTER, TIME_GOES_ON } from './abbreviations.ts';
import { isSpace } from './mapped-text.ts';
import { MAX_SEGMENTED_PIECE } from './limits.ts';
import { wordsOf } from './words.ts';

/**
 * Cuts a block's text into sentences of words. A closing quotation mark or bracket belongs to the sentence before it;
 * a dateline is a sentence of its own, so that the lead begins where its grammar does.
 * @param datelineEnd where the dateline ends (offset in `text`), 0 when there is none
 */
export function segment(text: string, datelineEnd = 0): Sentence[] {
  const sentences: Sentence[] = [];
  if (datelineEnd > 0) pushSentence(wordsOf(text.slice(0, datelineEnd)), sentences);
  for (let from = datelineEnd; from < text.length;) {
    const to = pieceEnd(text, from);
    cutSentences(text, wordsOf(text.slice(from, to), from), sentences);
    from = to;
  }
  return sentences;
}

/** End of a piece short enough to segment: the block's end, or the last white space before the limit. */
function pieceEnd(text: string, from: number): number {
  const limit = from + MAX_SEGMENTED_PIECE;
  if (text.length <= limit) return text.length;
  for (let i = limit; i > from + MAX_SEGMENTED_PIECE / 2; i--) if (isSpace(text.charCodeAt(i))) return i;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function pushSentence(words: readonly Word[], out: Sentence[]): void {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return;
  const before = out.at(-1);
  // Marks alone ("[...]", a closing mark behind white space) are no sentence.
  if (before && !words.some((word) => word.isWord)) {
    out[out.length - 1] = { start: before.start, end: last.end, words: [...before.words, ...words] };
  } else out.push({ start: first.start, end: last.end, words });
}

function cutSentences(text: string, words: readonly Word[], out: Sentence[]): void {
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !isTerminal(text, word)) continue;
    let last = i;
    while (closes(text, words, last + 1)) last++;
    if (last + 1 < words.length && endsHere(text, words, i, last, start)) {
      pushSentence(words.slice(start, last + 1), out);
      start = last + 1;
    }
    i = last;
  }
  pushSentence(words.slice(start), out);
}

function isTerminal(text: string, word: Word): boolean {
  const last = text[word.end - 1];
  if (last === '.') return true;
  return !word.isWord && (last === '!' || last === '?' || last === '…' || last === '‽' || last === '。');
}

/** Whether word `i` follows a sentence's end without white space and belongs to it: more marks, closing marks. */
function closes(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word || word.isWord || before?.end !== word.start) return false;
  const mark = text.slice(word.start, word.end);
  if (/^(?:[”’»)\]}]|[.!?…]+)$/.test(mark)) return true;
  // A straight mark closes when white space, an end or another mark follows.
  return /^["']$/.test(mark) && !/[\p{L}\p{N}]/u.test(text[word.end] ?? ' ');
}

/**
 * Whether a sentence ends with the terminal mark `at` and what closes behind it up to `last`.
 * @param start first word of the sentence
 */
function endsHere(text: string, words: readonly Word[], at: number, last: number, start: number): boolean {
  const terminal = words[at];
  const closing = words[last];
  const next = words[last + 1];
  if (!terminal || !closing || !next) return false;
  const mark = text.slice(terminal.start, terminal.end);
  const hasGap = next.start > closing.end;
  const isEllipsis = /^(?:\.{2,}|…+)$/.test(mark);
  if (!hasGap && !(isEllipsis && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 4)))) return false;
  const opener = firstLetterWord(text, words, last + 1);
  const following = opener ? text.slice(opener.start, opener.end) : '';
  const first = following.charAt(0);
  const isLower = first !== '' && /\p{Ll}/u.test(first);
  if (/^[!?‽]+$/.test(mark)) {
    return !isLower && !(last > at && isReported(text, words, last + 1));
  }
  // "iPhone", "al-Sadr" and the like begin sentences too.
  if (isLower && !/^\p{Ll}{1,3}[-'’]?\p{Lu}/u.test(following)) return false;
  if (isEllipsis || mark === '.') {
    if (mark === '.' && /^\d{1,2}$/.test(previousWord(text, words, at)) && at === start + 1) return false;
    return mark !== '.' || stopEnds(text, words, at, following);
  }
  return abbreviationEnds(text, words, at, following, start) || (last > at && STARTER.test(following));
}

/** A full stop that stands alone: the word before may still be an abbreviation ("No" and "."). */
function stopEnds(text: string, words: readonly Word[], at: number, following: string): boolean {
  const before = words[at - 1];
  if (before?.end !== words[at]?.start) return true;
  const whole = `${previousWord(text, words, at)}.`;
  if (/^\d/.test(following)) return !BEFORE_NUMBER.test(whole) || /^no\.$/.test(whole);
  return !BEFORE_NAME.test(whole) || /^(?:sec|dir|dep|hon|det)\.$/.test(whole);
}

/** A word that ends in its own full stop. */
function abbreviationEnds(text: string, words: readonly Word[], at: number, following: string, start: number): boolean {
  const word = words[at];
  if (!word) return false;
  const value = text.slice(word.start, word.end);
  if (BEFORE_NAME.test(value)) return false;
  if (/^\d/.test(following)) return !BEFORE_NUMBER.test(value) && !/^(?:\p{L}\.)+$/u.test(value);
  if (/^[ap]\.m\.$/i.test(value)) return following !== '' && !TIME_GOES_ON.test(following);
  if (/^\p{L}\.$/u.test(value)) {
    // An initial: "J. K. Rowling", "George W. Bush"; but "plan B. The".
    return at > start && STARTER.test(following) && !/^[AI]$/.test(following);
  }
  if (AMBIGUOUS.test(value)) return STARTER.test(following) || following === '';
  return true;
}

function previousWord(text: string, words: readonly Word[], at: number): string {
  const before = words[at - 1];
  return before ? text.slice(before.start, before.end) : '';
}

/** The first word with a letter or digit among the next few. */
function firstLetterWord(text: string, words: readonly Word[], from: number): Word | undefined {
  for (let i = from; i < Math.min(words.length, from + 4); i++) {
    const word = words[i];
    if (word?.isWord) return word;
    // A symbol ("$", "€", a bullet) is a beginning of its own.
    if (word && !/^["“”'‘’«„([{—–-]/.test(text.slice(word.start, word.end))) return undefined;
  }
  return undefined;
}

/** Whether a name or pronoun and a verb of speech follow: “Why?” President Jane Doe asked. */
function isReported(text: string, words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const word = words[i];
    if (!word?.isWord) return false;
    const value = text.slice(word.start, word.end);
    if (REPORTING.test(value)) return i > from;
    if (!/^\p{Lu}/u.test(value) && !/^(?:the|a|of|de|van|von|al|bin)$/.test(value)) return false;
  }
  return false;
}
