import type { SourceRule } from './rule.ts';
import type { Source } from './source.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** "Quill and Vane", "both she and the minister", "the two leaders": all of them where all are known, else nobody. */
export const joint: SourceRule = (context, source) => {
  const { text, mention, inside } = source;
  if (!mention) return undefined;
  const unknown = { speakers: [], sourceText: text };
  const all = (speakers: readonly number[]) => (speakers.length > 0 ? { speakers } : unknown);
  if (mention.form === 'group') return all(context.known(mention));
  if (/^both\b/i.test(text)) return unknown;
  const { syntax } = context.discourse.sentences[mention.sentence] ?? {};
  const others = inside.filter(({ head }) => syntax?.is(head, 'conj') && syntax.head(head) === mention.head);
  if (others.length === 0 || isOneInTwoRoles(context, source)) return undefined;
  const known = [mention, ...others].map((each) => context.known(each)[0]);
  return all(known.every((each) => each !== undefined) ? [...new Set(known)] : []);
};

/** "Party leader and mayor Ada Quill", "his sister, and member of the board, Ada Quill": two roles of whom the source ends in. */
function isOneInTwoRoles({ discourse }: SpeakerContext, { inside, mention, last }: Source): boolean {
  const [name, ...names] = inside.filter(({ form, kind }) => form === 'name' && kind === 'person');
  const { lower = [] } = discourse.sentences[mention?.sentence ?? -1] ?? {};
  if (mention?.form !== 'nominal' || !name?.name || names.length > 0 || name.name.last !== last) return false;
  const and = lower.indexOf('and', mention.head);
  // "The mayor and Ada Quill", "the mayor and the engineer Ada Quill" are two.
  if (and < 0 || and + 1 >= name.name.first || /^(?:the|an?|his|her|its|their|our)$/.test(lower[and + 1] ?? ''))
    return false;
  return mention.definite === 'bare' || lower[name.name.first - 1] === ',';
}
