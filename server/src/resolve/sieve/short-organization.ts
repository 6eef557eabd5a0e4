import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { kindOfNoun } from './nouns.ts';

const LONGEST = 8;

/**
 * Joins an organisation's name to a fuller one that begins with it ("Selby Mills" to "Selby Mills Holdings", "the Grain
 * Office" to "the Grain Office for the North") where only one does. What follows must be a legal form, a kind of
 * organisation, or a phrase: "the Grain Office" is not the "Grain Office National Fleet Council".
 */
export function shortOrganization({ mentions }: Discourse, chains: Chains): void {
  const heads = new Map<string, SieveMention[]>();
  const organizations = mentions.filter(({ form, name }) => form === 'name' && name?.type === 'organization');
  for (const mention of organizations) {
    const words = (mention.name?.key ?? '').split(' ').slice(0, LONGEST);
    for (let i = 1; i < words.length; i++) {
      const next = words[i] ?? '';
      const last = i === words.length - 1;
      const rest = last || /^(?:of|for|and|in|on|at|group|holdings?|technologies|international)$/.test(next);
      // "Bank of …": a common noun alone stands for any bank.
      if (!rest || (i === 1 && kindOfNoun(words[0] ?? '') !== undefined)) continue;
      const key = words.slice(0, i).join(' ');
      heads.set(key, [...(heads.get(key) ?? []), mention].slice(0, 50));
    }
  }
  for (const mention of organizations) {
    const fuller = (heads.get(mention.name?.key ?? '') ?? []).filter(({ index }) => index !== mention.index);
    const roots = new Set(fuller.map(({ index }) => chains.of(index)));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) chains.join(only, mention.index);
  }
}
