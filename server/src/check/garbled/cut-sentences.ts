import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { isFunctionWord } from './sequences.ts';

/** Nouns behind which a preposition may hang in the passive and the infinitive ("was taken care of"). */
const HANGS_ON = wordSet(
  'advantage care use rid hold sight account notice charge fun kind sort sorts track ahold note mention out proud worth',
);

/** What lets a preposition stand bare at the end: a relative clause, a question, an infinitive, a passive. */
const LICENCE =
  /^(?:who|whom|whose|which|that|what|where|how|why|to|all|everything|anything|nothing|something|too|enough|worth)$/u;

/** Small words that begin a sentence and stand in no name without a further capital. */
const OPENER =
  /^(?:At|The|In|On|He|She|It|They|This|That|These|Those|However|But|And|According|After|Before|When|While|If|As|For|From|There|Although|Since|His|Her|Their|To|With|By)$/u;

/** A sentence with more of them has capitals of its own making. */
const mostOpeners = 3;

/**
 * Finds sentences that stop behind a preposition, and sentences that begin inside another one: "was given a fine of.", "university data
 * At least".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function cutSentences(sentence: ParsedSentence): readonly Slip[] {
  return [...stopsBehindPreposition(sentence), ...beginsInside(sentence)];
}

function stopsBehindPreposition(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const stop = words.length - 1;
  const last = stop - 1;
  if (words[stop] !== '.' || stop < 5 || sentence.isOut(last)) return [];
  const form = lower[last] ?? '';
  const before = lower[last - 1] ?? '';
  const joined = /^(?:or|and)$/u.test(before) && /^(?:in|of|at|to|from|for|with|into)$/u.test(form);
  const noun = ['NOUN', 'PROPN'].includes(syntax.tag(last - 1)) && form === 'of' && !HANGS_ON.has(before);
  // "He was in and out of": only what the sentence has no other use for.
  if (!(joined || noun) || lower.slice(0, last - 1).some((word) => LICENCE.test(word) && word !== 'to')) return [];
  if (noun && !/^\p{Lu}/u.test(words[last - 1] ?? '') && lower.slice(0, last).includes('to')) return [];
  if (syntax.children(syntax.head(last - 1), 'acl:relcl').length > 0) return [];
  return [{ ...sentence.span(last), message: `The sentence breaks off: it ends with “${words[last] ?? ''}”.` }];
}

function beginsInside(sentence: ParsedSentence): readonly Slip[] {
  const { words, block, spans } = sentence;
  // Text without full stops begins its sentences anywhere.
  if (words.at(-1) !== '.' || words.filter((word) => OPENER.test(word)).length > mostOpeners) return [];
  return words.flatMap((word, i): readonly Slip[] => {
    if (i < 3 || !OPENER.test(word) || sentence.isOut(i) || sentence.isOut(i - 1)) return [];
    const before = words[i - 1] ?? '';
    if (!/^\p{Ll}{3,}$/u.test(before) || isFunctionWord(before) || !/^\p{Ll}/u.test(words[i + 1] ?? '')) return [];
    // A title, or a mark between that the tree does not count.
    if (block.text.slice(spans[i - 1]?.end ?? 0, spans[i]?.start ?? 0) !== ' ') return [];
    if (/^\p{Lu}/u.test(words[i + 2] ?? '') && /^\p{Lu}/u.test(words[i + 3] ?? '')) return [];
    return [
      {
        ...sentence.span(i - 1, i),
        message: `A sentence begins with “${word}” inside another: a full stop or more is missing behind “${before}”.`,
      },
    ];
  });
}
