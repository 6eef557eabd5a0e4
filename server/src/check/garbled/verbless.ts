import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';

/** Auxiliaries and the like, which are finite by themselves. */
const FINITE =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|ca|wo|'s|'re|'m|'ve|'d|'ll|be)$/u;

const leastWords = 7;

/**
 * Finds sentences of a paragraph that have a subject and no verb: "The council, as of Monday, no plans for the bridge."
 * @param first whether it is the paragraph's first sentence, which may be a label
 * @returns at the sentence's first words, or nothing
 */
export function verblessSlips(sentence: ParsedSentence, first: boolean): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const last = words.length - 1;
  if (first || words.length < leastWords || words[last] !== '.' || !/^\p{Lu}/u.test(words[0] ?? '')) return [];
  if (
    !['DET', 'PRON', 'PROPN', 'NOUN'].includes(syntax.tag(0)) ||
    /^(?:no|none|nothing|not|what|how|all)$/u.test(lower[0] ?? '')
  )
    return [];
  // A sentence in another language is made of words that nobody knows.
  const unknown = lower.filter((form) => /^\p{Ll}/u.test(form) && classOf({ lower: form, name: false }) === '').length;
  if (unknown * 3 > words.length) return [];
  for (let word = 0; word < last; word++) {
    if (sentence.isOut(word) || /^[:;—–()"“”/[\]-]$/u.test(words[word] ?? '')) return [];
    const form = lower[word] ?? '';
    const name = word > 0 && /^\p{Lu}/u.test(words[word] ?? '');
    const tags = classOf({ lower: form, name }).split('|');
    const noun = ['NOUN', 'PROPN', 'ADJ'].includes(syntax.tag(word));
    if (FINITE.test(form) || syntax.has(word, 'VerbForm=Fin')) return [];
    if (tags.includes('VBD') || (tags.includes('VBZ') && !noun) || (tags.includes('VB') && !noun)) return [];
    // What the lexicon does not know may be anything.
    if (!noun && syntax.tag(word) === 'VERB' && !form.endsWith('ing')) return [];
  }
  return [
    { ...sentence.span(0, Math.min(last, 3)), message: 'This sentence has no verb: one is missing, or it was cut.' },
  ];
}

/** What lets an auxiliary stand without its verb, or before its subject. */
const INVERTS = /^(?:what|when|where|how|why|which|who|only|nor|neither|never|not|than|as|so|until|no|rarely|if)$/u;

/**
 * Finds an auxiliary with an object and no verb between: "Norway will the sale of the ferry".
 * @returns the two words between which the verb is missing; in text order
 */
export function lostVerbs(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  return words.flatMap((_, word): readonly Slip[] => {
    if (word === 0 || !/^(?:will|would|can|could|may|might|must|should)$/u.test(lower[word] ?? '')) return [];
    if (syntax.tag(word) !== 'AUX' || !['NOUN', 'PROPN', 'PRON'].includes(syntax.tag(word - 1))) return [];
    if (!/^(?:the|an?|his|her|its|their)$/u.test(lower[word + 1] ?? '') || sentence.isOut(word)) return [];
    if (lower.slice(0, word).some((before) => INVERTS.test(before))) return [];
    const [before = '', after = ''] = words.slice(word, word + 2);
    return [{ ...sentence.span(word, word + 1), message: `A verb is missing between “${before}” and “${after}”.` }];
  });
}
