import { isCourtesy } from '../../analyse/quotations/role-nouns.ts';
import { genderOfGivenName } from './given-names.ts';
import { headIn, placeOf } from './grammar.ts';
import type { Discourse, MentionSpan, SieveMention, SieveSentence } from './mention.ts';
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
  return {
    sentences,
    mentions: spans.flatMap((span, index) => {
      const sentence = sentences[span.sentence];
      return sentence ? describe(sentence, span, index) : [];
    }),
  };
}

function describe(sentence: SieveSentence, span: MentionSpan, index: number): SieveMention {
  const { syntax, lower, words } = sentence;
  const { first, last, name } = span;
  const head = span.parts ? first : headIn(sentence, first, last);
  const place = placeOf(sentence, head, first, last);
  const word = lower[head] ?? '';
  const verbal =
    syntax.tag(head) === 'VERB' ||
    syntax.tag(head) === 'AUX' ||
    syntax.children(head, 'cop', 'nsubj', 'mark').some((child) => child >= first && child < last);
  const common = { ...span, index, head, ...place, quote: sentence.quotes?.[first] ?? -1, verbal, guessed: false };
  const isWord = last - first === 1 && !name && !/^(?:US|IT)$/.test(words[head] ?? '');
  const pronoun = isWord ? pronounOf(word) : undefined;
  if (pronoun) {
    const { person, plural, gender } = pronoun;
    const kind = gender ? ('person' as const) : undefined;
    const rest = { kind, modifiers: [], noun: word, definite: 'definite' } as const;
    return { ...common, ...rest, form: 'pronoun', person, plural, gender };
  }
  const definite = definiteness(sentence, first, head);
  if (span.parts ?? joins(sentence, head, name?.last ?? head, last)) {
    const rest = { kind: undefined, plural: true, gender: undefined, modifiers: [], noun: '' };
    const { parts } = span;
    const bare = { sentence: span.sentence, first, last, ...(parts && { parts }) };
    const { quote, guessed } = common;
    return { ...bare, ...place, index, head, quote, verbal, guessed, ...rest, form: 'group', person: 3, definite };
  }
  const modifiers: string[] = [];
  for (let at = first; at < Math.min(last, first + LONGEST); at++) {
    if (at === head || (name && at >= name.first && at < name.last)) continue;
    const text = lower[at] ?? '';
    if (
      syntax.length > 0
        ? /^(?:NOUN|PROPN|ADJ|X|NUM|VERB)$/.test(syntax.tag(at))
        : /^(?!the|its|his|her|our|and|for)\p{L}{3,}$/u.test(text)
    ) {
      modifiers.push(text);
    }
  }
  return {
    ...common,
    form: name ? 'name' : 'nominal',
    kind: name ? kindOfName(name.type) : verbal ? undefined : kindOfNoun(word),
    plural: verbal ? false : isPlural(sentence, first, head, name),
    ...genderIn(sentence, span, head),
    person: 3,
    definite,
    modifiers,
    noun: singularOf(word),
  };
}

/** Two or more phrases joined by "and" within the mention, not far behind the first one. */
function joins({ syntax, lower }: SieveSentence, head: number, end: number, last: number): boolean {
  return syntax
    .children(head, 'conj')
    .some(
      (word) =>
        word < Math.min(last, end + 6) &&
        syntax.children(word, 'cc').some((and) => lower[and] === 'and' || lower[and] === '&'),
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
