import { cueForm } from '../cue-verbs.ts';
import {
  BE,
  BLOCKERS,
  CONJUNCTIONS,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  TIME_MODIFIERS,
  TIME_WORDS,
} from '../function-words.ts';
import { isWholePhrase, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './opening-phrase.ts';
import type { Token } from '../segments.ts';
import { clausal, clausalTail, clauseStart, namedBy, opensApposition } from './apposition.ts';

/** Who does what a verb says, found left of it. */
export interface Subject {
  readonly phrase: Phrase;
  /** First token of the clause that the subject opens: its phrase, or what stands before its verb with it. */
  readonly from: number;
  /** Taken from an earlier verb of the sentence ("praised it and said"). */
  readonly shared: boolean;
}

/** What stands left of a verb: a subject, nothing that could be one, or words that forbid to read it as a report. */
export type SubjectReading = Subject | 'none' | 'blocked';

/** How far left an apposition between subject and verb may reach, in tokens. */
const APPOSITION = 60;

const OPENERS_THAT_FORBID = new Set('what as than how whatever like'.split(' '));

/** Left over the verb's own auxiliaries and adverbs: the index of the token before them, or 'blocked'. */
function leftOfVerb(tokens: readonly Token[], verb: number, gerund: boolean): number | 'blocked' {
  let i = verb - 1;
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return i;
    if (BLOCKERS.has(token.lower)) return 'blocked';
    if (BE.has(token.lower)) {
      // "is said to", "was told": passive. A name's "'s" before a verb is a contraction only after a pronoun.
      if (!gerund && !token.lower.endsWith('s')) return 'blocked';
      if (!gerund && !/^['’]s$/.test(token.lower)) return 'blocked';
      continue;
    }
    if (HAVE.has(token.lower) || isAdverb(token.lower)) continue;
    if (!TIME_WORDS.has(token.lower)) return i;
    const before = skipTime(tokens, i);
    if (before === i) return i;
    i = before + 1;
  }
  return i;
}

/** From the last word of a time ("on Tuesday", "late last week") to the token before it. */
function skipTime(tokens: readonly Token[], last: number): number {
  let i = last;
  for (; i >= 0 && last - i < 6; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    if (!TIME_WORDS.has(token.lower) && !TIME_MODIFIERS.has(token.lower) && !/^\d+$/.test(token.text)) break;
  }
  return i;
}

/**
 * Finds the subject left of a reporting verb, over auxiliaries, adverbs, times and appositions.
 * @param verb index of the verb among `tokens`
 * @param previous the subject of an earlier reporting verb of the same sentence, for "and said"
 */
export function subjectOf(tokens: readonly Token[], verb: number, previous: Subject | undefined): SubjectReading {
  const cue = cueForm(tokens[verb]?.lower ?? '');
  const gerund = cue?.form === 'gerund';
  const left = leftOfVerb(tokens, verb, gerund);
  if (left === 'blocked') return persuaded(tokens, verb) ?? 'blocked';
  const before = tokens[left];
  if (!before) return 'none';
  if (gerund) return gerundSubject(tokens, left, previous, cue.lemma === 'say');
  if (before.kind === 'quote') return 'none';
  if (before.kind === 'mark') return appositionSubject(tokens, left, previous);
  if (before.lower === 'who') return antecedent(tokens, left);
  if (before.lower === 'which') return antecedent(tokens, left);
  if (COORDINATORS.has(before.lower)) return shared(tokens, left, previous);
  const phrase = phraseEndingAt(tokens, left, 0);
  if (!phrase) return 'none';
  const opener = tokens[phrase.start - 1];
  if (opener?.kind === 'word') {
    if (OPENERS_THAT_FORBID.has(opener.lower)) return 'blocked';
    // "talks with Smith said": a phrase after a preposition is a subject only where that opens a clause.
    if (PREPOSITIONS.has(opener.lower) && !/^(?:after|before|until|since|as)$/.test(opener.lower)) return 'none';
  }
  return { phrase, from: phrase.start, shared: false };
}

/** "got Doe to call it …": who is brought to speak is who speaks. */
function persuaded(tokens: readonly Token[], verb: number): Subject | undefined {
  if (tokens[verb - 1]?.lower !== 'to') return undefined;
  if (tokens[verb - 2]?.nameType === 'person') {
    const phrase = phraseEndingAt(tokens, verb - 2, 0);
    const maker = phrase && tokens[phrase.start - 1];
    if (phrase && maker && /^(?:get|gets|got|getting|persuaded|convinced)$/.test(maker.lower)) {
      return { phrase, from: phrase.start, shared: true };
    }
  }
  // "went on to say"
  if (tokens[verb - 2]?.lower === 'on' && /^(?:went|goes)$/.test(tokens[verb - 3]?.lower ?? '')) {
    const phrase = phraseEndingAt(tokens, verb - 4, 0);
    if (phrase) return { phrase, from: phrase.start, shared: false };
  }
  return undefined;
}

function gerundSubject(
  tokens: readonly Token[],
  left: number,
  previous: Subject | undefined,
  says: boolean,
): SubjectReading {
  const before = tokens[left];
  if (says && before?.kind === 'word' && !CONJUNCTIONS.has(before.lower)) {
    // "statements saying that": what says is the noun itself.
    if (PREPOSITIONS.has(before.lower)) return 'blocked';
    const phrase = phraseEndingAt(tokens, left, 0);
    return phrase ? { phrase, from: phrase.start, shared: false } : 'none';
  }
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return 'blocked';
  return shared(tokens, left, previous);
}

/** The subject of the sentence's earlier reporting verb, else of its first clause. */
function shared(tokens: readonly Token[], left: number, previous: Subject | undefined): SubjectReading {
  if (previous) return { ...previous, from: left + 1, shared: true };
  const phrase = mainSubject(tokens, left);
  return phrase ? { phrase, from: left + 1, shared: true } : 'none';
}

/** The noun phrase that opens the sentence's main clause, after a fronted adverbial if there is one. */
function mainSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  const limit = Math.min(before, APPOSITION);
  let start = 0;
  for (let i = 0; i <= limit; i++) {
    const atStart = i === start;
    const token = tokens[i];
    if (!token) return undefined;
    if (atStart && token.kind === 'word') {
      const from = /^(?:and|but|so|yet|then)$/.test(token.lower) ? i + 1 : i;
      const opening = tokens[from];
      const fronted =
        opening && (PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower) || isFronted(opening));
      if (opening && !fronted) return openingPhrase(tokens, from, before);
    }
    if (token.kind === 'mark' && token.text === ',') start = i + 1;
  }
  return undefined;
}

