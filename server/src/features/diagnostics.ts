import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Finding, Fix, Severity } from '../check/finding.ts';
import { meets } from './at-range.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Findings as LSP diagnostics.
 * @param docs gives the address of the page that explains a finding's code
 */
export function diagnostics(
  { lines }: View,
  folder: Folder,
  findings: readonly Finding[],
  docs: (code: string) => string,
): Diagnostic[] {
  return findings.map((finding) => {
    const relatedInformation = finding.related.flatMap(({ uri, span, message }) => {
      const location = locationOf(folder, uri, span);
      return location ? [{ location, message }] : [];
    });
    return {
      range: rangeOf(lines, finding.span),
      severity: severities[finding.severity],
      code: finding.code,
      codeDescription: { href: docs(finding.code) },
      source: 'Galley',
      message: finding.message,
      ...(relatedInformation.length > 0 && { relatedInformation }),
    };
  });
}

/** Quick fixes for the findings that a range touches. `fixAll` mends all of a kind. */
export function quickFixes(
  view: View,
  folder: Folder,
  findings: readonly Finding[],
  range: Range,
  docs: (code: string) => string,
): CodeAction[] {
  const { lines, uri } = view;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const touched = findings.filter((finding) => meets(finding.span, span));
  const edit = ({ edits }: Fix): WorkspaceEdit => ({
    changes: { [uri]: edits.map((each) => ({ range: rangeOf(lines, each.span), newText: each.newText })) },
  });
  return touched.flatMap((finding) =>
    finding.fix
      ? [
          {
            title: finding.fix.title,
            kind: CodeActionKind.QuickFix,
            diagnostics: diagnostics(view, folder, [finding], docs),
            isPreferred: true,
            edit: edit(finding.fix),
          },
        ]
      : [],
  );
}
