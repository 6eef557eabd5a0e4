import type { ChainFacts } from './chains.ts';
import type { SieveMention } from './mention.ts';
import { pronounOf } from './pronouns.ts';

/** Whether two mentions may be one as far as pronouns among them tell: same person, "he" not "it", "we" not "I". */
export function pronounsAgree(pronoun: SieveMention, other: SieveMention): boolean {
  if (pronoun.person !== other.person) return false;
  if (other.form !== 'pronoun') return true;
  const [one, two] = [pronounOf(pronoun.noun), pronounOf(other.noun)];
  if (!one || !two || one.use === 'relative' || two.use === 'relative') return true;
  return one.plural === two.plural && one.gender === two.gender;
}

/**
 * Whether a chain can be what a third-person pronoun stands for.
 * @param plural the pronoun is "they"
 * @param gender of "he" or "she"; absent for "it" and "they"
 */
export function chainFits(facts: ChainFacts, plural: boolean, gender: 'male' | 'female' | undefined): boolean {
  if (facts.kind === 'time') return false;
  if (gender) {
    if (facts.plural === true || (facts.kind !== undefined && facts.kind !== 'person')) return false;
    return facts.gender === undefined || facts.gender === gender;
  }
  if (!plural) return facts.kind !== 'person' && facts.plural !== true && facts.gender === undefined;
  // A body of people may be "they"; one thing is not, and one person only where nothing else is (which is not tried).
  if (facts.plural === false && facts.kind !== 'organization' && facts.kind !== 'place') return false;
  return true;
}
