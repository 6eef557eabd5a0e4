import { BE, BLOCKERS, CONJUNCTIONS, HAVE, PREPOSITIONS, TIME_WORDS } from '../function-words.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import { phraseStartingAt } from './opening-phrase.ts';
import { ADJUNCT, isComma, isDash, isTitle, made, OBJECT, type Scan, wordCount } from './scan.ts';

const NOT_SAID = new Set(
  'so no yes nothing goodbye little much less more enough hello something anything to of for'.split(' '),
);
const CLAUSE_PRONOUNS = /^(?:he|she|they|we|i|you|there|it)$/;

/** What follows the cue: a quotation, a that-clause, a clause, words in quotation marks, an infinitive. */
export function whatFollows(scan: Scan, hit: CueHit): Match | undefined {
  const { subject, uses } = hit;
  if (subject === 'blocked') return undefined;
  const { tokens } = scan;
  let at = scan.skipSmall(hit.end);
  if (uses.has('hearer') && !opensReport(scan, at)) {
    const hearer = phraseStartingAt(tokens, at);
    if (hearer) {
      at = scan.skipSmall(hearer.end);
      if (uses.has('to')) {
        const to = tokens[at]?.lower === 'not' ? at + 1 : at;
        if (tokens[to]?.lower === 'to') return governedClause(scan, hit, at);
      }
    }
  }
  const opening = openingOf(scan, hit, at);
  if (opening !== undefined) {
    const token = tokens[opening];
    if (token?.kind === 'quote') return uses.has('quote') ? quotedSpeech(scan, hit, opening) : evaluated(scan, hit);
    return uses.has('that') ? governedClause(scan, hit, opening + 1) : undefined;
  }
  if (subject === 'none') return undefined;
  if (isClause(scan, hit, at)) return governedClause(scan, hit, at);
  if (hit.lemma === 'accuse' && subject.phrase.end <= hit.start) {
    const object = evaluated(scan, hit);
    const of = phraseStartingAt(tokens, at)?.end ?? at;
    return object ?? (tokens[of]?.lower === 'of' ? governedClause(scan, hit, of) : undefined);
  }
  if (hit.lemma === 'warn' && /^(?:of|against|about)$/.test(tokens[at]?.lower ?? ''))
    return governedClause(scan, hit, at);
  return evaluated(scan, hit);
}

function opensReport(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token?.lower === 'that' || token?.kind === 'quote';
}

/** The "that" or the quotation which the cue governs, straight after it or past an adjunct ("in a statement"). */
function openingOf(scan: Scan, hit: CueHit, from: number): number | undefined {
  const { tokens } = scan;
  const here = tokens[from];
  if (opensReport(scan, from) && !(here?.kind === 'quote' && scan.taken.has(from))) return from;
  const adjunct =
    here?.kind === 'mark' || PREPOSITIONS.has(here?.lower ?? '') || from > hit.end || TIME_WORDS.has(here?.lower ?? '');
  const stop = Math.min(scan.limit, from + ADJUNCT);
  if (!adjunct) return undefined;
  for (let i = from; i < stop; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const before = tokens[i - 1];
    if (token.kind === 'quote') {
      if (scan.taken.has(i)) return undefined;
      return isComma(before) || before?.text === ':' || isDash(before) ? i : undefined;
    }
    if (token.lower === 'that' && i > from && !PREPOSITIONS.has(before?.lower ?? '') && hit.uses.has('that')) return i;
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
function quotedSpeech(scan: Scan, hit: CueHit, at: number): Match | undefined {
  const { subject } = hit;
  const { tokens } = scan;
  const before = tokens[at - 1];
  const set = isComma(before) || before?.text === ':' || isDash(before);
  const quote = tokens[at];
  if (!quote) return undefined;
  if (!set && (isTitle(quote.text) || subject === 'none')) return undefined;
  const end = scan.contentEnd(at);
  if (set || end === at + 1) {
    const quotes = [at];
    for (let i = at + 1; i < scan.limit && i < at + OBJECT; i++) {
      const last = tokens[i - 1];
      if (tokens[i]?.kind === 'quote' && !scan.taken.has(i) && (isComma(last) || last?.kind === 'quote'))
        quotes.push(i);
    }
    return made(
      hit,
      'direct',
      quotes.map((i) => ({ quote: i })),
      quotes,
    );
  }
  return hit.lemma === 'say' || hit.lemma === 'state' || hit.lemma === 'tell'
    ? governedClause(scan, hit, at)
    : evaluated(scan, hit);
}

/** Whether a clause begins at `at` that the cue governs without "that". */
function isClause(scan: Scan, hit: CueHit, at: number): boolean {
  const { tokens } = scan;
  const first = tokens[at];
  if (first?.kind !== 'word' || scan.limit - at < 3 || NOT_SAID.has(first.lower)) return false;
  if (typeof hit.subject === 'string') return false;
  const bare = hit.uses.has('bare');
  if (!bare && !hit.uses.has('pronoun')) return false;
  if (CLAUSE_PRONOUNS.test(first.lower)) return first.lower !== 'it' || bare || scan.isVerbal(at + 1);
  if (PREPOSITIONS.has(first.lower)) return false;
  if (CONJUNCTIONS.has(first.lower) || BE.has(first.lower) || BLOCKERS.has(first.lower) || HAVE.has(first.lower))
    return false;
  let quoted = false;
  let verbal = false;
  const stop = Math.min(scan.limit, at + OBJECT);
  for (let i = at + 1; i < stop; i++) {
    if (tokens[i]?.kind === 'quote' && !scan.taken.has(i)) quoted = true;
    else if (!quoted && scan.isVerbal(i)) verbal = true;
  }
  return verbal && (bare || quoted);
}

/** The governed clause from token `at` on. */
function governedClause(scan: Scan, hit: CueHit, at: number): Match | undefined {
  if (hit.subject === 'none' || hit.subject === 'blocked') return undefined;
  const end = scan.contentEnd(at);
  if (end <= at) return undefined;
  const quotes = scan.quotesIn(at, end);
  if (end === at + 1 && quotes.length === 1) return made(hit, 'direct', [{ quote: at }], quotes);
  const stretch = scan.stretch(at, end);
  if (!stretch || (end - at < 2 && quotes.length === 0)) return undefined;
  const mixed = quotes.some((i) => i === at || i === end - 1 || wordCount(scan.tokens[i]?.text ?? '') > 2);
  return made(hit, mixed ? 'mixed' : 'indirect', [stretch], mixed ? quotes : []);
}

/** Words in quotation marks that an evaluating verb governs: called it "…", accused X of "…". */
function evaluated(scan: Scan, hit: CueHit): Match | undefined {
  if (!hit.uses.has('object') || typeof hit.subject === 'string') return undefined;
  const { tokens } = scan;
  const quotes: number[] = [];
  const stop = Math.min(scan.limit, hit.end + OBJECT);
  for (let i = hit.end; i < stop; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' && token.text === ';') break;
    if (token?.lower === 'but' || token?.lower === 'while' || token?.lower === 'whereas') break;
    if (token?.kind !== 'quote' || scan.taken.has(i)) continue;
    if (isTitle(token.text) && tokens[i - 1]?.lower !== 'as') continue;
    quotes.push(i);
  }
  if (quotes.length === 0) return undefined;
  return made(
    hit,
    'mixed',
    quotes.map((i) => ({ quote: i })),
    quotes,
  );
}
