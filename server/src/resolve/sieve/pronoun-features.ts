import { cueForm } from '../../analyse/quotations/cue-verbs.ts';
import type { ChainFacts } from './chains.ts';
import type { Discourse, GrammaticalRole, SieveMention } from './mention.ts';

/** A chain that a pronoun may stand for, as it lies before the pronoun. */
export interface Candidate {
  /** The chain's root. */
  readonly chain: number;
  readonly facts: ChainFacts;
  /** Its mentions in the sentence nearest before the pronoun, the nearest first. */
  readonly nearest: readonly SieveMention[];
  /** How many of its mentions stand before the pronoun. */
  readonly count: number;
  /** How many other fitting chains were mentioned after it. */
  readonly rank: number;
}

/** What is asked of a candidate, in the order of `pronounFeatures`. */
export const FEATURE_NAMES = [
  'this sentence',
  'last sentence',
  'two back',
  'three back',
  'four or five back',
  'farther',
  'subject here',
  'object here',
  'oblique here',
  'possessive here',
  'other here',
  'subject before',
  'object before',
  'oblique before',
  'possessive before',
  'other before',
  'how often',
  'same pronoun',
  'another pronoun',
  'named',
  'indefinite noun',
  'definite noun',
  'a person',
  'an organisation',
  'a place',
  'kind unknown',
  'gender known',
  'gender guessed',
  'gender guessed otherwise',
  'nearest',
  'second',
  'third',
  'same role',
  'subject of a possessive',
  'quoted, pronoun is not',
  'pronoun is quoted only',
  'same quotation',
  'inside another phrase',
  'opens its sentence',
  'both say',
  'same paragraph',
  'in a heading',
  'subject to opening pronoun',
  'plural known',
  'a group',
  'what is told',
  '“this”',
  'neither definite nor indefinite',
  'far down the list',
  'same role, verbs joined',
  'other role, verbs joined',
  'subject of the governing clause',
  'else in the governing clause',
  'in a clause under its own',
] as const;

const ROLES: readonly GrammaticalRole[] = ['subject', 'object', 'oblique', 'possessive'];

const bestRole = (mentions: readonly SieveMention[]): number => {
  const found = ROLES.findIndex((role) => mentions.some((mention) => mention.role === role));
  return found < 0 ? ROLES.length : found;
};

const says = ({ sentences }: Discourse, { sentence, predicate, role }: SieveMention): boolean =>
  role === 'subject' && predicate >= 0 && cueForm(sentences[sentence]?.lower[predicate] ?? '') !== undefined;

const distanceBin = (distance: number): number => (distance < 4 ? distance : distance < 6 ? 4 : 5);

/** Features of `clauseFeatures`. */
const CLAUSES = 5;

/** How the candidate's clause and the pronoun's hang together, in one sentence; sets `values` from `at` on. */
function clauseFeatures(
  { sentences }: Discourse,
  pronoun: SieveMention,
  nearest: readonly SieveMention[],
  values: Float64Array,
  at: number,
): void {
  const { syntax } = sentences[pronoun.sentence] ?? {};
  if (!syntax || pronoun.predicate < 0 || nearest[0]?.sentence !== pronoun.sentence) return;
  const above = syntax.head(pronoun.predicate);
  const joined = syntax.is(pronoun.predicate, 'conj');
  for (const { predicate, role } of nearest) {
    if (predicate < 0 || predicate === pronoun.predicate) continue;
    if (predicate === above) values[at + (joined ? (role === pronoun.role ? 0 : 1) : role === 'subject' ? 2 : 3)] = 1;
    else if (syntax.head(predicate) === pronoun.predicate) values[at + 4] = 1;
  }
}

/**
 * What speaks for and against a pronoun's standing for a candidate: distance, grammatical role, how often and how it is
 * mentioned, agreement; the features of mention ranking (Denis and Baldridge 2008) over chains.
 * @param values where to put them; an article asks for thousands
 * @returns one number for each of `FEATURE_NAMES`
 */
export function pronounFeatures(
  discourse: Discourse,
  pronoun: SieveMention,
  candidate: Candidate,
  values = new Float64Array(FEATURE_NAMES.length),
): Float64Array {
  values.fill(0);
  const { facts, nearest, count, rank } = candidate;
  const [last] = nearest;
  if (!last) return values;
  const distance = pronoun.sentence - last.sentence;
  let at = 0;
  values[at + distanceBin(distance)] = 1;
  at += 6;
  values[at + bestRole(nearest) + (distance === 0 ? 0 : ROLES.length + 1)] = 1;
  at += 2 * (ROLES.length + 1);
  const personal = last.form === 'pronoun';
  const roles = nearest.map(({ role }) => role);
  const opens = pronoun.first <= 1;
  const heading = discourse.sentences[last.sentence]?.heading ?? false;
  const { gender, plural } = pronoun;
  const rest: readonly (boolean | number)[] = [
    Math.log2(1 + count),
    personal && last.plural === plural && last.gender === gender,
    personal && (last.plural !== plural || last.gender !== gender),
    facts.named,
    last.form === 'nominal' && last.definite === 'indefinite',
    last.form === 'nominal' && last.definite !== 'indefinite',
    facts.kind === 'person',
    facts.kind === 'organization',
    facts.kind === 'place',
    facts.kind === undefined,
    gender !== undefined && facts.gender === gender && !facts.guessed,
    gender !== undefined && facts.gender === gender && facts.guessed,
    gender !== undefined && facts.gender !== undefined && facts.gender !== gender,
    rank === 0,
    rank === 1,
    rank === 2,
    roles.includes(pronoun.role),
    pronoun.role === 'possessive' &&
      distance === 0 &&
      nearest.some(({ role, predicate }) => role === 'subject' && predicate === pronoun.predicate),
    last.quote >= 0 && pronoun.quote < 0,
    last.quote < 0 && pronoun.quote >= 0,
    last.quote >= 0 && pronoun.quote === last.quote,
    last.argument !== last.head,
    nearest.some(({ first }) => first <= 1),
    says(discourse, pronoun) && nearest.some((mention) => says(discourse, mention)),
    discourse.sentences[last.sentence]?.paragraph === discourse.sentences[pronoun.sentence]?.paragraph,
    heading,
    opens && pronoun.role === 'subject' && roles.includes('subject') && distance === 1,
    facts.plural === true,
    last.form === 'group',
    last.verbal,
    /^(?:this|that|these|those)$/.test(last.noun),
    last.form === 'nominal' && (last.definite === 'bare' || last.definite === 'possessive'),
    rank > 5,
  ];
  for (const value of rest) values[at++] = Number(value);
  clauseFeatures(discourse, pronoun, nearest, values, FEATURE_NAMES.length - CLAUSES);
  return values;
}
