import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Nouns made of a verb and its particle, which as verbs are two words; the verb's part before the bar. */
const JOINED: ReadonlyMap<string, string> = new Map(
  (
    'set|up shut|down break|down fall|out take|over lay|off take|off work|out clean|up check|out log|in back|up break|up build|up ' +
    'crack|down cut|back hold|up kick|off lock|down look|out make|up pick|up roll|out sell|out show|down sign|up slow|down ' +
    'stand|off start|up take|away turn|around walk|out warm|up line|up follow|up pull|out bail|out black|out buy|out drop|out ' +
    'spin|off turn|out wake|up break|out cut|off melt|down pay|off pay|out phase|out push|back roll|back come|back stand|down ' +
    'carry|out find|out point|out hand|out cover|up stop|over lift|off touch|down burn|out climb|down knock|out blow|out face|off ' +
    'give|away let|down send|off shake|up split|up step|down stick|up strip|down tie|up trade|off write|off run|away get|away'
  )
    .split(' ')
    .map((pair) => [pair.replace('|', ''), pair.replace('|', ' ')] as const),
);

/**
 * Finds nouns of verb and particle that stand as verbs: "continue to fallout over", "will shutdown".
 * @returns what stands wrong in the sentence's block, with the two words; in text order
 */
export function joinedVerbs(sentence: ParsedSentence): readonly Slip[] {
  const { lower, syntax, words } = sentence;
  return lower.flatMap((word, i) => {
    const apart = JOINED.get(word);
    if (apart === undefined || sentence.isOut(i) || words[i] !== word) return [];
    // What is wanted, tried or continued is a verb, even where the tree sees the noun.
    const wanted = syntax.is(i, 'xcomp') && syntax.tag(syntax.head(i)) === 'VERB' && lower[i - 1] === 'to';
    if (syntax.tag(i) !== 'VERB' && !wanted) return [];
    // A verb's place: behind "to" or a modal of its own. A row of nouns ("the fallout") is none.
    const helped = syntax
      .children(i, 'mark', 'aux')
      .some(
        (child) =>
          child < i &&
          child > i - 4 &&
          /^(?:to|will|would|can|could|may|might|must|should|did|does|do|not)$/u.test(lower[child] ?? ''),
      );
    // "Prone to burnout" has the noun.
    if (
      /^(?:prone|due|close|similar|subject|vulnerable|susceptible|thanks|owing|back|response|reaction)$/u.test(
        lower[i - 2] ?? '',
      )
    )
      return [];
    if ((!helped && !wanted) || ['NOUN', 'PROPN'].includes(syntax.tag(i + 1))) return [];
    return [{ ...sentence.span(i), newText: apart, message: `As a verb, “${word}” is two words: “${apart}”.` }];
  });
}
