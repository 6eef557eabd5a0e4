import { kindOfNoun } from '../../resolve/sieve/nouns.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** How far behind "between" its second part may stand, in words. */
const reach = 30;

/** Nouns in the singular that hold several ("between the pair", "between the family"). */
const SEVERAL =
  /^(?:pair|couple|trio|duo|group|family|team|lot|bunch|population|public|crowd|band|number|majority|range|series|set|cast|crew|staff|community|gang|peer|generation|jobs?|meal|shift|gap|time|other|another|one|two|three|lines?|bout|set|round|visit|appointment|fight|term|session|season|stint|trip|flight|day|game|match|event|school|party|country|state|faction|league|nation|region|member|company|department|agency)$/u;

/** Coordinations of prepositions and set phrases: "by and large", "in and around", "with and without". */
const SET_BEFORE = /^(?:by|to|in|on|up|with|for|from|of|at|before|after|over|under|above|and|or|a|an)$/u;

/**
 * Finds coordinations that lack a part: "between China, Russia, and stated", "of and its allies", "salt and.".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function listGaps(sentence: ParsedSentence): readonly Slip[] {
  const { lower, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word < syntax.length; word++) {
    if (sentence.isOut(word)) continue;
    const slip =
      lower[word] === 'between'
        ? betweenOne(sentence, word)
        : /^(?:its|their)$/u.test(lower[word] ?? '')
          ? andTheirs(sentence, word)
          : /^(?:and|or|nor)$/u.test(lower[word] ?? '')
            ? (hanging(sentence, word) ?? headless(sentence, word))
            : undefined;
    if (slip) slips.push(slip);
  }
  return slips;
}

/** "between China, Russia, and stated that …": no "and" belongs to what "between" governs. */
function betweenOne(sentence: ParsedSentence, between: number): Slip | undefined {
  const { syntax, lower, words } = sentence;
  const noun = syntax.head(between);
  if (!syntax.is(between, 'case') || noun < between || !isOne(sentence, noun)) return undefined;
  for (let word = between + 1; word < Math.min(syntax.length, between + reach); word++) {
    const form = lower[word] ?? '';
    if (/^(?:to|versus|vs\.?|&|\/|with|from|or|nor|as|but|\+)$/u.test(form) || /[–—/&-]|\d/u.test(form)) {
      // "between Russia to Ukraine" and "between 2001-2005" have their second part, well put or not.
      if (!(form === 'to' && syntax.is(word, 'mark'))) return undefined;
    }
    if (form !== 'and') continue;
    if (!joinsClauses(sentence, word, between)) return undefined;
    break;
  }
  const parts = [noun, ...syntax.children(noun, 'conj', 'appos')].filter((part) => syntax.tag(part) !== 'VERB');
  const last = Math.max(...parts);
  if (last > noun + 8) return undefined;
  const listed = parts.map((part) => words[part] ?? '');
  return {
    ...sentence.span(between, last),
    message:
      parts.length > 1
        ? `“between” lacks its “and”: what is meant is “${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}”, or a name is missing.`
        : `“between” names one side only (“${listed[0] ?? ''}”): the other is missing.`,
  };
}

/** "by Norway, its allies, to": one name is no several, so that the comma stands for "and". */
function andTheirs(sentence: ParsedSentence, its: number): Slip | undefined {
  const { syntax, words } = sentence;
  const noun = syntax.head(its);
  const name = its - 2;
  if (words[its - 1] !== ',' || words[noun + 1] !== ',' || noun < its || noun > its + 3) return undefined;
  if (syntax.tag(name) !== 'PROPN' || syntax.tag(noun) !== 'NOUN' || !syntax.has(noun, 'Number=Plur')) return undefined;
  if (!['PART', 'ADP', 'AUX', 'VERB'].includes(syntax.tag(noun + 2)) || sentence.lower.slice(0, name).includes(','))
    return undefined;
  let first = name;
  while (/^\p{Lu}/u.test(words[first - 1] ?? '')) first--;
  return {
    ...sentence.span(its - 1, noun),
    message: `The list lacks its “and”: “${words.slice(first, name + 1).join(' ')} and ${words.slice(its, noun + 1).join(' ')}”?`,
  };
}

/** Whether a noun is one thing, so that nothing can be between it. */
function isOne({ syntax, lower, words }: ParsedSentence, noun: number): boolean {
  const tag = syntax.tag(noun);
  const word = lower[noun] ?? '';
  if (tag === 'PROPN') return /^\p{Lu}[\p{L}.]+$/u.test(words[noun] ?? '') && !word.endsWith('s');
  if (tag !== 'NOUN' || !syntax.has(noun, 'Number=Sing') || SEVERAL.test(word) || kindOfNoun(word) === 'organization')
    return false;
  return (
    !/(?:s|men|people)$/u.test(word) &&
    !syntax
      .children(noun)
      .some(
        (child) =>
          syntax.is(child, 'nummod') || /^(?:each|every|any|both|two|either|no|all)$/u.test(lower[child] ?? ''),
      )
  );
}

/** Whether an "and" joins finite clauses whose first part begins before "between". */
function joinsClauses({ syntax }: ParsedSentence, joint: number, between: number): boolean {
  const second = syntax.head(joint);
  if (!syntax.is(joint, 'cc') || second < joint || !syntax.is(second, 'conj')) return false;
  const finite = syntax.has(second, 'VerbForm=Fin') || syntax.children(second, 'aux', 'cop').length > 0;
  const first = syntax.head(second);
  return (
    finite &&
    (first < between || first > between + 12) &&
    !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(syntax.tag(second))
  );
}

/** "salt and.": nothing is joined. */
function hanging(sentence: ParsedSentence, joint: number): Slip | undefined {
  const next = sentence.words[joint + 1];
  if (next === undefined || joint === 0 || !/^[.;:?!)]$/u.test(next)) return undefined;
  if (sentence.syntax.tag(joint) !== 'CCONJ') return undefined;
  return {
    ...sentence.span(joint),
    message: `Nothing follows “${sentence.words[joint] ?? ''}”: the last part of the list is missing.`,
  };
}

/** "of and its allies": nothing stands before the "and". */
function headless(sentence: ParsedSentence, joint: number): Slip | undefined {
  const { lower, words, syntax } = sentence;
  const before = lower[joint - 1] ?? '';
  if (lower[joint] !== 'and' || !/^(?:of|for|with|between|from|against|into|at|the)$/u.test(before)) return undefined;
  const tag = syntax.tag(joint - 1);
  const next = joint + 1;
  if (!(tag === 'ADP' || tag === 'DET') || !['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON'].includes(syntax.tag(next)))
    return undefined;
  // "The law he voted for and his colleagues opposed", "the house they came from and the town".
  if (tag === 'ADP' && (!syntax.is(joint - 1, 'case') || syntax.head(joint - 1) < joint)) return undefined;
  if (SET_BEFORE.test(lower[next] ?? '')) return undefined;
  // "The collapse of and trust in banks": both prepositions have the same noun.
  for (let word = next + 1; word < next + 5 && !['VERB', 'AUX'].includes(syntax.tag(word)); word++) {
    if (syntax.tag(word) === 'ADP') return undefined;
  }
  return {
    ...sentence.span(joint - 1, joint),
    message: `Something is missing between “${words[joint - 1] ?? ''}” and “${words[joint] ?? ''}”.`,
  };
}
