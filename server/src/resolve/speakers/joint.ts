import { PREPOSITIONS } from '../../analyse/quotations/function-words.ts';
import type { SieveMention } from '../sieve/mention.ts';
import type { SourceRule } from './rule.ts';
import type { Source } from './source.ts';

/** "Quill and Vane", "both she and the minister", "the two leaders": all of them where all are known, else nobody. */
export const joint: SourceRule = (context, source) => {
  const { text, mention, inside } = source;
  if (!mention) return undefined;
  const unknown = { speakers: [], sourceText: text };
  const all = (speakers: readonly number[]) => (speakers.length > 0 ? { speakers } : unknown);
  if (mention.form === 'group') return all(context.known(mention));
  if (/^both\b/i.test(text)) return unknown;
  const { syntax, lower = [] } = context.discourse.sentences[mention.sentence] ?? {};
  const two = twoPeople(source, lower);
  if (two) return { speakers: two.map(({ index }) => index) };
  const others = inside.filter(({ head }) => syntax?.is(head, 'conj') && syntax.head(head) === mention.head);
  if (others.length === 0) return undefined;
  const known = [mention, ...others].map((each) => context.known(each)[0]);
  return all(known.every((each) => each !== undefined) ? [...new Set(known)] : []);
};

/** "Candidate Ada Quill and fellow member Ben Vane", where the tree does not join the two. */
function twoPeople({ inside, last }: Source, lower: readonly string[]): readonly SieveMention[] | undefined {
  const people = inside.filter(({ form, kind }) => form === 'name' && kind === 'person');
  const [one, other] = people;
  if (!one?.name || other?.name?.last !== last || people.length !== 2 || lower[other.first - 1] !== 'and')
    return undefined;
  const isTied = lower.slice(inside[0]?.first, other.first).some((word) => PREPOSITIONS.has(word) || word === ',');
  return isTied ? undefined : people;
}
