import type { BlockSpan } from '../../parse/article.ts';
import type { SieveMention } from '../sieve/mention.ts';
import { chainFits } from '../sieve/pronoun-agreement.ts';
import { personBefore } from './people-before.ts';
import type { SourceRule } from './rule.ts';
import { REACH, type SpeakerContext } from './speaker-context.ts';

/** "He" or "she" that the sieve gave to nobody: somebody must be meant, whoever was last spoken of. */
export const lastPerson: SourceRule = (context, { span, mention }) => {
  const last = mention?.form === 'pronoun' && mention.gender ? lastOf(context, span, mention.gender) : undefined;
  if (!mention || !last) return undefined;
  context.chains.join(last.index, mention.index);
  return { speakers: context.known(mention), mention: mention.index };
};

/** Who spoke last, if it can be them, else who was last mentioned. */
function lastOf(context: SpeakerContext, at: BlockSpan, gender: 'male' | 'female'): SieveMention | undefined {
  const { last } = context;
  const [speaker, ...others] = last?.found.speakers ?? [];
  const near = last !== undefined && at.block - last.at.block <= REACH && others.length === 0;
  const facts = near && speaker !== undefined ? context.chains.facts(speaker) : undefined;
  if (speaker !== undefined && facts?.kind === 'person' && chainFits(facts, false, gender)) {
    return context.discourse.mentions[speaker];
  }
  // Whoever is named in passing ("fans of Quill") is too weak a guess.
  const person = personBefore(context, at, gender);
  return person?.role === 'subject' ? person : undefined;
}
