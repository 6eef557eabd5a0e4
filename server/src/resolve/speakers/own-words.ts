import type { Attribution } from '../../analyse/annotations.ts';
import { encloses } from '../../text/span.ts';
import type { Resolution } from './resolution.ts';
import { mentionAt } from './source.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** Reports before and after one that may stand around it. */
const NEAR = [1, -1, 2, -2, 3, -3];

/**
 * "I" or "we" as the source of a report in somebody's words: whoever says the words around it.
 * @param attributions of the article, in text order
 * @param resolutions one for each
 * @param i the report asked for
 */
export function ownWords(
  context: SpeakerContext,
  attributions: readonly Attribution[],
  resolutions: readonly Resolution[],
  i: number,
): Resolution | undefined {
  const source = attributions[i]?.source;
  if (!source) return undefined;
  const mention = mentionAt(context, source);
  if (mention?.person !== 1) return undefined;
  for (const step of NEAR) {
    const other = attributions[i - step];
    const { speakers = [] } = resolutions[i - step] ?? {};
    const around = other?.content.some((span) => span.block === source.block && encloses(span, source));
    if (around && speakers.length > 0) return { speakers, mention: mention.index };
  }
  return undefined;
}
