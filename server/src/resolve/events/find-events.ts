import type { Annotations, Timex } from '../../analyse/annotations.ts';
import type { Article, BlockSpan, BlockType } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';
import type { ResolvedMention } from '../entities.ts';
import { QuotedPlaces } from '../quoted-at.ts';
import type { ArticleDiscourse } from '../sieve/article-discourse.ts';
import type { Quotation } from '../summary.ts';
import { type EventKind, kindEntry, kindOfNoun, kindOfVerb, LIGHT_VERBS } from './event-kinds.ts';
import type { ArticleEvent, Purpose } from './event.ts';
import { SentenceView } from './sentence-view.ts';
import { type Slots, slotsOfNoun, slotsOfVerb } from './slots.ts';
import { stateOf } from './state.ts';

/** Verbs that tell no event. */
const EMPTY = /^(?:be|have|do|get|become|seem|appear|remain|include|say|tell|let|keep|go on|use)$/;

interface Draft {
  readonly word: number;
  readonly kind: EventKind | undefined;
  readonly predicate: string;
  readonly form: 'verb' | 'noun';
  /** The verb that carries a noun's event. */
  readonly light?: number;
}

/**
 * What happens in an article: who does what to or with whom, where, when and to what end, read off the trees and the
 * resolved mentions. Without trees there are none. Cost: linear in words and mentions.
 * @param article the parsed article
 * @param annotations what was found in it, offsets in its blocks' texts
 * @param places its sentences as the sieve reads them
 * @param mentions its mentions that found their entity
 * @param quotations its quotations, file offsets
 * @returns events in text order; `times` and `figures` count as `numeralsOf` does
 */
export function eventsOf(
  article: Article,
  annotations: Annotations,
  places: ArticleDiscourse,
  mentions: readonly ResolvedMention[],
  quotations: readonly Quotation[],
): ArticleEvent[] {
  const { sentences } = places.discourse;
  const bySentence = new Map<number, ResolvedMention[]>();
  for (const each of mentions) {
    const list = bySentence.get(each.mention.sentence) ?? [];
    bySentence.set(each.mention.sentence, list);
    list.push(each);
  }
  const times = numeralsIn(annotations, places, 'timexes');
  const figures = numeralsIn(annotations, places, 'figures');
  const toFile = ({ block, start, end }: BlockSpan): Span =>
    article.blocks[block]?.map.spanToSource({ start, end }) ?? { start: 0, end: 0 };
  const said = new QuotedPlaces(quotations);
  const events: ArticleEvent[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.syntax.length === 0) return;
    const timed = times.get(index) ?? [];
    const view = new SentenceView(
      sentence,
      bySentence.get(index) ?? [],
      new Set(timed.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i))),
      (first, last) => places.place(index, first, last),
      toFile,
    );
    const drafts = draftsOf(view);
    const byWord = new Map<number, Draft>();
    for (const draft of drafts) {
      byWord.set(draft.word, draft);
      if (draft.light !== undefined) byWord.set(draft.light, draft);
    }
    /** "The death of Ada Quill on Friday shocked the town": parsers hang the time on the verb behind it. */
    const subjectBefore = ({ syntax }: SentenceView, head: number, first: number): number | undefined => {
      const verb = syntax.head(head);
      if (verb < head || !syntax.is(head, 'obl')) return undefined;
      const subject = syntax.children(verb, 'nsubj').findLast((word) => word < first);
      if (subject === undefined || byWord.get(subject)?.form !== 'noun') return undefined;
      return syntax.children(verb, 'punct').some((mark) => mark > subject && mark < verb) ? undefined : subject;
    };
    const owned = (list: readonly Numeral[]): Map<Draft, number[]> => {
      const found = new Map<Draft, number[]>();
      for (const { first, last, index: number } of list) {
        const head = headOf(view, first, last);
        const at = subjectBefore(view, head, first) ?? view.climb(head, (word) => byWord.has(word));
        const draft = at === undefined ? undefined : byWord.get(at);
        if (draft) found.set(draft, [...(found.get(draft) ?? []), number]);
      }
      return found;
    };
    const ownTimes = owned(timed.filter((time) => !isBound(view, time)));
    const ownFigures = owned(figures.get(index) ?? []);
    const block = article.blocks[sentence.paragraph];
    for (const draft of drafts) {
      const span = view.fileSpan(draft.word, draft.word + 1);
      if (!span || !block) continue;
      const slots: Slots =
        draft.form === 'verb' || !draft.kind
          ? slotsOfVerb(view, draft.word, draft.kind)
          : slotsOfNoun(view, draft.word, draft.kind, draft.light);
      const entry = draft.kind && kindEntry(draft.kind);
      const placed = (slots.to ?? slots.from)?.some(
        ({ entities, text }) => entities.length > 0 || /^\p{Lu}/u.test(text),
      );
      const kind = entry?.needsPlace?.split(' ').includes(draft.predicate) && !placed ? undefined : draft.kind;
      const when = ownTimes.get(draft) ?? [];
      const amounts = ownFigures.get(draft) ?? [];
      if (Object.keys(slots).length === 0 && when.length === 0 && amounts.length === 0) continue;
      const range = view.syntax.span(draft.light ?? draft.word);
      const purpose = purposeOf(view, draft.light ?? draft.word);
      const quotation = said.at(span);
      events.push({
        ...span,
        ...(kind && { kind }),
        predicate: draft.predicate,
        form: draft.form,
        state: stateOf(sentence, draft.light ?? draft.word),
        slots,
        ...(purpose && { purpose }),
        times: when,
        figures: amounts,
        clause: view.fileSpan(range.first, range.last) ?? span,
        sentence: index,
        part: partOf(block.type),
        ...(quotation !== undefined && { quotation }),
      });
    }
  });
  return events;
}

