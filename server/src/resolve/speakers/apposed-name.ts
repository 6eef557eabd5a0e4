import type { SourceRule } from './rule.ts';

/** "One of these groups, the Harbour Guild, said": the name in apposition, where the sieve did not join the two. */
export const apposedName: SourceRule = (context, { mention }) => {
  const { syntax } = context.discourse.sentences[mention?.sentence ?? -1] ?? {};
  if (!mention || !syntax || mention.form !== 'nominal') return undefined;
  // "One of these groups": the apposition may hang on the whole or on the part.
  const of = syntax.tag(mention.head) === 'NUM' ? syntax.children(mention.head, 'nmod') : [];
  const [head, ...others] = [mention.head, ...of].flatMap((word) => syntax.children(word, 'appos'));
  const name = head === undefined || others.length > 0 ? undefined : context.mentions.withHead(mention.sentence, head);
  const isName = name?.form === 'name' && name.kind !== 'place' && context.facts(name).named;
  return isName ? { speakers: [name.index], mention: name.index } : undefined;
};
