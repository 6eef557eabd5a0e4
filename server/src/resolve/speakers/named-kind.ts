import type { SourceRule } from './rule.ts';

/** What stands behind a body's name to say what it is: "the Harbour Wire newspaper". Of a "union" or "team" the name would be another's. */
const KIND =
  /^(?:agency|airline|bank|broadcaster|chain|channel|charity|company|corporation|daily|firm|magazine|manufacturer|network|newspaper|paper|retailer|station|tabloid|website|weekly)$/;

/** "The Harbour Wire newspaper", "the Quill Lines company": the body whose name stands before the noun for what it is. */
export const namedKind: SourceRule = (context, { mention, inside, last }) => {
  if (mention?.form !== 'nominal' || mention.plural === true || mention.head !== last - 1) return undefined;
  if (!KIND.test(mention.noun)) return undefined;
  const [name, ...others] = inside.filter(({ form }) => form === 'name');
  if (name?.kind !== 'organization' || name.name?.last !== mention.head || others.length > 0) return undefined;
  return context.facts(name).named ? { speakers: [name.index], mention: name.index } : undefined;
};
