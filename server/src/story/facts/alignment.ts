import { coverOf } from './article-cover.ts';
import type { Statement } from './statement.ts';
import { rank, type StatementIndex, type NearStatement } from './statement-pairs.ts';
import { ALIGNMENT_WEIGHTS } from './alignment-weights.ts';
import { dot } from './logistic.ts';

/** Two sentences of two articles, with how likely they tell the same. */
export interface Alignment {
  readonly pair: NearStatement;
  /** The log of the odds that they tell one thing. */
  readonly odds: number;
}

/** Sentences of the other article that are weighed for each sentence. */
const maxCandidates = 10;

/** What speaks for two sentences telling one thing, by name. */
export const ALIGNMENT_FEATURES = [
  'bias',
  'likeness',
  'common',
  'behind here',
  'behind there',
  'lead',
  'share',
  'both shares',
  'names',
  'values',
  'events',
  'rare words',
  'covered',
  'neighbours',
  'order',
] as const;

/** By both articles, how their sentences are aligned. */
const known = new WeakMap<StatementIndex, WeakMap<StatementIndex, AlignmentsBySentence>>();

type AlignmentsBySentence = Map<Statement, readonly Alignment[]>;

/**
 * The sentences of another article that may tell what one sentence tells, the likeliest first: a logistic regression over what
 * both share (as Barzilay and Elhadad 2003 and Nelken and Shieber 2006 align sentences of comparable texts), worked out once.
 * @param statement a sentence of `own`
 */
export function alignmentsOf(statement: Statement, own: StatementIndex, theirs: StatementIndex): readonly Alignment[] {
  const byOther = known.get(own) ?? new WeakMap<StatementIndex, AlignmentsBySentence>();
  known.set(own, byOther);
  const byStatement: AlignmentsBySentence = byOther.get(theirs) ?? new Map<Statement, readonly Alignment[]>();
  byOther.set(theirs, byStatement);
  let found = byStatement.get(statement);
  if (!found) {
    found = candidatesOf(statement, own, theirs)
      .map(({ pair, features }) => ({ pair, odds: dot(features, ALIGNMENT_WEIGHTS) }))
      .sort((x, y) => y.odds - x.odds);
    byStatement.set(statement, found);
  }
  return found;
}

/** The candidates of a sentence with the values of `ALIGNMENT_FEATURES`. */
export function candidatesOf(
  statement: Statement,
  own: StatementIndex,
  theirs: StatementIndex,
): readonly { readonly pair: NearStatement; readonly features: readonly number[] }[] {
  const near = theirs
    .candidates(statement, own)
    .filter(({ b }) => b.heading === statement.heading)
    .slice(0, maxCandidates);
  const [mine, yours] = [coverOf(own, theirs).share, coverOf(theirs, own).share];
  const ranks = near.map(rank);
  return near.map((pair, i) => {
    const { b, likeness, common } = pair;
    const back = own.candidates(b, theirs);
    const behind = back.findIndex((each) => each.b === statement);
    const rival = Math.max(0, ...ranks.filter((_, j) => j !== i), ...back.filter((_, j) => j !== behind).map(rank));
    const shared = sharedTerms(statement, b, own, theirs);
    return {
      pair,
      features: [
        1,
        likeness,
        Math.min(6, common) / 6,
        Math.min(3, i) / 3,
        (behind < 0 ? 4 : Math.min(3, behind)) / 3,
        (rank(pair) - rival) / (rank(pair) + rival || 1),
        Math.max(mine, yours),
        Math.min(mine, yours),
        Math.min(3, shared.names) / 3,
        Math.min(3, shared.values) / 3,
        Math.min(2, shared.events) / 2,
        Math.min(4, shared.rare) / 4,
        Math.max(common / (own.weight(statement) || 1), common / (theirs.weight(b) || 1)),
        neighboursOf(statement, b, own, theirs),
        Math.abs(placeIn(own, statement) - placeIn(theirs, b)),
      ],
    };
  });
}

/** What two sentences share, by sort: names, values, events, and words that stand in no other sentence of either article. */
function sharedTerms(a: Statement, b: Statement, own: StatementIndex, theirs: StatementIndex) {
  const shared = { names: 0, values: 0, events: 0, rare: 0 };
  for (const term of a.terms.keys()) {
    if (!b.terms.has(term)) continue;
    const often = own.often(term) + theirs.often(term);
    if (term.startsWith('@')) shared.names += 2 / often;
    else if (term.startsWith('#')) shared.events += 2 / often;
    else if (often <= 2) shared.rare++;
  }
  for (const [value, weight] of a.values) if (b.values.has(value)) shared.values += weight;
  return shared;
}

/** Whether sentences beside the two are alike too, in the same order: 0 to 1. */
function neighboursOf(a: Statement, b: Statement, own: StatementIndex, theirs: StatementIndex): number {
  const [i, j] = [own.place(a), theirs.place(b)];
  let best = 0;
  for (const step of [-1, 1]) {
    const beside = own.statements[i + step];
    if (!beside || beside.heading) continue;
    for (const pair of theirs.candidates(beside, own).slice(0, 2)) {
      const apart = step * (theirs.place(pair.b) - j);
      if (apart >= 0 && apart <= 2) best = Math.max(best, pair.likeness);
    }
  }
  return best;
}

const placeIn = (article: StatementIndex, statement: Statement): number =>
  article.place(statement) / Math.max(1, article.statements.length - 1);

/** Log odds within the bounds in which they are told apart. */
export const boundedOdds = (odds: number): number => Math.max(-4, Math.min(2, odds));
