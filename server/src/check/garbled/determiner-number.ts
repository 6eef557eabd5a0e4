import { singularOf } from '../../resolve/sieve/nouns.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { wordSet } from '../../text/word-set.ts';

/** Nouns that look plural and go with "this" and "a". */
const SINGULAR_S = wordSet(
  'news politics economics physics mathematics series species means headquarters works barracks crossroads gallows measles ' +
    'diabetes summons lens gas bus plus minus chaos bias atlas canvas christmas texas alias iris virus campus census corps ' +
    'woods links mews innings kudos pathos ethos cosmos asbestos rhinoceros analysis basis crisis thesis emphasis oasis ' +
    'hypothesis diagnosis metropolis tennis pelvis proceeds times thanks trousers us is has was yes sales sports arms savings ' +
    'communications operations human-rights days weeks months hours minutes years',
);

/** Words between a determiner and its noun that bring a number of their own ("a few days", "a record 12 medals"). */
const COUNTS =
  /^(?:few|many|dozen|hundred|thousand|million|billion|couple|one|two|three|four|five|six|seven|eight|nine|ten|several|further|additional|mere|good|great|little|lot|bit|more|estimated|record|whopping|staggering|reported|total|combined|full|\d.*)$/u;

const OTHER: Readonly<Record<string, string>> = {
  this: 'these',
  these: 'this',
  those: 'that',
  a: '',
  an: '',
  every: 'all',
  each: 'all',
};

/**
 * Finds articles and demonstratives that do not agree with their nouns in number: "this limits", "these visit", "a visits".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function determinerSlips(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word < syntax.length; word++) {
    const determiner = lower[word] ?? '';
    const noun = syntax.head(word);
    if (!syntax.is(word, 'det') || syntax.tag(word) !== 'DET' || noun <= word || noun > word + 3) continue;
    if (!Object.hasOwn(OTHER, determiner) || sentence.isOut(word) || sentence.isOut(noun)) continue;
    if (syntax.tag(noun) !== 'NOUN' || !/^\p{Ll}+$/u.test(words[noun] ?? '') || !adjoins(sentence, word, noun))
      continue;
    const plural = /^(?:these|those)$/u.test(determiner);
    if (plural ? !isSingular(sentence, noun) : !isPlural(sentence, noun)) continue;
    const other = OTHER[determiner] ?? '';
    const [one, two] = plural ? ['plural', 'singular'] : ['singular', 'plural'];
    slips.push({
      ...sentence.span(word, noun),
      message: `“${words[word] ?? ''}” is ${one}, “${words[noun] ?? ''}” ${two}${other && `: “${other}”?`}`,
    });
  }
  return slips;
}

/** Whether only plain adjectives stand between, nothing that counts, and no noun follows that is meant instead. */
function adjoins({ syntax, lower, words }: ParsedSentence, determiner: number, noun: number): boolean {
  for (let word = determiner + 1; word < noun; word++) {
    if (
      !['ADJ', 'NOUN', 'VERB', 'ADV'].includes(syntax.tag(word)) ||
      COUNTS.test(lower[word] ?? '') ||
      !/^\p{Ll}+$/u.test(words[word] ?? '')
    )
      return false;
  }
  if (/^[-–/'’]/u.test(words[noun + 1] ?? '') || ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(syntax.tag(noun + 1)))
    return false;
  return syntax.children(noun, 'nummod', 'conj', 'appos', 'cc', 'compound').length === 0;
}

function isPlural(sentence: ParsedSentence, noun: number): boolean {
  const word = sentence.lower[noun] ?? '';
  if (!sentence.syntax.has(noun, 'Number=Plur') || SINGULAR_S.has(word) || word.endsWith('ics')) return false;
  return (
    /^(?:children|women|men)$/u.test(word) ||
    (/[^s]s$/u.test(word) && singularOf(word) !== word && sentence.lemma(noun) !== word)
  );
}

function isSingular(sentence: ParsedSentence, noun: number): boolean {
  const word = sentence.lower[noun] ?? '';
  if (!sentence.syntax.has(noun, 'Number=Sing') || /[^s]s$|(?:men|people|folk|ware|ing|craft)$/u.test(word))
    return false;
  // Nouns that are the same in the plural, foreign plurals, groups and adjectives that stand for people.
  return !UNCHANGED.has(word) && sentence.lemma(noun) === word && !/(?:[^u]a|i|ae|eaux|ese|ish|ed)$/u.test(word);
}

const UNCHANGED = wordSet(
  'kind sort type sheep fish deer aircraft spacecraft craft offspring salmon trout shrimp cattle bison buffalo moose swine squid ' +
    'series species means dice cod corps personnel staff crew police clergy poor rich wounded young elderly homeless sick ' +
    'injured unemployed accused deceased dead alive present concerned responsible interested able opposed involved faithful ' +
    'few many more most other same two three four five six seven eight nine ten hundred thousand million billion dozen couple ' +
    'percent per cent public majority minority lot number military media data elite troop innocent privileged vulnerable ' +
    'thought shot cut hit left found felt built held kept lost sent spent told cast set shut put hurt such who behind inside outside above below here there',
);
