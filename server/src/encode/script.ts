/** Share of letters of other scripts from which a sentence is taken for another language, as in `training/spotting.py`. */
const FOREIGN = 0.2;

/**
 * Whether a good part of a sentence is written in another script than the Latin one, so that an English reader's idea of
 * what is garbled says nothing about it.
 */
export function isForeign(words: readonly string[]): boolean {
  // Nearly every sentence: no letter of it has to be looked up.
  if (words.every((word) => /^[\x20-\x7e’]*$/.test(word))) return false;
  let letters = 0;
  let others = 0;
  for (const word of words) {
    for (const character of word) {
      if (!/\p{L}/u.test(character)) continue;
      letters++;
      if (!/\p{Script=Latin}/u.test(character)) others++;
    }
  }
  return letters > 0 && others >= FOREIGN * letters;
}
