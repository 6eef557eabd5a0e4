import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeExtension, openFile, waitFor, workspaceFolder } from '../../support/host.ts';

const reviews = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.galley/reviews.yaml');

/** The text of the file of reviews; undefined while there is none. */
async function reviewsText(): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(reviews()));
  } catch {
    return undefined;
  }
}

/** The first finding of a code in a document, as the Problems panel has it; of a repeated word that of "the the". */
function findingIn(document: vscode.TextDocument, code: string): vscode.Diagnostic | undefined {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => code !== 'garbled/repeated-word' || document.getText(each.range) === 'the the')
    .find((each) => typeof each.code === 'object' && each.code.value === code);
}

/** The action with a title on a finding; waits for both. */
async function actionOn(document: vscode.TextDocument, code: string, title: string): Promise<vscode.Command> {
  const action = await waitFor(
    `“${title}” on ${code}`,
    async () => {
      const finding = findingIn(document, code);
      if (!finding) return undefined;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        'quickfix',
      );
      return actions.find((each) => each.title.startsWith(title) && each.command);
    },
    60_000,
  );
  assert.ok(action.command);
  return action.command;
}

const run = ({ command, arguments: given = [] }: vscode.Command): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...(given as unknown[]));

describe('reviews of findings', function () {
  this.timeout(120_000);

  before(async () => {
    await activeExtension();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(reviews(), '..'), { recursive: true }).then(
      () => undefined,
      () => undefined,
    );
  });

  it('ignores a slip: kept in its file, gone from the problems, and back without the file', async () => {
    const { document } = await openFile('moscow-pulsefeed.txt');
    const before = document.getText();
    await run(await actionOn(document, 'garbled/repeated-word', 'Ignore Here'));
    await waitFor('the review saved', async () => (await reviewsText())?.includes('quote: the the'));
    await waitFor('the finding gone', () => findingIn(document, 'garbled/repeated-word') === undefined);
    assert.ok(vscode.languages.getDiagnostics(document.uri).length > 0, 'other findings stay');
    assert.equal(document.getText(), before);
    await vscode.workspace.fs.delete(reviews());
    await waitFor('the finding back', () => findingIn(document, 'garbled/repeated-word'));
  });

  it('opens the other place beside, and compares', async () => {
    // Columns are counted from an empty window: suites before may have left editors side by side.
    await vscode.commands.executeCommand('workbench.action.closeAllGroups');
    const { document } = await openFile('moscow-harbour-times.md');
    const finding = await waitFor('the conflict', () => findingIn(document, 'conflict/quotation'), 80_000);
    const other = finding.relatedInformation?.[0]?.location;
    assert.ok(other);
    await run(await actionOn(document, 'conflict/quotation', 'Open'));
    const beside = await waitFor('the other article', () =>
      vscode.window.visibleTextEditors.find((each) => each.document.uri.path === other.uri.path),
    );
    assert.equal(beside.viewColumn, vscode.ViewColumn.Two);
    assert.ok(!beside.selection.isEmpty);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await openFile('moscow-harbour-times.md');
    const place = { uri: other.uri.toString(), range: other.range };
    await vscode.commands.executeCommand('galley.compareHere', { uri: document.uri.toString(), range: finding.range }, [
      place,
    ]);
    await waitFor('both places', () => {
      const selected = vscode.window.visibleTextEditors.map((each) => each.document.getText(each.selection));
      return selected.length === 2 && selected.every((text) => text !== '');
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, document.uri.path);
  });

  it('writes nothing for an article in no folder', async () => {
    const content = 'A storm hit the coast\n\nOn Friday the the sea rose over the wall of the old harbour.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'news-article', content });
    await vscode.window.showTextDocument(document);
    await run(await actionOn(document, 'garbled/repeated-word', 'Ignore Here'));
    assert.equal(await reviewsText(), undefined);
    assert.ok(findingIn(document, 'garbled/repeated-word'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
