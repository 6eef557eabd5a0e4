import { cueForm } from '../../analyse/quotations/cue-verbs.ts';
import type { Syntax } from '../../encode/syntax.ts';
import type { Chains } from '../sieve/chains.ts';
import type { Discourse, SieveMention } from '../sieve/mention.ts';
import type { SentenceMentions } from '../sieve/sentence-mentions.ts';

/** What is written or spoken: its words are those of whoever made it. */
const DOCUMENT = new Set(
  (
    'account advisory affidavit banner alert analysis announcement article assessment autobiography bill biography blog book ' +
    'briefing broadcast brochure bulletin column commentary comment communique communiqué complaint count data database ' +
    'datum decision declaration decree dispatch document editorial email estimate figure filing finding forecast guidance ' +
    'guideline handbook indictment interview joint lawsuit leaflet letter manifesto memo memoir message newsletter notice ' +
    'op-ed opinion order page pamphlet paper podcast poll post press proclamation profile projection proposal readout record release remark ' +
    'report resolution ruling schedule site speech statement statistic study suit summary survey tally testimony transcript tweet ' +
    'update verdict video warning webpage website'
  ).split(' '),
);

const MAKE =
  /^(?:sign|publish|issu|releas|wr[io]t|adopt|draft|post|pen|produc|deliver|sen[dt]|made|make|author|compil|present|unveil|announc|submit|lodg|fil(?:e[sd]?|ing)$)/;

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
  if (source.form !== 'nominal' || !DOCUMENT.has(source.noun)) return [];
  const own = ownerOf(discourse, chains, mentions, source);
  if (own) return [own];
  // Whoever the text names for it first; "signed by the mayor" may tell less than what follows.
  for (const member of chains.facts(source.index).members) {
    const other = discourse.mentions[member];
    if (!other) continue;
    const maker = makerOf(discourse, mentions, other) ?? ownerOf(discourse, chains, mentions, other);
    const { named, parts } = maker ? chains.facts(maker.index) : {};
    if (maker && (named === true || parts)) return [maker];
  }
  const doer = doerBefore(discourse, chains, mentions, source);
  return doer ? [doer] : [];
}

/** Verbs whose doing makes a document, by the document: "Quill filed for a licence … the filing says". */
const DEEDS: Readonly<Record<string, RegExp>> = {
  announcement: /^announc/,
  complaint: /^(?:complain|su(?:e[sd]?|ing)$)/,
  declaration: /^declar/,
  estimate: /^estimat/,
  filing: /^fil(?:e[sd]?|ing)$/,
  forecast: /^(?:forecast|predict)/,
  lawsuit: /^su(?:e[sd]?|ing)$/,
  order: /^order/,
  proclamation: /^(?:proclaim|declar)/,
  proposal: /^propos/,
  ruling: /^rul(?:e[sd]?|ing)$/,
  statement: /^stat(?:e[sd]?|ing)$/,
  suit: /^su(?:e[sd]?|ing)$/,
  survey: /^(?:survey|poll)/,
  tweet: /^tweet/,
};

/** Sentences back to the deed. */
const REACH = 12;

/** "The filing": who did last what makes such a document; nobody where that one has no name. */
function doerBefore(
  { sentences }: Discourse,
  chains: Chains,
  mentions: SentenceMentions,
  { noun, definite, sentence: at, first }: SieveMention,
): SieveMention | undefined {
  const deed = DEEDS[noun];
  if (!deed || definite !== 'definite') return undefined;
  for (let sentence = at; sentence >= 0 && sentence > at - REACH; sentence--) {
    const doers = mentions
      .of(sentence)
      .filter(
        ({ role, predicate, quote, last, form }) =>
          role === 'subject' &&
          quote < 0 &&
          form !== 'group' &&
          deed.test(sentences[sentence]?.lower[predicate] ?? '') &&
          (sentence < at || last <= first),
      );
    const doer = doers.at(-1);
    if (!doer) continue;
    // What was filed is no doer, and a headline's verb may be a noun.
    const { syntax } = sentences[sentence] ?? {};
    const acts = syntax?.relation(doer.head) !== 'nsubj:pass' && syntax?.tag(doer.predicate) === 'VERB';
    return acts && chains.facts(doer.index).named ? doer : undefined;
  }
  return undefined;
}

