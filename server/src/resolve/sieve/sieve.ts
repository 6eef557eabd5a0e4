import { acronym } from './acronym.ts';
import { apposition } from './apposition.ts';
import { Chains } from './chains.ts';
import { city } from './city.ts';
import { compass } from './compass.ts';
import { copula } from './copula.ts';
import { exactName } from './exact-name.ts';
import { groups } from './groups.ts';
import { genderVotes } from './gender-votes.ts';
import type { Discourse } from './mention.ts';
import { reflexive } from './reflexive.ts';
import { relative } from './relative.ts';
import { repeatedNoun } from './repeated-noun.ts';
import { roleForName } from './role-for-name.ts';
import { shortOrganization } from './short-organization.ts';
import { shortPerson } from './short-person.ts';
import { speaksAgain } from './speaks-again.ts';
import { thirdPerson } from './third-person.ts';

/** A step: joins the chains that it is sure of, and leaves the rest to those after it. */
export type Step = (discourse: Discourse, chains: Chains) => void;

/** The steps before pronouns, the most precise first (Raghunathan et al. 2010; Lee et al. 2013). */
export const NOMINAL_STEPS: readonly Step[] = [
  exactName,
  acronym,
  shortPerson,
  shortOrganization,
  city,
  compass,
  apposition,
  copula,
  roleForName,
  groups,
  repeatedNoun,
  relative,
  genderVotes,
  reflexive,
];

/**
 * Resolves what stands for what in a text.
 * @param further steps between those on nouns and those on pronouns, of what else is known of the text
 * @param said for quotations whose speaker the text tells, by `quote`, the mention that does
 */
export function runSieve(
  discourse: Discourse,
  further: readonly Step[] = [],
  said: ReadonlyMap<number, number> = new Map(),
): Chains {
  const chains = new Chains(discourse);
  for (const step of [...NOMINAL_STEPS, ...further]) step(discourse, chains);
  speaksAgain(discourse, chains);
  thirdPerson(discourse, chains, said);
  return chains;
}
