import type { Chains } from './sieve/chains.ts';
import type { Discourse, SieveMention } from './sieve/mention.ts';
import type { SentenceMentions } from './sieve/sentence-mentions.ts';

/** What is written or spoken: its words are those of whoever made it. */
const DOCUMENT =
  /^(?:report|statement|declaration|letter|study|survey|article|post|tweet|release|communiqu[eé]|document|paper|memo|email|message|announcement|interview|editorial|filing|complaint|lawsuit|poll|analysis|blog|website|speech|bulletin|update|notice|press|joint|commentary|column|op-ed|video|resolution|proposal|bill|ruling|decision|verdict|order|warning)$/;

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

/** "X's report", "the X report", "a report by X". */
function ownerOf({ sentences }: Discourse, mentions: SentenceMentions, mention: SieveMention): SieveMention | undefined {
  const { syntax, lower } = sentences[mention.sentence] ?? {};
  if (!syntax || !lower) return undefined;
  for (const child of syntax.children(mention.head, 'nmod', 'compound', 'obl')) {
    const owner = mentions.withHead(mention.sentence, child);
    if (!owner || (owner.form !== 'name' && owner.form !== 'pronoun')) continue;
    const tie = syntax.children(child, 'case').map((word) => lower[word] ?? '')[0] ?? '';
    if (syntax.is(child, 'compound') || syntax.relation(child) === 'nmod:poss' || /^(?:by|from|of|with)$/.test(tie)) {
      if (owner.kind !== 'place' || syntax.relation(child) === 'nmod:poss') return owner;
    }
  }
  return undefined;
}

/** "X signed a declaration", "a report released by X". */
function makerOf({ sentences }: Discourse, mentions: SentenceMentions, mention: SieveMention): SieveMention | undefined {
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
