import type { Resolution } from './resolution.ts';
import type { Source } from './source.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** A rule on who a source is: the answer where it is sure, `undefined` where the next rule is to be asked. */
export type SourceRule = (context: SpeakerContext, source: Source) => Resolution | undefined;
