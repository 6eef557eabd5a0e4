import { describedBy } from './sieve/description.ts';
import type { Discourse, SieveMention } from './sieve/mention.ts';
import { countryOfKey } from './sieve/states.ts';

/** Words that may stand with a government and tell no other one apart. */
const SAME = /^(?:federal|central|national|current)$/;

/**
 * The state that speaks where "the Norwegian government" or "the government of Norway" does. The government is not the state, but
 * it is the state's word.
 * @returns the first mention of the state, if the text names it and the words name no other body
 */
export function stateOfGovernment(discourse: Discourse, mention: SieveMention): SieveMention | undefined {
  if (mention.form !== 'nominal' || mention.noun !== 'government' || mention.plural === true) return undefined;
  const { countries, words } = describedBy(discourse, mention);
  const [country, ...others] = countries;
  if (country === undefined || others.length > 0 || [...words].some((word) => !SAME.test(word))) return undefined;
  return discourse.mentions.find(({ name }) => name && countryOfKey(name.key) === country);
}
