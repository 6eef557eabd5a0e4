// What the in-host tests share.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension under test, as VS Code names it. */
export const extensionId = 'galley.galley';

/**
 * Asks until there is an answer.
 * @param what what one waits for, for the message
 * @param ask returns undefined or false as long as it is not so
 * @param limit in milliseconds
 * @returns the answer
 * @throws AssertionError when the time is over
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limit = 20_000,
): Promise<T> {
  for (const deadline = Date.now() + limit; Date.now() < deadline;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await sleep(100);
  }
  assert.fail(`After ${limit} ms still no ${what}.`);
}

/** Waits for a number of milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The folder that is open: a copy of `seeds/` that tests may change. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

/**
 * Shows a file of the workspace in an editor.
 * @param name its path inside the folder
 */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), name));
  return vscode.window.showTextDocument(document);
}

/** Gives a document another text, in its file too. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  assert.ok(await document.save());
}

/** The extension, running; waits for its activation. */
export async function activeExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension, `${extensionId} is installed`);
  await extension.activate();
  return extension;
}
