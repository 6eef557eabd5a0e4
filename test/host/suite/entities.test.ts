import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeExtension, openFile, waitFor, workspaceFolder } from '../../support/host.ts';

const decisions = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.galley/entities.yaml');

/** The text of the file of decisions; undefined while there is none. */
async function decisionsText(): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(decisions()));
  } catch {
    return undefined;
  }
}

/** The position of a piece of a document's text. */
function positionOf(document: vscode.TextDocument, piece: string): vscode.Position {
  const at = document.getText().indexOf(piece);
  assert.ok(at >= 0, `${document.fileName} holds "${piece}"`);
  return document.positionAt(at);
}

/** What hovers say at the start of a piece of text. */
async function cardOf(document: vscode.TextDocument, piece: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, piece),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')))
    .join('\n');
}

describe('who is who', function () {
  this.timeout(90_000);
  let document: vscode.TextDocument;

  before(async () => {
    await activeExtension();
    ({ document } = await openFile('flood-northgate.txt'));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(decisions(), '..'), { recursive: true }).then(
      () => undefined,
      () => undefined,
    );
  });

  it('says whom a pronoun means', async () => {
    const { document: article } = await openFile('moscow-northgate.txt');
    const card = await waitFor(
      'the card of a pronoun',
      async () => {
        const text = await cardOf(article, 'He did not say whether');
        return text.includes('person in') && text;
      },
      60_000,
    );
    assert.match(card, /“He” is \*\*Xi Jinping\*\*/);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      article.uri,
      positionOf(article, 'He did not say whether'),
    );
    assert.equal(links.length, 1);
  });

  it('renames for the folder, in its file of decisions alone', async () => {
    const { document: article } = await openFile('moscow-northgate.txt');
    const at = positionOf(article, 'Solvang said that China');
    await waitFor('the name', async () => (await cardOf(article, 'Solvang said that China')).includes('Marit Solvang'));
    const before = article.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      article.uri,
      at,
      'Marit Solvang of Fjordline',
    );
    assert.deepEqual(
      edit.entries().map(([uri]) => uri.path.endsWith('/.galley/entities.yaml')),
      [true],
    );
    await vscode.workspace.applyEdit(edit);
    await waitFor('the decision saved', async () => (await decisionsText())?.includes('Marit Solvang of Fjordline'));
    await waitFor('the name followed', async () =>
      (await cardOf(article, 'Solvang said that China')).includes('Marit Solvang of Fjordline'),
    );
    assert.equal(article.getText(), before);
  });

  it('settles by a code action what a name is', async () => {
    const { document: article } = await openFile('moscow-northgate.txt');
    const at = positionOf(article, 'Fjordline Research');
    const actions = await waitFor('the actions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        article.uri,
        new vscode.Range(at, at),
        'refactor.entity',
        10,
      );
      return found.some(({ title }) => title.endsWith('Is a Place')) && found;
    });
    assert.ok(actions.some(({ command }) => command?.command === 'galley.sameAs'));
    const action = actions.find(({ title }) => title.endsWith('Is a Place'));
    assert.ok(action?.edit, 'the action is resolved');
    await vscode.workspace.applyEdit(action.edit);
    await waitFor('the decision saved', async () => (await decisionsText())?.includes('place: Fjordline Research'));
    await waitFor('the type followed', async () => (await cardOf(article, 'Fjordline Research')).includes('— place'));
  });

  it('names a bad decision in the file of decisions', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(decisions(), '..'));
    const text = `- same: 7\n${(await decisionsText()) ?? ''}`;
    await vscode.workspace.fs.writeFile(decisions(), new TextEncoder().encode(text));
    const found = await waitFor('the problem', () => {
      const all = vscode.languages.getDiagnostics(decisions()).filter(({ source }) => source === 'Galley');
      return all.length > 0 && all;
    });
    assert.equal(found[0]?.range.start.line, 0);
    await vscode.workspace.fs.delete(decisions());
    await waitFor('the problem gone', () => vscode.languages.getDiagnostics(decisions()).length === 0);
  });

  it('finds two wordings of one utterance, each linked to the other', async () => {
    const { document: article } = await openFile('moscow-harbour-times.md');
    // The other outlet's article may be read last.
    const finding = await waitFor(
      'the conflict',
      () =>
        vscode.languages
          .getDiagnostics(article.uri)
          .find(({ code }) => typeof code === 'object' && code.value === 'conflict/quotation'),
      80_000,
    );
    assert.match(finding.message, /containment.*confinement/);
    assert.ok((finding.relatedInformation ?? []).length > 0);
  });

  it('shows inlay hints once they are switched on', async () => {
    const { document: article } = await openFile('moscow-northgate.txt');
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', article.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('galley', article.uri);
    await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
    try {
      await waitFor('hints', async () => (await hints()).some(({ label }) => label === 'Putin'), 40_000);
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('gives a call hierarchy', async () => {
    const items = await waitFor('the item', async () => {
      const found = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        positionOf((await openFile('flood-northgate.txt')).document, 'Marc-André Thibodeau'),
      );
      return found.length > 0 && found;
    });
    assert.ok(items[0]?.uri.path.endsWith('flood-northgate.txt'));
  });
});

describe('the view "Speakers"', function () {
  this.timeout(90_000);

  before(async () => {
    await activeExtension();
    await openFile('moscow-northgate.txt');
    await vscode.commands.executeCommand('galley.speakers.focus');
  });

  it('copies everything as Markdown with citations, whichever way it is laid out', async () => {
    for (const layout of ['galley.speakers.byOutlet', 'galley.speakers.bySpeaker']) {
      await vscode.commands.executeCommand(layout);
      await vscode.env.clipboard.writeText('');
      const text = await waitFor(
        'the citations',
        async () => {
          await vscode.commands.executeCommand('galley.speakers.copyAll');
          const copied = await vscode.env.clipboard.readText();
          return copied.includes('Marit Solvang') && copied.includes('*The Harbour Times*') && copied;
        },
        60_000,
      );
      assert.match(text, /^> — Marit Solvang, in \*Northgate.*22 March 2023 \(`moscow-northgate\.txt, line \d+`\)$/m);
    }
  });

  it('opens a row, here and to the side', async () => {
    const place = { line: 2, character: 0 };
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'moscow-lantern-radio.txt').toString();
    const node = {
      id: 'x',
      kind: 'quotation',
      label: 'x',
      quotations: 0,
      uri,
      range: { start: place, end: { line: 2, character: 5 } },
    };
    await vscode.commands.executeCommand('galley.speakers.open', { node, path: ['a', 'b', 'x'] });
    const editor = await waitFor('the editor', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('moscow-lantern-radio.txt') ? active : undefined;
    });
    assert.equal(editor.selection.start.line, 2);
    await vscode.commands.executeCommand('galley.speakers.openToSide', { node, path: ['a', 'b', 'x'] });
    await waitFor('two columns', () => vscode.window.tabGroups.all.length > 1);
  });
});
