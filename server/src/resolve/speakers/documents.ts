import type { Chains } from '../sieve/chains.ts';
import type { Discourse, SieveMention } from '../sieve/mention.ts';
import type { SentenceMentions } from '../sieve/sentence-mentions.ts';

/** What is written or spoken: its words are those of whoever made it. */
const DOCUMENT =
  /^(?:report|statement|declaration|letter|study|survey|article|post|tweet|release|communiqu[eé]|document|paper|memo|email|message|announcement|interview|editorial|filing|complaint|lawsuit|poll|analysis|blog|website|speech|bulletin|update|notice|press|joint|commentary|column|op-ed|video|resolution|proposal|bill|schedule|account|page|profile|book|memoir|biography|autobiography|ruling|decision|verdict|order|warning)$/;

const MAKE =
  /^(?:sign|publish|issu|releas|wr[io]t|adopt|draft|post|pen|produc|deliver|sen[dt]|made|make|author|compil|present|unveil|announc)/;

/**
 * Who made the document that a source is ("a report from X", "X's statement", "the X report", "the declaration" that X and Y
 * signed), by the phrase itself or by what the article says of the document before.
 * @returns mentions, none when the source is no document or nobody is said to have made it
 */
export function authorsOf(
  discourse: Discourse,
  chains: Chains,
  mentions: SentenceMentions,
  source: SieveMention,
): readonly SieveMention[] {
  if (source.form !== 'nominal' || !DOCUMENT.test(source.noun)) return [];
  const own = ownerOf(discourse, mentions, source);
  if (own) return [own];
  for (const member of chains.facts(source.index).members) {
    const other = discourse.mentions[member];
    if (!other || member > source.index) break;
    const maker = makerOf(discourse, mentions, other) ?? ownerOf(discourse, mentions, other);
    if (maker) return [maker];
  }
  return [];
}

/** "X's report", "the X report", "a report on Monday by X", "a tweet sent from X's account". */
function ownerOf(
  { sentences }: Discourse,
  mentions: SentenceMentions,
  mention: SieveMention,
): SieveMention | undefined {
  const { syntax, lower } = sentences[mention.sentence] ?? {};
  if (!syntax || !lower || syntax.length === 0) return undefined;
  const { first, last } = syntax.span(mention.head);
  const names = mentions
    .of(mention.sentence)
    .filter(
      ({ form, first: from, last: to }) => (form === 'name' || form === 'pronoun') && from >= first && to <= last,
    );
  const own = names.find(({ head }) => syntax.head(head) === mention.head && syntax.relation(head) === 'nmod:poss');
  if (own) return own;
  const before = ({ first: from }: SieveMention): string => lower[from - 1] ?? '';
  const by = names.find((name) => before(name) === 'by');
  if (by) return by;
  return names.find(
    (name) =>
      name.form === 'name' &&
      name.kind !== 'place' &&
      (syntax.is(name.head, 'compound') || /^(?:from|of|with)$/.test(before(name)) || name.kind === 'person') &&
      !/^(?:about|on|against|over|in|at|to)$/.test(before(name)),
  );
}

/** "X signed a declaration", "a report released by X". */
function makerOf(
  { sentences }: Discourse,
  mentions: SentenceMentions,
  mention: SieveMention,
): SieveMention | undefined {
  const { syntax, lower } = sentences[mention.sentence] ?? {};
  if (!syntax || !lower) return undefined;
  const [verb] = syntax.is(mention.head, 'obj')
    ? [syntax.head(mention.head)]
    : syntax.children(mention.head, 'acl').filter((word) => syntax.children(word, 'obl:agent', 'obl').length > 0);
  if (verb === undefined || !MAKE.test(lower[verb] ?? '')) return undefined;
  const [agent] = syntax.is(mention.head, 'obj') ? [syntax.subject(verb)] : syntax.children(verb, 'obl:agent', 'obl');
  const found = agent === undefined ? undefined : mentions.withHead(mention.sentence, agent);
  const joined = mentions.of(mention.sentence).find(({ form, head }) => form === 'group' && head === found?.head);
  return joined ?? found;
}
