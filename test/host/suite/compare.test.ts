import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeExtension, openFile, waitFor, workspaceFolder } from '../../support/host.ts';

const compare = 'galley.compareOutlets';

/** The tabs that show the view. */
function panels(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('galley.compare'));
}

/** The lenses of a document. */
const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);

describe('the view "Compare Outlets"', function () {
  this.timeout(90_000);
  let document: vscode.TextDocument;

  before(async () => {
    await activeExtension();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    ({ document } = await openFile('flood-ledger.txt'));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is offered in a line over the headline', async () => {
    const lens = await waitFor(
      'the line',
      async () =>
        (await lensesOf(document)).find(({ command }) => command?.title.startsWith('4 outlets on this story')),
      60_000,
    );
    assert.equal(lens.command?.command, compare);
    assert.deepEqual(lens.command.arguments, [document.uri.toString()]);
    assert.equal(lens.range.start.line, 8);
  });

  it('opens beside the article, with the table', async () => {
    const html = await vscode.commands.executeCommand<string>(compare, document.uri);
    assert.match(html, /<table>/);
    for (const outlet of ['The Continental Ledger', 'Northgate News Agency', 'The Ansley Herald', 'Harbour Times'])
      assert.ok(html.includes(`>${outlet}<`), outlet);
    assert.match(html, /Deirdre Pallant/);
    await waitFor('the panel', () => panels()[0]?.label.startsWith('Compare: Counting the cost'));
    assert.notEqual(panels()[0]?.group.viewColumn, vscode.ViewColumn.One);
  });

  it('shows another story in the same panel', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'moscow-northgate.txt');
    const html = await vscode.commands.executeCommand<string>(compare, uri.toString());
    assert.match(html, /Lantern Radio News/);
    assert.equal(panels().length, 1);
  });

  it('copies the comparison', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('galley.compare.copyMarkdown');
    assert.match(await vscode.env.clipboard.readText(), /^## Speakers$/mu);
    await vscode.commands.executeCommand('galley.compare.copyCsv');
    assert.match(await vscode.env.clipboard.readText(), /^section,about,differs,remark,outlet,/u);
  });

  it('says why there is nothing to compare', async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), 'bees.txt');
    const text = 'Bees return to the hills\n\nHives are full again, keepers said on Monday.\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      await waitFor('the reason', async () =>
        (await vscode.commands.executeCommand<string>(compare, file)).includes('stands alone'),
      );
      const { document: bees } = await openFile('bees.txt');
      assert.deepEqual(await lensesOf(bees), []);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(file);
    }
  });

  it('keeps the line away where it is not wanted', async () => {
    const settings = vscode.workspace.getConfiguration('galley', document.uri);
    await settings.update('codeLens.story', false, vscode.ConfigurationTarget.Workspace);
    try {
      await waitFor('no line', async () => (await lensesOf(document)).length === 0);
    } finally {
      await settings.update('codeLens.story', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
