import type { EntityType } from '../analyse/annotations.ts';
import type { CleanName } from './clean-names.ts';
import { isNearSpelling } from './near-spelling.ts';
import { nameKey } from './name-keys.ts';

/** Persons whose surnames are compared letter by letter: more are no article about a few. */
const COMPARED = 60;

/**
 * Single names read as organisations that are the surname of somebody whom the text introduced in full before: a reader who
 * has met "Ada Quill" knows who "Quill" is. Not where a longer name has it as an organisation's ("Quill Holdings"), nor where
 * the single name comes first: then it is the house, and who founded it comes later.
 * @param names of one article, in text order
 * @param typeOf what each name (`nameKey` as a person's) was taken for
 * @returns the keys of such names
 */
export function misreadSurnames(
  names: readonly (Pick<CleanName, 'text'> & Partial<Pick<CleanName, 'heading'>>)[],
  typeOf: ReadonlyMap<string, EntityType>,
): ReadonlySet<string> {
  const keys = names.map(({ text }) => nameKey(text, 'person'));
  const inOrganizations = new Set<string>();
  for (const key of keys) {
    const words = key.split(' ');
    if (typeOf.get(key) === 'organization' && words.length > 1) for (const word of words) inOrganizations.add(word);
  }
  const introduced = new Set<string>();
  const houses = new Set<string>();
  const found = new Set<string>();
  names.forEach(({ text, heading }, i) => {
    const key = keys[i] ?? '';
    const words = key.split(' ');
    const type = typeOf.get(key);
    if (type === 'person' && words.length > 1) introduced.add(words.at(-1) ?? '');
    if (type !== 'organization' || words.length > 1 || heading === true) return;
    if (houses.has(key) || inOrganizations.has(key) || !/^\p{Lu}\p{Ll}/u.test(text)) return;
    const isSurname =
      introduced.has(key) ||
      (introduced.size <= COMPARED && [...introduced].some((other) => isNearSpelling(key, other)));
    if (isSurname) found.add(key);
    else houses.add(key);
  });
  return found;
}
