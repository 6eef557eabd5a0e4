import { afterTitles } from '../clean-names.ts';
import { nameKey } from '../name-keys.ts';
import type { SourceRule } from './rule.ts';

/** A name that the model passed over here but knows elsewhere in the article. */
export const namedElsewhere: SourceRule = (context, { text }) => {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const elsewhere = context.named(nameKey(text.slice(afterTitles(text)), 'person'));
  return elsewhere && { speakers: context.known(elsewhere) };
};
