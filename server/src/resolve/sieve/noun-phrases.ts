import type { Syntax } from '../../encode/syntax.ts';
import type { MentionName, MentionSpan, SieveSentence } from './mention.ts';
import { isPredicate } from './grammar.ts';
import { kindOfNoun, looksPlural } from './nouns.ts';
import { pronounOf } from './pronouns.ts';

/** A stretch of words: first and one past the last. */
type Stretch = Pick<MentionSpan, 'first' | 'last'>;

/** What belongs to a noun phrase before its head, and after it; relative clauses and appositions do not. */
const BEFORE = ['det', 'amod', 'compound', 'nmod', 'nummod', 'advmod', 'flat', 'case'] as const;
const AFTER = ['nmod', 'flat', 'compound', 'nummod', 'case'] as const;

/** Relations of words that are no phrase of their own. */
const INNER = [
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'amod',
  'det',
  'case',
  'mark',
  'cc',
  'punct',
  'advmod',
  'nummod',
] as const;

/** "It" that stands for nothing: "it is raining", "it seems that". By verb or adjective. */
const EMPTY_IT =
  /^(?:rain|snow|hail|seem|appear|turn|take|happen|follow|emerge|transpire|clear|likely|unlikely|possible|impossible|true|unclear|important|necessary|hard|difficult|easy|time|late|early|good|better|best|worth|noon|midnight|dark|cold|hot)/;

/**
 * The mentions of one sentence: its names, pronouns, noun phrases and joined names ("Quill and Vane"). By the tree; without one
 * names, pronouns and what follows "the".
 * @param index the sentence's place among all
 * @param names its names, in text order, not overlapping
 * @returns the spans, in no order; those with `members` join the phrases with these heads
 */
export function nounPhrases(
  sentence: SieveSentence,
  index: number,
  names: readonly MentionName[],
): { readonly spans: readonly MentionSpan[]; readonly joined: readonly (readonly MentionSpan[])[] } {
  const { syntax, lower } = sentence;
  const inName = new Set<number>();
  for (const { first, last } of names) for (let word = first; word < last; word++) inName.add(word);
  const spans: MentionSpan[] = [];
  const taken = new Set<number>();
  const byHead = new Map<number, MentionSpan>();
  for (const name of names) {
    const head = syntax.length > 0 ? phraseHead(syntax, name) : name.first;
    const around =
      syntax.length > 0 && !taken.has(head) ? phraseOfName(sentence, head, name) : titleByWords(sentence, name);
    taken.add(head);
    const span = { sentence: index, ...around, name };
    byHead.set(head, span);
    spans.push(span);
  }
  for (let word = 0; word < lower.length; word++) {
    if (inName.has(word) || taken.has(word)) continue;
    const pronoun = pronounOf(lower[word] ?? '');
    if (pronoun) {
      if (pronoun.use === 'relative' ? isRelative(sentence, word) : !isEmpty(sentence, word)) {
        spans.push({ sentence: index, first: word, last: word + 1 });
      }
      continue;
    }
    if (syntax.length === 0) continue;
    if (!isPhraseHead(syntax, word)) continue;
    const span = { sentence: index, ...phraseAround(sentence, word) };
    byHead.set(word, span);
    spans.push(span);
  }
  if (syntax.length === 0) spans.push(...rolesByWords(sentence, index, inName));
  return { spans, joined: syntax.length > 0 ? joinedNames(syntax, byHead) : [] };
}

/** The head of a name's phrase: its own, or the title that it is flat with. Takes the name's words. */
export function phraseHead(syntax: Syntax, { first, last }: Stretch): number {
  let head = first;
  for (let word = first; word < last; word++) {
    const up = syntax.head(word);
    if (up < first || up >= last) {
      head = word;
      break;
    }
  }
  for (let step = 0; step < 6; step++) {
    const up = syntax.head(head);
    const isTitle = up >= 0 && up < head && (syntax.is(head, 'flat') || (syntax.is(head, 'appos') && up === first - 1));
    if (!isTitle || syntax.tag(up) === 'VERB') break;
    head = up;
  }
  return head;
}

/** A name with the words before it that belong to it: "the former mayor Ada Quill". */
function phraseOfName(sentence: SieveSentence, head: number, name: MentionName): Stretch {
  const { first } = phraseAround(sentence, head < name.first ? head : Math.max(head, name.first));
  return { first: Math.min(first, name.first), last: name.last };
}

/** Without a tree: capitals and nouns of people before a name. */
function titleByWords({ words, lower }: SieveSentence, name: MentionName): Stretch {
  let { first } = name;
  while (first > 0 && name.first - first < 6) {
    const word = words[first - 1] ?? '';
    const isNoun = kindOfNoun(lower[first - 1] ?? '') === 'person';
    if (!/\p{L}/u.test(word) || !(isNoun || (/^\p{Lu}/u.test(word) && first - 1 > 0 && first < name.first))) break;
    first--;
  }
  return { first, last: name.last };
}

