import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { officeKey } from './office-keys.ts';
import { countryOfKey } from './states.ts';

/**
 * Joins names that are written alike, accents and dots aside, and are of one type. A person's single name waits where two
 * people of the article bear it: it goes to the nearest (`short-person.ts`).
 */
export function exactName({ mentions }: Discourse, chains: Chains): void {
  const shared = sharedNames(mentions);
  const first = new Map<string, SieveMention>();
  const typed = new Map<string, Set<string>>();
  const offices = new Map<string, Set<string>>();
  for (const { name } of mentions) {
    if (!name?.type) continue;
    typed.set(name.key, (typed.get(name.key) ?? new Set()).add(name.type));
    const { key, country } = officeKey(name);
    if (country !== undefined) offices.set(key, (offices.get(key) ?? new Set()).add(country));
  }
  for (const mention of mentions) {
    const { name } = mention;
    if (mention.form !== 'name' || !name || name.key === '') continue;
    if (name.type === 'person' && shared.has(name.key)) continue;
    // "One Bergener", "a Bergener": of a people, each is another.
    if (mention.definite === 'indefinite' && name.type !== 'organization' && name.type !== 'place') continue;
    const { key, country } = officeKey(name);
    // Where two states have one, "the Defence Ministry" may be either's.
    const whose = (offices.get(key)?.size ?? 0) > 1 ? (country ?? 'unsaid') : '';
    // A state is one, read as a place or as an organisation.
    const id = countryOfKey(name.key) === undefined ? `${typeOf(name, typed)} ${key} ${whose}` : name.key;
    const known = first.get(id);
    if (known) chains.join(known.index, mention.index);
    else first.set(id, mention);
  }
}

/** The type of a name; what was passed over here is what it was read as elsewhere, if that is one thing. */
function typeOf(
  { type, key }: NonNullable<SieveMention['name']>,
  typed: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  if (type) return type;
  const [only = '', ...others] = typed.get(key) ?? [];
  return others.length > 0 ? '' : only;
}

/** First and last names that two differently named people of the text bear. */
export function sharedNames(mentions: readonly SieveMention[]): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { name } of mentions) {
    if (name?.type !== 'person') continue;
    const words = name.key.split(' ');
    if (words.length < 2) continue;
    const [given = '', family = ''] = [words[0], words.at(-1)];
    // "Ann M. Lee" and "Ann Lee" are one.
    for (const word of [given, family]) bearers.set(word, (bearers.get(word) ?? new Set()).add(`${given} ${family}`));
  }
  return new Set([...bearers].flatMap(([word, names]) => (names.size > 1 ? word : [])));
}
