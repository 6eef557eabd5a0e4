import type { ChainFacts, Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { candidatesOf } from './pronoun-candidates.ts';
import { type Candidate, pronounFeatures } from './pronoun-features.ts';
import { WEIGHTS } from './pronoun-weights.ts';
import { pronounOf } from './pronouns.ts';
import { mentionsIn } from './sentence-mentions.ts';

/** Least probability at which a pronoun is given to its best candidate. */
const SURE = 0.2;

/**
 * Joins "he", "her", "its", "they" to the chain before them that they most likely stand for, in text order. Who speaks in quotation
 * marks says "I": no "he" there is the speaker.
 * @param said for quotations whose speaker the text tells, by `quote`, the mention that does
 * @param sure least probability
 */
export function thirdPerson(
  discourse: Discourse,
  chains: Chains,
  said: ReadonlyMap<number, number> = new Map(),
  sure = SURE,
): void {
  const mentions = mentionsIn(discourse);
  for (const pronoun of discourse.mentions) {
    if (!isOpen(pronoun, chains)) continue;
    const speaker = said.get(pronoun.quote);
    const candidates = candidatesOf(discourse, mentions, chains, pronoun);
    const others = speaker === undefined ? candidates : candidates.filter(({ chain }) => chain !== chains.of(speaker));
    const best = bestOf(discourse, pronoun, others);
    if (best && best.probability >= sure) chains.join(best.candidate.chain, pronoun.index);
  }
}

/**
 * A personal or possessive pronoun of the third person that no earlier step has placed: nothing before it is the same, and no name
 * after it ("he … himself", "she is the mayor").
 */
export function isOpen(mention: SieveMention, chains: Chains): boolean {
  if (mention.form !== 'pronoun' || mention.person !== 3) return false;
  const use = pronounOf(mention.noun)?.use;
  return (
    (use === 'personal' || use === 'possessive' || use === 'reflexive') && isFirst(chains.facts(mention.index), mention)
  );
}

const isFirst = ({ named, members }: ChainFacts, { index }: SieveMention): boolean => !named && members[0] === index;

/** Which weights a pronoun goes by: "he" and "she", "they", or "it". */
export function sortOf({ plural, gender }: SieveMention): keyof typeof WEIGHTS {
  return gender ? 'person' : plural ? 'plural' : 'thing';
}

/** The likeliest candidate by a log-linear model over all of them, and how likely it is. */
function bestOf(
  discourse: Discourse,
  pronoun: SieveMention,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly probability: number } | undefined {
  const weights = WEIGHTS[sortOf(pronoun)];
  const scratch = new Float64Array(weights.length);
  const scores = candidates.map((candidate) => {
    const values = pronounFeatures(discourse, pronoun, candidate, scratch);
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const candidate = candidates[scores.indexOf(top)];
  if (!candidate) return undefined;
  return { candidate, probability: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}
