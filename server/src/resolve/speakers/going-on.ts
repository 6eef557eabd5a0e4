import type { Attribution } from '../../analyse/annotations.ts';
import type { BlockSpan } from '../../parse/article.ts';
import { personBefore } from './people-before.ts';
import { NOBODY, type Resolution, silently } from './resolution.ts';
import { REACH, type SpeakerContext } from './speaker-context.ts';

/** A quotation that goes on by itself: the last speaker's, else whoever the paragraph before is about. */
export function goingOn(context: SpeakerContext, { continued }: Attribution, at: BlockSpan): Resolution {
  if (continued !== true) return NOBODY;
  const { last } = context;
  const isTold = last !== undefined && (last.found.speakers.length > 0 || last.found.sourceText !== undefined);
  if (isTold && last.at.block >= at.block - 1 && !isParted(context, last.at, at)) return silently(last.found);
  const subject = personBefore(context, at);
  if (subject) return { speakers: context.known(subject) };
  return last && at.block - last.at.block <= REACH ? silently(last.found) : NOBODY;
}

/** Whether a sentence of the reporter's parts a quotation from the report before it. */
function isParted({ places, discourse }: SpeakerContext, last: BlockSpan, at: BlockSpan): boolean {
  if (last.block === at.block) return false;
  const [here, there] = [places.words(last), places.words(at)];
  if (!here || !there) return false;
  for (let sentence = here.sentence + 1; sentence < there.sentence; sentence++) {
    if (!discourse.sentences[sentence]?.quotes?.some((quote) => quote >= 0)) return true;
  }
  return false;
}
