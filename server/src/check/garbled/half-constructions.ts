import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Words in which a sentence may bring the second half. */
const JOINS = /^(?:and|or|but|&|also|as|plus|with|too|than|[;:–—/])$/u;

/**
 * Finds constructions of which one half is there: "both in the north, the council", "not only did they come.", "between $300.".
 * @param next the sentence that follows in the same paragraph, where the second half may stand
 * @returns what stands wrong in the sentence's block; in text order
 */
export function halfConstructions(sentence: ParsedSentence, next: ParsedSentence | undefined): readonly Slip[] {
  const { lower, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 0; word < syntax.length; word++) {
    if (sentence.isOut(word)) continue;
    const slip =
      lower[word] === 'both'
        ? half(sentence, word, isBothOfOne(sentence, word), 'both', 'and')
        : lower[word] === 'not' && lower[word + 1] === 'only'
          ? half(sentence, word, word === 0 && !goesOn(next), 'not only', 'but')
          : lower[word] === 'between'
            ? half(sentence, word, isOneAmount(sentence, word), 'between', 'and')
            : lower[word] === 'neither'
              ? half(sentence, word, isNeitherOfOne(sentence, word), 'neither', 'nor')
              : undefined;
    if (slip) slips.push(slip);
  }
  return slips;
}

function half(sentence: ParsedSentence, word: number, lacks: boolean, first: string, second: string): Slip | undefined {
  const rest = sentence.lower.slice(word + 1);
  if (!lacks || rest.some((other) => JOINS.test(other) || other === second || other === '"')) return undefined;
  const last = word + first.split(' ').length - 1;
  return { ...sentence.span(word, last), message: `“${first}” lacks its “${second}”: only one half is there.` };
}

/** "Both in the north": a phrase of its own, not "both of them", "both at once". */
function isBothOfOne({ syntax, lower }: ParsedSentence, both: number): boolean {
  const next = both + 1;
  return syntax.tag(next) === 'ADP' && !/^(?:of|at|from|for|in)$/u.test(lower[next] ?? '')
    ? false
    : syntax.tag(next) === 'ADP' && /^(?:in|for|from|at)$/u.test(lower[next] ?? '') && syntax.tag(both) === 'CCONJ';
}

function isNeitherOfOne({ syntax }: ParsedSentence, neither: number): boolean {
  return syntax.tag(neither) === 'CCONJ' && neither > 0 && ['NOUN', 'PROPN'].includes(syntax.tag(neither + 1));
}

/** "Between $300." and "between 10 people and": an amount with no second one. */
function isOneAmount({ lower }: ParsedSentence, between: number): boolean {
  const rest = lower.slice(between + 1, between + 7);
  const amount = rest.findIndex((word) => /^\d[\d,.]*$/u.test(word));
  if (
    amount < 0 ||
    amount > 2 ||
    rest.slice(0, amount).some((word) => !/^(?:us|au|c|\$|€|£|us\$|a\$|about)$/u.test(word))
  )
    return false;
  const after = rest[amount + 1] ?? '.';
  return (
    /^[.,;]$/u.test(after) ||
    (/^(?:million|billion|percent|%|people)$/u.test(after) && /^[.,;]$/u.test(rest[amount + 2] ?? '.'))
  );
}

/** Whether a sentence brings the second half of "not only". */
function goesOn(next: ParsedSentence | undefined): boolean {
  return next?.lower.slice(0, 8).some((word) => /^(?:but|also|too|even)$/u.test(word)) ?? false;
}
