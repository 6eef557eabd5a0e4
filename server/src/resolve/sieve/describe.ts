import { isCourtesy } from '../../analyse/quotations/role-nouns.ts';
import type { Tag } from '../../encode/labels.ts';
import { genderOfGivenName } from './given-names.ts';
import { headIn, placeOf } from './grammar.ts';
import type { Described, Discourse, MentionSpan, SieveMention, SieveSentence } from './mention.ts';
import { genderOfNoun, kindOfNoun, looksPlural, type NounKind, singularOf } from './nouns.ts';
import { pronounOf } from './pronouns.ts';

/** Words of a mention that are looked at: a phrase may run away. */
const LONGEST = 40;

/**
 * Puts what the steps of the sieve ask of mentions together with them.
 * @param sentences the text
 * @param spans its mentions: sorted by sentence and first word, the longer first
 */
export function discourseOf(sentences: readonly SieveSentence[], spans: readonly MentionSpan[]): Discourse {
  const mentions: SieveMention[] = [];
  for (const [index, span] of spans.entries()) {
    const sentence = sentences[span.sentence];
    if (sentence) mentions.push(mentionOf(sentence, span, index, span.described ?? describe(sentence, span)));
  }
  return { sentences, mentions };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One literal and no spreading, which is slow: an article has hundreds of these. */
function mentionOf(sentence: SieveSentence, span: MentionSpan, index: number, own: Described): SieveMention {
  const { first, last, parts, roles } = span;
  const mention: Mutable<SieveMention> = {
    sentence: span.sentence,
    first,
    last,
    index,
    head: own.head,
    form: own.form,
    kind: own.kind,
    plural: own.plural,
    gender: own.gender,
    guessed: own.guessed,
    person: own.person,
    definite: own.definite,
    role: own.role,
    predicate: own.predicate,
    argument: own.argument,
    quote: sentence.quotes?.[first] ?? -1,
    modifiers: own.modifiers,
    noun: own.noun,
    verbal: own.verbal,
    own,
  };
  if (own.name) mention.name = own.name;
  if (parts) mention.parts = parts;
  if (roles) mention.roles = roles;
  return mention;
}

/**
 * What the words of a mention and the tree of its sentence tell, whatever stands around the sentence.
 * @param span words of the sentence; `parts` may be any list where it joins mentions
 */
export function describe(sentence: SieveSentence, span: MentionSpan): Described {
  const { lower, words } = sentence;
  const { first, last, parts } = span;
  const head = parts ? first : headIn(sentence, first, last);
  const { role, predicate, argument } = placeOf(sentence, head, first, last);
  const word = lower[head] ?? '';
  const isWord = last - first === 1 && !span.name && !isInitials(words, head);
  const pronoun = isWord ? pronounOf(word) : undefined;
  const group = parts !== undefined || (!pronoun && joins(sentence, head, span.name?.last ?? head + 1, last));
  const name = group ? undefined : span.name;
  const verbal = !pronoun && isVerbal(sentence, first, last, head);
  const { gender, guessed } =
    (pronoun ?? group) ? { gender: pronoun?.gender, guessed: false } : genderIn(sentence, span, head);
  return {
    name,
    head,
    form: pronoun ? 'pronoun' : group ? 'group' : name ? 'name' : 'nominal',
    kind: pronoun ? gender && 'person' : group ? undefined : kindOf(word, name, verbal),
    plural: pronoun ? pronoun.plural : group || (!verbal && isPlural(sentence, first, head, name)),
    gender,
    guessed,
    person: pronoun?.person ?? 3,
    definite: pronoun ? 'definite' : definiteness(sentence, first, head),
    role,
    predicate,
    argument,
    modifiers: pronoun || group ? NONE : modifiersOf(sentence, span, head),
    noun: pronoun ? word : group ? '' : singularOf(word),
    verbal,
  };
}

const NONE: readonly string[] = [];

const kindOf = (word: string, name: MentionSpan['name'], verbal: boolean): NounKind | undefined =>
  name ? kindOfName(name.type) : verbal ? undefined : kindOfNoun(word);

/** Whether a mention is a clause: headed by a verb, or by what has a subject. */
function isVerbal({ syntax }: SieveSentence, first: number, last: number, head: number): boolean {
  const tag = syntax.tag(head);
  if (tag === 'VERB' || tag === 'AUX') return true;
  return syntax.children(head, 'cop', 'nsubj', 'mark').some((child) => child >= first && child < last);
}

/** The words of a mention beside its head and its own name. */
function modifiersOf({ syntax, lower }: SieveSentence, { first, last, name }: MentionSpan, head: number): string[] {
  const modifiers: string[] = [];
  for (let at = first; at < Math.min(last, first + LONGEST); at++) {
    if (at === head || (name && at >= name.first && at < name.last)) continue;
    const text = lower[at] ?? '';
    const tells =
      syntax.length > 0 ? TELLING.has(syntax.tag(at)) : /^(?!the|its|his|her|our|and|for)\p{L}{3,}$/u.test(text);
    if (tells) modifiers.push(text);
  }
  return modifiers;
}

/** Parts of speech that tell one thing from another. */
const TELLING: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'NUM', 'VERB']);

