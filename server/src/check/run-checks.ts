import { bySpan } from '../text/span.ts';
import type { CheckInput, Finding, Severity } from './finding.ts';
import { checks } from './registry.ts';

/** More findings than this in one file tell nobody anything; the first ones in the text are kept. */
export const maxFindings = 200;

/**
 * Runs every check that is not switched off over one article.
 * @param input the article with all that is known of it and of its neighbours
 * @param levels severity by code, or `off`; a code that is missing keeps the severity each finding brings
 * @returns findings sorted by span, at most `maxFindings`; a check that fails is left out and harms no other
 */
export function runChecks(input: CheckInput, levels: Readonly<Record<string, Severity | 'off'>>): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of checks) {
    const level = Object.hasOwn(levels, check.code) ? levels[check.code] : undefined;
    if (level === 'off') continue;
    try {
      for (const finding of check.run(input)) found.push(level ? { ...finding, severity: level } : finding);
    } catch {
      // A check that stumbles over strange text finds nothing there (invariant 2).
    }
  }
  return found
    .filter(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= input.article.text.length)
    .sort((a, b) => bySpan(a.span, b.span))
    .slice(0, maxFindings);
}
