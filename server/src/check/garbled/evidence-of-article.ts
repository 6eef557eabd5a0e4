import type { Block } from '../../parse/article.ts';
import type { Summary } from '../../resolve/summary.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { garbledAbbreviation } from '../garbled-abbreviation.ts';
import { garbledAgreement } from '../garbled-agreement.ts';
import { garbledIncompleteList } from '../garbled-incomplete-list.ts';
import { garbledIncompleteName } from '../garbled-incomplete-name.ts';
import { garbledRepeatedWord } from '../garbled-repeated-word.ts';
import { garbledSpacing } from '../garbled-spacing.ts';
import { proseBlocks } from '../prose.ts';
import { weigh, type Evidence } from './evidence.ts';
import { suspicionsIn } from './suspicion.ts';

/** The checks whose findings are plain defects of the sort that spinning, translating and cutting leave. */
const plain: readonly Check[] = [
  garbledSpacing,
  garbledAbbreviation,
  garbledRepeatedWord,
  garbledIncompleteName,
  garbledAgreement,
  garbledIncompleteList,
];

/** More of one code are a habit of the outlet's rather than further evidence. */
const mostOfOneCode = 3;

/** What all evidence of damage in an article says. */
export interface ArticleEvidence extends Evidence {
  /** The plain defects that other checks find. */
  readonly others: readonly Finding[];
}

/** By the article's summary, which is another one for each version: all checks of one run share what is worked out. */
const known = new WeakMap<Summary, { readonly input: CheckInput; readonly evidence: ArticleEvidence }>();

/** The evidence of damage in the article that is checked. */
export function evidenceOf(input: CheckInput): ArticleEvidence {
  const last = known.get(input.summary);
  if (last?.input.annotations === input.annotations && last.input.others === input.others) return last.evidence;
  const others = plain.flatMap((check) => input.found?.get(check.code) ?? check.run(input));
  const evidence = { ...weigh(suspicionsIn(input), blocksOf(input, others)), others };
  known.set(input.summary, { input, evidence });
  return evidence;
}

/** The block of each finding, at most a few of one code. */
function blocksOf({ article }: CheckInput, findings: readonly Finding[]): readonly Block[] {
  const places = proseBlocks(article).map(({ block }) => ({
    block,
    ...block.map.spanToSource({ start: 0, end: block.text.length }),
  }));
  const counted = new Map<string, number>();
  return findings.flatMap(({ code, span }) => {
    const count = (counted.get(code) ?? 0) + 1;
    counted.set(code, count);
    if (count > mostOfOneCode) return [];
    return places.find(({ start, end }) => start <= span.start && span.start < end)?.block ?? [];
  });
}
