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

/** Statements of an article by their terms. */
export class StatementIndex {
  readonly statements: readonly Statement[];
  readonly #byTerm = new Map<string, Statement[]>();
  readonly #byValue = new Map<string, Statement[]>();
  readonly #weights = new Map<Statement, number>();
  /** By the other article, what was found for its statements: asked again for every sort of comparison, and from the other side. */
  readonly #found = new Map<StatementIndex, Map<Statement, readonly NearStatement[]>>();

  constructor(statements: readonly Statement[]) {
    this.statements = statements;
    for (const statement of statements) {
      let sum = 0;
      for (const [term, weight] of statement.terms) {
        const list = this.#byTerm.get(term) ?? [];
        this.#byTerm.set(term, list);
        list.push(statement);
        sum += weight;
      }
      this.#weights.set(statement, sum);
      for (const value of statement.values.keys()) {
        this.#byValue.set(value, [...(this.#byValue.get(value) ?? []), statement]);
      }
    }
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
      .map((pair, i) => ({ ...pair, mutual: i === 0 && from.#near(pair.b, this)[0]?.b === statement }));
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
    const shared = new Map<Statement, number>();
    for (const [term, weight] of statement.terms) {
      const known = this.#byTerm.get(term);
      if (!known) continue;
      const gain = weight * Math.min(this.rarity(term), from.rarity(term));
      for (const other of known) if (other !== statement) shared.set(other, (shared.get(other) ?? 0) + gain);
    }
    // Only what both give counts: one of the others may be what they differ on.
    const given = new Map<Statement, number>();
    for (const [value, weight] of statement.values) {
      for (const other of this.#byValue.get(value) ?? []) {
        if (other !== statement) given.set(other, (given.get(other) ?? 0) + weight);
      }
    }
    return [...shared]
      .map(([b, words]) => {
        const values = given.get(b) ?? 0;
        return {
          a: statement,
          b,
          common: words + values,
          likeness: (2 * (words + values)) / (from.weight(statement) + this.weight(b) + 2 * values || 1),
        };
      })
      .filter(({ common }) => common > 1.2)
      .sort((x, y) => rank(y) - rank(x))
      .slice(0, maxNear);
  }
}

/** Short sentences are alike soon, long ones share much soon: both must hold. */
export const rank = ({ common, likeness }: Pick<StatementPair, 'common' | 'likeness'>): number =>
  Math.sqrt(common) * likeness;
