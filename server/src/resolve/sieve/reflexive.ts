import { agree } from './agreement.ts';
import type { Chains } from './chains.ts';
import { pronounsAgree } from './pronoun-agreement.ts';
import type { Discourse } from './mention.ts';
import { pronounOf } from './pronouns.ts';
import { mentionsIn } from './sentence-mentions.ts';

/** Joins "himself", "itself", "themselves" to the subject of their clause (Chomsky's Principle A), else to the noun just before. */
export function reflexive(discourse: Discourse, chains: Chains): void {
  const sentences = mentionsIn(discourse);
  for (const mention of discourse.mentions) {
    const pronoun = pronounOf(mention.noun);
    if (mention.form !== 'pronoun' || pronoun?.use !== 'reflexive') continue;
    const { syntax } = discourse.sentences[mention.sentence] ?? {};
    const before = sentences
      .of(mention.sentence)
      .filter(({ index, last }) => index < mention.index && last <= mention.first);
    const subject = syntax && mention.predicate >= 0 ? syntax.subject(mention.predicate) : undefined;
    const bound = subject === undefined ? undefined : sentences.withHead(mention.sentence, subject);
    const candidates = [bound, ...before.filter(({ role }) => role === 'subject').reverse(), ...[...before].reverse()];
    const found = candidates.find(
      (other) =>
        other &&
        other.index !== mention.index &&
        pronounsAgree(mention, other) &&
        agree(chains.facts(mention.index), chains.facts(other.index)),
    );
    if (found) chains.join(found.index, mention.index);
  }
}
