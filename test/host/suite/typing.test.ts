import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeExtension, openFile, sleep, waitFor } from '../../support/host.ts';

const repeated = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => typeof each.code === 'object' && each.code.value === 'garbled/repeated-word');

describe('typing', function () {
  this.timeout(120_000);

  before(async () => {
    await activeExtension();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is not interrupted: a finding at the caret shows when the caret has left', async () => {
    const editor = await openFile('flood-northgate.txt');
    const { document } = editor;
    // Behind a paragraph of the story: at the file's end stands its copyright.
    const line = Array.from({ length: document.lineCount }, (_, i) => i).find(
      (i) => i > 4 && document.lineAt(i).text.length > 100,
    );
    assert.ok(line !== undefined);
    const { end } = document.lineAt(line).range;
    await editor.edit((edit) => {
      edit.insert(end, '\n\nThe mayor spoke to the crews of the boats on Monday. ');
    });
    const caret = document.lineAt(line + 2).range.end;
    editor.selection = new vscode.Selection(caret, caret);
    for (const letter of 'He saw the the') await vscode.commands.executeCommand('type', { text: letter });
    assert.match(document.lineAt(line + 2).text, /He saw the the$/);
    // Longer than it takes to read the sentence and to pull the findings.
    await sleep(3_000);
    assert.deepEqual(repeated(document), []);
    const top = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(top, top);
    await waitFor('the finding', () => repeated(document).length === 1);
  });

  it('goes on where all spacing is mended at once', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    await editor.edit((edit) => {
      const at = document.positionAt(document.getText().indexOf('He saw the the') + 'He saw the the'.length);
      edit.insert(at, ' boats of the port . They were old .');
    });
    await waitFor('a finding of spacing', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some((each) => typeof each.code === 'object' && each.code.value === 'garbled/spacing'),
    );
    await vscode.commands.executeCommand('editor.action.fixAll');
    await waitFor('the spacing mended', () => document.getText().includes('boats of the port. They were old.'));
  });
});
