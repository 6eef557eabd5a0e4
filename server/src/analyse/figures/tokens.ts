import type { Span } from '../../text/span.ts';

/** A word, number or mark as the number and date grammars read it: "A320" is two tokens, the second without a gap. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** `number`: digits with separators; `word`: letters; `mark`: anything else, and digits that are no plain number (5.1.1). */
  readonly kind: 'number' | 'word' | 'mark';
  /** Whether white space (or the text's start) stands before it. */
  readonly gap: boolean;
  /** Only for `number`. */
  readonly value: number;
}

const NONE: Token = { start: 0, end: 0, text: '', lower: '', kind: 'mark', gap: true, value: NaN };

/** Longer runs of digits are no numbers anyone writes in prose. */
const LONGEST_NUMBER = 24;

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
}; // prettier-ignore

// Numbers (1.234,56 as on the Continent; 1,234.5; 1,50,000; 5.1.1), letters with dots (p.m.), 's, words, any other code point. Every part is linear.
const TOKEN =
  /((?<![\p{L}\d.])\.\d+(?![\d.]*\.\d)|\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?![\d,.]\d|\d)|\d+(?:(?:,\d{3}(?!\d))+|(?:,\d{2}){1,4},\d{3}(?!\d))?(?:\.\d+)*)|((?:\p{L}\.){2,}|[apAP]\.[mM](?!\p{L})|['’][sS](?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?![\p{L}\d]))\p{L}+)*)|[^\s\p{L}\d]/gu;

/** The tokens of one stretch of text, with look-ups that never fail: outside there is an empty token. */
export class Tokens {
  readonly list: readonly Token[];

  /**
   * @param text what to cut up; time and space grow with its length only
   * @param base added to every offset (UTF-16), for a stretch out of a longer text
   */
  constructor(text: string, base = 0) {
    const list: Token[] = [];
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [raw, digits, letters] = match;
      const start = match.index;
      const number = digits === undefined ? FRACTIONS[raw] : readDigits(digits, text, start + raw.length);
      list.push({
        start: base + start,
        end: base + start + raw.length,
        text: raw,
        lower: letters === undefined ? raw : raw.toLowerCase().replace('’', "'"),
        kind: letters !== undefined ? 'word' : number === undefined ? 'mark' : 'number',
        gap: start !== end || start === 0,
        value: number ?? NaN,
      });
      end = start + raw.length;
    }
    this.list = list;
  }

  /** The token at index `i`, an empty one when there is none. */
  at(i: number): Token {
    return this.list[i] ?? NONE;
  }

  /** The lower-cased text of token `i`, '' when there is none. */
  lower(i: number): string {
    return (this.list[i] ?? NONE).lower;
  }

  /** Whether token `i` is `lower` and directly follows the token before it. */
  glued(i: number, lower: string): boolean {
    const token = this.at(i);
    return token.lower === lower && !token.gap;
  }

  /** Whether token `i` is a hyphen or dash between two tokens without spaces ("three-day", "10–12"). */
  hyphen(i: number): boolean {
    const token = this.at(i);
    return isDash(token.text) && !token.gap && i + 1 < this.list.length && !this.at(i + 1).gap;
  }

  /** Whether token `i` starts with a capital letter (any script that has them). */
  capital(i: number): boolean {
    const token = this.at(i);
    return token.kind === 'word' && isCapital(token.text);
  }

  /** Whether token `i` is a word all in small letters. */
  small(i: number): boolean {
    const token = this.at(i);
    return token.kind === 'word' && token.text === token.lower && !token.lower.startsWith("'");
  }

  /** Whether a sentence starts at token `i`, as far as marks before it tell. */
  opens(i: number): boolean {
    let before = i - 1;
    while (before >= 0 && /^["'“”‘’([{]$/u.test(this.at(before).text)) before--;
    if (before < 0) return true;
    return /^[.!?:;…—–•*|]$/u.test(this.at(before).text) && this.at(before + 1).gap;
  }
}

/** Whether `text` is a hyphen-like mark. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '‑' || text === '‐' || text === '—';
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

function readDigits(digits: string, text: string, end: number): number | undefined {
  if (/\.\d+,/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (digits.length > LONGEST_NUMBER || digits.indexOf('.') !== digits.lastIndexOf('.')) return undefined;
  // A key cap or an accent upon a digit makes it a picture, not a number.
  if (/^[\p{M}\u200d]/u.test(text.charAt(end))) return undefined;
  return Number(digits.replaceAll(',', ''));
}
