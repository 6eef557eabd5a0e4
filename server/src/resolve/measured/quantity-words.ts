import type { ChangeUse, Harm } from './measured.ts';
import { wordSet } from '../../text/word-set.ts';

/** Lemmas of verbs that tell a rise or a fall. */
const RISES = wordSet(
  'rise increase grow climb jump soar surge gain expand swell raise boost lift rally rebound widen double triple treble quadruple skyrocket rocket balloon add appreciate up',
);
const FALLS = wordSet(
  'fall drop decline decrease sink plunge slide tumble shrink cut reduce lower slash halve lose shed slip dip slump contract narrow plummet trim ease depreciate crash down',
);

/** Of these, verbs that tell a change only of percentages and points, or with "by", "to" or "from": "lost $5 million" is none. */
const WEAK = wordSet(
  'gain expand raise boost lift cut lose shed add double triple treble quadruple halve crash up down',
);

const RISE_NOUNS = wordSet('rise increase growth jump surge gain hike expansion uptick upturn climb');
const FALL_NOUNS = wordSet('fall drop decline decrease plunge slump cut reduction contraction dip slide');

/** Whether a lemma tells of a rise or a fall; undefined for others. */
export function directionOf(lemma: string): 'up' | 'down' | undefined {
  if (RISES.has(lemma) || RISE_NOUNS.has(lemma)) return 'up';
  return FALLS.has(lemma) || FALL_NOUNS.has(lemma) ? 'down' : undefined;
}

/** Whether the noun of this lemma names a rise or a fall ("a rise of 4 %"). */
export function isChangeNoun(lemma: string): boolean {
  return RISE_NOUNS.has(lemma) || FALL_NOUNS.has(lemma);
}

/**
 * How an amount stands to a verb of change.
 * @param lemma the verb's
 * @param preposition before the amount, '' for none
 * @param relative whether the amount is a percentage, a multiple or in points
 * @returns undefined when the verb tells no change of it ("raised $5 million")
 */
export function changeUse(lemma: string, preposition: string, relative: boolean): ChangeUse | undefined {
  if (directionOf(lemma) === undefined) return undefined;
  if (preposition === 'to' || preposition === 'at') return 'level';
  if (preposition === 'from') return 'start';
  if (preposition === 'by') return 'change';
  return preposition === '' && (relative || !WEAK.has(lemma)) ? 'change' : undefined;
}

/** Verbs whose subject is what the amount measures ("the bridge cost £5 million"). */
const MEASURES = wordSet(
  'cost weigh total reach number exceed surpass near top average measure stand hit pass near approach amount equal peak sit hover remain stay come represent constitute comprise cover span run stretch last trade close settle',
);

/** Whether the subject of this verb is what an amount behind it measures. */
export function isMeasuringVerb(lemma: string): boolean {
  return MEASURES.has(lemma);
}

/** Nouns that say nothing of what they count: what follows with "of" does. */
const NUMBER_NOUNS = wordSet(
  'number total amount sum count quantity majority proportion percentage handful group tally estimate',
);

/** Whether a noun of this lemma hands over to what follows with "of". */
export function isNumberNoun(lemma: string): boolean {
  return NUMBER_NOUNS.has(lemma);
}

const HARMS: ReadonlyMap<string, Harm> = new Map(
  Object.entries({
    death: 'kill die perish slay murder death fatality dead toll body drown casualty victim',
    injury: 'injure wound hurt injury injured wounded hospitalise hospitalize hospitalized hospitalised',
    missing: 'missing',
    arrest: 'arrest detain apprehend detention',
    displacement: 'displace evacuate homeless displaced evacuee',
    infection: 'infect infection infected',
    rescue: 'rescue rescued',
  } satisfies Record<Harm, string>).flatMap(([harm, lemmas]) =>
    lemmas.split(' ').map((lemma) => [lemma, harm as Harm] as const),
  ),
);

/** What a verb or noun of this lemma says has befallen people; undefined for others. */
export function harmOf(lemma: string): Harm | undefined {
  return HARMS.get(lemma);
}

/** Nouns that count the people harmed themselves ("12 deaths", "41 dead"). */
const HARMED = wordSet(
  'death fatality dead toll injury injured wounded missing arrest infected displaced homeless evacuee casualty victim',
);

/** Whether a word of this lemma counts people by what befell them. */
export function countsHarmed(lemma: string): boolean {
  return HARMED.has(lemma);
}
