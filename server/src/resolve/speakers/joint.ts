import type { SourceRule } from './rule.ts';

/** "Quill and Vane", "both she and the minister", "the two leaders": all of them where all are known, else nobody. */
export const joint: SourceRule = (context, { text, mention, inside }) => {
  if (!mention) return undefined;
  const unknown = { speakers: [], sourceText: text };
  const all = (speakers: readonly number[]) => (speakers.length > 0 ? { speakers } : unknown);
  if (mention.form === 'group') return all(context.known(mention));
  if (/^both\b/i.test(text)) return unknown;
  const { syntax } = context.discourse.sentences[mention.sentence] ?? {};
  const others = inside.filter(({ head }) => syntax?.is(head, 'conj') && syntax.head(head) === mention.head);
  if (others.length === 0) return undefined;
  const known = [mention, ...others].map((each) => context.known(each)[0]);
  return all(known.every((each) => each !== undefined) ? [...new Set(known)] : []);
};
