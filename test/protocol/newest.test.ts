import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClientCapabilities, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';
import { FindingsPuller } from '../support/lsp-client-pull.ts';

/** Leaves the model out where names do not matter: it takes a second to load. */
const noModel = [`--model=${fileURLToPath(new URL('.', import.meta.url))}`];

const herald = `Harbour plan divides Westhaven

March 3, 2023

WESTHAVEN — Margaret Thornton, director of the Corvin Institute, said on Thursday that the plan would cost $4.2 billion.

"We have waited seven years for this ," Thornton said. She spoke of the the harbour.
`;

const slips = ['garbled/repeated-word', 'garbled/spacing'];

/** What VS Code can do, as far as it matters for what is newest. */
const editor: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
  },
};

const outlets = ['Westhaven Herald', 'Norland Post', 'Corvin Times', 'Ansley Echo'];

/** One story as an outlet tells it: what it gives as cost and toll is what outlets may differ on. */
function story(outlet: number, cost: string, hurt: number, more = ''): string {
  return `Harbour plan divides Westhaven

March ${3 + (outlet % 2)}, 2023

WESTHAVEN — The plan for a new harbour in Westhaven would cost ${cost}, Margaret Thornton of the Corvin Institute said.

At least ${hurt} people were hurt when the old harbour wall of Westhaven broke in January, police said.
${more}
Copyright © 2023, ${outlets[outlet] ?? ''}. All rights reserved.
`;
}

