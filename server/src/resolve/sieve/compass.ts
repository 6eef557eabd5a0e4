import type { Chains } from './chains.ts';
import type { Discourse, SieveMention } from './mention.ts';

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
]);

/**
 * Joins "the North" to "North Selby" where the text has "South Selby" too, and no other pair: of two halves each goes by its
 * side. Elsewhere "the North" is a region.
 */
export function compass({ mentions }: Discourse, chains: Chains): void {
  /** By side the first mention of each half, by what it is half of. */
  const halves = new Map<string, Map<string, SieveMention>>();
  const names = mentions.filter(({ form, name }) => form === 'name' && name?.type !== undefined);
  for (const mention of names) {
    const [side = '', ...rest] = wordsOf(mention);
    if (!OPPOSITE.has(side) || rest.length === 0) continue;
    const own = halves.get(side) ?? new Map<string, SieveMention>();
    halves.set(side, own);
    const whole = rest.join(' ');
    if (!own.has(whole)) own.set(whole, mention);
  }
  for (const mention of names) {
    const [side = '', ...rest] = wordsOf(mention);
    if (rest.length > 0 || mention.kind === 'person') continue;
    const others = halves.get(OPPOSITE.get(side) ?? '');
    const pairs = [...(halves.get(side) ?? [])].filter(([whole]) => others?.has(whole));
    const [[, half] = []] = pairs;
    if (half && pairs.length === 1) chains.join(half.index, mention.index);
  }
}

const wordsOf = ({ name }: SieveMention): string[] => (name?.text ?? '').toLowerCase().replace(/^the /, '').split(' ');
