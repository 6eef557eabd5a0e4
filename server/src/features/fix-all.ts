import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { certainFixes } from '../check/certain-fixes.ts';
import type { Finding } from '../check/finding.ts';
import { meets } from './at-range.ts';
import { rangeOf, type View } from './context.ts';

/** What an editor runs on saving, if its user has said so (`"editor.codeActionsOnSave": { "source.fixAll.galley": … }`). */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.galley`;

/** What is mended without a look at it, on saving: what a reader would not see the difference of. */
const onSaving = 'garbled/spacing';

/**
 * Actions that mend all findings of a code: quick fixes at a finding that has others of its kind, and "Fix all spacing in
 * this file" as a source action, which no place is needed for.
 * @param findings of the whole article
 * @param range where the caret or selection is
 * @param only kinds that the client asks for; all when left out
 */
export function fixAll(
  view: View,
  findings: readonly Finding[],
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const { lines, uri } = view;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const touched = new Set(findings.filter((finding) => meets(finding.span, span)).map(({ code }) => code));
  return Object.entries(certainFixes).flatMap(([code, what]) => {
    const edits = editsOf(view, findings, code);
    if (edits.length === 0) return [];
    const action = { title: `Fix all ${what} in this file (${edits.length})`, edit: { changes: { [uri]: edits } } };
    const actions: CodeAction[] = [];
    if (touched.has(code) && edits.length > 1 && asksFor(only, CodeActionKind.QuickFix))
      actions.push({ ...action, kind: CodeActionKind.QuickFix });
    // Unasked, it would stand in every menu of quick fixes.
    if (code === onSaving && only && asksFor(only, fixAllKind)) actions.push({ ...action, kind: fixAllKind });
    return actions;
  });
}

/** The edits of all findings of a code, in text order; of two that meet the first. */
function editsOf({ lines }: View, findings: readonly Finding[], code: string): TextEdit[] {
  const edits = findings
    .flatMap((finding) => (finding.code === code ? (finding.fix?.edits ?? []) : []))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = -1;
  return edits.flatMap(({ span, newText }) => {
    if (span.start < end) return [];
    end = Math.max(span.end, span.start + 1);
    return [{ range: rangeOf(lines, span), newText }];
  });
}

/** Whether a client that asks for some kinds of actions wants those of a kind: "source" means "source.fixAll" too. */
export function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
