import { lemmaOf } from '../../analyse/lemmas.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { stateAt } from './states-in-sentence.ts';

/** What nobody does to his own claims. */
const DENYING = /^(?:refute|deny|reject|dismiss|dispute|rebut|contradict|rebuff|repudiate)$/u;
const CLAIM = /^(?:claim|accusation|allegation|charge|assertion|suggestion)$/u;

/** What a state does to others only. */
const OUTWARD =
  /^(?:accuse|attack|invade|blame|sanction|warn|urge|criticize|criticise|condemn|bomb|annex|arm|thank|defeat|beat|sue|threaten|recognize|recognise|occupy|visit)$/u;

/** Words of a sentence in which somebody is set against himself. */
export interface SelfDirected {
  readonly first: number;
  readonly last: number;
  /** The word that names the state, as the message quotes it. */
  readonly name: number;
  /** Whether a pronoun stands for the state. */
  readonly pronoun: boolean;
}

/**
 * Finds a state that denies its own claims ("It refutes the U.S. claims" after what the U.S. did), or does to itself what
 * is done to others ("China accused China").
 * @param before the sentence before, which tells what "it" can stand for
 */
export function selfDirected(sentence: ParsedSentence, before: ParsedSentence | undefined): readonly SelfDirected[] {
  const { syntax, lower } = sentence;
  const found: SelfDirected[] = [];
  for (let verb = 0; verb < syntax.length; verb++) {
    if (syntax.tag(verb) !== 'VERB' || sentence.isOut(verb)) continue;
    const subject = syntax.children(verb, 'nsubj').find((word) => !syntax.is(word, 'nsubj:pass'));
    const object = syntax.object(verb);
    if (subject === undefined || object === undefined || subject > verb || object < verb) continue;
    const lemma = sentence.lemma(verb);
    const own = syntax.tag(subject) === 'PROPN' ? stateAt(sentence, subject) : undefined;
    if (
      OUTWARD.test(lemma) &&
      own !== undefined &&
      syntax.tag(object) === 'PROPN' &&
      stateAt(sentence, object) === own
    ) {
      if (alone(sentence, object) && alone(sentence, subject))
        found.push({ first: subject, last: object, name: object, pronoun: false });
      continue;
    }
    if (!DENYING.test(lemma) || !CLAIM.test(lemmaOf(lower[object] ?? '', 'NOUN'))) continue;
    const claimant = syntax
      // The tree takes "claims" for a verb at times.
      .children(object, 'amod', 'compound', 'nmod:poss', 'nsubj')
      .find((word) => stateAt(sentence, word) !== undefined);
    const state = claimant === undefined ? undefined : stateAt(sentence, claimant);
    if (claimant === undefined || state === undefined) continue;
    const meant = own ?? (lower[subject] === 'it' && subject === 0 && before ? actor(before) : undefined);
    if (meant === state) found.push({ first: subject, last: object, name: claimant, pronoun: own === undefined });
  }
  return found;
}

/** Whether nothing but an article belongs to a name: "China’s ministry" and "China, the island" are others. */
function alone({ syntax }: ParsedSentence, name: number): boolean {
  return syntax
    .children(name)
    .every((child) => syntax.is(child, 'det', 'punct', 'compound', 'flat', 'amod', 'case') && child < name);
}

/** The one state that acts in a sentence, as the subject of its main verb or the agent of its passive. */
function actor(sentence: ParsedSentence): string | undefined {
  const { syntax } = sentence;
  const verb = syntax.root;
  const subject = syntax.children(verb, 'nsubj')[0];
  const agent = syntax.children(verb, 'obl:agent')[0];
  const acting = agent ?? subject;
  return acting !== undefined && syntax.tag(acting) === 'PROPN' && alone(sentence, acting)
    ? stateAt(sentence, acting)
    : undefined;
}
