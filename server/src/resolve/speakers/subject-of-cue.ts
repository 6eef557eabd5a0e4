import type { Attribution } from '../../analyse/annotations.ts';
import { knownAuthors } from './document-authors.ts';
import type { Resolution } from './resolution.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Without a source: the subject of the cue, also the noun whose clause it is ("a letter asking for …"). */
export function subjectOfCue(context: SpeakerContext, { cue }: Attribution): Resolution | undefined {
  const words = cue && context.places.words(cue);
  const syntax = words && context.discourse.sentences[words.sentence]?.syntax;
  if (syntax?.tag(words?.first ?? -1) !== 'VERB' || !words) return undefined;
  const subject = syntax.subject(words.first) ?? (syntax.is(words.first, 'acl') ? syntax.head(words.first) : undefined);
  // Who is said to do something says nothing.
  if (subject !== undefined && syntax.relation(subject) === 'nsubj:pass') return undefined;
  const mention = subject === undefined ? undefined : context.mentions.withHead(words.sentence, subject);
  if (mention?.person !== 3) return undefined;
  const known = context.known(mention);
  const speakers = known.length > 0 ? known : knownAuthors(context, mention);
  return speakers.length > 0 ? { speakers } : undefined;
}
