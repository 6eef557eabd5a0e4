import type { NounKind } from './nouns.ts';
import type { Discourse, SieveMention } from './mention.ts';
import { partitionPoint } from '../../text/partition-point.ts';

/** What the mentions of one chain tell together. */
export interface ChainFacts {
  /** Mentions in text order, as indexes. */
  readonly members: number[];
  /** Some mention is a name that the model reads. */
  named: boolean;
  kind: NounKind | undefined;
  plural: boolean | undefined;
  gender: 'male' | 'female' | undefined;
  /** The gender is no more than a given name's. */
  guessed: boolean;
  /** What a plural stands for, where that is known one by one: a mention of each. */
  parts?: readonly number[];
}

/**
 * The mentions of a text in chains that stand for one entity each: a union-find forest (Tarjan 1975) whose roots keep what
 * the chain's mentions tell together, as the entities of Raghunathan et al. (2010) do. Every mention begins alone.
 */
export class Chains {
  readonly #discourse: Discourse;
  readonly #parents: Int32Array;
  readonly #facts: ChainFacts[];

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#parents = Int32Array.from(discourse.mentions, (_, index) => index);
    this.#facts = discourse.mentions.map(factsOf);
  }

  /** The chain of a mention, as the index of one of its mentions; equal for mentions of one chain until the next `join`. */
  of(mention: number): number {
    let root = mention;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let at = mention; at !== root;) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** What a mention's chain tells. */
  facts(mention: number): ChainFacts {
    const facts = this.#facts[this.of(mention)];
    if (!facts) throw new RangeError(`There is no mention ${mention}.`);
    return facts;
  }

  /** Whether two mentions are of one chain. */
  same(one: number, other: number): boolean {
    return this.of(one) === this.of(other);
  }

  /** Whether a mention stands with no other. */
  isAlone(mention: number): boolean {
    return this.facts(mention).members.length === 1;
  }

  /** Makes one chain of those of two mentions. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return;
    const [x, y] = [this.facts(a), this.facts(b)];
    // The longer list takes the shorter one: together they stay near-linear.
    const [root, kept, gone, taken] = x.members.length >= y.members.length ? [a, x, b, y] : [b, y, a, x];
    this.#parents[gone] = root;
    merge(kept.members, taken.members);
    // What a name says of its kind outweighs what a noun says.
    const kind = x.named === y.named ? (x.kind ?? y.kind) : x.named ? (x.kind ?? y.kind) : (y.kind ?? x.kind);
    kept.kind = kind;
    kept.plural = x.plural === y.plural || y.plural === undefined ? x.plural : (x.plural ?? y.plural);
    if (kept.gender === undefined || (kept.guessed && taken.gender !== undefined && !taken.guessed)) {
      [kept.gender, kept.guessed] = [taken.gender, taken.guessed];
    } else if (kept.gender === taken.gender && !taken.guessed) kept.guessed = false;
    kept.named ||= taken.named;
    const parts = kept.parts ?? taken.parts;
    if (parts) kept.parts = parts;
  }

  /** The mentions of every chain, each in text order. */
  all(): readonly (readonly SieveMention[])[] {
    return this.#discourse.mentions
      .filter(({ index }) => this.of(index) === index)
      .map(({ index }) => this.facts(index).members.flatMap((member) => this.#discourse.mentions[member] ?? []));
  }
}

function factsOf(mention: SieveMention): ChainFacts {
  const { index, form, kind, plural, gender, guessed, name, parts } = mention;
  return {
    members: [index],
    named: form === 'name' && name?.type !== undefined,
    kind,
    // "it" is one, "they" may be a body of people; what a name stands for is one.
    plural: form === 'pronoun' ? undefined : plural,
    gender,
    guessed,
    ...(parts && { parts }),
  };
}

/** Puts the sorted `added` into the sorted `list`; one number costs a binary search and a move. */
function merge(list: number[], added: readonly number[]): void {
  for (const index of added) {
    const after = (list.at(-1) ?? -1) < index;
    const at = after ? list.length : partitionPoint(list.length, (i) => (list[i] ?? 0) < index);
    list.splice(at, 0, index);
  }
}
