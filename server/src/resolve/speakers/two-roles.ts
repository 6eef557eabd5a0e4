import type { SourceRule } from './rule.ts';

/** "Party leader and mayor Ada Quill", "his sister, and member of the board, Ada Quill": one person, in whose name the source ends. */
export const twoRoles: SourceRule = ({ discourse }, { inside, mention, last }) => {
  const [name, ...names] = inside.filter(({ form, kind }) => form === 'name' && kind === 'person');
  const own = name?.name;
  if (!own || names.length > 0 || own.last !== last || mention?.form === 'name') return undefined;
  const { lower = [] } = discourse.sentences[name.sentence] ?? {};
  const first = mention?.first ?? name.first;
  const role = inside.find((each) => each.first === first && each.form === 'nominal');
  // "Norway and Prime Minister Quill", "staff and director Quill".
  if (role?.kind !== 'person' || role.plural === true) return undefined;
  const and = lower.indexOf('and', first);
  const next = lower[and + 1] ?? '';
  // "The mayor and Ada Quill", "the mayor and the engineer Ada Quill" are two.
  if (and < 0 || and + 1 >= own.first || /^(?:the|an?|his|her|its|their|our)$/.test(next)) return undefined;
  const isOne = !/^(?:the|an?|both)$/.test(lower[first] ?? '') || lower[own.first - 1] === ',';
  return isOne ? { speakers: [name.index], mention: name.index } : undefined;
};
