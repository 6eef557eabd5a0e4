import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Verbs without a passive, whose perfect takes "have" in English where other languages take "be". */
const NO_PASSIVE = wordSet(
  'die occur happen arrive appear disappear emerge remain exist vanish come belong elapse consist coincide result',
);

/**
 * Finds passives of verbs that have none: "the killing was occurred", "the minister is died".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function impossiblePassives(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let verb = 1; verb < syntax.length; verb++) {
    if (syntax.tag(verb) !== 'VERB' || sentence.isOut(verb) || !NO_PASSIVE.has(sentence.lemma(verb))) continue;
    if (!syntax.has(verb, 'VerbForm=Part') || !syntax.has(verb, 'Tense=Past')) continue;
    const be = syntax.children(verb, 'aux').find((word) => /^(?:is|are|was|were|been)$/u.test(lower[word] ?? ''));
    if (be === undefined || be > verb) continue;
    const said = `${words[be] ?? ''} ${be === verb - 1 ? '' : '… '}${words[verb] ?? ''}`;
    slips.push({
      ...sentence.span(be === verb - 1 ? be : verb, verb),
      message: `“${said}” is no English: “${sentence.lemma(verb)}” has no passive.`,
    });
  }
  return slips;
}
