import type { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { pronounOf } from '../../server/src/resolve/sieve/pronouns.ts';
import type { GoldDiscourse } from './gum-discourse.ts';

/** Counts of one measure; precision is `right` of `given`, recall `found` of `wanted`. */
export interface Counts {
  right: number;
  given: number;
  found: number;
  wanted: number;
}

/** What is counted. */
export interface CoreferenceCounts {
  /** Links between names (MUC: Vilain et al. 1995), of people, organisations and places. */
  readonly alias: Counts;
  /** The same by pairs of names. */
  readonly pairs: Counts;
  /** Noun phrases given to a chain that has a name. */
  readonly role: Counts;
  /** Pronouns of the third person that have an antecedent: the mention before them in their chain is of their entity. */
  readonly pronoun: Counts;
  /** The same by the last mention before them that is no pronoun: whom a reader is told. */
  readonly told: Counts;
}

/** Nothing counted yet. */
export function noCounts(): CoreferenceCounts {
  const none = (): Counts => ({ right: 0, given: 0, found: 0, wanted: 0 });
  return { alias: none(), pairs: none(), role: none(), pronoun: none(), told: none() };
}

/**
 * Adds what a document's chains got right.
 * @param chainOf the predicted chain of a mention
 */
export function countDocument(
  sums: CoreferenceCounts,
  { discourse, gold }: GoldDiscourse,
  chainOf: (mention: number) => number,
  misses?: (kind: 'role' | 'pronoun', mention: number, given: number | undefined) => void,
): void {
  const names = discourse.mentions.filter(
    ({ index }) => gold[index]?.isName && /^(?:person|organization|place)$/.test(gold[index].type),
  );
  const entityOf = (index: number): string => gold[index]?.entity ?? '';
  const ids = names.map(({ index }) => [entityOf(index), String(chainOf(index))] as const);
  addLinks(sums.alias, ids);
  addPairs(sums.pairs, ids);
  const byChain = new Map<number, number[]>();
  for (const { index } of discourse.mentions) {
    const list = byChain.get(chainOf(index));
    if (list) list.push(index);
    else byChain.set(chainOf(index), [index]);
  }
  const isForm = (index: number, ...forms: string[]): boolean => forms.includes(discourse.mentions[index]?.form ?? '');
  discourse.mentions.forEach(({ index, form, noun }) => {
    const chain = byChain.get(chainOf(index)) ?? [];
    if (form === 'nominal') {
      const named = chain.filter((other) => isForm(other, 'name') && discourse.mentions[other]?.name?.type);
      const link = named.findLast((other) => other < index) ?? named[0];
      if (link === undefined) return;
      sums.role.given++;
      if (entityOf(link) === entityOf(index)) sums.role.right++;
      else misses?.('role', index, link);
    }
    const pronoun = form === 'pronoun' ? pronounOf(noun) : undefined;
    if (pronoun?.person !== 3 || pronoun.use === 'relative') return;
    if (!gold.slice(0, index).some(({ entity }) => entity === entityOf(index))) return;
    const before = chain.filter((other) => other < index);
    const isRight = (link: number | undefined): boolean => link !== undefined && entityOf(link) === entityOf(index);
    const told = before.findLast((other) => !isForm(other, 'pronoun')) ?? before.at(-1);
    sums.pronoun.wanted++;
    sums.told.wanted++;
    if (isRight(before.at(-1))) sums.pronoun.found++;
    if (isRight(told)) sums.told.found++;
    else misses?.('pronoun', index, told);
  });
}

/** A function of `Chains` for `countDocument`. */
export const chainIn =
  (chains: Chains) =>
  (mention: number): number =>
    chains.of(mention);

type Ids = readonly (readonly [gold: string, predicted: string])[];

function addLinks(counts: Counts, ids: Ids): void {
  const side = (key: 0 | 1): [links: number, total: number] => {
    const sets = new Map<string, { size: number; parts: Set<string> }>();
    for (const id of ids) {
      const set = sets.get(id[key]) ?? { size: 0, parts: new Set() };
      sets.set(id[key], set);
      set.size++;
      set.parts.add(id[key === 0 ? 1 : 0]);
    }
    return [...sets.values()].reduce<[number, number]>(
      ([links, total], { size, parts }) => [links + size - parts.size, total + size - 1],
      [0, 0],
    );
  };
  const [found, wanted] = side(0);
  const [right, given] = side(1);
  counts.found += found;
  counts.wanted += wanted;
  counts.right += right;
  counts.given += given;
}

function addPairs(counts: Counts, ids: Ids): void {
  for (const [i, one] of ids.entries()) {
    for (const other of ids.slice(i + 1)) {
      const [wanted, given] = [one[0] === other[0], one[1] === other[1]];
      if (wanted) counts.wanted++;
      if (given) counts.given++;
      if (wanted && given) [counts.found, counts.right] = [counts.found + 1, counts.right + 1];
    }
  }
}
