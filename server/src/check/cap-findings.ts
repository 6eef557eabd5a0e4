import { certainFixes } from './certain-fixes.ts';
import type { Finding } from './finding.ts';

/** More findings of one kind of garble in one file tell nobody anything; the first ones in the text are kept. */
export const maxOfKind = 25;

/** The same of all kinds. */
export const maxFindings = 200;

/**
 * What of a file's findings is listed, so that a text Galley does not understand floods nobody: of each kind of garble the
 * first few, then one line that says how many more there are and carries their fixes, where they are certain.
 * @param findings in text order, those that readers laid to rest left out
 * @returns in text order, at most `maxFindings`
 */
export function capFindings(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const unlisted = new Map<string, Finding[]>();
  const listed: Finding[] = [];
  for (const finding of findings) {
    const { code } = finding;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= maxOfKind || !code.startsWith('garbled/')) listed.push(finding);
    else {
      const more = unlisted.get(code) ?? [];
      if (more.length === 0) unlisted.set(code, more);
      more.push(finding);
    }
  }
  if (unlisted.size === 0) return listed.slice(0, maxFindings);
  const told = [...unlisted.values()].flatMap((more) => (more[0] ? [moreOf(more[0], more)] : []));
  // The lines come last in the count: none of them is cut off.
  return [...listed.slice(0, maxFindings - told.length), ...told].sort((a, b) => a.span.start - b.span.start);
}

/** The line that stands for the findings of a kind that are not listed, at the first of them. */
function moreOf({ code, span }: Finding, more: readonly Finding[]): Finding {
  const edits = Object.hasOwn(certainFixes, code) ? more.flatMap(({ fix }) => fix?.edits ?? []) : [];
  const number = String(more.length);
  return {
    code,
    severity: 'information',
    span,
    message:
      more.length === 1
        ? 'From here on one more passage of this kind is not listed.'
        : `From here on ${number} more passages of this kind are not listed.`,
    related: [],
    ...(edits.length > 0 && { fix: { title: `Fix the ${number} that are not listed`, edits } }),
  };
}