describe('what an editor is shown is of what is there, over stdio', function () {
  this.timeout(120_000);
  let folder: string;
  let client: LspClient;
  let configuration: Record<string, unknown>;
  /** Whether the client refuses what it is asked beside files. */
  let refuses: boolean;
  /** The bar that shows how far the reading is. */
  let bar: string | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-newest-'));
    await mkdir(join(folder, 'articles'));
    configuration = {};
    refuses = false;
    bar = undefined;
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);

  async function start(args: readonly string[], options: Record<string, unknown> = {}): Promise<FindingsPuller> {
    client = new LspClient(folder, args);
    const puller = new FindingsPuller(client);
    client.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => configuration),
    );
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create']) {
      client.connection.onRequest(method, ({ token }: { token?: string }) => {
        if (token !== undefined) bar = token;
        if (refuses) throw new Error('not here');
        // As VS Code does on every registration.
        if (method.startsWith('client')) void settingsChanged();
        return null;
      });
    }
    await client.initialize(options, editor);
    return puller;
  }

  const settingsChanged = (): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });

  const watched = (path: string, type: 1 | 2 | 3): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri(path), type }],
    });

  const lastStatus = (): { articles: number; indexing?: object } | undefined =>
    (client.received.get('galley/status') ?? []).at(-1) as { articles: number; indexing?: object } | undefined;

  const folderRead = (articles: number): Promise<void> =>
    client.until('the folder read', () => {
      const status = lastStatus();
      return status?.articles === articles && status.indexing === undefined;
    });

  it('answers what was asked before settings changed', async () => {
    await start([]);
    await client.open('articles/herald.txt', herald);
    const findings = client.findings('articles/herald.txt');
    const tokens = client.request<SemanticTokens | null>('textDocument/semanticTokens/full', 'articles/herald.txt');
    configuration = { maxArticleLength: 100_000 };
    await settingsChanged();
    assert.deepEqual((await findings).map(({ code }) => code).sort(), slips);
    assert.ok(((await tokens)?.data.length ?? 0) > 0);
  });

  it('begins nothing anew for settings that say what they said', async () => {
    await write('articles/herald.txt', herald);
    await start(noModel);
    await folderRead(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const told = client.received.get('galley/status')?.length;
    await settingsChanged();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(client.received.get('galley/status')?.length, told);
  });

  it('shows findings with the severity that was set last', async () => {
    const puller = await start(noModel);
    await puller.open('articles/herald.txt', herald);
    await client.until('the findings', () => puller.shown.get('articles/herald.txt')?.length === 2);
    configuration = { checks: { 'garbled/repeated-word': 'off', 'garbled/spacing': 'error' } };
    await settingsChanged();
    await client.until('the severity', () => puller.shown.get('articles/herald.txt')?.[0]?.severity === 1);
    assert.deepEqual(puller.codes('articles/herald.txt'), ['garbled/spacing']);
  });

  it('goes on with a client that refuses bars and registrations', async () => {
    refuses = true;
    await write('articles/herald.txt', herald);
    await start(noModel);
    await folderRead(1);
  });

  it('reads a folder that appears after the reader stopped the reading', async () => {
    for (let i = 0; i < 40; i++) await write(`articles/a${i}.txt`, story(0, '$4 billion', i));
    await start([]);
    await client.until('the reading', () => (lastStatus()?.articles ?? 0) > 0);
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token: bar });
    await client.until('the end', () => lastStatus()?.indexing === undefined);
    const before = lastStatus()?.articles ?? 0;
    assert.ok(before < 40);
    await mkdir(join(folder, 'sources'));
    await write('sources/new.txt', 'A word on hats\n\nMargaret Thornton wore a hat on Monday.\n');
    for (let i = 0; i < 40; i++) await unlink(join(folder, `articles/a${i}.txt`));
    await watched('sources', 1);
    await client.until('the new article', () => (lastStatus()?.articles ?? 0) > before);
  });

  it('follows folders with a point in their names', async () => {
    const names = ['articles/St. Ives', 'articles/v1.2'];
    for (const name of names) {
      await mkdir(join(folder, name));
      await write(`${name}/a.txt`, herald);
    }
    await start(noModel);
    await folderRead(2);
    for (const [i, name] of names.entries()) {
      await rm(join(folder, name), { recursive: true });
      await watched(encodeURI(name), 3);
      await folderRead(1 - i);
    }
    await mkdir(join(folder, 'articles/St. Mawes'));
    await write('articles/St. Mawes/a.txt', herald);
    await watched('articles/St.%20Mawes', 1);
    await folderRead(1);
  });

  it('watches a folder that is added, for a client that does not', async () => {
    client = new LspClient(join(folder, 'articles'), noModel);
    await client.initialize();
    await folderRead(0);
    await mkdir(join(folder, 'sources'));
    await write('sources/a.txt', herald);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: pathToFileURL(join(folder, 'sources')).href, name: 'sources' }], removed: [] },
    });
    await folderRead(1);
    // Chokidar needs a moment to begin.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await write('sources/b.txt', herald);
    await folderRead(2);
  });

  it('shows what another article says, when it was edited, was closed unsaved, changed on disk, was deleted', async () => {
    const texts = outlets.map((_, i) => story(i, i === 1 ? '$9 billion' : '$4 billion', 12));
    for (const [i, text] of texts.entries()) await write(`articles/a${i}.txt`, text);
    const puller = await start([]);
    await puller.open('articles/a0.txt', texts[0] ?? '');
    const differs = (is: boolean) => () => puller.codes('articles/a0.txt').includes('conflict/figure') === is;
    await client.until('the difference', differs(true));
    await puller.open('articles/a1.txt', texts[1] ?? '');
    // So much more to read that the answer to the first question comes long before it is read.
    const more = Array.from({ length: 60 }, (_, i) => `Gate ${i} of the harbour is to be painted in colour ${i}.\n\n`);
    await puller.change('articles/a1.txt', story(1, '$4 billion', 12, more.join('')));
    await client.until('no difference', differs(false));
    await puller.close('articles/a1.txt');
    await client.until('the difference again', differs(true));
    await write('articles/a1.txt', story(1, '$4 billion', 12));
    await watched('articles/a1.txt', 2);
    await client.until('no difference on disk', differs(false));
    await write('articles/a2.txt', story(2, '$7 billion', 12));
    await watched('articles/a2.txt', 2);
    await client.until('a third outlet’s difference', differs(true));
    await unlink(join(folder, 'articles/a2.txt'));
    await watched('articles/a2.txt', 3);
    await client.until('that gone', differs(false));
  });

  it('shows the same after the server was killed half-way, opened in whatever order', async () => {
    const storage = { storage: pathToFileURL(join(folder, 'storage')).href };
    const texts = outlets.map((_, i) => story(i, i === 1 ? '$9 billion' : '$4 billion', i === 2 ? 30 : 12));
    for (const [i, text] of texts.entries()) await write(`articles/a${i}.txt`, text);
    await write('articles/herald.txt', herald);
    const paths = ['articles/herald.txt', ...[...texts.keys()].map((i) => `articles/a${i}.txt`)];
    let expected: readonly (readonly unknown[])[] | undefined;
    for (const [round, kill] of [0, 900, 1_400, 2_200, 0].entries()) {
      const puller = await start([], storage);
      await puller.open('articles/herald.txt', herald);
      const order = round % 2 === 0 ? [...texts.entries()] : [...texts.entries()].reverse();
      for (const [i, text] of order) await puller.open(`articles/a${i}.txt`, text);
      if (kill > 0) {
        await new Promise((resolve) => setTimeout(resolve, kill));
        await client.kill();
        continue;
      }
      await folderRead(5);
      await puller.rest();
      const shown = paths.map((path) => puller.codes(path));
      for (const code of [...slips, 'conflict/figure']) assert.ok(shown.flat().includes(code), code);
      expected ??= shown;
      assert.deepEqual(shown, expected);
      await client.end();
    }
  });
});
