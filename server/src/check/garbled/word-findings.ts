import type { CheckInput, Finding } from '../finding.ts';
import { hits } from '../prose.ts';
import { pairFindings } from './pair-findings.ts';
import { suspicionFindings } from './suspicion-findings.ts';
import type { Damage } from './suspicion.ts';

const damages: readonly Damage[] = ['missing', 'wrong', 'extra'];

/**
 * The words of one sort of damage: what the model suspects, and pairs of words that English never has. Where both speak of one
 * place, what the model is sure of is told, else the pair.
 * @param code the check's
 */
export function wordFindings(input: CheckInput, code: string, damage: Damage): readonly Finding[] {
  const sure = damages
    .flatMap((each) => suspicionFindings(input, code, each))
    .filter(({ severity }) => severity === 'warning')
    .map(({ span }) => span);
  const pairs = damages.flatMap((each) => pairFindings(input, code, each)).map(({ span }) => span);
  return [
    ...suspicionFindings(input, code, damage).filter(
      ({ severity, span }) => severity === 'warning' || !hits(pairs, span),
    ),
    ...pairFindings(input, code, damage).filter(({ span }) => !hits(sure, span)),
  ];
}
