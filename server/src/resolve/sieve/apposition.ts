import { agree } from './agreement.ts';
import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { mentionsIn } from './sentence-mentions.ts';

/**
 * Joins a name or noun to what is set beside it: "Ada Quill, a baker", "the baker Ada Quill", "a spokesman, Ben Vane,". By
 * the tree's appositions; a list ("Quill, Vane and Moss") and a place after a place ("Oslo, Norway") are none.
 */
export function apposition(discourse: Discourse, chains: Chains): void {
  const byHead = mentionsIn(discourse);
  for (const mention of discourse.mentions) {
    const { syntax, heading } = discourse.sentences[mention.sentence] ?? {};
    // "Harbour Trust: a talk with …": what a headline sets apart is no description.
    if (!syntax || heading || mention.form === 'pronoun' || !syntax.is(mention.head, 'appos')) continue;
    const other = byHead.withHead(mention.sentence, syntax.head(mention.head));
    if (!other || !fits(discourse, chains, other, mention)) continue;
    const [one, two] = [chains.facts(other.index), chains.facts(mention.index)];
    // Its noun was set beside another person's name already.
    const persons = one.named && two.named && one.kind === 'person' && two.kind === 'person';
    if (!persons || chains.same(other.index, mention.index)) chains.join(other.index, mention.index);
  }
}

function fits(discourse: Discourse, chains: Chains, one: SieveMention, other: SieveMention): boolean {
  if (one.form === 'pronoun' || one.index === other.index) return false;
  if (one.name && other.name) {
    // A list that was read as an apposition, or a place in a place. What brackets say is for acronyms.
    return one.name.key === other.name.key;
  }
  const { syntax, words = [] } = discourse.sentences[one.sentence] ?? {};
  const later = one.first < other.first ? other : one;
  // "The plan (Harbour Trust, 2013)": brackets give a source or a place as often.
  const told = later.kind !== undefined || later.definite === 'indefinite';
  if (words[later.first - 1] === '(' && (later.name || !told)) return false;
  // "The candidate Quill and fellow member Vane": a joined one that was hung beside.
  if (/^(?:and|or|&)$/.test(words[later.first - 1] ?? '')) return false;
  const joined = [one, other].some(({ head }) => (syntax?.children(head, 'conj').length ?? 0) > 0);
  if (joined || !agree(chains.facts(one.index), chains.facts(other.index))) return false;
  // "The name Quill", "the word peace".
  if ([one, other].some(({ noun }) => /^(?:name|surname|word|term|title|phrase|nickname|moniker|\d.*)$/.test(noun)))
    return false;
  const [name, noun] = one.name ? [one, other] : [other, one];
  // "the firm Vane runs": with a name, the noun must be able to be one.
  return !name.name || noun.kind === name.kind || (noun.kind === undefined && name.kind === 'organization');
}
