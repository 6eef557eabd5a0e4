import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { activeExtension, openFile, replaceText, waitFor, workspaceFolder } from '../../support/host.ts';

/** The position of a piece of a document's text. */
function positionOf(document: vscode.TextDocument, piece: string): vscode.Position {
  const at = document.getText().indexOf(piece);
  assert.ok(at >= 0, `${document.fileName} holds "${piece}"`);
  return document.positionAt(at + 1);
}

/** The semantic tokens of a document as `type:text`. */
async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const found: string[] = [];
  let line = 0;
  let character = 0;
  const data = tokens?.data ?? [];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    found.push(`${legend?.tokenTypes[type] ?? '?'}:${document.getText(range)}`);
  }
  return found;
}

function findingsOf(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Galley')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits until the folder is read: another outlet's article is among the references. */
async function folderRead(document: vscode.TextDocument, name: string): Promise<void> {
  await waitFor(
    'the folder read',
    async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, name),
      );
      return new Set(places.map(({ uri }) => uri.toString())).size > 1;
    },
    60_000,
  );
}

describe('reading a folder of articles', function () {
  this.timeout(90_000);
  let document: vscode.TextDocument;

  before(async () => {
    await activeExtension();
    ({ document } = await openFile('moscow-pulsefeed.txt'));
  });

  it('claims text files in the folder as articles', () => {
    assert.equal(document.languageId, 'news-article');
  });

  it('highlights speakers, organisations and figures', async () => {
    const tokens = await waitFor('tokens', async () => {
      const found = await tokensOf(document);
      return found.length > 0 && found;
    });
    for (const type of ['speaker', 'person', 'organization', 'place', 'figure', 'date', 'quotation']) {
      assert.ok(
        tokens.some((token) => token.startsWith(`${type}:`)),
        `there is a ${type} in ${tokens.slice(0, 20).join(', ')}`,
      );
    }
    assert.ok(tokens.includes('figure:$81.3B'));
  });

  it('shows cards that tell what other outlets say', async () => {
    const card = await waitFor(
      'the other outlets',
      async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'Xi Jinping'),
        );
        const text = hovers
          .flatMap(({ contents }) => contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')))
          .join('\n');
        return text.includes('Northgate') && text;
      },
      60_000,
    );
    assert.match(card, /Xi Jinping\*\* — person in \d articles/);
  });

  it('goes to the fullest introduction, and finds references in other files', async () => {
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'Xi and Putin have met'),
    );
    assert.equal(links.length, 1);
  });

  it('lists what is wrong in the Problems panel, each with its page', async () => {
    const codes = await waitFor('findings', () => {
      const found = findingsOf(document);
      return found.includes('contradiction/place') && found;
    });
    for (const code of ['garbled/spacing', 'garbled/abbreviation', 'garbled/repeated-word', 'garbled/unclosed-quote']) {
      assert.ok(codes.includes(code), `${code} is among ${codes.join(', ')}`);
    }
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.ok(typeof code === 'object' && 'target' in code);
      await vscode.workspace.fs.stat(code.target);
    }
  });

  it('mends what is certain', async () => {
    const repeated = (): vscode.Diagnostic[] =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => typeof code === 'object' && code.value === 'garbled/repeated-word');
    const [finding, ...others] = repeated();
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit, isPreferred }) => edit && isPreferred);
    assert.ok(fix?.edit);
    const before = document.getText();
    await vscode.workspace.applyEdit(fix.edit);
    try {
      await waitFor('the finding gone', () => repeated().length === others.length);
    } finally {
      // Back in the file too, should an editor save by itself: the tests after this one look for the same finding.
      await replaceText(document, before);
    }
    await waitFor('the finding back', () => repeated().length === others.length + 1);
  });

  it('outlines the article and its speakers', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(({ detail }) => detail === 'headline'));
    assert.ok(symbols.some(({ detail, children }) => detail === 'speaker' && children.length > 0));
  });

  it('finds entities of the folder', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Putin',
    );
    assert.ok(found.some(({ name, containerName }) => name.includes('Putin') && /\d articles/.test(containerName)));
  });

  it('reads Markdown articles without taking their language', async () => {
    const { document: markdown } = await openFile('moscow-harbour-times.md');
    assert.equal(markdown.languageId, 'markdown');
    await waitFor('tokens', async () => (await tokensOf(markdown)).some((token) => token.startsWith('speaker:')));
  });

  it('finds nothing wrong in a clean agency story', async () => {
    const { document: clean } = await openFile('moscow-northgate.txt');
    await waitFor('tokens', async () => (await tokensOf(clean)).length > 0);
    await folderRead(clean, 'Xi Jinping');
    assert.deepEqual(findingsOf(clean), []);
  });
});

