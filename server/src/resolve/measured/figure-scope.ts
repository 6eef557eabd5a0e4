import type { FigureSentence, WordRange } from './figure-sentence.ts';
import type { FigureScope } from './measured.ts';

const PHRASES: readonly (readonly [FigureScope, readonly string[]])[] = (
  [
    ['total', 'in total|in all|altogether|overall|all told|combined|a total of|a combined|total'],
    ['part', 'alone|of them|of whom|of which|of those|of these|in the first|on the first|including|among them'],
    ['so-far', 'so far|to date|until now|up to now|as of|already|thus far'],
    ['each', 'each|apiece|per person|per head|per capita|on average|an average of'],
  ] as const
).flatMap(([scope, phrases]) => phrases.split('|').map((phrase) => [scope, phrase.split(' ')] as const));

/** Words that make a number one on top of others, just before it or behind it. */
const MORE_BEFORE = /^(?:another|additional|further|extra)$/;
const MORE_BEHIND = /^(?:more|others?|further|additional)$/;

/**
 * How much of the whole a figure speaks of, as the words of its clause say ("so far", "in total", "in the first day", "of
 * whom", "another 12").
 * @param s the sentence
 * @param figure its words
 */
export function scopesOf(s: FigureSentence, figure: WordRange): readonly FigureScope[] {
  const clause = s.clause(figure.head, true);
  const found = new Set<FigureScope>();
  if (MORE_BEFORE.test(s.lower[figure.first - 1] ?? '') || MORE_BEHIND.test(s.lower[figure.last] ?? '')) {
    found.add('additional');
  }
  for (let word = 0; word < s.syntax.length; word++) {
    for (const [scope, phrase] of PHRASES) {
      if (s.lower[word] !== phrase[0] || !phrase.every((each, i) => s.lower[word + i] === each)) continue;
      if (scope === 'part' && !beside(word, phrase, figure)) continue;
      if (s.clause(word, true) === clause) found.add(scope);
    }
  }
  return [...found];
}

/** "12 of whom", "including 3 children": close to the figure, in front of it or right behind; "in the first day" anywhere. */
function beside(word: number, phrase: readonly string[], figure: WordRange): boolean {
  if (phrase.at(-1) === 'first') return true;
  const end = word + phrase.length;
  if (phrase[0] === 'including' || phrase[0] === 'among') return word < figure.first && figure.first - end <= 3;
  return (word >= figure.last && word - figure.last <= 3) || (end <= figure.first && figure.first - end <= 2);
}