/** The words that tell events: verbs, and nouns that the lexicon has. */
function draftsOf(view: SentenceView): readonly Draft[] {
  const { syntax } = view;
  const drafts: Draft[] = [];
  const carried = new Set<number>();
  for (let word = 0; word < syntax.length; word++) {
    if (syntax.tag(word) !== 'NOUN') continue;
    const lemma = view.lemma(word);
    const kind = kindOfNoun(lemma);
    if (!kind || view.isTime(word)) continue;
    const up = syntax.is(word, 'obj', 'nsubj:pass') ? syntax.head(word) : -1;
    const light = up >= 0 && syntax.tag(up) === 'VERB' && LIGHT_VERBS.has(view.lemma(up)) ? up : undefined;
    if (light !== undefined) carried.add(light);
    drafts.push({ word, kind, predicate: lemma, form: 'noun', ...(light !== undefined && { light }) });
  }
  for (let word = 0; word < syntax.length; word++) {
    if (syntax.tag(word) !== 'VERB' || carried.has(word)) continue;
    const [particle] = syntax.children(word, 'compound:prt');
    const bare = view.lemma(word);
    const lemma = particle === undefined ? bare : `${bare} ${view.sentence.lower[particle] ?? ''}`;
    if (EMPTY.test(lemma)) continue;
    drafts.push({ word, kind: kindOfVerb(lemma), predicate: lemma, form: 'verb' });
  }
  return drafts.sort((a, b) => a.word - b.word);
}

/** "To broker an agreement", "for talks with the premier", behind a verb or noun. */
function purposeOf(view: SentenceView, word: number): Purpose | undefined {
  const { syntax, sentence } = view;
  for (const child of syntax.children(word, 'advcl', 'acl', 'xcomp')) {
    if (child <= word || !syntax.children(child, 'mark').some((mark) => sentence.lower[mark] === 'to')) continue;
    // What is wanted or tried is no purpose: only clauses beside the verb are.
    if (syntax.is(child, 'xcomp') && !/^(?:travel|fly|go|come|head|arrive|return)$/.test(view.lemma(word))) continue;
    const { first, last } = syntax.span(child);
    const at = view.fileSpan(first, last);
    if (at) return { ...at, text: view.text(first, last), predicate: view.lemma(child) };
  }
  for (const child of syntax.children(word, 'obl', 'nmod')) {
    if (view.preposition(child) !== 'for' || view.isTime(child) || !kindOfNoun(view.lemma(child))) continue;
    const { first, last } = syntax.span(child);
    const at = view.fileSpan(first, last);
    if (at) return { ...at, text: view.text(first, last), predicate: view.lemma(child) };
  }
  return undefined;
}

/** A timex or figure by its words, and its place among all of the article. */
interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}

function numeralsIn(
  annotations: Annotations,
  places: ArticleDiscourse,
  which: 'timexes' | 'figures',
): ReadonlyMap<number, readonly Numeral[]> {
  const found = new Map<number, Numeral[]>();
  let index = 0;
  annotations.blocks.forEach((block, number) => {
    for (const { start, end } of block[which] as readonly Pick<Timex, 'start' | 'end'>[]) {
      const at = places.words({ block: number, start, end });
      if (at) {
        const list = found.get(at.sentence) ?? [];
        found.set(at.sentence, list);
        list.push({ first: at.first, last: at.last, index });
      }
      index++;
    }
  });
  return found;
}

/** "Since Monday", "until the end of May", "by 2030", "five months after": when something else ends or begins. */
function isBound(view: SentenceView, { first, last }: Numeral): boolean {
  const { lower } = view.sentence;
  if (lower[first - 1] !== 'for' && /^(?:later|earlier|before|after|ago|prior)$/.test(lower[last] ?? '')) return true;
  const word = view.preposition(headOf(view, first, last)) || (lower[first - 1] ?? '');
  return /^(?:since|until|till|before|after|by|from|following|between|ahead|than)$/.test(word);
}

/** The word of a stretch on which the others hang. */
function headOf({ syntax }: SentenceView, first: number, last: number): number {
  for (let word = first; word < last; word++) {
    const head = syntax.head(word);
    if (head < first || head >= last) return word;
  }
  return first;
}

function partOf(type: BlockType): ArticleEvent['part'] {
  if (type === 'headline' || type === 'deck' || type === 'caption') return type;
  return 'body';
}
