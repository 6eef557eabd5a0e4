import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';

const PREPOSITION = /^(?:of|in|for|without|by|from|at|before|after)$/u;

/** Words whose "to" is a preposition, so that a verb behind it ends in "-ing". */
const PREPOSITIONAL_TO = wordSet(
  'confess confesses confessed objects objected accustomed dedicated devoted addicted resorted',
);

/** Verbs whose "to" begins an infinitive. */
const INFINITIVE_TO = wordSet(
  'begin begins began want wants wanted try tries tried trying refuse refuses refused decide decides decided plan plans planned hope hopes hoped ' +
    'agree agrees agreed fail fails failed manage manages managed attempt attempts attempted intend intends intended forbid forbids forbade ' +
    'expect expects expected promise promises promised',
);

/**
 * Finds verbs in the wrong one of their bare forms: "the intention of impose", "confessed to kill", "began to playing".
 * @returns what stands wrong in the sentence's block; in text order
 */
export function bareVerbSlips(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let verb = 1; verb < syntax.length; verb++) {
    if (syntax.tag(verb) !== 'VERB' || !/^\p{Ll}+$/u.test(words[verb] ?? '')) continue;
    if (sentence.isOut(verb) || sentence.isOut(verb - 1)) continue;
    const before = lower[verb - 1] ?? '';
    const form = classOf({ lower: lower[verb] ?? '', name: false });
    const governor = before === 'to' ? (lower[verb - 2] ?? '') : '';
    const bare =
      (form === 'VB' && PREPOSITION.test(before)) || (form.split('|').includes('VB') && PREPOSITIONAL_TO.has(governor));
    if (!bare && !(form === 'VBG' && INFINITIVE_TO.has(governor))) continue;
    slips.push({
      ...sentence.span(verb - 1, verb),
      message: `“${before} ${words[verb] ?? ''}” is no English: ${bare ? `the verb ends in “-ing” behind “${before}”, or a word is missing` : 'the verb has its base form here'}.`,
    });
  }
  return slips;
}
