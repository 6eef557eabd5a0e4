import { rememberBy } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { CheckInput, Finding } from '../finding.ts';
import { hits } from '../prose.ts';
import { pairFindings } from './pair-findings.ts';
import type { Damage } from './suspicion.ts';
import { suspicionFindings } from './suspicion-findings.ts';
import { codeOf, damages, wordSlips } from './word-slips.ts';

/**
 * The words of one sort of damage: what a rule of grammar tells, pairs of words that English never has, and what the model
 * suspects. Of several at one place the first of these is told.
 */
export function wordFindings(input: CheckInput, damage: Damage): readonly Finding[] {
  const plain = plainFindings(input);
  const spans = (sort: keyof PlainFindings): readonly Span[] =>
    damages.flatMap((each) => plain[each][sort].map(({ span }) => span));
  const [rules, pairs] = [spans('rules'), spans('pairs')];
  return [
    ...plain[damage].rules,
    ...plain[damage].pairs.filter(({ span }) => !hits(rules, span)),
    ...suspicionFindings(input, codeOf(damage), (one) => one.damage === damage && !one.odd).filter(
      ({ span }) => !hits(rules, span) && !hits(pairs, span),
    ),
  ];
}

/**
 * Words that are odd beside another one, where the usual word is known: the model suspects them too, or the passage has more of such.
 * @param code the check's
 */
export function oddFindings(input: CheckInput, code: string): readonly Finding[] {
  const plain = plainFindings(input);
  const told = damages.flatMap((each) => [...plain[each].rules, ...plain[each].pairs].map(({ span }) => span));
  return suspicionFindings(input, code, ({ odd }) => odd !== undefined).filter(({ span }) => !hits(told, span));
}

interface PlainFindings {
  readonly rules: readonly Finding[];
  readonly pairs: readonly Finding[];
}

/**
 * What rules and pairs of words tell of each sort of damage: three checks ask of the same article. What the model suspects is not
 * kept, for other articles change how it is weighed.
 */
const plainFindings = rememberBy(
  ({ annotations }: CheckInput) => annotations,
  (input): Readonly<Record<Damage, PlainFindings>> => {
    const of = (damage: Damage): PlainFindings => ({
      rules: wordSlips(input)[damage],
      pairs: pairFindings(input, codeOf(damage), damage),
    });
    return { missing: of('missing'), wrong: of('wrong'), extra: of('extra') };
  },
);
