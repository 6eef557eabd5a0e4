import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeLens } from 'vscode-languageserver-protocol/node';
import type { Comparison } from '../../server/src/features/compare/comparison.ts';
import { LspClient } from '../support/lsp-client.ts';

const herald = `Harbour plan divides Westhaven

By Jane Roe

March 3, 2023

WESTHAVEN — Margaret Thornton, director of the Corvin Institute, said on Thursday that the plan would cost $4.2 billion.

"We have waited seven years for this bridge," Thornton said. She added that the money was there.

Copyright © 2023, Westhaven Herald. All rights reserved.
`;

const post = `---
title: Council wavers
outlet: Norland Post
---

# Council wavers in Westhaven

Margaret Thornton defended the harbour plan on Friday. The plan would cost $4.2 billion, she said.
`;

const bees = 'Bees return to the hills\n\nHives are full again, keepers in Austria said on Monday.\n';

describe('outlets compared, over stdio', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-compare-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles/post.md'), post);
    await writeFile(join(folder, 'articles/herald.txt'), herald);
    await writeFile(join(folder, 'articles/bees.txt'), bees);
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts a server that has read the folder, an article of it open. */
  async function start(options: Record<string, unknown> = {}): Promise<void> {
    client = new LspClient(folder);
    client.connection.onNotification('galley/changed', () => undefined);
    const { capabilities } = await client.initialize(options);
    assert.ok(capabilities.codeLensProvider);
    await client.open('articles/herald.txt', herald);
    await client.untilRead(3);
  }

  const ask = <T>(method: string, path: string): Promise<T> =>
    client.connection.sendRequest<T>(method, { uri: client.uri(path) });
  const lenses = async (path: string): Promise<(CodeLens['command'] | undefined)[]> =>
    ((await client.request<CodeLens[] | null>('textDocument/codeLens', path)) ?? []).map(({ command }) => command);

  it('lays the story out, and copies it', async () => {
    await start();
    const comparison = await ask<Comparison>('galley/compare', 'articles/herald.txt');
    assert.deepEqual(
      comparison.articles.map(({ outlet }) => outlet),
      ['Westhaven Herald', 'Norland Post'],
    );
    const speakers = comparison.sections.find(({ id }) => id === 'speakers');
    assert.match(speakers?.rows[0]?.label ?? '', /^Margaret Thornton/);
    const [first] = speakers?.rows[0]?.cells[0] ?? [];
    assert.equal(first?.range.start.line, 6);
    const markdown = await ask<string>('galley/compareMarkdown', 'articles/herald.txt');
    assert.match(markdown, /^\| {2}\| Westhaven Herald, 3 March 2023 \| Norland Post \|$/mu);
    assert.match(markdown, /\(`articles\/post\.md, line 8`\)/);
    const csv = await ask<string>('galley/compareCsv', 'articles/herald.txt');
    assert.match(csv, /^section,about,differs,.*\r\n/u);
  });

  it('says why there is nothing to compare', async () => {
    await start();
    assert.deepEqual(await ask('galley/compare', 'articles/bees.txt'), { why: 'alone', articles: 3 });
    assert.deepEqual(await ask('galley/compare', 'articles/gone.txt'), { why: 'unread', articles: 3 });
    assert.equal(await ask('galley/compareMarkdown', 'articles/bees.txt'), '');
    assert.equal(await ask('galley/compareCsv', 'articles/gone.txt'), '');
  });

  it('follows the text', async () => {
    await start();
    await client.change('articles/herald.txt', 2, herald.replace('Harbour plan divides', 'Harbour bridge divides'));
    await client.until('the new headline', async () => {
      const { title } = await ask<Comparison>('galley/compare', 'articles/herald.txt');
      return title === 'Harbour bridge divides Westhaven';
    });
  });

  it('stands in a line over the headline, which opens the view where the client has one', async () => {
    await start({ compares: true });
    const uri = client.uri('articles/herald.txt');
    const [command] = await lenses('articles/herald.txt');
    assert.match(command?.title ?? '', /^2 outlets on this story/);
    assert.deepEqual([command?.command, command?.arguments], ['galley.compareOutlets', [uri]]);
    await client.open('articles/bees.txt', bees);
    assert.deepEqual(await lenses('articles/bees.txt'), []);
  });

  it('keeps the line away where it is not wanted, and names no command that the client has not', async () => {
    await start();
    const [command] = await lenses('articles/herald.txt');
    assert.equal(command?.command, '');
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { galley: { codeLens: { story: false } } },
    });
    await client.until('no lens', async () => (await lenses('articles/herald.txt')).length === 0);
  });
});
