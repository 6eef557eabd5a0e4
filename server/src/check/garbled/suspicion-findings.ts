import type { CheckInput, Finding } from '../finding.ts';
import { hits, replaceFix } from '../prose.ts';
import { leastHint, leastWarning, type Judged, toldChance } from './evidence.ts';
import { evidenceOf } from './evidence-of-article.ts';
import { missingWord } from './suspicion-mend.ts';
import type { Damage, Suspicion } from './suspicion.ts';

/** Suspicions so near to a stronger one are of the same damage, in words. */
const near = 2;

/**
 * The words that all evidence together makes likely to be damaged, warnings and hints, but for what other checks of plain defects find at
 * the same place.
 * @param code the check's
 * @param isOf which of them are the check's
 */
export function suspicionFindings(
  input: CheckInput,
  code: string,
  isOf: (suspicion: Suspicion) => boolean,
): readonly Finding[] {
  const { judged, others } = evidenceOf(input);
  const likely = judged.filter((one) => toldChance(one) >= leastHint(input));
  return likely
    .filter((one) => isOf(one.suspicion) && !likely.some((other) => outweighs(other, one)))
    .map((one) => findingFor(input, code, one))
    .filter(
      ({ span }) =>
        !hits(
          others.map((other) => other.span),
          span,
        ),
    );
}

function outweighs(other: Judged, one: Judged): boolean {
  return (
    toldChance(other) > toldChance(one) &&
    other.suspicion.sentence === one.suspicion.sentence &&
    Math.abs(other.suspicion.word - one.suspicion.word) <= near
  );
}

function findingFor({ article }: CheckInput, code: string, judged: Judged): Finding {
  const { sentence, word, damage, odd } = judged.suspicion;
  const chance = toldChance(judged);
  const { block, words } = sentence;
  const gap = damage === 'missing' && /\p{L}/u.test(words[word - 1] ?? '');
  const span = sentence.span(gap ? word - 1 : word, word);
  const lost = gap ? missingWord(sentence, word) : undefined;
  const own = words[word] ?? '';
  const before = words[word - 1] ?? '';
  const percent = `${String(Math.floor(chance * 100))} %`;
  const likely = chance > judged.chance ? `${percent} likely that this passage is garbled` : `${percent} likely`;
  const place = { start: sentence.span(word).start, end: sentence.span(word).start };
  const fix =
    lost === undefined
      ? undefined
      : replaceFix(article, block, place, `${lost} `, `Insert “${lost}”: “${before} ${lost} ${own}”`);
  return {
    code,
    severity: chance >= leastWarning ? 'warning' : 'hint',
    span: block.map.spanToSource(span),
    message: odd
      ? `“${own}” is odd with “${words[odd.beside] ?? ''}”: “${odd.meant}” is the usual word (${likely}).`
      : messageFor(damage, { own, before: gap ? before : undefined, lost, likely }),
    related: [],
    ...(fix && { fix }),
  };
}

function messageFor(
  damage: Damage,
  {
    own,
    before,
    lost,
    likely,
  }: {
    readonly own: string;
    readonly before: string | undefined;
    readonly lost: string | undefined;
    readonly likely: string;
  },
): string {
  if (damage === 'wrong') return `“${own}” does not seem to be the word that belongs here (${likely}).`;
  if (damage === 'extra') return `“${own}” seems to be one word too many (${likely}).`;
  if (before === undefined) return `A word seems to be missing before “${own}” (${likely}).`;
  return lost === undefined
    ? `A word seems to be missing between “${before}” and “${own}” (${likely}).`
    : `“${lost}” is missing: “${before} ${lost} ${own}” (${likely}).`;
}
