import type { SieveMention } from '../sieve/mention.ts';
import { kindOfNoun, looksPlural } from '../sieve/nouns.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** The person whose name is set beside a role: "the firm's owner and director, Ada Quill, …". */
export function apposedPerson(context: SpeakerContext, mention: SieveMention): SieveMention | undefined {
  const { syntax, lower = [] } = context.discourse.sentences[mention.sentence] ?? {};
  // "President and chief executive": one person, though two roles are joined.
  const isRole = mention.form === 'group' ? mention.parts === undefined : mention.form === 'nominal' && !mention.plural;
  if (!syntax || !isRole || looksPlural(lower[mention.head] ?? '')) return undefined;
  if (kindOfNoun(lower[mention.head] ?? '') !== 'person') return undefined;
  const people = syntax
    .children(mention.head, 'appos', 'flat')
    .flatMap((word) => context.mentions.withHead(mention.sentence, word) ?? [])
    .filter(({ form, kind }) => form === 'name' && kind === 'person');
  return people.length === 1 ? people[0] : undefined;
}
