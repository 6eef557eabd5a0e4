import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/**
 * Finds "its" said of a person: "used by Ada Quill and its supporters", as languages put it that have one word for "his", "her" and "its".
 * @returns the pronoun in the sentence's block; in text order
 */
export function neuterPossessives(sentence: ParsedSentence): readonly Slip[] {
  const { lower, words, syntax } = sentence;
  return words.flatMap((_, word): readonly Slip[] => {
    if (lower[word] !== 'its' || lower[word - 1] !== 'and' || !sentence.isPerson(word - 2) || sentence.isOut(word))
      return [];
    const noun = syntax.head(word);
    if (!syntax.is(noun, 'conj') || syntax.head(noun) > word) return [];
    const person = words[word - 2] ?? '';
    return [{ ...sentence.span(word), message: `“its” can only be read as ${person}’s here: “his” or “her”.` }];
  });
}
