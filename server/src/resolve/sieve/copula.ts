import { agree } from './agreement.ts';
import type { Chains } from './chains.ts';
import type { Discourse } from './mention.ts';
import { mentionsIn } from './sentence-mentions.ts';

/** Words that make "X is Y" no statement of who X is. */
const DOUBT = /^(?:not|n't|never|no|nor|may|might|could|would|should|if|whether|like|as|will|be)$/;

/**
 * Joins subject and predicate noun of "Quill is the mayor", "Vane, who was a nurse": a definite noun phrase, or a person's
 * "a"; nothing doubted, asked or said of many ("they are students" tells no name).
 */
export function copula(discourse: Discourse, chains: Chains): void {
  const byHead = mentionsIn(discourse);
  for (const predicate of discourse.mentions) {
    const sentence = discourse.sentences[predicate.sentence];
    const { syntax } = sentence ?? {};
    if (!sentence || !syntax || predicate.form === 'pronoun' || predicate.form === 'group') continue;
    const [be] = syntax.children(predicate.head, 'cop');
    const [subject] = syntax.children(predicate.head, 'nsubj');
    if (be === undefined || subject === undefined || sentence.words.at(-1) === '?') continue;
    if (syntax.children(predicate.head).some((word) => DOUBT.test(sentence.lower[word] ?? ''))) continue;
    if (syntax.children(predicate.head, 'case', 'mark', 'conj').length > 0) continue;
    const other = byHead.withHead(predicate.sentence, subject);
    if (!other || other.form === 'group' || other.person !== 3 || /^(?:that|this|there|which|what)$/.test(other.noun)) {
      continue;
    }
    const unique = predicate.definite === 'definite' || predicate.definite === 'possessive' || predicate.name;
    const person = predicate.kind === 'person' && predicate.definite !== 'demonstrative' && other.kind === 'person';
    if (!unique && !person) continue;
    if (predicate.name && other.name) continue;
    // "Vane was my first idea": a name is what its noun can be.
    if (other.name && (other.kind === undefined || predicate.kind !== other.kind)) continue;
    if (predicate.name && (predicate.kind === undefined || predicate.kind !== other.kind)) continue;
    if (agree(chains.facts(predicate.index), chains.facts(other.index))) chains.join(other.index, predicate.index);
  }
}
