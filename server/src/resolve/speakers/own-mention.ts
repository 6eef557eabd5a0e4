import type { SourceRule } from './rule.ts';

/** The entity that the source's own mention stands for. */
export const ownMention: SourceRule = (context, { mention }) => {
  const speakers = mention ? context.known(mention) : [];
  return mention && speakers.length > 0 ? { speakers, mention: mention.index } : undefined;
};