function isPhraseHead(syntax: Syntax, word: number): boolean {
  const tag = syntax.tag(word);
  if (tag !== 'NOUN' && tag !== 'PROPN' && !(tag === 'NUM' && syntax.is(word, 'nsubj', 'obj'))) return false;
  // A compound is a phrase of its own only as a name, and those are known.
  return !syntax.is(word, ...INNER);
}

/** The unbroken stretch of words that belong to a head. */
function phraseAround({ syntax }: SieveSentence, head: number): Stretch {
  let first = head;
  let last = head + 1;
  const children = syntax.children(head);
  for (const child of [...children].reverse()) {
    if (child > head || !syntax.is(child, ...BEFORE)) continue;
    const span = syntax.span(child);
    // "in the house": a preposition is not part of it, "more than 40 men" is.
    if (syntax.is(child, 'case') || span.last < first - 1) continue;
    if (span.last === first || isMark(syntax, span.last, first)) first = Math.min(first, span.first);
  }
  for (const child of children) {
    if (child < head || !syntax.is(child, ...AFTER)) continue;
    const span = syntax.span(child);
    if (span.first !== last) continue;
    // What joins a clause inside makes it too long to point with.
    last = cut(syntax, span.first, span.last);
    if (last < span.last) break;
  }
  return { first, last };
}

/** Ends a phrase before a relative clause or apposition in it. */
function cut(syntax: Syntax, first: number, last: number): number {
  for (let word = first; word < last; word++) {
    if (syntax.is(word, 'acl', 'appos', 'advcl', 'parataxis')) {
      let end = Math.max(first, syntax.span(word).first);
      while (end > first && syntax.tag(end - 1) === 'PUNCT') end--;
      return end;
    }
  }
  return last;
}

const isMark = (syntax: Syntax, from: number, to: number): boolean => to - from === 1 && syntax.tag(from) === 'PUNCT';

/** "Who", "which", "whose" of a relative clause; not of a question. */
function isRelative({ syntax }: SieveSentence, word: number): boolean {
  let at = word;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (syntax.is(at, 'acl')) return syntax.head(at) < word;
    if (isPredicate(syntax, at) && !syntax.is(at, 'conj', 'xcomp', 'ccomp')) return false;
    at = syntax.head(at);
  }
  return false;
}

/** "It" without anything that it stands for, by the tree or by the words after it. */
function isEmpty({ lower, syntax }: SieveSentence, word: number): boolean {
  if (lower[word] !== 'it') return false;
  if (syntax.is(word, 'expl')) return true;
  const predicate = syntax.is(word, 'nsubj') ? syntax.head(word) : -1;
  if (predicate < 0 || !EMPTY_IT.test(lower[predicate] ?? '')) return false;
  const weather = /^(?:rain|snow|hail|noon|midnight|time|late|early|dark)/.test(lower[predicate] ?? '');
  return weather || syntax.children(predicate, 'csubj', 'ccomp', 'xcomp', 'advcl').length > 0;
}

/** Names joined by "and", each with the phrase around it. */
function joinedNames(syntax: Syntax, byHead: ReadonlyMap<number, MentionSpan>): MentionSpan[][] {
  const found: MentionSpan[][] = [];
  for (const [head, span] of byHead) {
    if (!span.name || syntax.is(head, 'conj')) continue;
    const others = syntax.children(head, 'conj').map((word) => byHead.get(word));
    const group = [span, ...others.flatMap((other) => other ?? [])];
    if (others.length === 0 || group.length !== others.length + 1 || group.length > 6) continue;
    if (group.every(({ name }) => name?.type === span.name?.type)) found.push(group);
  }
  return found;
}

/** Without a tree: "the" or "this", up to five words, a noun of a person or body; "at Selby College" after it. */
function rolesByWords({ words, lower }: SieveSentence, index: number, inName: ReadonlySet<number>): MentionSpan[] {
  const found: MentionSpan[] = [];
  for (let first = 0; first < lower.length; first++) {
    if (!/^(?:the|this|that|both)$/.test(lower[first] ?? '')) continue;
    let end = -1;
    for (let word = first + 1; word < Math.min(lower.length, first + 6) && !inName.has(word); word++) {
      if (!/^\p{L}/u.test(words[word] ?? '')) break;
      if (/^(?:of|in|at|for|to|and|or|with|by|from|on|that|who|is|was|said|has|had)$/.test(lower[word] ?? '')) break;
      if (kindOfNoun(lower[word] ?? '') !== undefined) end = word;
      else if (end >= 0) break;
    }
    if (end < 0) continue;
    let last = end + 1;
    if (/^(?:of|at|for|from)$/.test(lower[last] ?? '') && !looksPlural(lower[end] ?? '')) {
      let word = last + 1;
      if (lower[word] === 'the') word++;
      const from = word;
      while (/^\p{Lu}/u.test(words[word] ?? '')) word++;
      if (word > from) last = word;
    }
    found.push({ sentence: index, first, last });
    first = end;
  }
  return found;
}
