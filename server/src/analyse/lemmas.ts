import lemmatizer from 'wink-lemmatizer';
import type { Tag } from '../encode/labels.ts';
import { rememberWords } from '../text/remember.ts';

/**
 * The base form of a word ("flew" → "fly", "ministries" → "ministry"), by WordNet's Morphy. Names and other parts of
 * speech than verbs and nouns come back in lower case as they are.
 * @param word as written
 * @param tag its part of speech in the sentence
 */
export function lemmaOf(word: string, tag: Tag): string {
  const lower = word.toLowerCase();
  if (!/^\p{L}[\p{L}'’-]*$/u.test(lower)) return lower;
  if (tag === 'VERB' || tag === 'AUX') return verb(lower);
  if (tag === 'NOUN') return noun(lower);
  return lower;
}

const verb = rememberWords((word) => lemmatizer.verb(word), 10_000);
const noun = rememberWords((word) => lemmatizer.noun(word), 10_000);
