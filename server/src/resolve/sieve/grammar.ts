import type { Syntax } from '../../encode/syntax.ts';
import type { GrammaticalRole, SieveSentence } from './mention.ts';

/** How many arcs are followed upwards at most. */
const CLIMB = 12;

/**
 * The word of a stretch on which its other words hang.
 * @param first first word of the stretch
 * @param last one past its last word
 */
export function headIn(sentence: SieveSentence, first: number, last: number): number {
  const { syntax } = sentence;
  if (syntax.length > 0) {
    for (let word = first; word < last; word++) {
      const head = syntax.head(word);
      if ((head < first || head >= last) && syntax.tag(word) !== 'PUNCT') return word;
    }
  }
  return headByWords(sentence, first, last);
}

/** Without a tree: the last word before "of", "at", a comma. */
function headByWords({ lower }: SieveSentence, first: number, last: number): number {
  let head = first;
  for (let word = first; word < last; word++) {
    if (/^(?:of|for|at|in|from|with|on|to|who|whose|that|which|,)$/.test(lower[word] ?? '') && word > first) break;
    if (/^['’]s?$/.test(lower[word] ?? '') && word === last - 1) break;
    head = word;
  }
  return head;
}

/** The place of a phrase in its clause. */
export interface Place {
  readonly role: GrammaticalRole;
  readonly predicate: number;
  readonly argument: number;
}

/**
 * What a word does in its clause, and in which.
 * @param head the head word of a phrase
 * @param first the first word of the phrase and one past its last, asked only where there is no tree
 */
export function placeOf(sentence: SieveSentence, head: number, first: number, last: number): Place {
  const { syntax } = sentence;
  if (syntax.length === 0) return placeByWords(sentence, first, last);
  const top = firstConjunct(syntax, head);
  const role = roleByTree(syntax, top);
  let at = top;
  for (let step = 0; step < CLIMB; step++) {
    if (syntax.is(at, 'nsubj', 'csubj', 'obj', 'iobj', 'obl', 'vocative', 'dislocated')) {
      return { role, predicate: syntax.head(at), argument: at };
    }
    const up = syntax.head(at);
    if (up < 0 || isPredicate(syntax, at)) return { role, predicate: role === 'predicate' ? top : up, argument: at };
    at = up;
  }
  return { role, predicate: -1, argument: top };
}

/** The first of joined phrases, or the title before a name: what the clause knows. */
function firstConjunct(syntax: Syntax, word: number): number {
  let at = word;
  for (let step = 0; step < CLIMB && syntax.is(at, 'conj', 'flat'); step++) {
    const up = syntax.head(at);
    if (up < 0 || syntax.tag(up) === 'VERB') break;
    at = up;
  }
  return at;
}

function roleByTree(syntax: Syntax, word: number): GrammaticalRole {
  if (syntax.is(word, 'nsubj', 'csubj')) return 'subject';
  if (syntax.is(word, 'obj', 'iobj')) return 'object';
  if (syntax.is(word, 'obl')) return 'oblique';
  if (syntax.relation(word) === 'nmod:poss') return 'possessive';
  if (syntax.is(word, 'nmod', 'compound', 'amod')) return 'modifier';
  return syntax.children(word, 'cop').length > 0 ? 'predicate' : 'other';
}

/** Whether a word is a verb, or a noun or adjective that is one's place ("is a doctor"). */
export function isPredicate(syntax: Syntax, word: number): boolean {
  return syntax.tag(word) === 'VERB' || syntax.children(word, 'cop', 'nsubj').length > 0;
}

/** Without a tree: what stands before "said", "is", "has" is its subject, what follows "of" is none. */
function placeByWords({ words, lower }: SieveSentence, first: number, last: number): Place {
  const none = { predicate: -1, argument: first };
  const next = lower[last] ?? '';
  if (/^['’]s?$/.test(next) || /['’]s?$/.test(lower[last - 1] ?? '')) return { role: 'possessive', ...none };
  const before = lower[first - 1] ?? '';
  if (/^(?:of|in|at|for|with|by|to|from|on|about|against|between|after|before|under|over)$/.test(before)) {
    return { role: 'oblique', ...none };
  }
  const isVerb = /^(?:is|was|are|were|has|have|had|will|would|could|should|may|might|can|must|said|says)$/.test(next);
  if (isVerb || /(?:[^e]ed|[^su]s)$/.test(next) || first === 0) return { role: 'subject', ...none };
  if (/^(?:said|says|added|asked|wrote)$/.test(before)) return { role: 'subject', ...none };
  return { role: /^\p{L}/u.test(words[first - 1] ?? '') ? 'object' : 'other', ...none };
}

/**
 * Whether a relative clause of `outer` lies on the way up from `inner`: "the man who lost his hat".
 * @param inner a word that stands in the phrase of `outer`
 */
export function throughRelativeClause(syntax: Syntax, inner: number, outer: number): boolean {
  let at = inner;
  for (let step = 0; step < 2 * CLIMB && at >= 0 && at !== outer; step++) {
    if (syntax.is(at, 'acl')) return true;
    at = syntax.head(at);
  }
  return false;
}
