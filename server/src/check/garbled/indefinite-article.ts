import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { isFunctionWord } from './sequences.ts';

/** Words that begin with a vowel's letter and a consonant's sound. */
const AS_CONSONANT =
  /^(?:one|ones|once|oneself|eu|ew|ou?ija|uk|u[bcdfghjklmnpqrstvwxz][aeiou]|uni(?!n|m)|uyghur|uighur|ur[aeiou]|use|usu|util)/u;

/** Words that begin with a consonant's letter and may be heard with a vowel. */
const AS_VOWEL =
  /^(?:hour|heir|hono|honest|hist|habit|hotel|hero|herb|homage|hallu|hereditary|hyster|xi|nth|mp|fm|sms|rna|lgbt|nba|nfl|nhl|fbi|svp|hiv|mri)/u;

/**
 * Finds "a" before a vowel and "an" before a consonant: "a emergency", "an surgery". Abbreviations and names are left out, whose sound
 * spelling does not tell.
 * @returns what stands wrong in the sentence's block, with the other article; in text order
 */
export function articleSlips(sentence: ParsedSentence): readonly Slip[] {
  const { lower, words, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word + 1 < syntax.length; word++) {
    const article = lower[word] ?? '';
    if ((article !== 'a' && article !== 'an') || syntax.tag(word) !== 'DET' || sentence.isOut(word)) continue;
    const next = words[word + 1] ?? '';
    if (!/^\p{Lu}?\p{Ll}{2}/u.test(next) || /[^\p{Script=Latin}’'-]/u.test(next)) continue;
    if (isFunctionWord(next.toLowerCase()) || !isWrong(article, next.toLowerCase())) continue;
    const newText = matchCase(words[word] ?? '', article === 'a' ? 'an' : 'a');
    slips.push({
      ...sentence.span(word),
      newText,
      message: `“${words[word] ?? ''} ${next}”: “${newText}” stands before this sound.`,
    });
  }
  return slips;
}

function isWrong(article: string, next: string): boolean {
  if (article === 'a') return /^[aeiou]/u.test(next) && !AS_CONSONANT.test(next);
  return /^[bcdfgjklmnpqrstvwz]/u.test(next) && !AS_VOWEL.test(next);
}

const matchCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
