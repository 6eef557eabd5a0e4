import { wordSet } from '../../text/word-set.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Verbs that take whom they are done to as their object, never behind "to". */
const TAKES_OBJECT = wordSet(
  'kill injure wound visit attack arrest accuse criticize criticise thank inform support defeat murder destroy damage approve reject nominate ' +
    'elect condemn blame praise detain rescue hospitalize hospitalise evacuate direct meet interview affect reach approach invade occupy capture ' +
    'remove replace discuss accompany assassinate beat betray congratulate convict defend encourage greet hurt impeach ' +
    'imprison insult kidnap mock persuade prevent protect punish rob sue surround suspect threaten torture urge warn weaken',
);

const NUMBER_WORD = /^(?:all|both|several|many|dozens|hundreds|thousands)$/u;

/**
 * Finds "to" between a verb and its object: "injured to fourteen officers", "she directed to six committees".
 * @returns what stands wrong in the sentence's block, with the mend; in text order
 */
export function extraPrepositions(sentence: ParsedSentence): readonly Slip[] {
  const { syntax, lower, words } = sentence;
  const slips: Slip[] = [];
  for (let verb = 0; verb + 2 < syntax.length; verb++) {
    if (lower[verb + 1] !== 'to' || syntax.tag(verb) !== 'VERB' || !TAKES_OBJECT.has(sentence.lemma(verb))) continue;
    if (sentence.isOut(verb) || sentence.isOut(verb + 2)) continue;
    const next = lower[verb + 2] ?? '';
    const phrase =
      /^(?:the|an?|his|her|their|its)$/u.test(next) || NUMBER_WORD.test(next) || syntax.tag(verb + 2) === 'NUM';
    // "Visited to great effect" and passives ("were directed to the gate") have their object elsewhere.
    if (!phrase || syntax.children(verb, 'aux:pass', 'obj').length > 0 || !syntax.has(verb, 'VerbForm=Fin')) continue;
    const own = words[verb] ?? '';
    slips.push({
      ...sentence.span(verb, verb + 1),
      newText: own,
      message: `“to” is one word too many: “${own} ${words[verb + 2] ?? ''}”.`,
    });
  }
  return slips;
}
