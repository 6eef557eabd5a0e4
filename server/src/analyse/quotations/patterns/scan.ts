import type { QuotationKind } from '../../annotations.ts';
import type { Span } from '../../../text/span.ts';
import { BE, BLOCKERS, HAVE, isAdverb, PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from '../function-words.ts';
import type { Token } from '../segments.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';

/** How far from a verb its "that" or its quotation may stand, in tokens. */
export const ADJUNCT = 18;
/** How far from a verb a part in quotation marks may stand, in tokens. */
export const OBJECT = 40;

export const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text === ',';
export const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[–—-]{1,3}$/.test(token.text);

/** Words of a text, by white space; a mark alone is none. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A work's title in quotation marks rather than words of someone: every long word with a capital letter. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 1 && !/[.,!?…]$/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A sentence while its cues are read from the last to the first: what is spoken for, and where content must end. */
export class Scan {
  readonly tokens: readonly Token[];
  /** Quote tokens (indexes) that a report of this sentence holds. */
  readonly taken = new Set<number>();
  /** Cues to the right end the content of those to the left here (token index). */
  limit: number;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.limit = tokens.length;
  }

  /** Where the reported clause that ends at token `at` begins. */
  leadIn(at: number): number {
    let lead = 0;
    if (/^(?:and|but|so|yet|still)$/.test(this.tokens[0]?.lower ?? '')) lead = 1;
    if (isComma(this.tokens[lead])) lead++;
    return Math.min(lead, at);
  }

  /** Over adverbs and words of time: the first token at or after `from` that is neither. */
  skipSmall(from: number): number {
    let at = from;
    while (at < this.limit && (isAdverb(this.tokens[at]?.lower ?? '') || TIME_WORDS.has(this.tokens[at]?.lower ?? '')))
      at++;
    return at;
  }

  /** Whether a comma stands among tokens `start` to `end` (excluded). */
  hasComma(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (isComma(this.tokens[i])) return true;
    return false;
  }

  /** Whether the sentence goes on at `at` with something a closing cue does not have after it. */
  goesOn(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.kind === 'mark') return false;
    const { lower } = token;
    return !(
      PREPOSITIONS.has(lower) ||
      TIME_WORDS.has(lower) ||
      isAdverb(lower) ||
      /^(?:this|last|late|early)$/.test(lower)
    );
  }

  /** Whether a token may be a finite verb: an auxiliary or a lower-case form in -s or -ed. */
  isVerbal(i: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return false;
    if (BE.has(token.lower) || HAVE.has(token.lower)) return !/^['’]s$/.test(token.lower) || BE.has(token.lower);
    if (BLOCKERS.has(token.lower)) return token.lower !== 'to' && token.lower !== 'having';
    return !token.capital && /(?:[^s]s|ed)$/.test(token.lower) && token.lower.length > 3;
  }

  /** The quote tokens among `start` to `end` (excluded) that no report holds yet. */
  quotesIn(start: number, end: number): number[] {
    const quotes: number[] = [];
    for (let i = start; i < end; i++) if (this.tokens[i]?.kind === 'quote' && !this.taken.has(i)) quotes.push(i);
    return quotes;
  }

  /** The last token of `start` to `end` (excluded) that is no closing mark. */
  lastWord(start: number, end: number): number {
    let last = end - 1;
    while (last > start && this.tokens[last]?.kind === 'mark' && !/^[)\]%]$/.test(this.tokens[last]?.text ?? ''))
      last--;
    return last;
  }

  /** The end (token, excluded) of a clause from `at`: the next report's, the sentence's, or the comma after "While …". */
  contentEnd(at: number): number {
    let end = this.limit;
    if (SUBORDINATORS.has(this.tokens[0]?.lower ?? '') && at > 1) {
      for (let i = at; i < this.limit; i++) {
        const token = this.tokens[i];
        if (isComma(token) || (token?.kind === 'quote' && token.text.endsWith(','))) {
          end = isComma(token) ? i : i + 1;
          break;
        }
      }
    }
    for (let i = at; i < end; i++) {
      if (this.tokens[i]?.text === ';') {
        end = i;
        break;
      }
    }
    return this.lastWord(at, end) + 1;
  }

  /** The text from token `start` to the last word before token `end`. */
  stretch(start: number, end: number): Span | undefined {
    if (end <= start) return undefined;
    const first = this.tokens[start];
    const last = this.tokens[this.lastWord(start, end)];
    return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
  }
}

/** A report by a cue and its own subject. */
export function made(hit: CueHit, kind: QuotationKind, content: Match['content'], quotes: readonly number[]): Match {
  const subject = typeof hit.subject === 'string' ? undefined : hit.subject;
  return {
    kind,
    ...(subject && { source: subject.phrase }),
    cue: hit,
    content,
    quotes,
    from: subject?.from ?? hit.start,
  };
}
