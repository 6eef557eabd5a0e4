import {
  Disposable,
  languages,
  type Position,
  type TextDocument,
  TextDocumentChangeReason,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentSelector } from './selector.ts';

/** Milliseconds after which a caret that is elsewhere has left the word, and is not on its way back. */
const leaveDelay = 250;

/** More characters at once are pasted, not typed. */
const longestTyped = 20;

interface Typed {
  readonly document: TextDocument;
  readonly position: Position;
}

/**
 * Tells the server where somebody types (`galley/typing`), so that it flags no word that is not finished, and when the caret
 * has left.
 * @param client the running client; undefined while there is none
 */
export function followTyping(client: () => BaseLanguageClient | undefined): Disposable[] {
  let typed: Typed | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const tell = (uri: string, position: Position | null): void => {
    const at = position && { line: position.line, character: position.character };
    client()
      ?.sendNotification('galley/typing', { uri, position: at })
      .catch(() => undefined);
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const typeAt = (document: TextDocument, position: Position): void => {
    stay();
    typed = { document, position };
    tell(document.uri.toString(), position);
  };
  const leave = (): void => {
    stay();
    if (typed) tell(typed.document.uri.toString(), null);
    typed = undefined;
  };
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const [change] = contentChanges;
      const editor = window.activeTextEditor;
      if (!change || document !== editor?.document || !languages.match(documentSelector(), document)) return;
      const end = document.positionAt(change.rangeOffset + change.text.length);
      // What is undone, pasted, mended by an action or changed in several places is not being typed.
      const undone = reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo;
      const caret = editor.selection.active;
      const atCaret = change.range.contains(caret) || caret.isEqual(end);
      if (undone || contentChanges.length > 1 || change.text.length > longestTyped || !atCaret) leave();
      else {
        if (typed?.document !== document) leave();
        typeAt(document, end);
      }
    }),
    window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      const caret = selections[0]?.active;
      if (typed?.document !== document || !caret) return;
      const { position } = typed;
      if (caret.isEqual(position)) stay();
      // Inside the word, or inside brackets that the editor closed by itself.
      else if (document.getWordRangeAtPosition(position)?.contains(caret) === true || isNext(caret, position))
        typeAt(document, caret);
      else leaving ??= setTimeout(leave, leaveDelay);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document !== typed?.document) leave();
    }),
    new Disposable(stay),
  ];
}

function isNext(a: Position, b: Position): boolean {
  return a.line === b.line && Math.abs(a.character - b.character) === 1;
}
