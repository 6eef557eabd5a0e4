import { describedBy } from './sieve/description.ts';
import type { Discourse, SieveMention } from './sieve/mention.ts';
import { countryOfKey } from './sieve/states.ts';

/** Words that may stand with a government and tell no other one apart. */
const SAME = /^(?:federal|central|national|current)$/;

/** Sentences back to the government that "the government" takes up. */
const REACH = 12;

/**
 * The state that speaks where "the Norwegian government" or "the government of Norway" does, or "the government" after them. The
 * government is not the state, but it is the state's word.
 * @returns the first mention of the state, if the text names it and the words name no other body
 */
export function stateOfGovernment(discourse: Discourse, mention: SieveMention): SieveMention | undefined {
  const own = ownState(discourse, mention);
  if (own !== undefined || !isGovernment(mention) || mention.definite !== 'definite') return own ?? undefined;
  for (let i = mention.index - 1; i >= 0; i--) {
    const other = discourse.mentions[i];
    if (!other || mention.sentence - other.sentence > REACH) return undefined;
    const before = isGovernment(other) ? ownState(discourse, other) : undefined;
    if (before !== undefined) return before ?? undefined;
  }
  return undefined;
}

const isGovernment = ({ form, noun, plural }: SieveMention): boolean =>
  form === 'nominal' && noun === 'government' && plural !== true;

/** The state that the words name; `null` where they name another body, or more than one. */
function ownState(discourse: Discourse, mention: SieveMention): SieveMention | null | undefined {
  if (!isGovernment(mention)) return null;
  const { countries, words } = describedBy(discourse, mention);
  const [country, ...others] = countries;
  if (others.length > 0 || [...words].some((word) => !SAME.test(word))) return null;
  if (country === undefined) return undefined;
  return discourse.mentions.find(({ name }) => name && countryOfKey(name.key) === country) ?? null;
}
