import type { CheckInput, Finding } from '../finding.ts';
import { hits } from '../prose.ts';
import { pairFindings } from './pair-findings.ts';
import type { Damage } from './suspicion.ts';
import { suspicionFindings } from './suspicion-findings.ts';
import { wordSlips } from './word-slips.ts';

const damages: readonly Damage[] = ['missing', 'wrong', 'extra'];

/**
 * The words of one sort of damage: what a rule of grammar tells, what the model suspects, and pairs of words that English never
 * has. Of several at one place, the first of these in which Galley is sure is told.
 * @param code the check's
 */
export function wordFindings(input: CheckInput, code: string, damage: Damage): readonly Finding[] {
  const spansOf = (find: (input: CheckInput, code: string, damage: Damage) => readonly Finding[]) =>
    damages.flatMap((each) => find(input, code, each));
  const rules = spansOf(wordSlips).map(({ span }) => span);
  const pairs = spansOf(pairFindings).map(({ span }) => span);
  const sure = spansOf(suspicionFindings)
    .filter(({ severity }) => severity === 'warning')
    .map(({ span }) => span);
  return [
    ...wordSlips(input, code, damage),
    ...suspicionFindings(input, code, damage).filter(
      ({ severity, span }) => !hits(rules, span) && (severity === 'warning' || !hits(pairs, span)),
    ),
    ...pairFindings(input, code, damage).filter(({ span }) => !hits(rules, span) && !hits(sure, span)),
  ];
}
