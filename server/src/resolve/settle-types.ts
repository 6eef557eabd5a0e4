import type { EntityType } from '../analyse/annotations.ts';
import type { CleanName } from './clean-names.ts';
import { misreadSurnames } from './misread-surnames.ts';
import { nameKey } from './name-keys.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** What is left of a person's mass where an article speaks against it. */
const DOUBTED = 0.1;

const strongest = (mass: readonly number[]): EntityType => {
  let best = 0;
  for (let i = 1; i < 3; i++) if ((mass[i] ?? 0) > (mass[best] ?? 0)) best = i;
  return TYPES[best] ?? 'person';
};

/**
 * One type for one name: the probability masses of all its occurrences are added, weighted by how much each says. A
 * mention with a courtesy title or office before it is apart from a place or organisation of that name ("Mr. Washington");
 * a single name goes to the person of that surname if both together say so.
 * @param names the names of one article
 * @returns a type for each
 */
export function settleTypes(
  names: readonly (Pick<CleanName, 'text' | 'type' | 'mass' | 'weight' | 'titled'> &
    Partial<Pick<CleanName, 'articled' | 'heading' | 'located'>>)[],
): EntityType[] {
  const sums = new Map<string, [number, number, number]>();
  const keys = names.map(({ text }) => nameKey(text, 'person'));
  names.forEach(({ mass, weight, articled }, i) => {
    const sum = sums.get(keys[i] ?? '') ?? [0, 0, 0];
    for (let t = 0; t < 3; t++) sum[t] = (sum[t] ?? 0) + (mass[t] ?? 0) * weight * (t === 0 && articled ? DOUBTED : 1);
    sums.set(keys[i] ?? '', sum);
  });
  const settled = new Map([...sums].map(([key, sum]) => [key, strongest(sum)]));
  const people = new Map<string, readonly number[]>();
  for (const [key, sum] of sums) {
    const words = key.split(' ');
    if (settled.get(key) !== 'person' || words.length < 2) continue;
    people.set(words.at(-1) ?? '', sum);
    if (!people.has(words[0] ?? '')) people.set(words[0] ?? '', sum);
  }
  for (const [key, sum] of sums) {
    const full = people.get(key);
    if (settled.get(key) === 'person' || !full || sum[0] <= 0) continue;
    if (strongest(sum.map((mass, t) => mass + (full[t] ?? 0))) === 'person') settled.set(key, 'person');
  }
  for (const key of misreadSurnames(names, settled)) settled.set(key, 'person');
  return names.map(({ type, titled }, i) =>
    titled && type === 'person' ? 'person' : (settled.get(keys[i] ?? '') ?? type),
  );
}
