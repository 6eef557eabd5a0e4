import type { SieveMention } from '../sieve/mention.ts';
import type { Resolution } from './resolution.ts';
import type { SourceRule } from './rule.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** "One of these groups, the Harbour Guild, said": the name in apposition, where the sieve did not join the two. */
export const apposedName: SourceRule = (context, { mention }) => {
  const { syntax } = context.discourse.sentences[mention?.sentence ?? -1] ?? {};
  if (!mention || !syntax || mention.form !== 'nominal') return undefined;
  // "One of these groups": the apposition may hang on the whole or on the part.
  const of = syntax.tag(mention.head) === 'NUM' ? syntax.children(mention.head, 'nmod') : [];
  const [head, ...others] = [mention.head, ...of].flatMap((word) => syntax.children(word, 'appos'));
  const several = mention.plural === true && of.length === 0 ? apposedNames(context, mention, head) : undefined;
  if (several) return several;
  const name = head === undefined || others.length > 0 ? undefined : context.mentions.withHead(mention.sentence, head);
  const isName = name?.form === 'name' && name.kind !== 'place' && context.facts(name).named;
  return isName ? { speakers: [name.index], mention: name.index } : undefined;
};

/** "The three ports, Selby, Oakham and Quill Bay, asked": all of them, where the tree may have joined the last to the noun itself. */
function apposedNames(
  context: SpeakerContext,
  mention: SieveMention,
  first: number | undefined,
): Resolution | undefined {
  const { syntax } = context.discourse.sentences[mention.sentence] ?? {};
  if (!syntax || first === undefined) return undefined;
  const heads = [first, ...syntax.children(first, 'conj'), ...syntax.children(mention.head, 'conj')];
  const names = heads.map((word) => context.mentions.withHead(mention.sentence, word));
  const known = names.flatMap((name) => (name?.form === 'name' ? context.known(name) : []));
  return known.length === heads.length && known.length > 1 ? { speakers: known } : undefined;
}
