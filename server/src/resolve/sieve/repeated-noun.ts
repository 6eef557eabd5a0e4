import { agree } from './agreement.ts';
import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';

/** How many sentences back a noun phrase is taken up. */
const REACH = 12;

/**
 * Joins a definite noun phrase to the last one with the same noun ("a court … the court") where the later one says nothing
 * that the earlier did not: the strict head match of Raghunathan et al. (2010).
 */
export function repeatedNoun({ mentions, sentences }: Discourse, chains: Chains): void {
  const last = new Map<string, SieveMention[]>();
  const proper = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || mention.noun === '' || mention.kind === 'time') continue;
    const { words = [], syntax } = sentences[mention.sentence] ?? {};
    if (syntax?.tag(mention.head) === 'PROPN' && mention.definite !== 'indefinite') {
      // A name of a work or event, which the model does not read: word for word.
      const text = words.slice(mention.first, mention.last).join(' ').replace(/^the /i, '').toLowerCase();
      const known = proper.get(text);
      if (known === undefined) proper.set(text, mention.index);
      else if (agree(chains.facts(known), chains.facts(mention.index))) chains.join(known, mention.index);
    }
    const known = last.get(mention.noun) ?? [];
    if (takesUp(mention)) {
      const found = known.find(
        (other) =>
          mention.sentence - other.sentence <= REACH &&
          other.last <= (other.sentence === mention.sentence ? mention.first : Infinity) &&
          says(other, mention, chains),
      );
      if (found) chains.join(found.index, mention.index);
    }
    last.set(mention.noun, [mention, ...known].slice(0, 6));
  }
}

/** "The court", "this plan"; "a court" is new, and "its court" may be another's. */
const takesUp = ({ definite }: SieveMention): boolean => definite === 'definite' || definite === 'demonstrative';

function says(earlier: SieveMention, later: SieveMention, chains: Chains): boolean {
  if (earlier.plural !== later.plural) return false;
  const known = new Set(earlier.modifiers);
  // What the later one adds makes it another: "the first plan … the second plan".
  if (!later.modifiers.every((word) => known.has(word) || /^(?:same|latter|new)$/.test(word))) return false;
  return agree(chains.facts(earlier.index), chains.facts(later.index));
}
