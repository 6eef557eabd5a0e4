import type { Article } from '../parse/article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { bySpan } from '../text/span.ts';
import { checkedBlocks } from './checked-blocks.ts';
import type { Check, CheckInput, Finding, Severity } from './finding.ts';
import { isProse } from './prose.ts';
import { checks } from './registry.ts';
import { isSharedName } from './shared-names.ts';

/** Severity by code, or `off`; a code that is missing keeps the severity each finding brings. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/**
 * Runs every check that is not switched off over one article.
 * @param input the article with all that is known of it and of its neighbours
 * @param which the checks to run; all, where it is not given
 * @returns findings sorted by span, none of garble in what is no English prose or in a name that another article has too; a
 *   check that fails is left out and harms no other. `capFindings` says which of many are listed.
 */
export function runChecks(input: CheckInput, levels: Levels, which: (check: Check) => boolean = () => true): Finding[] {
  const found: Finding[] = [];
  const byCode = new Map<string, readonly Finding[]>();
  const handed: CheckInput = { ...input, found: byCode };
  for (const check of checks.filter(which)) {
    const level = Object.hasOwn(levels, check.code) ? levels[check.code] : undefined;
    if (level === 'off') continue;
    try {
      const own = check.run(handed);
      byCode.set(check.code, own);
      for (const finding of own) found.push(level ? { ...finding, severity: level } : finding);
    } catch {
      // A check that stumbles over strange text finds nothing there (invariant 2).
    }
  }
  const inText = found.filter(
    ({ span }) => span.start >= 0 && span.start <= span.end && span.end <= input.article.text.length,
  );
  return withoutStrangers(input, inText).sort((a, b) => bySpan(a.span, b.span));
}

/** Leaves out findings of garble where garble cannot be told. */
function withoutStrangers(input: CheckInput, findings: readonly Finding[]): Finding[] {
  const isGarble = ({ code }: Finding): boolean => code.startsWith('garbled/');
  // Most keystrokes are in articles without any.
  if (!findings.some(isGarble)) return [...findings];
  const isOut = outsideProse(input.article);
  const isName = isSharedName(input);
  return findings.filter((finding) => !isGarble(finding) || !(isOut(finding) || isName(finding)));
}

/** Whether a finding begins in running text that is not to be checked. Credits and boilerplate are for the checks to judge. */
function outsideProse(article: Article): (finding: Finding) => boolean {
  const isChecked = checkedBlocks(article);
  const { blocks } = article;
  return ({ span }) => {
    const at = partitionPoint(blocks.length, (i) => (blocks[i]?.span.start ?? 0) <= span.start) - 1;
    const block = blocks[at];
    return block !== undefined && isProse(block) && !isChecked(block);
  };
}
