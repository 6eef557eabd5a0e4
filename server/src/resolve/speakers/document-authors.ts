import type { SieveMention } from '../sieve/mention.ts';
import { authorsOf } from './documents.ts';
import type { SourceRule } from './rule.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** "The report", "its website", "it" of a letter: who made the document, where that is known. */
export const documentAuthors: SourceRule = (context, { mention }) => {
  const speakers = mention ? knownAuthors(context, mention) : [];
  return speakers.length > 0 ? { speakers } : undefined;
};

/** Who made the document that speaks, those known. */
export function knownAuthors(context: SpeakerContext, mention: SieveMention): readonly number[] {
  const { mentions } = context.discourse;
  const document = context
    .facts(mention)
    .members.map((member) => mentions[member])
    .findLast((member) => member?.form === 'nominal' && member.index <= mention.index);
  if (!document) return [];
  const authors = authorsOf(context.discourse, context.chains, context.mentions, document);
  return authors.flatMap((author) => context.known(author));
}
