import type { SourceRule } from './rule.ts';

/** "One of these groups, the Harbour Guild, said": the name in apposition, where the sieve did not join the two. */
export const apposedName: SourceRule = (context, { mention }) => {
  const { syntax } = context.discourse.sentences[mention?.sentence ?? -1] ?? {};
  if (!mention || !syntax || mention.form !== 'nominal') return undefined;
  const [head, ...others] = syntax.children(mention.head, 'appos');
  const name = head === undefined || others.length > 0 ? undefined : context.mentions.withHead(mention.sentence, head);
  const isName = name?.form === 'name' && name.kind !== 'place' && context.facts(name).named;
  return isName ? { speakers: [name.index], mention: name.index } : undefined;
};
