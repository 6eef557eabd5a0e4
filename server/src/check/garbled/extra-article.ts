import { findPlaces } from '../../analyse/places/gazetteer.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/**
 * Finds "the" before a year that nothing follows which it could belong to: "since the 2014, he".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function yearArticles(sentence: ParsedSentence): readonly Slip[] {
  const { lower, words, syntax } = sentence;
  const slips: Slip[] = [];
  for (let word = 1; word + 1 < syntax.length; word++) {
    if (lower[word] !== 'the' || sentence.isOut(word) || !/^(?:19|20)\d\d$/u.test(words[word + 1] ?? '')) continue;
    if (!/^(?:in|of|since|from|until|before|after|by|during)$/u.test(lower[word - 1] ?? '')) continue;
    if (words[word + 2] === ',' && /^\d/u.test(words[word + 3] ?? '')) continue;
    if (!/^(?:[.,;)]|to|when|he|she|it|they|after|before|by|for)$/u.test(lower[word + 2] ?? '.')) continue;
    slips.push({ ...sentence.span(word, word + 1), message: `A year takes no “the”: “${words[word + 1] ?? ''}”.` });
  }
  return slips;
}

/** Names of countries that have the article, now or in older print. */
const ARTICLED =
  /(?:s|Republic|Kingdom|Union|Coast|Congo|Gambia|Vatican|Ukraine|Sudan|Lebanon|Yemen|Crimea|Sahara|Niger|Argentine|Holy See|Bank|Strip)$/u;

/** What shows that the name itself had the article and nothing behind it ("the China of today", "the Iran deal"). */
const ENDS_NAME = /^(?:[.,;)]|and|to|in|for|on|at|by|from|was|is|has|had|will|would|as)$/u;

/**
 * Finds "the" before a country's name that has none: "to the Thailand", "of the Saudi Arabia".
 * @returns what stands wrong in the sentence's block, with the mend; in text order
 */
export function countryArticles(sentence: ParsedSentence): readonly Slip[] {
  const { lower, words, spans, block } = sentence;
  return lower.flatMap((form, word): readonly Slip[] => {
    if (form !== 'the' || word === 0 || sentence.isOut(word) || !/^\p{Lu}/u.test(words[word + 1] ?? '')) return [];
    const start = spans[word + 1]?.start ?? 0;
    const before = /^(?:(?:South|North|East|West)(?:ern)? )?/u.exec(block.text.slice(start, start + 20))?.[0] ?? '';
    const rest = block.text.slice(start, start + 60);
    const [place] = findPlaces(rest).filter((each) => each.start === 0 || each.start === before.length);
    if (place?.kind !== 'country' || !/^\p{Lu}\p{Ll}{3}/u.test(place.text) || place.text.includes(' of ')) return [];
    if (ARTICLED.test(place.text) && (before === '' || !place.text.endsWith('Yemen'))) return [];
    const last = spans.findIndex(({ end }) => end === start + place.end);
    if (last < 0 || !ENDS_NAME.test(lower[last + 1] ?? '.')) return [];
    const name = rest.slice(0, place.end);
    return [{ ...sentence.span(word, last), newText: name, message: `“${name}” takes no “the”.` }];
  });
}
