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