/** The findings of an article once the other outlets' are read too; undefined before. */
function ofTheStory(document: vscode.TextDocument): readonly string[] | undefined {
  const found = findingsOf(document);
  return found.some((code) => code.startsWith('conflict/')) ? found : undefined;
}

/** Whether two lists of finding codes have the same codes, in whatever order. */
function sameAs(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}

/** The processes of language servers that this extension host has started. */
function servers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const ours = new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status);
        return ours && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.cjs');
      } catch {
        // A process that ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

/** Kills the language servers, as a crash would. */
function killServers(): void {
  for (const pid of servers()) process.kill(pid, 'SIGKILL');
}

describe('a folder that changes', function () {
  // A server that starts again reads what is open again: on a busy machine for a minute.
  this.timeout(360_000);
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
  const symbols = async (query: string): Promise<string[]> =>
    (
      await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
    ).map(({ name }) => name);

  it('follows files that appear, move and vanish', async () => {
    await write('new.txt', 'A visit to the coast\n\nMargaret Wetherby visited Portugal on Monday, officials said.\n');
    await waitFor('the new article', async () => (await symbols('Wetherby')).length > 0);
    await vscode.workspace.fs.rename(file('new.txt'), file('renamed.txt'));
    await waitFor('the renamed article', async () => (await symbols('Wetherby')).length > 0);
    await vscode.workspace.fs.delete(file('renamed.txt'));
    await waitFor('the article gone', async () => (await symbols('Wetherby')).length === 0);
  });

  it('reads below the folder too, and leaves the readme alone', async () => {
    await vscode.workspace.fs.createDirectory(file('deep/er'));
    await write(
      'deep/er/story.txt',
      'A visit to the hills\n\nMargaret Wetherby visited Austria on Monday, officials said.\n',
    );
    await waitFor('the article below', async () => (await symbols('Wetherby')).length > 0);
    await write('deep/er/open.txt', 'Another story\n\nNobody visited Austria on Tuesday, officials said.\n');
    const { document } = await openFile('deep/er/open.txt');
    await waitFor('the language', () => document.languageId === 'news-article');
    const readme = await openFile('README.md');
    assert.deepEqual(await tokensOf(readme.document), []);
    await vscode.workspace.fs.delete(file('deep'), { recursive: true });
    await waitFor('the article gone', async () => (await symbols('Wetherby')).length === 0);
  });

  it('starts the server again when it dies', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openFile('moscow-pulsefeed.txt');
    await waitFor('tokens', async () => (await tokensOf(document)).length > 0);
    const findings = await waitFor('findings', () => ofTheStory(document), 150_000);
    killServers();
    await waitFor('no findings', () => findingsOf(document).length === 0, 90_000);
    await waitFor('tokens again', async () => (await tokensOf(document)).length > 0, 90_000);
    await waitFor('the same findings again', () => sameAs(findings, findingsOf(document)), 150_000);
  });

  it('restarts the server when asked, also while one starts, and has one then', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openFile('moscow-pulsefeed.txt');
    const findings = await waitFor('findings', () => ofTheStory(document), 150_000);
    killServers();
    await waitFor('the next server', () => servers().length > 0);
    await vscode.commands.executeCommand('galley.restartServer');
    await waitFor('tokens again', async () => (await tokensOf(document)).length > 0, 90_000);
    await waitFor('the same findings again', () => sameAs(findings, findingsOf(document)), 150_000);
    await waitFor('one server', () => servers().length === 1);
  });
});
