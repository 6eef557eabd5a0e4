import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SymbolInformation } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const articles = {
  'herald.txt': 'Harbour plan divides Westhaven\n\nMargaret Thornton spoke for the plan on Thursday in Westhaven.\n',
  'post.txt':
    'Council wavers on harbour\n\nTomas Brandt spoke against the plan on Friday, as Margaret Thornton had feared.\n',
};

describe('index kept on disk, over stdio', function () {
  this.timeout(120_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-cache-'));
    await mkdir(join(folder, 'work/articles'), { recursive: true });
    for (const [name, text] of Object.entries(articles)) await write(name, text);
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, 'work/articles', name), text);

  /** Starts a server on the folder, and waits until it has read `count` articles and a name in them is known. */
  async function session(count: number, name: string, options: Record<string, unknown> = {}): Promise<void> {
    client = new LspClient(join(folder, 'work'));
    await client.initialize({ storage: pathToFileURL(join(folder, 'storage')).href, ...options });
    await client.until(
      'the folder read',
      () => {
        const last = (client.received.get('galley/status') ?? []).at(-1) as
          { articles: number; indexing?: object } | undefined;
        return last?.articles === count && last.indexing === undefined;
      },
      60_000,
    );
    assert.deepEqual(await found(name), [name]);
  }

  async function found(query: string): Promise<string[]> {
    const symbols = await client.connection.sendRequest<SymbolInformation[] | null>('workspace/symbol', { query });
    return (symbols ?? []).map((symbol) => symbol.name).filter((name) => name === query);
  }

  /** When each entry was written: what was read anew is written anew. */
  async function entries(): Promise<Map<string, number>> {
    const path = join(folder, 'storage/index');
    const names = await readdir(path).catch(() => []);
    return new Map(
      await Promise.all(names.map(async (name) => [name, (await stat(join(path, name))).mtimeMs] as const)),
    );
  }

  const changed = (before: Map<string, number>, after: Map<string, number>): number =>
    [...after].filter(([name, time]) => before.get(name) !== time).length;

  it('spares a second start the model, and picks up what was edited, added and deleted between', async () => {
    await session(2, 'Tomas Brandt');
    await client.end();
    const first = await entries();
    assert.equal(first.size, 2);
    await session(2, 'Tomas Brandt');
    await client.end();
    assert.equal(changed(first, await entries()), 0, 'nothing was read');

    await write('herald.txt', articles['herald.txt'].replace('Margaret Thornton', 'Ilse Marrow'));
    await rm(join(folder, 'work/articles/post.txt'));
    await write('third.txt', 'Harbour vote\n\nRuth Abel counted the votes in Westhaven on Monday.\n');
    await session(2, 'Ilse Marrow');
    assert.deepEqual(await found('Ruth Abel'), ['Ruth Abel']);
    assert.deepEqual(await found('Tomas Brandt'), []);
    await client.end();
    const last = await entries();
    assert.equal(last.size, 2, 'the deleted one went');
    assert.equal(changed(first, last), 2, 'the edited one and the new one were read');
  });

  it('rebuilds what is broken, and says nothing of it', async () => {
    await session(2, 'Tomas Brandt');
    await client.end();
    const path = join(folder, 'storage/index');
    const [one = '', other = ''] = await readdir(path);
    await writeFile(join(path, one), 'broken');
    await writeFile(join(path, other), await readFile(join(path, other)).then((bytes) => bytes.subarray(0, 100)));
    await session(2, 'Tomas Brandt');
    assert.equal(client.received.get('window/showMessage'), undefined);
    await client.end();
    assert.ok((await entries()).size === 2 && (await readFile(join(path, one))).length > 100);
  });

  it('keeps nothing where it is switched off, or no directory is given', async () => {
    await session(2, 'Tomas Brandt', { settings: { index: { cache: false } } });
    await client.end();
    assert.equal((await entries()).size, 0);
    await session(2, 'Tomas Brandt', { storage: undefined });
    await client.end();
    assert.equal((await entries()).size, 0);
  });
});
