import type { Statement } from './statement.ts';

/** Two sentences that may tell the same. */
export interface StatementPair {
  readonly a: Statement;
  readonly b: Statement;
  /** The weight of the terms in common. */
  readonly common: number;
  /** Dice's coefficient over the terms' weights, 0 to 1. */
  readonly likeness: number;
  /** Each is the likest of its article to the other. */
  readonly mutual: boolean;
}

type NearStatement = Omit<StatementPair, 'mutual'>;

/** More sentences that are like one are of no use. */
const maxNear = 6;

/** With less in common two sentences tell of two things. */
const minCommon = 1.2;

/** Statements of an article by their terms. */
export class StatementIndex {
  readonly statements: readonly Statement[];
  /** By a term, the places in `statements` of those that have it. */
  readonly #byTerm = new Map<string, number[]>();
  readonly #byValue = new Map<string, number[]>();
  readonly #weights = new Map<Statement, number>();
  /** By the other article, what was found for its statements: asked again for every sort of comparison, and from the other side. */
  readonly #found = new WeakMap<StatementIndex, Map<Statement, readonly NearStatement[]>>();

  constructor(statements: readonly Statement[]) {
    this.statements = statements;
    statements.forEach((statement, place) => {
      let sum = 0;
      for (const [term, weight] of statement.terms) {
        const list = this.#byTerm.get(term) ?? [];
        this.#byTerm.set(term, list);
        list.push(place);
        sum += weight;
      }
      this.#weights.set(statement, sum);
      for (const value of statement.values.keys()) {
        this.#byValue.set(value, [...(this.#byValue.get(value) ?? []), place]);
      }
    });
  }

  /** The weight of all terms of a statement of this article. */
  weight(statement: Statement): number {
    return this.#weights.get(statement) ?? 0;
  }

  /** How often a term of the article says little: in a third of its sentences it is what all of it is about. */
  rarity(term: string): number {
    const share = (this.#byTerm.get(term)?.length ?? 0) / Math.max(6, this.statements.length);
    return share > 0.5 ? 0.3 : share > 0.25 ? 0.6 : 1;
  }

  /**
   * The sentences of this article that are most like one of another (or of itself, itself left out).
   * @param from the article of `statement`
   * @returns at most `most`, and four, the likest first
   */
  near(statement: Statement, from: StatementIndex, most: number): StatementPair[] {
    return this.#near(statement, from)
      .slice(0, most)
      .map((pair, i) => new Pair(pair, () => i === 0 && from.#near(pair.b, this)[0]?.b === statement));
  }

  #near(statement: Statement, from: StatementIndex): readonly NearStatement[] {
    let known = this.#found.get(from);
    if (!known) {
      known = new Map();
      this.#found.set(from, known);
    }
    let found = known.get(statement);
    if (!found) {
      found = this.#search(statement, from);
      known.set(statement, found);
    }
    return found;
  }

  #search(statement: Statement, from: StatementIndex): NearStatement[] {
    const { length } = this.statements;
    // Sums by place in `statements`: what both say, and of that what only both give (the others may be what they differ on).
    const [words, values] = [new Float64Array(length), new Float64Array(length)];
    for (const [term, weight] of statement.terms) {
      const known = this.#byTerm.get(term);
      if (!known) continue;
      const gain = weight * Math.min(this.rarity(term), from.rarity(term));
      for (const place of known) words[place] = (words[place] ?? 0) + gain;
    }
    for (const [value, weight] of statement.values) {
      for (const place of this.#byValue.get(value) ?? []) values[place] = (values[place] ?? 0) + weight;
    }
    const own = from.weight(statement);
    const found: NearStatement[] = [];
    this.statements.forEach((b, place) => {
      const [said = 0, given = 0] = [words[place], values[place]];
      const common = said + given;
      // A number alone is no common matter.
      if (said === 0 || common <= minCommon || b === statement) return;
      found.push({ a: statement, b, common, likeness: (2 * common) / (own + this.weight(b) + 2 * given || 1) });
    });
    return found.sort((x, y) => rank(y) - rank(x)).slice(0, maxNear);
  }
}

/** A pair whose other side is asked only where somebody wants to know. */
class Pair implements StatementPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly common: number;
  readonly likeness: number;
  readonly #isMutual: () => boolean;

  constructor({ a, b, common, likeness }: NearStatement, isMutual: () => boolean) {
    this.a = a;
    this.b = b;
    this.common = common;
    this.likeness = likeness;
    this.#isMutual = isMutual;
  }

  get mutual(): boolean {
    return this.#isMutual();
  }
}

/** Short sentences are alike soon, long ones share much soon: both must hold. */
export const rank = ({ common, likeness }: Pick<StatementPair, 'common' | 'likeness'>): number =>
  Math.sqrt(common) * likeness;
