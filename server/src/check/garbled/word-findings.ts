import type { Span } from '../../text/span.ts';
import type { CheckInput, Finding } from '../finding.ts';
import { hits } from '../prose.ts';
import { pairFindings } from './pair-findings.ts';
import type { Damage } from './suspicion.ts';
import { suspicionFindings } from './suspicion-findings.ts';
import { wordSlips } from './word-slips.ts';

const damages: readonly Damage[] = ['missing', 'wrong', 'extra'];

/**
 * The words of one sort of damage: what a rule of grammar tells, pairs of words that English never has, and what the model
 * suspects. Of several at one place the first of these is told.
 * @param code the check's
 */
export function wordFindings(input: CheckInput, code: string, damage: Damage): readonly Finding[] {
  const { rules, pairs } = plainPlaces(input, code);
  return [
    ...wordSlips(input, code, damage),
    ...pairFindings(input, code, damage).filter(({ span }) => !hits(rules, span)),
    ...suspicionFindings(input, code, damage).filter(({ span }) => !hits(rules, span) && !hits(pairs, span)),
  ];
}

interface PlainPlaces {
  readonly rules: readonly Span[];
  readonly pairs: readonly Span[];
}

/** Three checks ask of the same article. What the model suspects is not kept: other articles change how it is weighed. */
const kept = new WeakMap<CheckInput['annotations'], PlainPlaces>();

/** Where rules and pairs of words tell damage of any sort. */
function plainPlaces(input: CheckInput, code: string): PlainPlaces {
  const known = kept.get(input.annotations);
  if (known) return known;
  const found = {
    rules: ofAll(wordSlips, input, code).map(({ span }) => span),
    pairs: ofAll(pairFindings, input, code).map(({ span }) => span),
  };
  kept.set(input.annotations, found);
  return found;
}

type Find = (input: CheckInput, code: string, damage: Damage) => readonly Finding[];

const ofAll = (find: Find, input: CheckInput, code: string): readonly Finding[] =>
  damages.flatMap((damage) => find(input, code, damage));
