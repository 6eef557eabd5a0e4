import type { Nodes } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { Word } from './article.ts';
import { KEEPS_STOP } from './abbreviations.ts';

const english = new ParseEnglish();

/** URLs and e-mail addresses are one word. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
const CLITIC = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i;

/**
 * Cuts text into words and marks with parse-english, then as Universal Dependencies' English treebanks do: "'s" and
 * "n't" are words of their own; "three-day", "U.S.-led", "1,000" and "9:30" are one; currency signs, percent signs,
 * dashes, brackets and quotation marks stand alone ("$81.3B" is "$" and "81.3B"), and so does a slash between letters.
 * @param text at most some 20,000 code units (longer is slow, not wrong)
 * @param offset added to every offset
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const tokens = joinTokens(text, leaves(text));
  const words: Word[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.isWord) {
      words.push({ start: offset + token.start, end: offset + token.end, isWord: false });
      continue;
    }
    splitWord(text, token, tokens[i + 1] === undefined, (start, end, isWord) => {
      words.push({ start: offset + start, end: offset + end, isWord });
    });
  }
  return words;
}

/** Words, marks and symbols as parse-english finds them, white space left out. */
function leaves(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  const walk = (node: Nodes, word: boolean): void => {
    if ('children' in node) {
      const start = at;
      for (const child of node.children) walk(child, word || node.type === 'WordNode');
      if (node.type === 'WordNode' && !word) found.push({ start, end: at, isWord: true });
      return;
    }
    const start = at;
    at += node.value.length;
    if (!word && node.type !== 'WhiteSpaceNode') found.push({ start, end: at, isWord: false });
  };
  walk(english.parse(text), false);
  return found;
}

/** Joins what belongs together: addresses, "1,000", "'90s"; cuts runs of one mark (but "..." and "--") into marks. */
function joinTokens(text: string, tokens: readonly Word[]): Word[] {
  const addresses = [...text.matchAll(ADDRESS)].map((m) => {
    const end = m.index + m[0].replace(/[.,;:!?)\]'’]+$/, '').length;
    return { start: m.index, end };
  });
  const out: Word[] = [];
  let nextAddress = 0;
  for (const token of tokens) {
    while ((addresses[nextAddress]?.end ?? Infinity) <= token.start) nextAddress++;
    const address = addresses[nextAddress];
    const last = out.at(-1);
    if (address && token.start < address.end && token.end > address.start) {
      if (last && last.start >= address.start && last.isWord)
        out[out.length - 1] = { ...last, end: Math.max(last.end, token.end) };
      else out.push({ start: token.start, end: token.end, isWord: true });
      continue;
    }
    const comma = out.at(-1);
    const number = out.at(-2);
    if (
      token.isWord &&
      comma?.end === token.start &&
      number?.end === comma.start &&
      text.slice(comma.start, comma.end) === ',' &&
      /\d$/.test(text.slice(number.start, number.end)) &&
      /^\d{3}(?!\d)/.test(text.slice(token.start, token.start + 4))
    ) {
      out.splice(-2, 2, { start: number.start, end: token.end, isWord: true });
      continue;
    }
    if (!token.isWord && token.end - token.start > 1) pushMarks(text, token, out);
    else out.push(token);
  }
  return out;
}

/** "...", "--" and "?!" stay whole, other runs are cut into single characters (never inside a surrogate pair). */
function pushMarks(text: string, token: Word, out: Word[]): void {
  const value = text.slice(token.start, token.end);
  if (/^(?:\.+|-+|[!?]+|…+|\*+|=+|_+|~+)$/.test(value)) {
    out.push(token);
    return;
  }
  let at = token.start;
  for (const char of value) {
    out.push({ start: at, end: at + char.length, isWord: false });
    at += char.length;
  }
}

type Emit = (start: number, end: number, isWord: boolean) => void;

/** Splits clitics, slashes and a full stop that is no part of an abbreviation off a word. */
function splitWord(text: string, token: Word, isLast: boolean, emit: Emit): void {
  const value = text.slice(token.start, token.end);
  if (/^[\p{L}\p{N}]+$/u.test(value) || /^(?:https?:\/\/|www\.)|@/i.test(value)) {
    emit(token.start, token.end, true);
    return;
  }
  if (value.includes('/') && /\p{L}{2}.*\/|\/.*\p{L}{2}/u.test(value)) {
    let from = token.start;
    for (let i = token.start; i <= token.end; i++) {
      if (i < token.end && text[i] !== '/') continue;
      if (i > from) splitWord(text, { start: from, end: i, isWord: true }, isLast && i === token.end, emit);
      if (i < token.end) emit(i, i + 1, false);
      from = i + 1;
    }
    return;
  }
  const tails: [number, number, boolean][] = [];
  let end = token.end;
  const start = token.start;
  for (;;) {
    const part = text.slice(start, end);
    if (end - start > 1 && /[.:=?@&]$/.test(part) && !(part.endsWith('.') && KEEPS_STOP.test(part))) {
      tails.unshift([end - 1, end, false]);
      end--;
      continue;
    }
    const clitic = part.length > 2 ? CLITIC.exec(part.slice(-4)) : null;
    if (clitic && clitic[0].length < part.length) {
      tails.unshift([end - clitic[0].length, end, true]);
      end -= clitic[0].length;
      continue;
    }
    if (end - start > 1 && /['’-]$/.test(part) && !/^['’-]+$/.test(part)) {
      tails.unshift([end - 1, end, false]);
      end--;
      continue;
    }
    break;
  }
  emit(start, end, /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  for (const tail of tails) emit(...tail);
}
