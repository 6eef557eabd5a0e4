import type { Chains } from './chains.ts';
import { describedBy } from './description.ts';
import type { Discourse } from './mention.ts';
import { countryOfKey, keyOfCountry } from './states.ts';

/** Words that may stand with a government and tell no other one apart. */
const SAME = /^(?:federal|central|national|current|own)$/;

/** Joins "the Norwegian government", "the government of Norway" to the state, where the text names it. */
export function government(discourse: Discourse, chains: Chains): void {
  const states = new Map<string, number>();
  for (const { index, name } of discourse.mentions) {
    if (name && countryOfKey(name.key) !== undefined && !states.has(name.key)) states.set(name.key, index);
  }
  for (const mention of discourse.mentions) {
    if (mention.form !== 'nominal' || mention.noun !== 'government' || mention.plural === true) continue;
    const { countries, words } = describedBy(discourse, mention);
    const [country, ...others] = countries;
    if (country === undefined || others.length > 0 || [...words].some((word) => !SAME.test(word))) continue;
    const state = states.get(keyOfCountry(country));
    if (state !== undefined) chains.join(state, mention.index);
  }
}
