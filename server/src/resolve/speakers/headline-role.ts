import { describedBy, Descriptions } from '../sieve/description.ts';
import type { SieveMention } from '../sieve/mention.ts';
import { isAkin } from '../sieve/role-for-name.ts';
import type { SourceRule } from './rule.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Named people and bodies of the text that are looked through. */
const REACH = 40;

/**
 * "Transport minister says …" of a headline: the one person or body of whom the text goes on to say so, by the same noun and every
 * further word. Headlines leave out articles, and names.
 */
export const headlineRole: SourceRule = (context, { mention }) => {
  const { heading } = context.discourse.sentences[mention?.sentence ?? -1] ?? {};
  if (!mention || heading !== true || mention.form !== 'nominal' || mention.plural === true) return undefined;
  if (mention.definite === 'indefinite' || (mention.kind !== 'person' && mention.kind !== 'organization'))
    return undefined;
  const meant = describedLater(context, mention);
  return meant && { speakers: [meant.index] };
};

function describedLater(context: SpeakerContext, mention: SieveMention): SieveMention | undefined {
  const said = describedBy(context.discourse, mention);
  const descriptions = new Descriptions(context.discourse, context.chains);
  const seen = new Map<number, SieveMention>();
  for (const other of context.discourse.mentions) {
    if (other.form !== 'name' || !other.name?.type || other.kind !== mention.kind) continue;
    const root = context.chains.of(other.index);
    if (!seen.has(root)) seen.set(root, other);
    if (seen.size > REACH) return undefined;
  }
  const fitting = [...seen.values()].filter(({ index }) => {
    const { nouns, words, countries } = descriptions.of(index);
    const isAll = [...said.words].every((word) => words.has(word) || nouns.has(word));
    return isAll && [...said.countries].every((country) => countries.has(country)) && isAkin(mention.noun, nouns);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
