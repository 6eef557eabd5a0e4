import { lemmaOf } from '../../analyse/lemmas.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { stateAt } from './states-in-sentence.ts';

/** "Russia's arming" where elsewhere others arm Russia. */
export interface TurnedGerund {
  readonly sentence: ParsedSentence;
  /** The state and the gerund: words of `sentence`. */
  readonly first: number;
  readonly last: number;
  /** Where the article has it the other way round. */
  readonly evidence: { readonly sentence: ParsedSentence; readonly verb: number };
}

interface Deed {
  readonly sentence: ParsedSentence;
  readonly verb: number;
  readonly lemma: string;
  readonly does: ReadonlySet<string>;
  readonly suffers: ReadonlySet<string>;
}

/**
 * Finds gerunds whose possessor, by grammar the one who acts, is elsewhere in the article only the one acted on.
 * @param sentences those of one article
 */
export function turnedGerunds(sentences: readonly ParsedSentence[]): readonly TurnedGerund[] {
  const places = sentences.flatMap((sentence) => gerunds(sentence).map((place) => ({ sentence, ...place })));
  if (places.length === 0) return [];
  const wanted = new Set(places.map(({ lemma }) => lemma));
  const deeds = sentences.flatMap((sentence) => deedsIn(sentence, wanted));
  return places.flatMap(({ sentence, owner, gerund, lemma, state }) => {
    const same = deeds.filter((deed) => deed.lemma === lemma && !(deed.sentence === sentence && deed.verb === gerund));
    const evidence = same.find(({ suffers }) => suffers.has(state));
    if (!evidence || same.some(({ does }) => does.has(state))) return [];
    return [{ sentence, first: owner, last: gerund, evidence }];
  });
}

function gerunds(sentence: ParsedSentence) {
  const { syntax, lower } = sentence;
  return lower.flatMap((word, gerund) => {
    if (!/^\p{Ll}{3,}ing$/u.test(word) || sentence.isOut(gerund)) return [];
    const owner = syntax.children(gerund, 'nmod:poss')[0];
    // With its own object it says who acts ("Russia's arming of the rebels").
    const others = syntax.children(gerund, 'obj', 'nmod', 'obl', 'compound').filter((word) => word !== owner);
    if (owner === undefined || owner > gerund || others.length > 0) return [];
    const lemma = lemmaOf(word, 'VERB');
    const state = stateAt(sentence, owner);
    return lemma === word || state === undefined ? [] : [{ owner, gerund, lemma, state }];
  });
}

/** Who does what of some verbs to whom, by states. */
function deedsIn(sentence: ParsedSentence, lemmas: ReadonlySet<string>): readonly Deed[] {
  const { syntax } = sentence;
  const deeds: Deed[] = [];
  for (let verb = 0; verb < syntax.length; verb++) {
    const lemma = lemmaOf(sentence.words[verb] ?? '', 'VERB');
    if (!lemmas.has(lemma)) continue;
    const subjects = [syntax.subject(verb), ...syntax.children(verb, 'obl:agent', 'nmod:poss')];
    const passive = syntax.children(verb, 'nsubj:pass');
    const objects = [...syntax.children(verb, 'obj', 'iobj'), ...passive];
    const suffers = new Set(objects.flatMap((word) => statesUnder(sentence, word)));
    const does = new Set(
      subjects.flatMap((word) => (word === undefined || passive.includes(word) ? [] : statesUnder(sentence, word))),
    );
    // "Russia's arming" itself is no evidence of who arms.
    if (syntax.children(verb, 'nmod:poss').length > 0 && suffers.size === 0) continue;
    deeds.push({ sentence, verb, lemma, does, suffers });
  }
  return deeds;
}

/** The states a noun names or that its adjective or owner is of ("Russian forces"). */
function statesUnder(sentence: ParsedSentence, noun: number): readonly string[] {
  return [noun, ...sentence.syntax.children(noun, 'amod', 'compound', 'nmod:poss')].flatMap(
    (word) => stateAt(sentence, word) ?? [],
  );
}
