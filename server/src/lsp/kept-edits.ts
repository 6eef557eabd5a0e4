import { type ClientCapabilities, type CodeAction, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/*
 * What the files that readers keep (who is who, reviews) have in common: what a client can do with an edit of them, and why
 * there is none.
 */

/** Whether a client can create files in an edit. */
export function createsFiles({ workspace }: ClientCapabilities): boolean {
  const { workspaceEdit } = workspace ?? {};
  return workspaceEdit?.documentChanges === true && workspaceEdit.resourceOperations?.includes('create') === true;
}

/** Whether a client asks for an action's edit when it is carried out, not before. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
}

/** An action as a client takes it that resolves none. */
export function withoutData({ data: _, ...action }: CodeAction): CodeAction {
  return action;
}

/**
 * There is no folder to keep anything in.
 * @param path of the file below the workspace folder
 * @param uri of the article
 */
export function noFolder(path: string, uri: string): ResponseError {
  const mend = uri.startsWith('untitled:')
    ? 'Save the article in a workspace folder first.'
    : "Open the article's folder first.";
  return failed(`Galley keeps this in ${path} of the workspace folder. ${mend}`);
}

/** The file is not to be touched. */
export function noList(path: string): ResponseError {
  return failed(`${path} is no list that Galley could add to. Mend it first: the Problems panel says where.`);
}

/** A request that ends with a message for the reader. */
export function failed(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
