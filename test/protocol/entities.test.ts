import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkupContent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
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

Margaret Thornton defended the plan on Friday. "We have waited eight years for this bridge," Thornton said.
`;

describe('who is who, over stdio', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-entities-'));
    await mkdir(join(folder, 'articles'));
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, 'articles/post.md'), post);
    await writeFile(join(folder, 'articles/herald.txt'), herald);
  });

  afterEach(async () => {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts a server that has read both articles, one of them open. */
  async function start(options: Record<string, unknown> = {}): Promise<void> {
    client = new LspClient(folder);
    client.connection.onNotification('textDocument/publishDiagnostics', (params: unknown) => {
      client.received.set('diagnostics', [...(client.received.get('diagnostics') ?? []), params]);
    });
    client.connection.onNotification('galley/changed', () => {
      client.received.set('changed', [...(client.received.get('changed') ?? []), null]);
    });
    await client.initialize(options);
    await client.open('articles/herald.txt', herald);
    await client.untilRead(2);
  }

  /** The position of a piece of the open article. */
  function at(piece: string): { line: number; character: number } {
    const before = herald.slice(0, herald.indexOf(piece)).split('\n');
    assert.ok(herald.includes(piece));
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
  const ask = <T>(method: string, piece: string, params: Record<string, unknown> = {}): Promise<T> =>
    client.request<T>(method, 'articles/herald.txt', { position: at(piece), ...params });
  const card = async (piece: string): Promise<string> => {
    const hover = await ask<Hover | null>('textDocument/hover', piece);
    return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
  };

  /** Does what an editor does with an edit of the decisions: writes the file. */
  async function carryOut(edit: WorkspaceEdit): Promise<void> {
    const file = join(folder, '.galley/entities.yaml');
    const old = await readFile(file, 'utf8').catch(() => '');
    const lines = old.split('\n');
    const offset = ({ line, character }: { line: number; character: number }): number =>
      lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
    const [edits] = Object.values(edit.changes ?? {});
    assert.ok(edits && Object.keys(edit.changes ?? {})[0]?.endsWith('/.galley/entities.yaml'));
    const text = edits.reduceRight(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      old,
    );
    // Chokidar needs a moment to begin.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await writeFile(file, text);
  }

  it('answers for a pronoun: who it is, the antecedent, the references', async () => {
    await start();
    assert.match(await card('She added'), /“She” is \*\*Margaret Thornton\*\*/);
    const [link] = await ask<LocationLink[]>('textDocument/definition', 'She added');
    assert.deepEqual(link?.targetRange.start, at('Thornton said.'));
    const places = await ask<Location[]>('textDocument/references', 'She added', { context: {} });
    assert.ok(places.some(({ range }) => range.start.line === at('She added').line && range.start.character > 50));
    const others = await ask<LocationLink[]>('textDocument/implementation', 'She added');
    assert.deepEqual(
      others.map(({ targetUri }) => targetUri.slice(targetUri.lastIndexOf('/') + 1)),
      ['post.md'],
    );
  });

  it('finds two wordings of one utterance', async () => {
    await start();
    const findings = await client.findings('articles/herald.txt');
    const found = findings.find(({ code }) => code === 'conflict/quotation');
    assert.ok(found, JSON.stringify(findings));
    assert.match(JSON.stringify(found.message), /seven years.*Norland Post has.*eight years/);
    assert.equal(found.relatedInformation?.length, 1);
    assert.match(await card('waited seven'), /\*\*eight\*\*/);
  });

  it('renames by a decision, and leaves the articles alone', async () => {
    await start();
    const prepared = await ask<{ placeholder: string }>('textDocument/prepareRename', 'Thornton said');
    assert.equal(prepared.placeholder, 'Margaret Thornton');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'Thornton said', { newName: 'Maggie Thornton' });
    await carryOut(edit);
    await client.until('the new name', async () => (await card('Thornton said')).includes('**Maggie Thornton**'));
    assert.equal(await readFile(join(folder, 'articles/post.md'), 'utf8'), post);
  });

  it('settles what an entity is by a code action', async () => {
    await start();
    const range = { start: at('Thornton said'), end: at('Thornton said') };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', 'articles/herald.txt', {
      range,
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === '“Margaret Thornton” Is an Organisation');
    assert.ok(action?.edit, actions.map(({ title }) => title).join());
    assert.ok(!actions.some(({ command }) => command), 'this client has no commands of Galley');
    await carryOut(action.edit);
    await client.until('the new type', async () => (await card('Thornton said')).includes('— organisation'));
  });

  it('shows what is wrong in the decisions on the file itself, and follows the rest', async () => {
    const good = `- call: Margaret Thornton\n  as: Maggie Thornton\n`;
    await writeFile(join(folder, '.galley/entities.yaml'), `- same: 7\n${good}`);
    await start();
    const shown = (): readonly Diagnostic[] =>
      (client.received.get('diagnostics') ?? []).flatMap(
        (params) => (params as { uri: string; diagnostics: Diagnostic[] }).diagnostics,
      );
    await client.until('word of the bad entry', () => shown().length > 0);
    assert.equal(shown()[0]?.range.start.line, 0);
    assert.match(await card('Thornton said'), /\*\*Maggie Thornton\*\*/);
    // As an editor has it, saved or not.
    client.received.delete('diagnostics');
    await client.open('.galley/entities.yaml', '- call: Margaret Thornton\n  as: M. Thornton\n', 'yaml');
    await client.until('the open text followed', async () => (await card('Thornton said')).includes('**M. Thornton**'));
    assert.deepEqual(shown(), []);
  });

  it('lays out speakers, and cites them', async () => {
    await start();
    await client.until('word of the change', () => client.received.has('changed'));
    const [thornton] = await client.connection.sendRequest<{ id: string; label: string; quotations: number }[]>(
      'galley/speakers',
      { by: 'speaker' },
    );
    assert.equal(thornton?.label, 'Margaret Thornton');
    const outlets = await client.connection.sendRequest<{ label: string }[]>('galley/speakers', {
      by: 'speaker',
      under: [thornton.id],
    });
    assert.deepEqual(outlets.map(({ label }) => label).sort(), ['Norland Post', 'Westhaven Herald']);
    const markdown = await client.connection.sendRequest<string>('galley/speakersMarkdown', {
      by: 'speaker',
      filter: 'eight',
    });
    assert.match(
      markdown,
      /“We have waited eight years for this bridge”\n>\n> — Margaret Thornton, in \*Norland Post\*, “Council wavers.*post\.md, line \d+/,
    );
  });

  it('gives a call hierarchy', async () => {
    await start();
    const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', 'Thornton said');
    assert.equal(item?.name, 'Margaret Thornton');
    const calls = await client.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item,
    });
    assert.deepEqual(
      calls.map(({ from }) => from.name),
      ['Westhaven Herald'],
    );
  });

  it('gives inlay hints only where they are wanted', async () => {
    await start();
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.equal(await client.request('textDocument/inlayHint', 'articles/herald.txt', { range }), null);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { galley: { inlayHints: { enabled: true } } },
    });
    await client.until('hints', async () => {
      const hints = await client.request<InlayHint[] | null>('textDocument/inlayHint', 'articles/herald.txt', {
        range,
      });
      return hints?.some(({ label }) => label === 'Thornton') === true;
    });
  });
});

describe('who is who, where no folder is open', function () {
  this.timeout(60_000);

  it('says why nothing can be settled', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-entities-'));
    const client = new LspClient(folder);
    try {
      await client.initialize();
      const uri = 'file:///elsewhere/articles/herald.txt';
      await client.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'news-article', version: 1, text: herald },
      });
      const before = herald.slice(0, herald.indexOf('Thornton said')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      await assert.rejects(
        client.connection.sendRequest('textDocument/prepareRename', { textDocument: { uri }, position }),
        /Open the article's folder first/,
      );
    } finally {
      await client.end();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
