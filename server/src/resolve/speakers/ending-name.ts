import { PREPOSITIONS } from '../../analyse/quotations/function-words.ts';
import type { SieveMention } from '../sieve/mention.ts';
import type { SourceRule } from './rule.ts';
import type { Source } from './source.ts';
import type { SpeakerContext } from './speaker-context.ts';

/**
 * A name that ends a source which begins with something else: "the former ambassador to the union Ada Quill", "Vane's
 * spokesperson, Ada Quill", "the state's news agency Harbour Wire". What stands behind a preposition is part of the role.
 */
export const endingName: SourceRule = (context, source) => {
  const name = nameAtEnd(context, source);
  return name && { speakers: [name.index], mention: name.index };
};

function nameAtEnd(context: SpeakerContext, { mention, inside, last }: Source): SieveMention | undefined {
  const names = inside.filter(({ form }) => form === 'name');
  const { lower, syntax } = context.discourse.sentences[names[0]?.sentence ?? -1] ?? {};
  // "Co-author Ada Quill of Selby College": what ties to the name is not it.
  const tied = names.findLast(
    ({ kind, name: own }) => kind === 'person' && /^(?:of|at|from|for)$/.test(lower?.[own?.last ?? -1] ?? ''),
  );
  const ending = names.find(({ name: own }) => own?.last === last);
  const name = ending && (ending.kind === 'person' || !tied) ? ending : tied;
  if (!name || name.index === mention?.index) return undefined;
  const before = lower?.[name.first - 1] ?? '';
  const beside = syntax?.is(name.head, 'appos', 'flat') && (!mention || syntax.head(name.head) === mention.head);
  if (beside && mention?.form !== 'name') return name;
  // "The tabloid Harbour Wire": a noun of one's kind right before a name is tied to it.
  if (name.kind === 'organization' && mention?.form === 'nominal' && mention.kind === 'organization') {
    // The tree may take part of the name for the noun's own.
    return mention.head < name.first && mention.last >= name.first && !PREPOSITIONS.has(before) ? name : undefined;
  }
  if (name.kind !== 'person' || PREPOSITIONS.has(before) || /^(?:and|or|'s|s'|’s|&)$/.test(before)) return undefined;
  return mention && mention.first >= name.first ? undefined : name;
}
