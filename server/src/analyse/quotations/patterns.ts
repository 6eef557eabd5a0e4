import type { QuotationKind } from '../annotations.ts';
import type { Span } from '../../text/span.ts';
import type { CueHit } from './cues.ts';
import {
  BE,
  BLOCKERS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './function-words.ts';
import { type Phrase, phraseStartingAt } from './noun-phrase.ts';
import type { Token } from './segments.ts';

/** One report found in a sentence. Token indexes for source and cue; content in offsets of the block's text. */
export interface Match {
  readonly kind: QuotationKind;
  readonly source?: Phrase;
  readonly cue?: Phrase;
  /** In text order. A quote's whole content, or a stretch of the sentence. */
  readonly content: readonly (Span | { readonly quote: number })[];
  /** Quote tokens that belong to this report. */
  readonly quotes: readonly number[];
  /** First token of the report's own clause: earlier reports end before it. */
  readonly from: number;
  /** The report follows its content: earlier cues stand inside that, and end at this token. */
  readonly until?: number;
}

/** How far from a verb its "that" or its quotation may stand, in tokens. */
const ADJUNCT = 18;
/** How far from a verb a part in quotation marks may stand, in tokens. */
const OBJECT = 40;

const NOT_SAID = new Set(
  'so no yes nothing goodbye little much less more enough hello something anything to of for'.split(' '),
);
const CLAUSE_PRONOUNS = /^(?:he|she|they|we|i|you|there|it)$/;

const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text === ',';
const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[–—-]{1,3}$/.test(token.text);
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A work's title in quotation marks rather than words of someone: every long word with a capital letter. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 1 && !/[.,!?…]$/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Reads one sentence's cues. Made anew for each sentence; `taken` says which quote tokens already have a speaker. */
export class Patterns {
  readonly #tokens: readonly Token[];
  readonly #taken = new Set<number>();
  /** Cues to the right end the content of those to the left here (token index). */
  #limit: number;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#limit = tokens.length;
  }

  /** Quote tokens (indexes) that a report of this sentence holds. */
  get taken(): ReadonlySet<number> {
    return this.#taken;
  }

  /**
   * Reads the sentence's cues from the last to the first, so that words in quotation marks go to the nearest cue.
   * @returns the reports in text order
   */
  read(hits: readonly CueHit[]): Match[] {
    const matches: Match[] = [];
    for (let i = hits.length - 1; i >= 0; i--) {
      const hit = hits[i];
      if (!hit) continue;
      const match = hit.lemma === 'according to' ? this.#accordingTo(hit, hits, i) : this.#match(hit);
      if (!match) continue;
      for (const quote of match.quotes) this.#taken.add(quote);
      if (match.until === undefined) this.#shrink(match.from);
      else this.#limit = Math.min(this.#limit, match.until);
      matches.push(match);
    }
    return matches.reverse();
  }

  #match(hit: CueHit): Match | undefined {
    const after = this.#afterQuote(hit);
    // `After "…," X made clear that …`: a quote which only ends an opening phrase is not what X said.
    const fronted = SUBORDINATORS.has(this.#tokens[0]?.lower ?? '') || PREPOSITIONS.has(this.#tokens[0]?.lower ?? '');
    if (after?.kind === 'mixed' && fronted) return this.#before(hit) ?? after;
    return after ?? this.#before(hit) ?? this.#afterClause(hit);
  }

  /** What comes left of `from` ends there, if a comma, quote or joining word parts the two. */
  #shrink(from: number): void {
    let edge = from;
    while (
      edge > 0 &&
      CONJUNCTIONS.has(this.#tokens[edge - 1]?.lower ?? '') &&
      this.#tokens[edge - 1]?.lower !== 'that'
    )
      edge--;
    const before = this.#tokens[edge - 1];
    if (edge < from || before?.kind !== 'word') this.#limit = Math.min(this.#limit, edge);
  }

  /** `"…," X said` and `"…," said X`, with what stands before the quote if it is only the end of a clause. */
  #afterQuote(hit: CueHit): Match | undefined {
    const tokens = this.#tokens;
    const { subject, uses } = hit;
    if (subject === 'blocked' || !(uses.has('quote') || uses.has('object'))) return undefined;
    const inverted = subject === 'none' || subject.shared ? this.#inverted(hit) : undefined;
    if ((subject === 'none' || subject.shared) && !inverted) return undefined;
    const from = inverted || subject === 'none' ? hit.start : subject.from;
    const comma = isComma(tokens[from - 1]) || isDash(tokens[from - 1]);
    const at = comma ? from - 2 : from - 1;
    const quote = tokens[at];
    if (quote?.kind !== 'quote' || this.#taken.has(at)) return undefined;
    const closes = comma || /[,?!…—–-][’'”"]?$|\.\.\.$/.test(quote.text);
    if (!closes && (inverted || uses.has('quote'))) {
      // `"It is late" he said`: only where nothing follows the verb.
      if (inverted === undefined && this.#goesOn(hit.end)) return undefined;
      if (wordCount(quote.text) < 3) return undefined;
    }
    const source = inverted ?? (typeof subject === 'string' ? undefined : subject.phrase);
    if (!source) return undefined;
    const quotes = [at];
    const content: Match['content'][number][] = [];
    let direct = true;
    const lead = this.#leadIn(at);
    if (lead === at || !closes) content.push({ quote: at });
    else {
      direct = false;
      const first = tokens[lead];
      for (let i = lead; i < at; i++) if (tokens[i]?.kind === 'quote' && !this.#taken.has(i)) quotes.push(i);
      if (first) content.push({ start: first.start, end: quote.end });
    }
    this.#resume(Math.max(hit.end, source.end), direct, content, quotes);
    return {
      kind: direct && closes ? 'direct' : 'mixed',
      source,
      cue: hit,
      content,
      quotes,
      from: at,
      ...(!direct && { until: at }),
    };
  }

  /** Where the reported clause that ends in the quote at `at` begins. */
  #leadIn(at: number): number {
    let lead = 0;
    if (/^(?:and|but|so|yet|still)$/.test(this.#tokens[0]?.lower ?? '')) lead = 1;
    if (isComma(this.#tokens[lead])) lead++;
    return Math.min(lead, at);
  }

  /** The quotation goes on after its cue: `"One," he said, "two."`, `… "one," he said, and two.` */
  #resume(after: number, direct: boolean, content: Match['content'][number][], quotes: number[]): void {
    const tokens = this.#tokens;
    const stop = Math.min(this.#limit, after + OBJECT);
    for (let i = after; i < stop; i++) {
      if (tokens[i]?.kind !== 'quote' || this.#taken.has(i)) continue;
      const before = tokens[i - 1];
      const joined =
        isComma(before) ||
        isDash(before) ||
        before?.text === ':' ||
        (before?.lower === 'and' && isComma(tokens[i - 2]));
      if (direct && !joined) return;
      if (direct) {
        content.push({ quote: i });
        quotes.push(i);
        return;
      }
      quotes.push(i);
    }
    if (direct) return;
    const rest = this.#rest(after);
    if (rest) content.push(rest);
    else quotes.splice(0, quotes.length, ...quotes.filter((i) => i < after));
  }

  /** What follows a cue set between commas, if it goes on with the clause before it. */
  #rest(after: number): Span | undefined {
    const next = this.#tokens[after + 1];
    if (!isComma(this.#tokens[after]) || next?.kind !== 'word') return undefined;
    if (
      next.lower.endsWith('ing') ||
      /^(?:as|who|whose|according|when|while|a|an|the|citing)$/.test(next.lower) ||
      next.capital
    )
      return undefined;
    return this.#stretch(after + 1, this.#limit);
  }

  /** "said X" after a quote or a comma. */
  #inverted(hit: CueHit): Phrase | undefined {
    const before = this.#tokens[hit.start - 1];
    const apart = before?.kind === 'quote' || isComma(before) || isDash(before) || /^[?!]$/.test(before?.text ?? '');
    if (!apart || this.#tokens[hit.end]?.kind !== 'word') return undefined;
    if (!hit.uses.has('quote')) return undefined;
    const phrase = phraseStartingAt(this.#tokens, hit.end);
    const first = this.#tokens[hit.end];
    if (!phrase || !first) return undefined;
    if (phrase.end === phrase.start + 1 && /^(?:it|you|him|her|them|this)$/.test(first.lower)) return undefined;
    if (first.lower === 'that' || first.lower === 'there') return undefined;
    if (SUBJECT_PRONOUNS.has(first.lower)) return phrase;
    const named = first.capital || first.name >= 0 || DETERMINERS.has(first.lower);
    return named || /s$|men$|people$|police$/.test(this.#tokens[phrase.end - 1]?.lower ?? '')
      ? phrase
      : this.#namedIn(phrase);
  }

  #namedIn(phrase: Phrase): Phrase | undefined {
    for (let i = phrase.start; i < phrase.end; i++) if (this.#tokens[i]?.nameType === 'person') return phrase;
    return undefined;
  }

  /** What follows the cue: a quotation, a that-clause, a clause, words in quotation marks, an infinitive. */
  #before(hit: CueHit): Match | undefined {
    const { subject, uses } = hit;
    if (subject === 'blocked') return undefined;
    const tokens = this.#tokens;
    let at = this.#skipSmall(hit.end);
    if (uses.has('hearer') && !this.#opens(at)) {
      const hearer = phraseStartingAt(tokens, at);
      if (hearer) {
        at = this.#skipSmall(hearer.end);
        if (uses.has('to')) {
          const to = tokens[at]?.lower === 'not' ? at + 1 : at;
          if (tokens[to]?.lower === 'to') return this.#clause(hit, at);
        }
      }
    }
    const opening = this.#opening(hit, at);
    if (opening !== undefined) {
      const token = tokens[opening];
      if (token?.kind === 'quote') return uses.has('quote') ? this.#quoted(hit, opening) : this.#object(hit);
      return uses.has('that') ? this.#clause(hit, opening + 1) : undefined;
    }
    if (subject === 'none') return undefined;
    if (this.#isClause(hit, at)) return this.#clause(hit, at);
    if (hit.lemma === 'accuse' && subject.phrase.end <= hit.start) {
      const object = this.#object(hit);
      const of = phraseStartingAt(tokens, at)?.end ?? at;
      return object ?? (tokens[of]?.lower === 'of' ? this.#clause(hit, of) : undefined);
    }
    if (hit.lemma === 'warn' && /^(?:of|against|about)$/.test(tokens[at]?.lower ?? '')) return this.#clause(hit, at);
    return this.#object(hit);
  }

  #skipSmall(from: number): number {
    let at = from;
    while (
      at < this.#limit &&
      (isAdverb(this.#tokens[at]?.lower ?? '') || TIME_WORDS.has(this.#tokens[at]?.lower ?? ''))
    )
      at++;
    return at;
  }

  #opens(at: number): boolean {
    const token = this.#tokens[at];
    return token?.lower === 'that' || token?.kind === 'quote';
  }

  /** The "that" or the quotation which the cue governs, straight after it or past an adjunct ("in a statement"). */
  #opening(hit: CueHit, from: number): number | undefined {
    const tokens = this.#tokens;
    const here = tokens[from];
    if (this.#opens(from) && !(here?.kind === 'quote' && this.#taken.has(from))) return from;
    const adjunct =
      here?.kind === 'mark' ||
      PREPOSITIONS.has(here?.lower ?? '') ||
      from > hit.end ||
      TIME_WORDS.has(here?.lower ?? '');
    const stop = Math.min(this.#limit, from + ADJUNCT);
    if (!adjunct) return undefined;
    for (let i = from; i < stop; i++) {
      const token = tokens[i];
      if (!token) return undefined;
      const before = tokens[i - 1];
      if (token.kind === 'quote') {
        if (this.#taken.has(i)) return undefined;
        return isComma(before) || before?.text === ':' || isDash(before) ? i : undefined;
      }
      if (token.lower === 'that' && i > from && !PREPOSITIONS.has(before?.lower ?? '') && hit.uses.has('that'))
        return i;
      if (token.kind === 'mark' && !/^[,:()–—]$/.test(token.text)) return undefined;
      // Past a comma a "that" belongs to something else.
      if (isComma(token) && i > from && tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.lower !== 'that')
        return undefined;
      if (
        token.kind === 'mark' &&
        token.text === ',' &&
        i === from &&
        tokens[i + 1]?.kind === 'word' &&
        !PREPOSITIONS.has(tokens[i + 1]?.lower ?? '')
      ) {
        return undefined;
      }
    }
    return undefined;
  }

  /** `X said: "…"` and `X told Y, "…"`; the words after a part in quotes make it mixed. */
  #quoted(hit: CueHit, at: number): Match | undefined {
    const { subject } = hit;
    const tokens = this.#tokens;
    const before = tokens[at - 1];
    const set = isComma(before) || before?.text === ':' || isDash(before);
    const quote = tokens[at];
    if (!quote) return undefined;
    if (!set && (isTitle(quote.text) || subject === 'none')) return undefined;
    const end = this.#contentEnd(at);
    if (set || end === at + 1) {
      const quotes = [at];
      for (let i = at + 1; i < this.#limit && i < at + OBJECT; i++) {
        const last = tokens[i - 1];
        if (tokens[i]?.kind === 'quote' && !this.#taken.has(i) && (isComma(last) || last?.kind === 'quote'))
          quotes.push(i);
      }
      return this.#made(
        hit,
        'direct',
        quotes.map((i) => ({ quote: i })),
        quotes,
      );
    }
    return hit.lemma === 'say' || hit.lemma === 'state' || hit.lemma === 'tell'
      ? this.#clause(hit, at)
      : this.#object(hit);
  }

  /** Whether a clause begins at `at` that the cue governs without "that". */
  #isClause(hit: CueHit, at: number): boolean {
    const tokens = this.#tokens;
    const first = tokens[at];
    if (first?.kind !== 'word' || this.#limit - at < 3 || NOT_SAID.has(first.lower)) return false;
    if (typeof hit.subject === 'string') return false;
    const bare = hit.uses.has('bare');
    if (!bare && !hit.uses.has('pronoun')) return false;
    if (CLAUSE_PRONOUNS.test(first.lower)) return first.lower !== 'it' || bare || this.#isVerbal(at + 1);
    if (PREPOSITIONS.has(first.lower)) return false;
    if (CONJUNCTIONS.has(first.lower) || BE.has(first.lower) || BLOCKERS.has(first.lower) || HAVE.has(first.lower))
      return false;
    let quoted = false;
    let verbal = false;
    const stop = Math.min(this.#limit, at + OBJECT);
    for (let i = at + 1; i < stop; i++) {
      if (tokens[i]?.kind === 'quote' && !this.#taken.has(i)) quoted = true;
      else if (!quoted && this.#isVerbal(i)) verbal = true;
    }
    return verbal && (bare || quoted);
  }

  /** Whether a token may be a finite verb: an auxiliary or a lower-case form in -s or -ed. */
  #isVerbal(i: number): boolean {
    const token = this.#tokens[i];
    if (token?.kind !== 'word') return false;
    if (BE.has(token.lower) || HAVE.has(token.lower)) return !/^['’]s$/.test(token.lower) || BE.has(token.lower);
    if (BLOCKERS.has(token.lower)) return token.lower !== 'to' && token.lower !== 'having';
    return !token.capital && /(?:[^s]s|ed)$/.test(token.lower) && token.lower.length > 3;
  }

  /** The governed clause from token `at` on. */
  #clause(hit: CueHit, at: number): Match | undefined {
    if (hit.subject === 'none' || hit.subject === 'blocked') return undefined;
    const end = this.#contentEnd(at);
    if (end <= at) return undefined;
    const quotes = this.#quotesIn(at, end);
    if (end === at + 1 && quotes.length === 1) return this.#made(hit, 'direct', [{ quote: at }], quotes);
    const stretch = this.#stretch(at, end);
    if (!stretch || (end - at < 2 && quotes.length === 0)) return undefined;
    const mixed = quotes.some((i) => i === at || i === end - 1 || wordCount(this.#tokens[i]?.text ?? '') > 2);
    return this.#made(hit, mixed ? 'mixed' : 'indirect', [stretch], mixed ? quotes : []);
  }

  /** Words in quotation marks that an evaluating verb governs: called it "…", accused X of "…". */
  #object(hit: CueHit): Match | undefined {
    if (!hit.uses.has('object') || typeof hit.subject === 'string') return undefined;
    const tokens = this.#tokens;
    const quotes: number[] = [];
    const stop = Math.min(this.#limit, hit.end + OBJECT);
    for (let i = hit.end; i < stop; i++) {
      const token = tokens[i];
      if (token?.kind === 'mark' && token.text === ';') break;
      if (token?.lower === 'but' || token?.lower === 'while' || token?.lower === 'whereas') break;
      if (token?.kind !== 'quote' || this.#taken.has(i)) continue;
      if (isTitle(token.text) && tokens[i - 1]?.lower !== 'as') continue;
      quotes.push(i);
    }
    if (quotes.length === 0) return undefined;
    return this.#made(
      hit,
      'mixed',
      quotes.map((i) => ({ quote: i })),
      quotes,
    );
  }

  /** "…, experts say." and "…, he said, …": a cue that closes or interrupts a clause without quotation marks. */
  #afterClause(hit: CueHit): Match | undefined {
    const { subject } = hit;
    const tokens = this.#tokens;
    if (subject === 'blocked' || !hit.uses.has('after')) return undefined;
    const inverted = subject === 'none' || subject.shared ? this.#inverted(hit) : undefined;
    if ((subject === 'none' || subject.shared) && !inverted) return undefined;
    const source = inverted ?? (typeof subject === 'string' ? undefined : subject.phrase);
    const from = inverted || subject === 'none' ? hit.start : subject.from;
    const apart = tokens[from - 1];
    if (!source || !(isComma(apart) || isDash(apart))) return undefined;
    let after = Math.max(hit.end, source.end);
    if (hit.uses.has('hearer')) after = phraseStartingAt(tokens, after)?.end ?? after;
    if (!inverted && this.#goesOn(after)) return undefined;
    const begin = this.#leadIn(from - 1);
    const before = this.#stretch(begin, from - 1);
    const joins = /^(?:and|but|or)$/.test(tokens[after + 1]?.lower ?? '');
    const rest = inverted && !joins ? undefined : this.#rest(after);
    if (!before || (from - 1 - begin < 4 && !rest)) return undefined;
    const opener = tokens[begin];
    if (opener && !rest && SUBORDINATORS.has(opener.lower) && !this.#hasComma(begin, from - 1)) return undefined;
    const quotes = [...this.#quotesIn(begin, from - 1), ...(rest ? this.#quotesIn(after + 1, this.#limit) : [])];
    const mixed = quotes.filter((i) => wordCount(tokens[i]?.text ?? '') > 2);
    return {
      kind: mixed.length > 0 ? 'mixed' : 'indirect',
      source,
      cue: hit,
      content: rest ? [before, rest] : [before],
      quotes: mixed,
      from,
      until: from - 1,
    };
  }

  #hasComma(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (isComma(this.#tokens[i])) return true;
    return false;
  }

  /** Whether the sentence goes on at `at` with something a closing cue does not have after it. */
  #goesOn(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || token.kind === 'mark') return false;
    const { lower } = token;
    return !(
      PREPOSITIONS.has(lower) ||
      TIME_WORDS.has(lower) ||
      isAdverb(lower) ||
      lower === 'this' ||
      lower === 'last' ||
      lower === 'late' ||
      lower === 'early'
    );
  }

  /** "According to X, …" and "…, according to X". */
  #accordingTo(hit: CueHit, hits: readonly CueHit[], index: number): Match | undefined {
    const tokens = this.#tokens;
    const source = phraseStartingAt(tokens, hit.end);
    const first = source && tokens[source.start];
    if (!source || !first) return undefined;
    const vague = source.end === source.start + 1 && !first.capital && !first.lower.endsWith('s');
    if (vague || /^(?:plans?|schedule|reports?)$/.test(tokens[source.end - 1]?.lower ?? '')) {
      if (source.end === source.start + 1) return undefined;
    }
    const fronted = hit.start === 0 || (hit.start === 1 && CONJUNCTIONS.has(tokens[0]?.lower ?? ''));
    if (fronted) {
      let comma = source.end;
      while (comma < this.#limit && comma < source.end + ADJUNCT && !isComma(tokens[comma])) comma++;
      const next = tokens[comma + 1];
      if (
        isComma(tokens[comma]) &&
        next &&
        /^(?:a|an|the|who|now|then)$/.test(next.lower) &&
        first.nameType === 'person'
      ) {
        let second = comma + 1;
        while (second < this.#limit && second < comma + ADJUNCT && !isComma(tokens[second])) second++;
        if (isComma(tokens[second])) comma = second;
      }
      if (!isComma(tokens[comma])) return undefined;
      const end = this.#contentEnd(comma + 1);
      const quotes = this.#quotesIn(comma + 1, end);
      const stretch = this.#stretch(comma + 1, end);
      return stretch ? { ...this.#whole(comma + 1, end, stretch, quotes), source, cue: hit, from: 0 } : undefined;
    }
    // `"…," X said, according to Y` is X's quotation.
    const before = hits[index - 1];
    if (before && tokens.slice(0, hit.start).some((token) => token.kind === 'quote') && before.lemma !== 'according to')
      return undefined;
    const begin = this.#leadIn(hit.start);
    const stretch = this.#stretch(begin, hit.start);
    if (!stretch || hit.start - begin < 3) return undefined;
    return {
      ...this.#whole(begin, hit.start, stretch, this.#quotesIn(begin, hit.start)),
      source,
      cue: hit,
      from: hit.start,
      until: hit.start,
    };
  }

  #whole(
    start: number,
    end: number,
    stretch: Span,
    quotes: readonly number[],
  ): Pick<Match, 'kind' | 'content' | 'quotes'> {
    const last = this.#lastWord(start, end);
    if (quotes.length === 1 && quotes[0] === start && last === start)
      return { kind: 'direct', content: [{ quote: start }], quotes };
    const mixed = quotes.filter((i) => wordCount(this.#tokens[i]?.text ?? '') > 2);
    return { kind: mixed.length > 0 ? 'mixed' : 'indirect', content: [stretch], quotes: mixed };
  }

  #quotesIn(start: number, end: number): number[] {
    const quotes: number[] = [];
    for (let i = start; i < end; i++) if (this.#tokens[i]?.kind === 'quote' && !this.#taken.has(i)) quotes.push(i);
    return quotes;
  }

  #lastWord(start: number, end: number): number {
    let last = end - 1;
    while (last > start && this.#tokens[last]?.kind === 'mark' && !/^[)\]%]$/.test(this.#tokens[last]?.text ?? ''))
      last--;
    return last;
  }

  /** The end (token, excluded) of a clause from `at`: the next report's, the sentence's, or the comma after "While …". */
  #contentEnd(at: number): number {
    let end = this.#limit;
    if (SUBORDINATORS.has(this.#tokens[0]?.lower ?? '') && at > 1) {
      for (let i = at; i < this.#limit; i++) {
        const token = this.#tokens[i];
        if (isComma(token) || (token?.kind === 'quote' && token.text.endsWith(','))) {
          end = isComma(token) ? i : i + 1;
          break;
        }
      }
    }
    for (let i = at; i < end; i++) {
      if (this.#tokens[i]?.text === ';') {
        end = i;
        break;
      }
    }
    return this.#lastWord(at, end) + 1;
  }

  #stretch(start: number, end: number): Span | undefined {
    if (end <= start) return undefined;
    const first = this.#tokens[start];
    const last = this.#tokens[this.#lastWord(start, end)];
    return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
  }

  #made(hit: CueHit, kind: QuotationKind, content: Match['content'], quotes: readonly number[]): Match {
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
}
