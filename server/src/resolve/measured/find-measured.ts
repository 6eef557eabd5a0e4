import type { FigureSentence } from './figure-sentence.ts';
import { CLIMB, FigureView, type FigureWords, type FoundMeasured } from './figure-view.ts';
import { predicative, verbal, whole } from './measured-by-clause.ts';
import { among, beforeWorth, harmed, nominal, ofMagnitude, partOf } from './measured-by-phrase.ts';

/**
 * What a figure counts or measures, from the tree: the noun it modifies ("12 people"), what follows with "of" ("70 % of
 * voters"), the subject of what costs, totals or is it, of what rose or fell by it or to it, what money is spent on.
 * Undefined fields where the tree does not tell.
 * @param sentence with its tree
 * @param figure its place
 * @param isTime whether a word stands in a timex
 */
export function findMeasured(
  sentence: FigureSentence,
  figure: FigureWords,
  isTime: (word: number) => boolean,
): FoundMeasured {
  const view = new FigureView(sentence, figure, isTime);
  const { head } = figure;
  const worth = beforeWorth(view);
  if (worth !== undefined) return { noun: worth, anchor: worth };
  const rate = among(view);
  if (rate) return rate;
  const part = partOf(view);
  if (part !== undefined) return { ...climb(view, head), noun: part };
  const quake = ofMagnitude(view);
  if (quake !== undefined) return { anchor: quake, noun: quake };
  const people = harmed(view);
  if (people !== undefined) return { ...climb(view, head), noun: people };
  const found = climb(view, head);
  if (found.missing !== 'ellipsis') return found;
  const all = whole(view, found.anchor);
  return all === undefined ? found : { noun: all, anchor: found.anchor };
}

/** Follows the arcs upwards from a figure to what it belongs to: a noun or a clause. */
function climb(view: FigureView, from: number): FoundMeasured {
  const s = view.sentence;
  const { syntax } = s;
  // "halved", "doubled".
  if (syntax.tag(from) === 'VERB') return { ...view.subject(from, from), use: 'change', change: from };
  let at = from;
  let preposition = '';
  for (let step = 0; step < CLIMB; step++) {
    const up = syntax.head(at);
    if (up < 0) return predicative(view, at) ?? { anchor: at, ...view.ellipsis(at) };
    const copular = predicative(view, at);
    if (copular) return copular;
    preposition ||= s.preposition(at);
    if (view.inFigure(up) || (s.isNumeric(up) && !syntax.is(at, 'conj'))) {
      at = up;
      continue;
    }
    if (syntax.is(at, 'conj', 'list', 'parataxis') && (s.isNumeric(up) || !s.isNoun(up))) {
      if (syntax.tag(up) === 'VERB' && step === 0) return { anchor: at, ...view.ellipsis(at) };
      at = up;
      continue;
    }
    if (syntax.is(at, 'nummod', 'obl:unmarked') && /^(?:more|others?)$/.test(s.lower[up] ?? ''))
      return { anchor: up, missing: 'ellipsis' };
    const tag = syntax.tag(up);
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'SYM' || tag === 'PRON' || tag === 'X')
      return nominal(view, at, up, preposition);
    if (tag === 'VERB' || tag === 'AUX') return verbal(view, at, up, preposition);
    if ((tag === 'ADJ' || tag === 'ADV') && syntax.children(up, 'nsubj').length > 0) return view.subject(at, up);
    at = up;
  }
  return { anchor: from };
}
