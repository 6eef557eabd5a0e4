import type { EntityType } from '../analyse/annotations.ts';
import type { CleanName } from './clean-names.ts';
import { isNearSpelling } from './near-spelling.ts';
import { nameKey } from './name-keys.ts';

/** Persons whose surnames are compared letter by letter: more are no article about a few. */
const COMPARED = 60;

/**
 * Single names read as organisations or places that are the surname of somebody whom the text introduced in full before: a reader
 * who has met "Ada Quill" knows who "Quill" is. Not where a longer name has it as another's ("Quill Holdings", "Quill Island") or
 * somebody is in it ("in Quill"), nor where the single name comes first: then it is the house, and who founded it comes later.
 * @param names of one article, in text order
 * @param typeOf what each name (`nameKey` as a person's) was taken for
 * @returns the keys of such names
 */
export function misreadSurnames(
  names: readonly (Pick<CleanName, 'text'> & Partial<Pick<CleanName, 'heading' | 'located'>>)[],
  typeOf: ReadonlyMap<string, EntityType>,
): ReadonlySet<string> {
  const keys = names.map(({ text }) => nameKey(text, 'person'));
  const inOthers = new Set<string>();
  names.forEach(({ located }, i) => {
    const key = keys[i] ?? '';
    const words = key.split(' ');
    if (typeOf.get(key) !== 'person' && words.length > 1) for (const word of words) inOthers.add(word);
    if (located === true) inOthers.add(key);
  });
  const introduced = new Set<string>();
  const houses = new Set<string>();
  const found = new Set<string>();
  names.forEach(({ text, heading }, i) => {
    const key = keys[i] ?? '';
    const words = key.split(' ');
    const type = typeOf.get(key);
    if (type === 'person' && words.length > 1) introduced.add(words.at(-1) ?? '');
    if (type === undefined || type === 'person' || words.length > 1 || heading === true) return;
    if (houses.has(key) || inOthers.has(key) || !/^\p{Lu}\p{Ll}/u.test(text)) return;
    // A place is spelled as it is.
    const isSurname =
      introduced.has(key) ||
      (type === 'organization' &&
        introduced.size <= COMPARED &&
        [...introduced].some((other) => isNearSpelling(key, other)));
    if (isSurname) found.add(key);
    else houses.add(key);
  });
  return found;
}
