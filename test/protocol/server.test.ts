import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rename, rm, writeFile, cp, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type Hover,
  type Location,
  type LocationLink,
  MarkupContent,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const modelFolder = fileURLToPath(new URL('../../server/model', import.meta.url));

/** Leaves the model out where names do not matter: it takes a second to load. */
const noModel = [`--model=${fileURLToPath(new URL('.', import.meta.url))}`];

const herald = `Harbour plan divides Westhaven

By Jane Roe

March 3, 2023

WESTHAVEN — Margaret Thornton, director of the Corvin Institute, said on Thursday that the plan would cost $4.2 billion.

"We have waited seven years for this ," Thornton said.

Copyright © 2023, Westhaven Herald. All rights reserved.
`;

const post = `---
title: Council wavers
outlet: Norland Post
---

Margaret Thornton defended the plan on Friday. It would cost at least $5 billion, she said.
`;

describe('language server over stdio', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-protocol-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles/post.md'), post);
    await writeFile(join(folder, 'notes.txt'), 'These are notes , not an article.\n');
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(args: readonly string[] = noModel, options: Record<string, unknown> = {}): Promise<void> {
    client = new LspClient(folder, args);
    await client.initialize(options);
  }

  const articleCount = (): number =>
    ((client.received.get('galley/status') ?? []).at(-1) as { articles: number } | undefined)?.articles ?? 0;

  it('gives tokens in full, as a difference, and for a range', async () => {
    await start([]);
    await client.open('articles/herald.txt', herald);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', 'articles/herald.txt');
    assert.ok(full.data.length >= 5 * 9);
    await client.change('articles/herald.txt', 2, herald.replace('seven years', 'eight years'));
    const delta = await client.request<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      'articles/herald.txt',
      {
        previousResultId: full.resultId,
      },
    );
    assert.ok('edits' in delta);
    assert.equal(delta.edits.length, 0, 'the same lengths in the same places');
    const range = await client.request<SemanticTokens>('textDocument/semanticTokens/range', 'articles/herald.txt', {
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
    });
    assert.ok(range.data.length > 0 && range.data.length < full.data.length);
  });

  it('pulls findings, and says when nothing changed', async () => {
    await start();
    await client.open('articles/herald.txt', herald);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', 'articles/herald.txt');
    assert.equal(report.kind, 'full');
    assert.deepEqual(
      report.items.map(({ code, range }) => [code, range.start.line]),
      [['garbled/spacing', 8]],
    );
    await client.until('the folder read', () => articleCount() === 2);
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', 'articles/herald.txt', {
      previousResultId: report.resultId,
    });
    assert.equal(again.kind, 'unchanged');
  });

  it('reads the other articles of the folder, and follows files that appear, move and vanish', async () => {
    await start([]);
    await client.open('articles/herald.txt', herald);
    await client.until('the folder read', () => articleCount() === 2);
    const at = { line: 6, character: 16 };
    const hover = await client.request<Hover>('textDocument/hover', 'articles/herald.txt', { position: at });
    assert.ok(MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /Norland Post/);
    const [link] = await client.request<LocationLink[]>('textDocument/definition', 'articles/herald.txt', {
      position: at,
    });
    assert.ok(link?.targetUri.endsWith('herald.txt'));
    const places = await client.request<Location[]>('textDocument/references', 'articles/herald.txt', {
      position: at,
      context: { includeDeclaration: true },
    });
    assert.ok(places.some(({ uri }) => uri.endsWith('post.md')));
    // Chokidar needs a moment to begin.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await writeFile(join(folder, 'articles/third.txt'), 'A third story\n\nMargaret Thornton spoke again on Monday.\n');
    await client.until('a new file read', () => articleCount() === 3);
    await rename(join(folder, 'articles/third.txt'), join(folder, 'articles/moved.txt'));
    await client.until('the moved file read', async () => {
      const now = await client.request<Location[]>('textDocument/references', 'articles/herald.txt', {
        position: at,
        context: { includeDeclaration: true },
      });
      return now.some(({ uri }) => uri.endsWith('moved.txt')) && !now.some(({ uri }) => uri.endsWith('third.txt'));
    });
    await rm(join(folder, 'articles/moved.txt'));
    await client.until('a deleted file forgotten', () => articleCount() === 2);
  });

  it('leaves other files alone', async () => {
    await start();
    await client.open('notes.txt', 'These are notes , not an article.\n', 'plaintext');
    assert.equal(await client.request('textDocument/semanticTokens/full', 'notes.txt'), null);
    assert.deepEqual(await client.findings('notes.txt'), []);
    await client.until('the folder read', () => articleCount() === 1);
  });

  it('survives positions out of range and documents it does not know', async () => {
    await start();
    await client.open('articles/herald.txt', herald);
    for (const position of [
      { line: 999, character: 0 },
      { line: 0, character: 99_999 },
      { line: 4_294_967, character: 4_294_967 },
    ]) {
      await client.request('textDocument/hover', 'articles/herald.txt', { position });
      await client.request('textDocument/definition', 'articles/herald.txt', { position });
    }
    const whole = { range: { start: { line: 0, character: 0 }, end: { line: 9_999, character: 9_999 } } };
    await client.request('textDocument/semanticTokens/range', 'articles/herald.txt', whole);
    await client.request('textDocument/codeAction', 'articles/herald.txt', { ...whole, context: { diagnostics: [] } });
    assert.equal(
      await client.request('textDocument/hover', 'articles/no.txt', { position: { line: 0, character: 0 } }),
      null,
    );
    assert.deepEqual(await client.findings('articles/no.txt'), []);
  });

  it('ends a cancelled request and goes on', async () => {
    await start();
    await client.open('articles/herald.txt', herald);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: client.uri('articles/herald.txt') } };
    const request = client.connection.sendRequest('textDocument/semanticTokens/full', params, source.token);
    source.cancel();
    await assert.rejects(request, /Cancelled/i);
    assert.ok(await client.request('textDocument/semanticTokens/full', 'articles/herald.txt'));
  });

  it('drops what was asked of an older text', async () => {
    await start([]);
    await client.open('articles/herald.txt', herald);
    const old = client.request('textDocument/semanticTokens/full', 'articles/herald.txt');
    await client.change('articles/herald.txt', 2, `${herald}\nMore.\n`);
    await assert.rejects(old, /changed/);
    assert.ok(await client.request('textDocument/semanticTokens/full', 'articles/herald.txt'));
  });

  for (const [title, damage] of [
    ['is missing', (model: string) => rm(join(model, 'galley.onnx'))],
    ['is damaged', (model: string) => truncate(join(model, 'galley.onnx'), 1_000_000)],
  ] as const) {
    it(`says once when the model ${title}, and goes on without names`, async () => {
      const model = join(folder, 'model');
      await cp(modelFolder, model, { recursive: true });
      await damage(model);
      await start([`--model=${model}`]);
      await client.open('articles/herald.txt', herald);
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', 'articles/herald.txt');
      assert.ok(data.length > 0, 'figures and dates are still there');
      assert.equal((await client.findings('articles/herald.txt')).length, 1);
      await client.until('word about the model', () => client.received.has('window/showMessage'));
      assert.equal(client.received.get('window/showMessage')?.length, 1);
      assert.match(JSON.stringify(client.received.get('window/showMessage')), new RegExp(title.replace('is ', '')));
    });
  }

  it('offers the mend of a finding', async () => {
    await start();
    await client.open('articles/herald.txt', herald);
    const [finding] = await client.findings('articles/herald.txt');
    assert.ok(finding);
    const actions = await client.request<
      { isPreferred?: boolean; edit: { changes: Record<string, { newText: string }[]> } }[]
    >('textDocument/codeAction', 'articles/herald.txt', { range: finding.range, context: { diagnostics: [finding] } });
    assert.deepEqual(
      // The others keep what a reader says of the finding.
      actions
        .filter(({ isPreferred }) => isPreferred)
        .map(({ edit }) => Object.values(edit.changes).flatMap((edits) => edits.map(({ newText }) => newText))),
      [[',']],
    );
  });

  it('says goodbye with code 0, and ends when its client is gone', async () => {
    await start();
    assert.equal(await client.end(), 0);
    await start();
    const exited = new Promise((resolve) => client.process.once('exit', resolve));
    client.process.stdin?.end();
    await exited;
  });

  it('reads settings given at the start and changed later', async () => {
    await start(noModel, { settings: { checks: { 'garbled/spacing': 'off' } } });
    await client.open('articles/herald.txt', herald);
    assert.deepEqual(await client.findings('articles/herald.txt'), []);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { galley: { checks: { 'garbled/spacing': 'error' } } },
    });
    await client.until(
      'the new severity',
      async () => (await client.findings('articles/herald.txt'))[0]?.severity === 1,
    );
  });
});
