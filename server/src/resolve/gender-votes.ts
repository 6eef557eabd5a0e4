import type { BlockWords } from './block-words.ts';
import type { Cluster, Named } from './cluster.ts';
import { type Gender, genderOfPronoun } from './gender.ts';

/**
 * Learns from an article's pronouns what persons go by: in a sentence that has named one person only when "he", "his" or
 * "her" comes, that is most likely who is meant. The majority of such sentences decides.
 * @param clusters the article's entities
 * @param names its names by block, in text order; `entity` is an index into `clusters`
 * @param words its words
 * @returns gender by index of the cluster, for persons with more votes one way than the other
 */
export function genderVotes(
  clusters: readonly Cluster[],
  names: ReadonlyMap<number, readonly Named[]>,
  words: BlockWords,
): Map<number, Gender> {
  const votes = new Map<number, number>();
  for (const [block, here] of names) {
    const persons = here.filter(({ entity }) => clusters[entity]?.type === 'person');
    let next = 0;
    for (const sentence of words.of(block)) {
      const end = sentence.at(-1)?.end ?? 0;
      const named = new Set<number>();
      for (const word of sentence) {
        for (let name = persons[next]; name && name.end <= word.start; name = persons[++next]) named.add(name.entity);
        // A second person, or the end of what this sentence can tell.
        if (named.size > 1) break;
        const gender = genderOfPronoun(word.lower);
        const [only] = named;
        if (!gender || only === undefined) continue;
        votes.set(only, (votes.get(only) ?? 0) + (gender === 'male' ? 1 : -1));
        break;
      }
      while ((persons[next]?.start ?? Infinity) < end) next++;
    }
  }
  const genders = new Map<number, Gender>();
  for (const [entity, sum] of votes) if (sum !== 0) genders.set(entity, sum > 0 ? 'male' : 'female');
  return genders;
}
