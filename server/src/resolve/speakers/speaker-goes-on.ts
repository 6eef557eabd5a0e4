import type { Attribution } from '../../analyse/annotations.ts';
import type { Article, BlockSpan } from '../../parse/article.ts';
import { encloses } from '../../text/span.ts';
import type { ArticleDiscourse } from '../sieve/article-discourse.ts';
import type { Chains } from '../sieve/chains.ts';
import type { SieveMention, SieveSentence } from '../sieve/mention.ts';
import { chainFits } from '../sieve/pronoun-agreement.ts';
import type { Step } from '../sieve/sieve.ts';
import { isOpen } from '../sieve/third-person.ts';
import { apposedPerson } from './apposed-person.ts';
import { endingName } from './ending-name.ts';
import { joint } from './joint.ts';
import { ownMention } from './own-mention.ts';
import { sourceAt } from './source.ts';
import { SpeakerContext } from './speaker-context.ts';
import { twoRoles } from './two-roles.ts';

/** What tells by its own words who a source is. */
const NAMING = [twoRoles, joint, endingName, ownMention];

/**
 * Makes a step of the sieve that joins "he", "she" or "they" who say something to whoever said what was reported right before in the
 * paragraph, however that was put ("according to Quill"), else to the subject of the sentence before: what a text is about stays
 * its subject (Grosz, Joshi and Weinstein 1995). Not where somebody else who fits stands before the pronoun in its sentence.
 * @param article the parsed article
 * @param places its discourse
 * @param attributions what is reported in it, in text order
 */
export function speakerGoesOn(article: Article, places: ArticleDiscourse, attributions: readonly Attribution[]): Step {
  return (_, chains) => {
    const context = new SpeakerContext(article, places, chains);
    let outer: readonly BlockSpan[] = [];
    let last: SieveMention | undefined;
    for (const { source, content } of attributions) {
      if (source && outer.some((span) => span.block === source.block && encloses(span, source))) continue;
      outer = content;
      const speaker = source && speakerOf(context, chains, source, last);
      if (source) last = speaker;
    }
  };
}

/** Who a source is, once its pronoun is joined to the last speaker or the last subject where one of them is meant. */
function speakerOf(
  context: SpeakerContext,
  chains: Chains,
  span: BlockSpan,
  last: SieveMention | undefined,
): SieveMention | undefined {
  const source = sourceAt(context, span);
  const { mention } = source;
  const isThey = mention?.plural === true;
  if (mention?.form === 'pronoun' && (mention.gender ?? isThey) && mention.quote < 0 && isOpen(mention, chains)) {
    const meant = isContested(context, mention)
      ? undefined
      : (near(context, mention, last) ?? (isThey ? undefined : subjectBefore(context, mention)));
    if (meant) chains.join(meant.index, mention.index);
  }
  for (const rule of NAMING) {
    const found = rule(context, source);
    if (found) return found.speakers.length === 1 ? context.discourse.mentions[found.mention ?? -1] : undefined;
  }
  // "Researchers said … They added": known or not.
  return mention?.form === 'nominal' && isThey ? mention : undefined;
}

/** Sentences from one report of several to the next. */
const REACH = 2;

/** The last speaker, if they spoke in this sentence or right before, in this paragraph, and the pronoun suits them. */
function near(
  context: SpeakerContext,
  pronoun: SieveMention,
  last: SieveMention | undefined,
): SieveMention | undefined {
  if (!last || !isSameParagraph(context, pronoun, last)) return undefined;
  if (pronoun.sentence - last.sentence > (pronoun.plural === true ? REACH : 1)) return undefined;
  return fits(context, last, pronoun) ? last : undefined;
}

/**
 * The one subject of the main clause of the reporter's sentence before, if it is a person whom the pronoun suits: of this paragraph,
 * or, where this one begins with the words reported, of the one before ("Quill was glad. / “It is done,” she said").
 */
function subjectBefore(context: SpeakerContext, pronoun: SieveMention): SieveMention | undefined {
  const { sentences } = context.discourse;
  let before = pronoun.sentence - 1;
  while (before >= 0 && isQuoted(sentences[before])) before--;
  const { syntax, heading } = sentences[before] ?? {};
  if (!syntax || heading === true) return undefined;
  const [subject, ...others] = context.mentions.of(before).filter(({ role, quote, predicate, form, head }) => {
    if (quote >= 0 || form === 'group') return false;
    // A long apposition may leave the verb hanging on the name.
    if (form === 'name' && syntax.relation(head) === 'root') return true;
    return role === 'subject' && predicate >= 0 && syntax.relation(predicate) === 'root';
  });
  const apposed = subject && apposedPerson(context, subject);
  const person = apposed ?? subject;
  // "The firm's president and director, Ada Quill": the second role is no second subject.
  const isOther = ({ head }: SieveMention): boolean => !apposed || !syntax.is(head, 'conj');
  if (!subject || !person || others.some(isOther)) return undefined;
  const isNear = isSameParagraph(context, pronoun, subject) || beginsQuoted(context, pronoun, before);
  if (!isNear) return undefined;
  return fits(context, person, pronoun) ? person : undefined;
}

/** Whether all words of a sentence stand in quotation marks. */
const isQuoted = (sentence: SieveSentence | undefined): boolean =>
  sentence?.quotes?.every((quote, word) => quote >= 0 || !/[\p{L}\p{N}]/u.test(sentence.words[word] ?? '')) ?? false;

/** Whether what stands between a sentence that ends the paragraph before and a pronoun are words in quotation marks. */
function beginsQuoted({ discourse }: SpeakerContext, { sentence, first }: SieveMention, before: number): boolean {
  const { quotes, words = [], paragraph = 0 } = discourse.sentences[before + 1] ?? {};
  if (!quotes || paragraph !== discourse.sentences[sentence]?.paragraph) return false;
  const start = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return (quotes[start] ?? -1) >= 0 && (before + 1 < sentence || start < first);
}

/** Whether somebody else whom the pronoun suits is named before it in its sentence. */
function isContested(context: SpeakerContext, pronoun: SieveMention): boolean {
  return context.mentions
    .of(pronoun.sentence)
    .some((other) => other.quote < 0 && other.last <= pronoun.first && fits(context, other, pronoun));
}

/** A person for "he" or "she"; for "they" a body, or several without a name. */
function fits(context: SpeakerContext, mention: SieveMention, { gender, plural }: SieveMention): boolean {
  const facts = context.facts(mention);
  if (plural === true)
    return facts.named ? facts.kind === 'organization' : mention.form === 'nominal' && facts.plural === true;
  return facts.named && facts.kind === 'person' && chainFits(facts, false, gender);
}

function isSameParagraph({ discourse }: SpeakerContext, one: SieveMention, other: SieveMention): boolean {
  return discourse.sentences[one.sentence]?.paragraph === discourse.sentences[other.sentence]?.paragraph;
}
