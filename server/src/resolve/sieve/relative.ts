import type { Chains } from './chains.ts';
import type { Discourse } from './mention.ts';
import { pronounOf } from './pronouns.ts';
import { mentionsIn } from './sentence-mentions.ts';

/** Joins "who", "whose", "which" to the noun on which their relative clause hangs. */
export function relative(discourse: Discourse, chains: Chains): void {
  const byHead = mentionsIn(discourse);
  for (const mention of discourse.mentions) {
    const { syntax } = discourse.sentences[mention.sentence] ?? {};
    if (!syntax || mention.form !== 'pronoun' || pronounOf(mention.noun)?.use !== 'relative') continue;
    let at = mention.head;
    for (let step = 0; step < 8 && at >= 0 && !syntax.is(at, 'acl'); step++) at = syntax.head(at);
    const noun = at < 0 ? -1 : syntax.head(at);
    const other = noun < mention.head && noun >= 0 ? byHead.withHead(mention.sentence, noun) : undefined;
    if (other && !chains.same(other.index, mention.index)) chains.join(other.index, mention.index);
  }
}
