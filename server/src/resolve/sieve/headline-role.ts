import type { Chains } from './chains.ts';
import { describedBy, Descriptions } from './description.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { agree } from './agreement.ts';
import { isSaid } from './role-for-name.ts';

/** Named entities of a text that are asked: more are no article about one. */
const ASKED = 60;

/**
 * Joins a role without a name or article in a headline ("Norwegian minister resigns") to whom the text below says it of, where that is
 * one only: headlines leave articles and names off, and what follows gives them.
 */
export function headlineRole(discourse: Discourse, chains: Chains): void {
  const roles = discourse.mentions.filter((mention) => isBareRole(discourse, mention, chains));
  if (roles.length === 0) return;
  const descriptions = new Descriptions(discourse, chains);
  const named = new Map<number, SieveMention>();
  for (const mention of discourse.mentions) {
    if (named.size >= ASKED) break;
    const chain = chains.of(mention.index);
    if (mention.form === 'name' && mention.name?.type && !named.has(chain)) named.set(chain, mention);
  }
  for (const role of roles) {
    const said = describedBy(discourse, role);
    const found = [...named].filter(
      ([chain]) => agree(chains.facts(chain), chains.facts(role.index)) && isSaid(role, said, descriptions.of(chain)),
    );
    const [only] = found;
    if (only && found.length === 1) chains.join(only[1].index, role.index);
  }
}

/** A person's or body's role that more than its noun tells: "Selby mayor", not "mayor". */
function isBareRole({ sentences }: Discourse, mention: SieveMention, chains: Chains): boolean {
  const { form, kind, definite, plural, sentence, index, modifiers } = mention;
  if (form !== 'nominal' || (kind !== 'person' && kind !== 'organization') || plural === true) return false;
  const isHeading = sentences[sentence]?.heading === true;
  return isHeading && definite === 'bare' && modifiers.length > 0 && !chains.facts(index).named;
}
