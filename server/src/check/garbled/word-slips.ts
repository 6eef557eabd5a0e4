import { rememberBy } from '../../text/remember.ts';
import type { CheckInput, Finding } from '../finding.ts';
import { type Slip, slipFinding } from '../prose.ts';
import { bareVerbSlips } from './bare-verbs.ts';
import { calqueSlips } from './calques.ts';
import { comparisonSlips } from './double-comparison.ts';
import { lostLinks } from './lost-links.ts';
import { lostPrepositions } from './lost-prepositions.ts';
import { governedPrepositions } from './governed-prepositions.ts';
import { countryArticles, yearArticles } from './extra-article.ts';
import { extraPrepositions } from './extra-preposition.ts';
import { impossiblePassives } from './impossible-passives.ts';
import { misformedWords } from './misformed-words.ts';
import { type ParsedSentence, parsedSentences, remembering } from './parsed-sentences.ts';
import { lostVerbs, verblessSlips } from './verbless.ts';
import type { Damage } from './suspicion.ts';

/** @param first whether the sentence is its paragraph's first */
type Rule = (sentence: ParsedSentence, first: boolean) => readonly Slip[];

/** Rules that ask of the sentence alone, as one. */
function together(...all: readonly ((sentence: ParsedSentence) => readonly Slip[])[]): Rule {
  return remembering((sentence) => all.flatMap((rule) => rule(sentence)));
}

const rules: Readonly<Record<Damage, readonly Rule[]>> = {
  missing: [together(lostLinks, lostPrepositions, lostVerbs), verblessSlips],
  extra: [together(comparisonSlips, yearArticles, countryArticles, extraPrepositions)],
  wrong: [together(governedPrepositions, calqueSlips, impossiblePassives, bareVerbSlips, misformedWords)],
};

/** The sorts of damage, each with a check of its own. */
export const damages: readonly Damage[] = ['missing', 'wrong', 'extra'];

/** The check of a sort of damage. */
export const codeOf = (damage: Damage): string => `garbled/${damage}-word`;

/** Missing, wrong and extra words that a rule of grammar tells by itself: three checks and the article's evidence ask for them. */
export const wordSlips = rememberBy(
  ({ annotations }: CheckInput) => annotations,
  (input): Readonly<Record<Damage, readonly Finding[]>> => ({
    missing: slipsOf(input, 'missing'),
    wrong: slipsOf(input, 'wrong'),
    extra: slipsOf(input, 'extra'),
  }),
);

function slipsOf(input: CheckInput, damage: Damage): readonly Finding[] {
  return parsedSentences(input).flatMap((sentence, i, all) =>
    rules[damage].flatMap((rule) =>
      rule(sentence, all[i - 1]?.block !== sentence.block).map((slip) => ({
        ...slipFinding(codeOf(damage), input.article, sentence.block, slip),
        severity: 'warning' as const,
      })),
    ),
  );
}
