import type { EntityType } from '../analyse/annotations.ts';
import type { ArticleEntity } from '../resolve/summary.ts';
import { organizationKey } from './organization-names.ts';
import { personName } from './person-names.ts';
import { placeKey } from './place-names.ts';

export { foldName } from './fold-name.ts';

/**
 * The key under which an entity is filed across articles: its type and its name without what outlets leave out (a person's
 * middle names, "the", legal forms). A country is one place whatever it was read as.
 */
export function entityKey({ type, name }: Pick<ArticleEntity, 'type' | 'name'>): string {
  if (type === 'person') {
    const { given, surname } = personName(name);
    return `person ${given === '' ? surname : `${given} ${surname}`}`;
  }
  const place = placeKey(name);
  if (place.startsWith('country:')) return `place ${place}`;
  if (type === 'place') return `place ${place}`;
  const key = organizationKey(name);
  // A state and its government are one, as in "Lisbon hopes".
  const state = /^([A-Z]{2}) government$/.exec(key)?.[1] ?? (key.startsWith('government ') ? stateOf(key) : undefined);
  return state === undefined ? `organization ${key}` : `place country:${state}`;
}

/** The country of "government of Norway", by the key. */
function stateOf(key: string): string | undefined {
  const place = placeKey(key.slice('government '.length));
  return place.startsWith('country:') ? place.slice('country:'.length) : undefined;
}

/** The type in a key. */
export function typeOfKey(key: string): EntityType {
  const type = key.slice(0, key.indexOf(' '));
  return type === 'person' || type === 'place' ? type : 'organization';
}

/** The name in a key, without the type. */
export function nameOfKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** Whether a key is a country's. */
export function isCountry(key: string): boolean {
  return key.startsWith('place country:');
}

/** Whether a key names a person by one word only ("person xi"), which may stand for somebody with a fuller name. */
export function isBareName(key: string): boolean {
  return key.startsWith('person ') && !key.includes(' ', 'person '.length);
}