/** "WHO", "IT" and "US" among words in small letters are no pronouns. */
function isInitials(words: readonly string[], word: number): boolean {
  return /^\p{Lu}{2,}$/u.test(words[word] ?? '') && words.some((other) => /\p{Ll}{2}/u.test(other));
}

/** Two or more phrases joined by "and" or "or" within the mention, behind the name that it begins with. */
function joins({ syntax, lower }: SieveSentence, head: number, end: number, last: number): boolean {
  return syntax
    .children(head, 'conj')
    .some(
      (word) =>
        word >= end &&
        word < last &&
        syntax.children(word, 'cc').some((and) => /^(?:and|&|or)$/.test(lower[and] ?? '')),
    );
}

function isPlural(
  { lower, syntax }: SieveSentence,
  first: number,
  head: number,
  name: MentionSpan['name'],
): boolean | undefined {
  const word = lower[head] ?? '';
  const tagged = syntax.features(head);
  const plural = tagged.startsWith('Number=P')
    ? true
    : tagged.startsWith('Number=S')
      ? /^(?:people|police|staff)$/.test(word)
      : looksPlural(word) || /^(?:some|many|most|all|both|several|few|these|those)$/.test(word);
  if (name && !name.type) return plural ? undefined : false;
  // "A number of boats", "200 more".
  if (!name && (/^(?:number|lot|majority|handful|couple|series|group|rest|pair)$/.test(word) || /^\d/.test(word)))
    return undefined;
  // "Everyone took their seats", "each player lost their way".
  const anyone = /^(?:each|every|any|either|no|neither)$/.test(lower[first] ?? '');
  if (anyone || /^(?:some|any|every|no)(?:one|body)$/.test(word) || word === 'person') return plural ? true : undefined;
  if (!name) return plural;
  // "Palestinians" are many, "the Gliders" one body of many, "Starbucks" one.
  if (name.type === 'person') return plural && name.last - name.first === 1 && word.endsWith('s') && tagged !== '';
  return plural ? undefined : false;
}

const kindOfName = (type: string | undefined): NounKind | undefined =>
  type === 'person' || type === 'organization' || type === 'place' ? type : undefined;

/** The sex that titles, nouns or, last of all, a given name tell. */
function genderIn({ lower }: SieveSentence, span: MentionSpan, head: number): Pick<SieveMention, 'gender' | 'guessed'> {
  const { first, name } = span;
  const sure = (gender: SieveMention['gender']) => ({ gender, guessed: false });
  if (!name) return sure(genderOfNoun(lower[head] ?? ''));
  if (name.type !== 'person' && name.type !== undefined) return sure(undefined);
  for (let at = first; at < name.first; at++) {
    const gender = genderOfNoun(lower[at] ?? '');
    if (gender) return sure(gender);
  }
  // "Mr" may stand before the mention or be part of it.
  const before = (lower[name.first - 1] ?? '') === '.' ? lower[name.first - 2] : lower[name.first - 1];
  const title = before !== undefined && isCourtesy(before) ? genderOfNoun(before) : undefined;
  if (title) return sure(title);
  const given = name.last - name.first > 1 ? genderOfGivenName(lower[name.first] ?? '') : undefined;
  return { gender: given, guessed: given !== undefined };
}

function definiteness({ lower, syntax }: SieveSentence, first: number, head: number): SieveMention['definite'] {
  const word = lower[first] ?? '';
  if (word === 'the' || word === 'both') return 'definite';
  if (/^(?:this|that|these|those|such)$/.test(word)) return 'demonstrative';
  if (/^(?:my|your|his|her|its|our|their|whose)$/.test(word)) return 'possessive';
  if (/^(?:a|an|some|any|another|many|several|few|one|no|every|each|most|all|more)$/.test(word)) return 'indefinite';
  if (syntax.length > 0 && syntax.children(head, 'nmod:poss').length > 0) return 'possessive';
  return 'bare';
}
