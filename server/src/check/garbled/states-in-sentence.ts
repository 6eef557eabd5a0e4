import { countryOf } from '../../analyse/places/gazetteer.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/**
 * The state that a word names or belongs to: "Russia", "United States" (asked of "States"), "Russian", "U.S.".
 * @param head the last word of the name
 * @returns an ISO 3166-1 code; `undefined` where the words name no state
 */
export function stateAt({ words, syntax }: ParsedSentence, head: number): string | undefined {
  // Only with the whole name: "South Korea" is not "Korea", "China Airlines" not "China".
  let first = head;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1] ?? '') && syntax.head(first - 1) === head) first--;
  const name = words.slice(first, head + 1).join(' ');
  return countryOf(name) ?? countryOf(name.replace(/^The /u, ''));
}
