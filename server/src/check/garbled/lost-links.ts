import { isFullMonth } from '../../analyse/timexes/vocabulary.ts';
import type { Slip } from '../prose.ts';
import type { ParsedSentence } from './parsed-sentences.ts';
import { classOf } from './sequences.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that a bare infinitive never follows ("able sell"): verbs that take "to", and adjectives and singular nouns that do. */
const TAKES_TO = wordSet(
  'able unable expected allowed forced urged asked ordered supposed planned scheduled willing unwilling ready reluctant eager ' +
    'seek seeks sought seeking trying tried try tries attempting attempted refused refuses refusing failed fails failing agreed agrees agreeing ' +
    'decided decides deciding vowed vows promised promises pledged pledges intends intended intending wants wanted wanting hopes hoped hoping ' +
    'tends tended continues continued continuing began begins managed manages threatened threatens offered aims aimed ability inability ' +
    'effort attempt decision intention willingness refusal failure opportunity permission',
);

/** Words of number and part behind which a plural stands with "of" only. */
const TAKES_OF = /^(?:hundreds|thousands|millions|billions|dozens|scores)$/u;
const COUNTED = /^(?:number|majority|handful|variety)$/u;

/** Nouns behind "on the" and the like that nothing follows without "of" ("on the eve his party's congress"). */
const PLACED = /^(?:eve|brink|verge|outskirts|behest|aftermath|heels|basis|grounds)$/u;

/** What is counted in shares, by people of the field ("40% of voters"). */
const SHARED =
  /^(?:people|residents|voters|women|men|children|respondents|households|patients|workers|employees|students|adults|americans)$/u;

/**
 * Finds small words that are lost where English leaves no choice: "expected make", "one the advisors", "thousands people".
 * @returns what stands wrong in the sentence's block, with what belongs there; in text order
 */
export function lostLinks(sentence: ParsedSentence): readonly Slip[] {
  const slips: Slip[] = [];
  for (let right = 1; right < sentence.syntax.length; right++) {
    if (sentence.isOut(right - 1) || sentence.isOut(right)) continue;
    const lost = isLostTo(sentence, right) ? 'to' : isLostOf(sentence, right) ? 'of' : undefined;
    if (lost === undefined) continue;
    slips.push(lostSlip(sentence, right, lost));
  }
  return slips;
}

/** The slip of a word that is lost before the word at `right`. */
export function lostSlip(sentence: ParsedSentence, right: number, lost: string): Slip {
  const [before = '', after = ''] = sentence.words.slice(right - 1, right + 1);
  const newText = `${before} ${lost} ${after}`;
  return { ...sentence.span(right - 1, right), newText, message: `“${lost}” is missing: “${newText}”.` };
}

function isLostTo({ lower, words, syntax }: ParsedSentence, right: number): boolean {
  const before = lower[right - 1] ?? '';
  if (!TAKES_TO.has(before) || /^\p{Lu}/u.test(words[right] ?? '')) return false;
  const after = lower[right] ?? '';
  // "Asked how", "agreed let": only forms that are nothing but a bare verb; "the planned go", "as promised be": a clause ends.
  if (classOf({ lower: after, name: false }) !== 'VB' && after !== 'be' && after !== 'have') return false;
  return syntax.tag(right) === 'VERB' || syntax.tag(right) === 'AUX';
}

function isLostOf({ lower, syntax, words }: ParsedSentence, right: number): boolean {
  const before = lower[right - 1] ?? '';
  const after = lower[right] ?? '';
  // "As January 3, nobody knew".
  if (words[right - 1] === 'As') return isFullMonth(after) && /^\d/u.test(words[right + 1] ?? '');
  const plural = syntax.tag(right) === 'NOUN' && syntax.has(right, 'Number=Plur');
  if (before === 'one' && /^(?:the|his|her|its|their)$/u.test(after)) {
    const noun = syntax.head(right);
    return (
      noun > right && noun < right + 5 && syntax.has(noun, 'Number=Plur') && !syntax.is(noun, 'nsubj', 'obj', 'iobj')
    );
  }
  if (/^\p{Lu}/u.test(words[right] ?? '')) return false;
  if (PLACED.test(before) && lower[right - 2] === 'the' && /^(?:on|in|at|to|from)$/u.test(lower[right - 3] ?? ''))
    return /^(?:the|an?|his|her|its|their|our|this|these|those)$/u.test(after);
  if (TAKES_OF.test(before)) return plural && !/^(?:times|years|days|weeks|hours|miles|strong)$/u.test(after);
  if (COUNTED.test(before))
    return (
      plural &&
      /^(?:total|the|a|large|small|vast|growing|record)$/u.test(lower[right - 2] ?? '') &&
      !/^plates?$/u.test(after)
    );
  return (before === '%' || before === 'percent') && SHARED.test(after);
}
