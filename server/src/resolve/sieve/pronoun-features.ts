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

/** How the candidate's clause and the pronoun's hang together, in one sentence. */
function clauseFeatures({ sentences }: Discourse, pronoun: SieveMention, nearest: readonly SieveMention[]): number[] {
  const values = [0, 0, 0, 0, 0];
  const { syntax } = sentences[pronoun.sentence] ?? {};
  if (!syntax || pronoun.predicate < 0 || nearest[0]?.sentence !== pronoun.sentence) return values;
  const above = syntax.head(pronoun.predicate);
  const joined = syntax.is(pronoun.predicate, 'conj');
  for (const { predicate, role } of nearest) {
    if (predicate < 0 || predicate === pronoun.predicate) continue;
    if (predicate === above) values[joined ? (role === pronoun.role ? 0 : 1) : role === 'subject' ? 2 : 3] = 1;
    else if (syntax.head(predicate) === pronoun.predicate) values[4] = 1;
  }
  return values;
}

/**
 * What speaks for and against a pronoun's standing for a candidate: distance, grammatical role, how often and how it is
 * mentioned, agreement; the features of mention ranking (Denis and Baldridge 2008) over chains.
 * @returns one number for each of `FEATURE_NAMES`
 */
export function pronounFeatures(discourse: Discourse, pronoun: SieveMention, candidate: Candidate): Float64Array {
  const values = new Float64Array(FEATURE_NAMES.length);
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
  const rest = [
    Math.log2(1 + count),
    Number(personal && last.plural === plural && last.gender === gender),
    Number(personal && (last.plural !== plural || last.gender !== gender)),
    Number(facts.named),
    Number(last.form === 'nominal' && last.definite === 'indefinite'),
    Number(last.form === 'nominal' && last.definite !== 'indefinite'),
    Number(facts.kind === 'person'),
    Number(facts.kind === 'organization'),
    Number(facts.kind === 'place'),
    Number(facts.kind === undefined),
    Number(gender !== undefined && facts.gender === gender && !facts.guessed),
    Number(gender !== undefined && facts.gender === gender && facts.guessed),
    Number(gender !== undefined && facts.gender !== undefined && facts.gender !== gender),
    Number(rank === 0),
    Number(rank === 1),
    Number(rank === 2),
    Number(roles.includes(pronoun.role)),
    Number(
      pronoun.role === 'possessive' &&
        distance === 0 &&
        nearest.some(({ role, predicate }) => role === 'subject' && predicate === pronoun.predicate),
    ),
    Number(last.quote >= 0 && pronoun.quote < 0),
    Number(last.quote < 0 && pronoun.quote >= 0),
    Number(last.quote >= 0 && pronoun.quote === last.quote),
    Number(last.argument !== last.head),
    Number(nearest.some(({ first }) => first <= 1)),
    Number(says(discourse, pronoun) && nearest.some((mention) => says(discourse, mention))),
    Number(discourse.sentences[last.sentence]?.paragraph === discourse.sentences[pronoun.sentence]?.paragraph),
    Number(heading),
    Number(opens && pronoun.role === 'subject' && roles.includes('subject') && distance === 1),
    Number(facts.plural === true),
    Number(last.form === 'group'),
    Number(last.verbal),
    Number(/^(?:this|that|these|those)$/.test(last.noun)),
    Number(last.form === 'nominal' && (last.definite === 'bare' || last.definite === 'possessive')),
    Number(rank > 5),
    ...clauseFeatures(discourse, pronoun, nearest),
  ];
  values.set(rest, at);
  return values;
}
