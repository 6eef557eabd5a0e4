import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

const COMPARED =
  /^(?:better|worse|bigger|larger|smaller|higher|lower|older|younger|faster|slower|longer|shorter|stronger|weaker|greater|fewer|safer|cheaper|easier|harder|earlier|closer|wider|richer|poorer)$/u;
const SUPERLATIVE =
  /^(?:best|worst|biggest|largest|smallest|highest|lowest|oldest|youngest|fastest|slowest|longest|shortest|strongest|greatest|safest|cheapest|easiest|hardest|closest|richest|poorest|latest)$/u;
/** Adjectives that take endings alone. */
const SHORT =
  /^(?:large|big|small|high|low|old|young|fast|slow|long|short|strong|weak|great|good|bad|safe|cheap|easy|hard|close|wide|rich|poor|near|new|late|early|few|many|much|tall|deep|hot|cold|warm)$/u;

/**
 * Finds comparisons made twice or the wrong way: "more better", "the most largest", "the most large".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function comparisonSlips(sentence: ParsedSentence): readonly Slip[] {
  const { lower, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word + 1 < syntax.length; word++) {
    const more = lower[word] ?? '';
    if (!/^(?:more|most|less|least)$/u.test(more) || sentence.isOut(word)) continue;
    const next = lower[word + 1] ?? '';
    const after = word + 2;
    // "More best-sellers", "most worst cases", "more older people" name a number of such things.
    const counts = syntax.has(syntax.head(word + 1), 'Number=Plur') && syntax.is(word + 1, 'amod');
    const twice = (COMPARED.test(next) && /^(?:more|less)$/u.test(more)) || (SUPERLATIVE.test(next) && more === 'most');
    const short = /^(?:more|most)$/u.test(more) && SHORT.test(next) && syntax.head(word) === word + 1;
    const end = /^(?:[.,;]|than|of|in|and|because)$/u.test(lower[after] ?? '');
    const before = lower[word - 1] ?? '';
    // "More good than harm", "more great news": quantities.
    const copula = /^(?:was|were|is|are|be|been)$/u.test(before) && !/^(?:good|bad|great|much|new)$/u.test(next);
    const wrongWay = short && ((before === 'the' && (end || syntax.tag(after) === 'NOUN')) || (copula && end));
    if (!twice && !wrongWay) continue;
    if (counts && !(more === 'most' && (twice || lower[word - 2] === 'of'))) continue;
    slips.push({
      ...sentence.span(word, word + 1),
      message: `“${more} ${next}” is no comparison: one form compares, “${more}” or the adjective’s ending.`,
    });
  }
  return slips;
}
