import type { FigureView, FoundMeasured } from './figure-view.ts';
import { isMeasuringVerb } from './quantity-words.ts';

/** Prepositions behind a sum of money that lead to what it is for. */
const FOR_MONEY = new Set(['of', 'in', 'on', 'for', 'towards', 'toward', 'into']);

/**
 * "turnout was 61 %": the subject of a figure that is the predicate.
 * @param at the word that is the predicate
 * @returns undefined where it is none, or no word of the figure
 */
export function predicative(view: FigureView, at: number): FoundMeasured | undefined {
  const { syntax } = view.sentence;
  if (syntax.children(at, 'cop').length === 0) return undefined;
  const [subject] = syntax.children(at, 'nsubj');
  if (subject === undefined || !view.inFigure(at)) return undefined;
  return view.fromSubject(subject, at);
}

/**
 * The figure is an argument of a verb.
 * @param at the word of the figure, or above it, that hangs on the verb
 * @param preposition by which it hangs, lower case; '' for none
 */
export function verbal(view: FigureView, at: number, verb: number, preposition: string): FoundMeasured {
  const s = view.sentence;
  const { syntax } = s;
  const { kind } = view.figure;
  const role = syntax.is(at, 'nsubj', 'csubj') ? 'subject' : 'other';
  const bare = kind === 'number' && syntax.tag(at) === 'NUM';
  const use = role === 'other' && !syntax.is(at, 'advcl', 'ccomp') ? view.useWith(verb, preposition) : undefined;
  if (use && !(bare && preposition === '' && view.object(verb) === at)) {
    const object = view.object(verb);
    const found = { anchor: at, use, change: verb };
    if (object !== undefined && object !== at && !view.isTime(object)) return { ...found, noun: view.content(object) };
    return { ...view.subject(at, verb), ...found };
  }
  if (role === 'other' && isMeasuringVerb(s.lemma(verb)) && !view.isPassive(verb)) return view.subject(at, verb);
  // "compared to 7 %": of the same as the figure before.
  if (role === 'other' && /^(?:compare|follow)$/.test(s.lemma(verb))) return { anchor: at, missing: 'ellipsis' };
  if (kind === 'money') return paid(view, at, verb, preposition);
  if (role === 'other' && preposition === 'at' && (view.isPassive(verb) || kind !== 'number'))
    return view.subject(at, verb);
  if (role === 'other' && view.isPassive(verb) && /^(?:as|to|)$/.test(preposition) && kind !== 'number') {
    return view.subject(at, verb);
  }
  // "the fire covered 40 hectares", "the farm lies 12 miles south": the subject has the extent.
  if (role === 'other' && view.isExtent()) {
    const object = view.object(verb);
    if (object === undefined || object === at || view.isTime(object)) return view.subject(at, verb);
    return { noun: view.content(object), anchor: at };
  }
  // "had the most delegates, with 60".
  const had = preposition === 'with' && bare ? view.object(verb) : undefined;
  if (had !== undefined && had < at && syntax.has(had, 'Number=Plur')) return { noun: view.content(had), anchor: at };
  // "12 were killed", "60 % said yes": what they are stands elsewhere.
  if (bare || ((kind === 'percent' || kind === 'ratio') && role === 'subject'))
    return { anchor: at, missing: 'ellipsis' };
  return { anchor: at };
}

/** What a sum is paid for: what follows with "on" or "for", or what was bought or sold "for" it. */
function paid(view: FigureView, at: number, verb: number, preposition: string): FoundMeasured {
  const s = view.sentence;
  const { syntax } = s;
  if (/^(?:for|at)$/.test(preposition)) {
    const object = view.object(verb);
    return object === undefined || object === at ? view.subject(at, verb) : { noun: view.content(object), anchor: at };
  }
  const target = syntax
    .children(verb, 'obl')
    .find(
      (child) =>
        child > at &&
        FOR_MONEY.has(s.preposition(child)) &&
        !view.isTime(child) &&
        !s.isNumeric(child) &&
        syntax.tag(child) === 'NOUN',
    );
  return target === undefined ? { anchor: at } : { noun: view.content(target), anchor: at };
}

/**
 * "Of the 45 passengers, 12 died."
 * @param anchor the word whose place in the clause is the figure's
 * @returns the word for what the figure is a part of, undefined where none stands before
 */
export function whole(view: FigureView, anchor: number): number | undefined {
  const s = view.sentence;
  const verb = s.syntax.head(anchor);
  if (verb < 0) return undefined;
  const of = s.syntax.children(verb, 'obl', 'nmod').find((child) => child < anchor && s.preposition(child) === 'of');
  return of === undefined || view.isTime(of) ? undefined : view.content(of);
}
