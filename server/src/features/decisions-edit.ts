import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { Lines } from '../text/line-index.ts';
import type { ListProblem } from '../text/yaml-list.ts';
import { rangeOf } from './context.ts';

/**
 * The edit that brings a file from one text to another: one replacement, of what differs.
 * @param before the file's text; undefined when there is no file yet
 * @param creates whether the client can create files in an edit; else it makes the file as it can
 */
export function textEdit(uri: string, before: string | undefined, after: string, creates: boolean): WorkspaceEdit {
  const old = before ?? '';
  let start = 0;
  const shorter = Math.min(old.length, after.length);
  while (start < shorter && old[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === after[after.length - 1 - same]) same++;
  const range = rangeOf(new Lines(old), { start, end: old.length - same });
  const edit = { range, newText: after.slice(start, after.length - same) };
  if (!creates) return { changes: { [uri]: [edit] } };
  return {
    documentChanges: [
      ...(before === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: null }, edits: [edit] },
    ],
  };
}

/**
 * The problems of a file that readers keep, as an editor shows them on the file itself.
 * @param code what its entries are
 */
export function decisionDiagnostics(text: string, problems: readonly ListProblem[], code = 'decision'): Diagnostic[] {
  const lines = new Lines(text);
  return problems.map(({ message, span }) => ({
    range: rangeOf(lines, span),
    severity: DiagnosticSeverity.Error,
    source: 'Galley',
    code,
    message,
  }));
}
