import type { FigureSentence } from './figure-sentence.ts';
import type { FoundMeasured } from './figure-view.ts';
import type { ChangeUse, Harm } from './measured.ts';
import { countsHarmed, directionOf, harmOf, isChangeNoun } from './quantity-words.ts';

/** The verb or noun that governs a figure, as a word of its sentence. */
export interface FoundPredicate {
  readonly word: number;
  readonly direction?: 'up' | 'down';
  readonly use?: ChangeUse;
  readonly harm?: Harm;
  readonly negated?: boolean;
}

/** How many arcs are followed upwards at most. */
const CLIMB = 8;

/**
 * The verb or event noun of which a figure, or what it counts, is an argument: "killed 12 people", "12 were killed",
 * "the killing of 12 people", "a rise of 4 %".
 * @param s the sentence
 * @param found what the figure measures
 */
export function governingPredicate(s: FigureSentence, found: FoundMeasured): FoundPredicate | undefined {
  const word = found.change ?? predicateAbove(s, found.anchor);
  const counted = found.noun === undefined ? undefined : harmNamed(s, found.noun);
  if (word === undefined) return found.noun !== undefined && counted ? { word: found.noun, harm: counted } : undefined;
  const lemma = s.lemma(word);
  const direction = directionOf(lemma);
  // "the toll rose": what was counted tells more than the verb.
  const harm = counted ?? harmOf(lemma) ?? harmOf(s.lower[word] ?? '') ?? outcomeOf(s, word);
  const negated = s.syntax.children(word, 'advmod').some((child) => /^(?:not|n't|never)$/.test(s.lower[child] ?? ''));
  return {
    word,
    ...(direction && (found.use !== undefined || isChangeNoun(lemma)) && { direction }),
    ...(found.use && { use: found.use }),
    ...(harm && { harm }),
    ...(negated && { negated }),
  };
}

/** "left 41 people dead", "41 are known to have died": what became of them. */
function outcomeOf(s: FigureSentence, verb: number): Harm | undefined {
  return s.syntax.children(verb, 'xcomp').flatMap((child) => {
    switch (s.syntax.tag(child)) {
      case 'ADJ':
        return harmOf(s.lower[child] ?? '') ?? [];
      case 'VERB':
        return s.syntax.children(child, 'aux').some((aux) => s.lower[aux] === 'have')
          ? (harmOf(s.lemma(child)) ?? [])
          : [];
      default:
        return [];
    }
  })[0];
}

/** What a counted noun says has befallen people ("deaths", "the death toll", "wounded people"). */
function harmNamed(s: FigureSentence, noun: number): Harm | undefined {
  const lemma = s.lemma(noun);
  if (countsHarmed(lemma) || countsHarmed(s.lower[noun] ?? '')) {
    const beside = s.syntax.children(noun, 'compound', 'amod').map((child) => harmOf(s.lemma(child)));
    return beside.find((harm) => harm !== undefined) ?? harmOf(lemma) ?? harmOf(s.lower[noun] ?? '');
  }
  const [by] = s.syntax.children(noun, 'amod', 'acl').flatMap((child) => harmOf(s.lemma(child)) ?? []);
  return by;
}

function predicateAbove(s: FigureSentence, anchor: number): number | undefined {
  const { syntax } = s;
  let at = anchor;
  for (let step = 0; step < CLIMB; step++) {
    const up = syntax.head(at);
    if (up < 0) return syntax.tag(at) === 'VERB' ? at : undefined;
    if (syntax.is(at, 'nsubj', 'obj', 'iobj', 'obl', 'xcomp', 'advmod', 'csubj')) {
      return syntax.tag(up) === 'VERB' || syntax.children(up, 'cop').length > 0 ? up : undefined;
    }
    // "the killing of 12 people", but not "a city of 3 million people".
    if (syntax.is(at, 'nmod')) return harmOf(s.lemma(up)) || isChangeNoun(s.lemma(up)) ? up : undefined;
    if (syntax.is(at, 'acl', 'ccomp', 'advcl', 'parataxis')) return syntax.tag(at) === 'VERB' ? at : undefined;
    at = up;
  }
  return undefined;
}
