/** The case shapes of a word by index, as `config.json` of the model lists them. */
export const SHAPES = ['other', 'initial', 'upper', 'digit'] as const;

const LETTER = /\p{L}/gu;
const isUpper = (letter: string) => letter === letter.toUpperCase() && letter !== letter.toLowerCase();
const isLower = (letter: string) => letter === letter.toLowerCase() && letter !== letter.toUpperCase();

/**
 * The case shape of a word as written, an index into `SHAPES`: what the uncased encoder gets as token type. The same
 * definition as `training/shapes.py`; the idea is the capitalisation feature of Collobert et al. 2011, section 4.1.
 */
export function shapeOf(word: string): number {
  if (/[0-9]/.test(word)) return 3;
  const letters = word.match(LETTER) ?? [];
  if (letters.filter(isUpper).length >= 2 && !letters.some(isLower)) return 2;
  return isUpper(letters[0] ?? '') ? 1 : 0;
}