const isFronted = (token: Token): boolean => isAdverb(token.lower) || /^\w+ing$/.test(token.lower);

/** A phrase at a clause's start that a verb follows: a name, a pronoun, or "the X" before a form in -ed or a comma. */
function openingPhrase(tokens: readonly Token[], from: number, before: number): Phrase | undefined {
  const phrase = phraseStartingAt(tokens, from);
  if (!phrase) return undefined;
  const opening = tokens[from];
  const last = tokens[phrase.end - 1];
  if (last && last.name >= 0) return phrase;
  if (phrase.end === from + 1 && opening && !DETERMINERS.has(opening.lower)) {
    return opening.capital || opening.name >= 0 ? phrase : undefined;
  }
  // An unknown word in "-s" or "-ed" may be the verb and stops the phrase before it.
  const next = tokens[phrase.end];
  const clear =
    next &&
    phrase.end <= before &&
    (next.kind === 'mark' ||
      cueForm(next.lower) !== undefined ||
      BE.has(next.lower) ||
      HAVE.has(next.lower) ||
      next.lower.endsWith('ed'));
  return clear ? phrase : undefined;
}

/** "Doe, who says": the phrase the relative clause hangs on. */
function antecedent(tokens: readonly Token[], who: number): SubjectReading {
  let last = who - 1;
  if (tokens[last]?.text === ',') last--;
  const word = tokens[last];
  if (word?.kind === 'word' && TIME_WORDS.has(word.lower)) last = skipTime(tokens, last);
  const phrase = phraseEndingAt(tokens, last, 0);
  return phrase ? { phrase, from: phrase.start, shared: true } : 'none';
}

/** "Doe, a baker from Lund, said": the phrase before the apposition whose closing comma is at `comma`. */
function appositionSubject(tokens: readonly Token[], comma: number, previous: Subject | undefined): SubjectReading {
  const mark = tokens[comma]?.text ?? '';
  const bracket = mark === ')';
  if (mark !== ',' && !bracket && !/^[–—-]+$/.test(mark)) return 'none';
  const floor = Math.max(0, comma - APPOSITION);
  if (bracket) {
    let open = comma - 1;
    while (open > floor && tokens[open]?.text !== '(') open--;
    const phrase = phraseEndingAt(tokens, open - 1, floor);
    return phrase ? { phrase, from: phrase.start, shared: false } : 'none';
  }
  const start = clauseStart(tokens, comma - 1, floor);
  const edges = [start];
  for (let i = start; i < comma; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === ',' || (mark !== ',' && /^[–—-]+$/.test(text))) edges.push(i + 1);
  }
  edges.push(comma + 1);
  for (let c = 0; c + 2 < edges.length; c++) {
    const from = edges[c] ?? 0;
    const next = edges[c + 1] ?? 0;
    const end = next - 1;
    if (end <= from) continue;
    const phrase = isWholePhrase(tokens, from, end) ?? clausalTail(tokens, from, end);
    if (!phrase) continue;
    const named = namedBy(tokens, next, (edges[c + 2] ?? 0) - 1);
    if (named && tokens[phrase.end - 1]?.nameType !== 'person')
      return { phrase: named, from: phrase.start, shared: false };
    const possessive =
      /^['’]s?$/.test(tokens[next + 1]?.text ?? '') && isWholePhrase(tokens, next, (edges[c + 2] ?? 0) - 1);
    if (!opensApposition(tokens[next]) && !possessive && tokens[phrase.end - 1]?.nameType !== 'person') continue;
    return { phrase, from: phrase.start, shared: false };
  }
  // "He praised the plan, and on Monday, said …" is left to the earlier subject; anything else is not certain.
  return edges.length > 2 && previous && tokens[comma - 1]?.kind === 'word' && !clausal(tokens, start, comma)
    ? shared(tokens, comma, previous)
    : 'none';
}
