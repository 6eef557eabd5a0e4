import type { Block } from '../../parse/article.ts';
import type { Summary } from '../../resolve/summary.ts';
import type { Check, CheckInput } from '../finding.ts';
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

/** Plain defects by code, each with its block. */
export type OtherDefects = ReadonlyMap<string, readonly Block[]>;

/** What all evidence of damage in an article says. */
export interface ArticleEvidence extends Evidence {
  readonly others: OtherDefects;
}

/** By the article's summary, which is another one for each version: all checks of one run share what is worked out. */
const known = new WeakMap<Summary, { readonly input: CheckInput; readonly evidence: ArticleEvidence }>();

/** The evidence of damage in the article that is checked. */
export function evidenceOf(input: CheckInput): ArticleEvidence {
  const last = known.get(input.summary);
  if (last?.input.annotations === input.annotations && last.input.others === input.others) return last.evidence;
  const others = otherDefects(input);
  const evidence = { ...weigh(suspicionsIn(input), [...others.values()].flat()), others };
  known.set(input.summary, { input, evidence });
  return evidence;
}

/** The plain defects that other checks find, at most a few of one code. */
export function otherDefects(input: CheckInput): OtherDefects {
  const blocks = proseBlocks(input.article).map(({ block }) => ({
    block,
    place: block.map.spanToSource({ start: 0, end: block.text.length }),
  }));
  return new Map(
    plain.map((check) => {
      const at = check.run(input).flatMap(({ span }) => {
        const holder = blocks.find(({ place }) => place.start <= span.start && span.start < place.end);
        return holder ? [holder.block] : [];
      });
      return [check.code, at.slice(0, mostOfOneCode)];
    }),
  );
}
