import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { canRefresh, LspClient } from '../support/lsp-client.ts';
import { FindingsPuller } from '../support/lsp-client-pull.ts';

const path = 'articles/post.txt';
const above = `Forty boats lost in storm

The harbour office counted forty boats . The mayor asked for the insurers.

`;

describe('findings while somebody types, over stdio', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-typing-'));
    await mkdir(join(folder, 'articles'));
    client = new LspClient(folder);
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  const codes = async (): Promise<unknown[]> => (await client.findings(path)).map(({ code }) => code);
  const typing = (position: { line: number; character: number } | null): Promise<void> =>
    client.connection.sendNotification('galley/typing', { uri: client.uri(path), position });

  it('wait at the caret until it leaves; then the client is asked to pull anew', async () => {
    const puller = new FindingsPuller(client);
    await client.initialize({}, canRefresh);
    await client.open(path, above);
    const line = 'The mayor saw the the';
    await typing({ line: 4, character: line.length });
    await client.change(path, 2, above + line);
    assert.deepEqual(await codes(), ['garbled/spacing'], 'what is not typed is told');
    await typing({ line: 4, character: line.length + 1 });
    await client.change(path, 3, `${above}${line} `);
    assert.deepEqual(await codes(), ['garbled/spacing'], 'the last word before an end that is typed waits');
    const before = puller.refreshes;
    await typing(null);
    await client.until('a refresh', () => puller.refreshes > before);
    assert.ok((await codes()).includes('garbled/repeated-word'));
  });

  it('keep what other outlets say as it stood; the client is asked to pull what they say now', async () => {
    const puller = new FindingsPuller(client);
    await client.initialize({}, canRefresh);
    const story = (outlet: string, boats: string): string => `---
outlet: ${outlet}
date: 2024-03-05
---
# Boats lost in Dunmore storm

A storm sank ${boats} boats in the harbour of Dunmore on Monday, the harbour master Ada Quill said.

Quill told reporters in Dunmore that the storm had taken the boats within an hour.
`;
    await client.open('articles/ledger.md', story('Ledger', '40'));
    await client.open(path, story('Post', '60'));
    const conflict = (found: readonly Diagnostic[]): string | undefined => {
      const message = found.find(({ code }) => code === 'conflict/figure')?.message;
      return typeof message === 'string' ? message : undefined;
    };
    await client.until('the conflict', async () => conflict(await client.findings(path)) !== undefined);
    const typed = story('Post', '60').replace('within an', 'within one');
    await client.typeAt(path, typed, typed.indexOf(' hour'));
    await client.change(path, 2, typed);
    assert.match(conflict(await client.findings(path)) ?? '', /“60” here/u);
    const mended = typed.replace('60', '40');
    await client.typeAt(path, mended, mended.indexOf(' boats'));
    await client.change(path, 3, mended);
    const before = puller.refreshes;
    assert.equal(conflict(await client.findings(path)), undefined, 'what is typed anew is not told of');
    await client.until('a refresh', () => puller.refreshes > before);
    const other = mended.replace('40', '70');
    await client.typeAt(path, other, other.indexOf(' boats'));
    await client.change(path, 4, other);
    assert.equal(conflict(await client.findings(path)), undefined, 'compared after a pause, not while typing');
    assert.match(conflict(await client.findings(path)) ?? '', /“70” here/u);
  });

  it('are told to a client that does not say where its user types', async () => {
    await client.initialize();
    await client.open(path, above);
    await client.change(path, 2, `${above}The mayor saw the the`);
    assert.ok((await codes()).includes('garbled/repeated-word'));
  });

  it('are forgotten with the document', async () => {
    await client.initialize();
    await client.open(path, above);
    await typing({ line: 2, character: 38 });
    assert.deepEqual(await codes(), []);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri(path) } });
    await client.open(path, above);
    assert.deepEqual(await codes(), ['garbled/spacing']);
  });

  it('leave "fix all spacing" as a source action of the whole file', async () => {
    const { capabilities } = await client.initialize();
    const provider = capabilities.codeActionProvider;
    assert.ok(typeof provider === 'object' && provider.codeActionKinds?.includes('source.fixAll.galley'));
    await client.open(path, above);
    const start = { line: 0, character: 0 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', path, {
      range: { start, end: start },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Fix all spacing in this file (1)', 'source.fixAll.galley']],
    );
    assert.equal(Object.values(actions[0]?.edit?.changes ?? {})[0]?.[0]?.newText, '.');
  });
});
