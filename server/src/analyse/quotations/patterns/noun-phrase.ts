import { cueForm } from '../cue-verbs.ts';
import {
  ARTICLES,
  BE,
  BLOCKERS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  isAdverb,
  LONE_SOURCES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIES,
  TIME_WORDS,
} from '../function-words.ts';
import { isCourtesy, isRoleNoun } from '../role-nouns.ts';
import type { Token } from '../segments.ts';

/** A stretch of tokens, `end` excluded. `core` is its end without what only says more of a name ("of the Fund"). */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** How far a phrase may reach, in tokens: keeps the search linear on endless sentences. */
export const LONGEST = 24;

const NOT_NOUN = (token: Token): boolean =>
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  BE.has(token.lower) ||
  HAVE.has(token.lower) ||
  BLOCKERS.has(token.lower) ||
  (SUBJECT_PRONOUNS.has(token.lower) && token.text !== 'US') ||
  token.lower === 'there';

/** Whether a token is a possessive ending. */
export const isPossessive = (token: Token): boolean => /^['’](?:s)?$/i.test(token.text);

/** Whether a token can be inside a noun phrase, left of its head. */
export function canModify(token: Token): boolean {
  if (token.kind !== 'word') return isPossessive(token);
  if (isPossessive(token)) return true;
  if (token.name >= 0) return true;
  if (token.capital) return !TIME_WORDS.has(token.lower) && !NOT_NOUN(token);
  return !NOT_NOUN(token) && !isAdverb(token.lower);
}

/** Whether a token can be the last word of a noun phrase. */
export function canHead(token: Token | undefined): token is Token {
  if (token?.kind !== 'word') return false;
  if (token.name >= 0) return true;
  if (token.lower.startsWith("'") || token.lower.startsWith('’')) return false;
  if (DETERMINERS.has(token.lower) || TIME_WORDS.has(token.lower)) return false;
  if (/^[\d$]/.test(token.text)) return false;
  return !NOT_NOUN(token) && (token.capital || !isAdverb(token.lower));
}

/** The start of the title before a person's name at `first`: "White House spokesman" is part of the source, "Monday" not. */
function titleStart(tokens: readonly Token[], first: number, low: number): number {
  const before = tokens[first - 1];
  if (first - 1 < low || before?.kind !== 'word') return first;
  if (isCourtesy(before.lower)) return titleStart(tokens, first - 1, low);
  if (!isRoleNoun(before.lower)) return first;
  let start = first - 1;
  for (let i = first - 2; i >= low && first - i < 10; i--) {
    const token = tokens[i];
    if (!token) break;
    // "Secretary of State Antony …" and "Minister for Trade Ann …" are rare enough to leave to `isRoleNoun` below.
    if (!canModify(token)) break;
    start = i;
    if (ARTICLES.has(token.lower)) break;
  }
  return start;
}

/** First token of the name that holds token `i`. */
function nameStart(tokens: readonly Token[], i: number, low: number): number {
  const name = tokens[i]?.name;
  let start = i;
  while (start > low && tokens[start - 1]?.name === name) start--;
  return start;
}

/**
 * The noun phrase whose last token is `last`.
 * @param low the phrase does not reach left of this token
 * @returns its tokens, or `undefined` when there is none
 */
export function phraseEndingAt(tokens: readonly Token[], last: number, low: number, depth = 0): Phrase | undefined {
  const head = tokens[last];
  if (last < low || head?.kind !== 'word' || depth > 3) return undefined;
  if (SUBJECT_PRONOUNS.has(head.lower) && head.text !== 'US') return { start: last, end: last + 1 };
  if (LONE_SOURCES.has(head.lower)) return { start: last, end: last + 1 };
  if (!canHead(head)) return undefined;
  const floor = Math.max(low, last - LONGEST);
  let start = last;
  if (head.nameType === 'person') {
    start = titleStart(tokens, nameStart(tokens, last, floor), floor);
  } else {
    for (let i = last - 1; i >= floor; i--) {
      const token = tokens[i];
      if (!token || !canModify(token)) break;
      // A finite cue verb is not a modifier: "… Smith said officials said".
      if (!token.capital && token.name < 0 && cueForm(token.lower)?.form === 'past' && !isPastModifier(tokens, i))
        break;
      start = i;
      if (ARTICLES.has(token.lower)) break;
    }
  }
  const joined = joinedNames(tokens, start, floor);
  if (joined !== undefined) return { start: joined, end: last + 1 };
  const tie = tokens[start - 1];
  const before = tokens[start - 2];
  if (
    tie &&
    before &&
    start - 2 >= floor &&
    TIES.has(tie.lower) &&
    head.nameType !== 'person' &&
    tieHolds(tokens, start - 2, tie)
  ) {
    const left = phraseEndingAt(tokens, start - 2, floor, depth + 1);
    if (left) {
      // "Temur Umarov of the Fund": the name alone says who.
      return { start: left.start, end: before.nameType === 'person' ? start - 1 : last + 1 };
    }
  }
  return { start, end: last + 1 };
}

/** "the accused officials", "a proposed law": a past form between determiner and noun. */
function isPastModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && DETERMINERS.has(before.lower);
}

/** Whether the preposition `tie` may hang what follows it on the word at `at`. */
function tieHolds(tokens: readonly Token[], at: number, tie: Token): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  if (word.nameType === 'person') return tie.lower === 'of' || tie.lower === 'from' || tie.lower === 'at';
  if (isRoleNoun(word.lower)) return true;
  if (word.name >= 0 || TIME_WORDS.has(word.lower)) return false;
  if (word.lower === 'one' || LONE_SOURCES.has(word.lower)) return tie.lower === 'of';
  const noun = !NOT_NOUN(word) && !isAdverb(word.lower) && cueForm(word.lower)?.form !== 'past';
  return noun && (tie.lower === 'of' || tie.lower === 'from');
}

/** "Xi and Putin", "Paris and Berlin": two names joined are one source. Returns the start of the left one. */
function joinedNames(tokens: readonly Token[], start: number, low: number): number | undefined {
  const and = tokens[start - 1];
  const left = tokens[start - 2];
  const here = tokens[start];
  if (start - 2 < low || and?.lower !== 'and' || !left || !here?.capital || !left.capital) return undefined;
  if (left.name >= 0 && here.name >= 0 && left.nameType !== here.nameType) return undefined;
  return (
    phraseEndingAt(tokens, start - 2, low, 2)?.start ?? (left.name >= 0 ? nameStart(tokens, start - 2, low) : start - 2)
  );
}

/** Whether the stretch `start`..`end` (excluded) is one noun phrase, perhaps after "But" or "And". */
export function isWholePhrase(tokens: readonly Token[], start: number, end: number): Phrase | undefined {
  const first = tokens[start];
  const from = first && (first.lower === 'but' || first.lower === 'and') ? start + 1 : start;
  const phrase = phraseEndingAt(tokens, end - 1, from);
  if (phrase?.start === from) return phrase;
  // "Temur Umarov of the Fund" ends its phrase early.
  return undefined;
}
