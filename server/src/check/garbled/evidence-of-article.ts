import type { BlockAnnotations } from '../../analyse/annotations.ts';
import { Syntax } from '../../encode/syntax.ts';
import type { Block } from '../../parse/article.ts';
import type { Summary } from '../../resolve/summary.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { garbledAbbreviation } from '../garbled-abbreviation.ts';
import { garbledAgreement } from '../garbled-agreement.ts';
import { garbledIncompleteList } from '../garbled-incomplete-list.ts';
import { garbledIncompleteName } from '../garbled-incomplete-name.ts';
import { garbledRepeatedWord } from '../garbled-repeated-word.ts';
import { garbledSpacing } from '../garbled-spacing.ts';
import { garbledTruncated } from '../garbled-truncated.ts';
import { proseBlocks } from '../prose.ts';
import { byBlock } from '../by-block.ts';
import { isTold } from './contrast.ts';
import { type Evidence, type Sign, weigh } from './evidence.ts';
import { type WornExpression, wornExpressions } from './fixed-expressions.ts';
import { allOddPairs } from './odd-pairs.ts';
import { suspicionsIn, type Suspicions } from './suspicion.ts';
import { OTHER_DEFECT_WEIGHT, PAIR_WEIGHTS, TYPOGRAPHIC_WEIGHT, WORN_WEIGHTS } from './weights.ts';
import { damages, wordSlips } from './word-slips.ts';

/** The checks whose findings are plain defects of the sort that spinning, translating and cutting leave. */
const plain: readonly Check[] = [
  garbledSpacing,
  garbledAbbreviation,
  garbledRepeatedWord,
  garbledIncompleteName,
  garbledAgreement,
  garbledIncompleteList,
];

/** Defects of the page's making rather than of a text that was written anew: they say little of its words. */
export const TYPOGRAPHIC: ReadonlySet<string> = new Set(['garbled/spacing', 'garbled/abbreviation']);

/** More of one code are a habit of the outlet's rather than further evidence. */
const mostOfOneCode = 3;

/** A synonym in a fixed expression, in its block, with the chance that it is damage. */
export interface JudgedExpression {
  readonly block: Block;
  readonly worn: WornExpression;
  readonly chance: number;
}

/** What all evidence of damage in an article says. */
export interface ArticleEvidence extends Evidence {
  /** The plain defects that other checks find. */
  readonly others: readonly Finding[];
  readonly expressions: readonly JudgedExpression[];
}

/** By the article's summary, which is another one for each version: all checks of one run share what is worked out. */
const known = new WeakMap<Summary, { readonly input: CheckInput; readonly evidence: ArticleEvidence }>();

/** The evidence of damage in the article that is checked. */
export function evidenceOf(input: CheckInput): ArticleEvidence {
  const last = known.get(input.summary);
  if (last?.input.annotations === input.annotations && last.input.others === input.others) return last.evidence;
  const others = plain.flatMap((check) => findingsOf(check, input));
  const expressions = expressionSigns(input);
  const suspicions = suspicionsIn(input);
  const weighed = weigh(suspicions, [...plainSigns(input, others), ...expressions, ...pairSigns(input, suspicions)]);
  const evidence = {
    ...weighed,
    others,
    expressions: expressions.map(({ block, worn, ratio }) => ({
      block,
      worn,
      chance: weighed.chanceAt({ block, ratio }),
    })),
  };
  known.set(input.summary, { input, evidence });
  return evidence;
}

/** What a check finds, or has found already in the same run. */
const findingsOf = (check: Check, input: CheckInput): readonly Finding[] =>
  input.found?.get(check.code) ?? check.run(input);

/** Plain defects: what other checks find, and what rules tell of words and of sentences that are cut. */
function plainSigns(input: CheckInput, others: readonly Finding[]): readonly Sign[] {
  const told = wordSlips(input);
  const slips = [...damages.flatMap((damage) => told[damage]), ...findingsOf(garbledTruncated, input)];
  return blocksOf(input, [...others, ...slips]).map(({ block, code }) => ({
    block,
    ratio: TYPOGRAPHIC.has(code) ? TYPOGRAPHIC_WEIGHT : OTHER_DEFECT_WEIGHT,
  }));
}

/** Synonyms in fixed expressions. */
export function expressionSigns({
  article,
  annotations,
  others,
}: CheckInput): readonly (Sign & { readonly worn: WornExpression })[] {
  return proseBlocks(article).flatMap(({ block, index }) =>
    wornIn(block)
      // A phrase that others write as well is theirs and no machine's; "the summit ends" has no plural.
      .filter((worn) => !isTold(worn.phrase, others) && !(worn.plural && isVerb(annotations.blocks[index], worn.end)))
      .map((worn) => ({ block, worn, ratio: WORN_WEIGHTS[sortOf(worn)] })),
  );
}

const sortOf = ({ doubted, plain }: WornExpression): keyof typeof WORN_WEIGHTS =>
  doubted ? 'doubted' : plain ? 'plain' : 'other';

/** Whether the word that ends at an offset of a block was read as a verb. */
function isVerb(block: BlockAnnotations | undefined, end: number): boolean {
  return (block?.sentences ?? []).some(({ words, reading }) => {
    const word = words.findIndex((each) => each.end === end);
    return word >= 0 && Syntax.of(reading.syntax).tag(word) === 'VERB';
  });
}

const wornIn = byBlock(({ text }) => wornExpressions(text));

/** Pairs of words that never occur, but for those at which the model suspects the same. */
export function pairSigns(input: CheckInput, { suspicions }: Suspicions): readonly Sign[] {
  return allOddPairs(input)
    .filter(
      ({ sentence, left }) =>
        !suspicions.some((one) => one.sentence === sentence && one.word >= left - 1 && one.word <= left + 2),
    )
    .map(({ sentence, oddity }) => ({ block: sentence.block, ratio: PAIR_WEIGHTS[oddity] }));
}

/** The block and the code of each finding, at most a few of one code. */
function blocksOf(
  { article }: CheckInput,
  findings: readonly Finding[],
): readonly { readonly block: Block; readonly code: string }[] {
  const places = proseBlocks(article).map(({ block }) => ({
    block,
    ...block.map.spanToSource({ start: 0, end: block.text.length }),
  }));
  const counted = new Map<string, number>();
  return findings.flatMap(({ code, span }) => {
    const count = (counted.get(code) ?? 0) + 1;
    counted.set(code, count);
    if (count > mostOfOneCode) return [];
    const place = places.find(({ start, end }) => start <= span.start && span.start < end);
    return place ? [{ block: place.block, code }] : [];
  });
}
