import type { SourceRule } from './rule.ts';

/** "It" that goes on after a source without a name ("the report … it said"): that source. */
export const sameThing: SourceRule = ({ last }, { span, mention }) => {
  if (mention?.form !== 'pronoun' || mention.gender || mention.plural || !last) return undefined;
  if (span.block - last.at.block > 1 || last.found.speakers.length > 0) return undefined;
  return last.found.sourceText === undefined ? undefined : { speakers: [], sourceText: last.found.sourceText };
};
