import type { Chains } from './chains.ts';
import type { Discourse } from './mention.ts';

/**
 * Learns from the text's own pronouns what persons go by: in a sentence that has named one person only when "he", "his" or
 * "her" comes, that is most likely who is meant. The majority of such sentences outweighs a given name, not a title.
 */
export function genderVotes({ mentions }: Discourse, chains: Chains): void {
  const votes = new Map<number, number>();
  let sentence = -1;
  let people = new Set<number>();
  let voted = false;
  for (const mention of mentions) {
    if (mention.sentence !== sentence) [sentence, people, voted] = [mention.sentence, new Set(), false];
    const { form, gender, index } = mention;
    if (form === 'pronoun' && gender && !voted) {
      voted = true;
      const [only] = people;
      if (people.size === 1 && only !== undefined)
        votes.set(only, (votes.get(only) ?? 0) + (gender === 'male' ? 1 : -1));
    } else if (form !== 'pronoun' && chains.facts(index).kind === 'person' && !mention.plural)
      people.add(chains.of(index));
  }
  for (const [chain, sum] of votes) {
    const facts = chains.facts(chain);
    if (sum === 0 || (facts.gender !== undefined && !facts.guessed)) continue;
    if (facts.gender !== undefined && Math.abs(sum) < 2) continue;
    facts.gender = sum > 0 ? 'male' : 'female';
    facts.guessed = true;
  }
}
