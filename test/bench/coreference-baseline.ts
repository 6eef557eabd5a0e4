import { Chains } from '../../server/src/resolve/sieve/chains.ts';
import type { Discourse, SieveMention } from '../../server/src/resolve/sieve/mention.ts';
import { chainFits } from '../../server/src/resolve/sieve/pronoun-agreement.ts';
import { pronounOf } from '../../server/src/resolve/sieve/pronouns.ts';

/**
 * The plain way: a name goes to the last name with the same last word, a definite noun of a person or body to the last name of
 * that kind, a pronoun to the last mention that fits in number, gender and kind.
 */
export function lastFitting(discourse: Discourse): Chains {
  const chains = new Chains(discourse);
  const names = new Map<string, SieveMention>();
  const lastOfKind = new Map<string, SieveMention>();
  for (const mention of discourse.mentions) {
    const { form, name, kind, index, definite, plural } = mention;
    if (form === 'name' && name) {
      const word = name.key.split(' ').at(-1) ?? '';
      const known = names.get(word);
      if (known) chains.join(known.index, index);
      names.set(word, mention);
      if (name.type) lastOfKind.set(name.type, mention);
    } else if (form === 'nominal' && kind && definite === 'definite' && !plural) {
      const known = lastOfKind.get(kind);
      if (known) chains.join(known.index, index);
    } else if (form === 'pronoun') {
      const known = lastThatFits(discourse, chains, mention);
      if (known) chains.join(known.index, index);
    }
  }
  return chains;
}

function lastThatFits({ mentions }: Discourse, chains: Chains, pronoun: SieveMention): SieveMention | undefined {
  const use = pronounOf(pronoun.noun)?.use;
  if (pronoun.person !== 3 || use === undefined || use === 'relative') return undefined;
  for (let i = pronoun.index - 1; i >= 0 && i > pronoun.index - 200; i--) {
    const other = mentions[i];
    if (!other || other.last > pronoun.first + (other.sentence < pronoun.sentence ? 1_000_000 : 0)) continue;
    if (other.person === 3 && chainFits(chains.facts(i), pronoun.plural === true, pronoun.gender)) return other;
  }
  return undefined;
}
