import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Nouns of stuff and of things that are not counted, which take no bare "a". */
const UNCOUNTED = wordSet(
  'custody information advice evidence furniture equipment progress luggage traffic homework weather legislation violence unemployment ' +
    'knowledge access assistance advertising behaviour behavior transportation hardware clothing wealth electricity publicity applause ' +
    'machinery footage terrorism',
);

/**
 * Finds "a" before a noun that is not counted, and "one" before a plural: "taken into a custody", "one original directors".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function uncountableSlips(sentence: ParsedSentence): readonly Slip[] {
  return sentence.words.flatMap((_, word) => (sentence.isOut(word) ? [] : slipAt(sentence, word)));
}

function slipAt(sentence: ParsedSentence, word: number): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const noun = syntax.head(word);
  if (syntax.tag(noun) !== 'NOUN' || sentence.isOut(noun)) return [];
  const own = words[noun] ?? '';
  if (/^an?$/u.test(lower[word] ?? '')) {
    const alone = noun === word + 1 && !['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(syntax.tag(noun + 1));
    if (!alone || !UNCOUNTED.has(lower[noun] ?? '')) return [];
    return [{ ...sentence.span(word, noun), newText: own, message: `“${own}” takes no “${words[word] ?? ''}”.` }];
  }
  if (lower[word] !== 'one' || syntax.tag(word) !== 'NUM' || noun <= word || noun > word + 3) return [];
  // "Twenty one years", "many-one reductions", "one species".
  if (syntax.tag(word - 1) === 'NUM' || /^[-–—]$/u.test(words[word - 1] ?? '') || /(?:ie|ic)s$/u.test(own)) return [];
  for (let between = word + 1; between < noun; between++) if (!['ADJ', 'NOUN'].includes(syntax.tag(between))) return [];
  if (!syntax.has(noun, 'Number=Plur') || sentence.lemma(noun) === lower[noun] || !/[^s]s$/u.test(own)) return [];
  return [{ ...sentence.span(word, noun), message: `“${words[word] ?? ''}” is singular, “${own}” plural.` }];
}
