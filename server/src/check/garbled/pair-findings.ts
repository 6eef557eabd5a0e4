import type { CheckInput, Finding } from '../finding.ts';
import { replaceFix } from '../prose.ts';
import { type OddPair, oddPairs, type PairDamage } from './odd-pairs.ts';

/**
 * Findings at pairs of words that English never has.
 * @param code the check's
 * @param damage which of them are this check's
 */
export function pairFindings(input: CheckInput, code: string, damage: PairDamage): readonly Finding[] {
  return oddPairs(input)
    .filter((pair) => pair.damage === damage)
    .map((pair) => findingFor(input, code, pair));
}

function findingFor({ article }: CheckInput, code: string, { sentence, left, damage, lost }: OddPair): Finding {
  const { block, words } = sentence;
  const [before = '', after = ''] = words.slice(left, left + 2);
  const place = { start: sentence.span(left + 1).start, end: sentence.span(left + 1).start };
  const mended = lost === undefined ? '' : `${before} ${lost} ${after}`;
  const fix =
    lost === undefined ? undefined : replaceFix(article, block, place, `${lost} `, `Insert “${lost}”: “${mended}”`);
  return {
    code,
    severity: 'warning',
    span: block.map.spanToSource(damage === 'cut' ? sentence.span(left) : sentence.span(left, left + 1)),
    message: messageFor(damage, before, after, lost),
    related: [],
    ...(fix && { fix }),
  };
}

function messageFor(damage: PairDamage, before: string, after: string, lost: string | undefined): string {
  if (lost !== undefined) return `“${lost}” is missing: “${before} ${lost} ${after}”.`;
  if (damage === 'cut') return `The sentence breaks off: none ends with “${before}”.`;
  if (damage === 'missing')
    return `A word is missing between “${before}” and “${after}”, which never follow one another.`;
  if (damage === 'extra') return `“${before}” or “${after}” is one word too many: they never follow one another.`;
  return `“${before} ${after}” is no English: one of the two words is wrong, or one is missing between them.`;
}
