import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/**
 * Finds "the" before a year that nothing follows which it could belong to: "since the 2014, he".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function yearArticles(sentence: ParsedSentence): readonly Slip[] {
  const { lower, words, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 1; word + 1 < syntax.length; word++) {
    if (lower[word] !== 'the' || sentence.isOut(word) || !/^(?:19|20)\d\d$/u.test(words[word + 1] ?? '')) continue;
    if (!/^(?:in|of|since|from|until|before|after|by|during)$/u.test(lower[word - 1] ?? '')) continue;
    if (!/^(?:[.,;)]|to|when|he|she|it|they|after|before|by|for)$/u.test(lower[word + 2] ?? '.')) continue;
    slips.push({ ...sentence.span(word, word + 1), message: `A year takes no “the”: “${words[word + 1] ?? ''}”.` });
  }
  return slips;
}
