import { type Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decisionsPath, reviewsPath } from './selector.ts';

/** Milliseconds for which the status bar says where something was kept. */
const shown = 5_000;

/** What a client makes of an edit that the server sent. */
type ProtocolEdit = Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0];

/** Has what readers settle saved, when it is written by an action: nobody sees that the file is not saved. */
export function saveKeptFiles(): Disposable {
  return workspace.onDidChangeTextDocument(({ document }) => void saveUnseen(document));
}

/**
 * Asks the server for the edit of a file that readers keep, and carries it out. Says why where that cannot be.
 * @param method of the request that is answered with an edit
 * @param params of the request; `uri` is the article's
 */
export async function keep(
  client: BaseLanguageClient,
  method: string,
  params: { readonly uri: string; readonly [key: string]: unknown },
): Promise<void> {
  try {
    const answer = await client.sendRequest<ProtocolEdit>(method, params);
    if (isReadOnly(client.protocol2CodeConverter.asUri(params.uri))) {
      throw new Error('Galley cannot keep this: the folder is read-only.');
    }
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    if (edit && !(await workspace.applyEdit(edit))) {
      throw new Error('Galley could not keep this: the folder cannot be written to.');
    }
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Opens a file that readers keep in the editor: that of the folder of the article, or of the only folder.
 * @param path below the workspace folder
 * @param none what is said where there is no such file yet
 */
export async function openKept(path: string, none: string): Promise<void> {
  const article = window.activeTextEditor?.document.uri;
  const folder = (article && workspace.getWorkspaceFolder(article)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return;
  const file = Uri.joinPath(folder.uri, path);
  try {
    await workspace.fs.stat(file);
  } catch {
    void window.showInformationMessage(none);
    return;
  }
  await window.showTextDocument(file);
}

function isReadOnly({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) === false;
}

/** Who has the file in view saves it as any other file. */
async function saveUnseen(document: TextDocument): Promise<void> {
  const path = [decisionsPath, reviewsPath].find((each) => document.uri.path.endsWith(`/${each}`));
  if (path === undefined || !workspace.getWorkspaceFolder(document.uri)) return;
  if (window.visibleTextEditors.some((editor) => editor.document === document)) return;
  if (document.isDirty && (await document.save())) {
    window.setStatusBarMessage(`$(check) Galley: kept in ${path}`, shown);
  }
}
