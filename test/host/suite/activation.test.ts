import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, openFile, waitFor, workspaceFolder } from '../../support/host.ts';

describe('activation', () => {
  it('starts by itself when an article is opened', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is installed`);
    const [article] = await vscode.workspace.findFiles('*.txt', undefined, 1);
    assert.ok(article, 'the folder holds a text file');
    await openFile(article.path.slice(workspaceFolder().path.length + 1));
    await waitFor('running extension', () => extension.isActive);
  });
});