/** "X's report", "the X report", "a report on Monday by X", "a tweet sent from X's account". */
function ownerOf(
  { sentences }: Discourse,
  chains: Chains,
  mentions: SentenceMentions,
  mention: SieveMention,
): SieveMention | undefined {
  const { syntax, lower } = sentences[mention.sentence] ?? {};
  if (!syntax || !lower || syntax.length === 0) return undefined;
  const { first, last } = syntax.span(mention.head);
  const names = mentions.of(mention.sentence).filter(
    ({ index, form, first: from, last: to }) =>
      // "The court's summary": a noun where the text tells whom it means.
      (form === 'name' || form === 'pronoun' || (form === 'nominal' && chains.facts(index).named)) &&
      index !== mention.index &&
      from >= first &&
      to <= last,
  );
  const own = names.find(({ head }) => syntax.head(head) === mention.head && syntax.relation(head) === 'nmod:poss');
  if (own) return own;
  const before = ({ first: from }: SieveMention): string => lower[from - 1] ?? '';
  const by = names.find((name) => before(name) === 'by');
  // "By Quill and Vane": both.
  if (by) return mentions.of(mention.sentence).find(({ form, first }) => form === 'group' && first === by.first) ?? by;
  return names.find(
    (name) =>
      name.form !== 'pronoun' &&
      name.kind !== 'place' &&
      (name.form === 'name' || (name.kind === 'organization' && before(name) === 'of')) &&
      // "Signed by the head of the Harbour Trust": whose head it is tells nothing.
      (before(name) !== 'of' || syntax.head(name.head) === mention.head) &&
      (syntax.is(name.head, 'compound') || /^(?:from|of|with)$/.test(before(name)) || name.kind === 'person') &&
      !/^(?:about|on|against|over|in|at|to)$/.test(before(name)),
  );
}

/** "X signed a declaration", "a report released by X", "in a statement X said". */
function makerOf(
  { sentences }: Discourse,
  mentions: SentenceMentions,
  { sentence, head }: SieveMention,
): SieveMention | undefined {
  const { syntax, lower } = sentences[sentence] ?? {};
  if (!syntax || !lower) return undefined;
  const agent = makerByTree(syntax, lower, head);
  const found = agent === undefined ? undefined : mentions.withHead(sentence, agent);
  const joined = mentions.of(sentence).find((group) => group.form === 'group' && group.head === found?.head);
  return joined ?? found;
}

/** The word for who makes the document that a word stands for. */
function makerByTree(syntax: Syntax, lower: readonly string[], head: number): number | undefined {
  const verb = syntax.head(head);
  if (syntax.is(head, 'obj') && MAKE.test(lower[verb] ?? '')) return syntax.subject(verb);
  const [made] = syntax
    .children(head, 'acl')
    .filter((word) => MAKE.test(lower[word] ?? '') && syntax.children(word, 'obl:agent', 'obl').length > 0);
  const [agent] = made === undefined ? [] : syntax.children(made, 'obl:agent', 'obl');
  if (agent !== undefined && syntax.children(agent, 'case').some((word) => lower[word] === 'by')) return agent;
  const uses = cueForm(lower[verb] ?? '')?.uses;
  const tells = syntax.is(head, 'obl') && (uses?.has('that') === true || uses?.has('quote') === true);
  const isIn = syntax.children(head, 'case').some((word) => /^(?:in|through|via)$/.test(lower[word] ?? ''));
  return tells && isIn ? syntax.subject(verb) : undefined;
}
