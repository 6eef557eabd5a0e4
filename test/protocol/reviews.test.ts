import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction, Diagnostic, Position, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../support/lsp-client.ts';

const herald = `Harbour plan divides Westhaven

By Jane Roe

March 3, 2023

WESTHAVEN — Margaret Thornton, director of the Corvin Institute, said on Thursday that the the plan was sound.

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

const conflict = 'conflict/quotation';
const repeated = 'garbled/repeated-word';

describe('reviews of findings, over stdio', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;
  const file = (): string => join(folder, '.galley/reviews.yaml');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-reviews-'));
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
    await client.initialize(options);
    await client.open('articles/herald.txt', herald);
    await client.untilRead(2);
    // Chokidar needs a moment to begin.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  const codes = async (path = 'articles/herald.txt'): Promise<unknown[]> =>
    (await client.findings(path)).map(({ code }) => code);
  const gone = (code: string): Promise<void> => client.until(`no ${code}`, async () => !(await codes()).includes(code));
  const back = (code: string): Promise<void> => client.until(code, async () => (await codes()).includes(code));

  /** The actions on one finding at a piece of the open article. */
  async function actionsAt(piece: string, of: string): Promise<CodeAction[]> {
    const before = herald.slice(0, herald.indexOf(piece)).split('\n');
    const at: Position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', 'articles/herald.txt', {
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return actions.filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === of));
  }

  /** Does what an editor does with an edit that writes a new file. */
  async function carryOut(edit: WorkspaceEdit | undefined): Promise<string> {
    const [[uri, edits] = []] = Object.entries(edit?.changes ?? {});
    assert.ok(uri?.endsWith('/.galley/reviews.yaml') && edits?.length === 1);
    const text = edits[0]?.newText ?? '';
    await writeFile(file(), text);
    return text;
  }

  it('lay a finding to rest when their file says so, and no longer', async () => {
    await start();
    await back(conflict);
    const action = (await actionsAt('seven years', conflict)).find(({ title }) =>
      title.startsWith('Not the Same Thing'),
    );
    assert.ok(action?.edit && !action.command && action.isPreferred !== true);
    const text = await carryOut(action.edit);
    assert.match(text, /- finding: conflict\/quotation\n {2}verdict: not the same thing\n {2}in: articles\/herald.txt/);
    await gone(conflict);
    assert.ok((await codes()).includes(repeated));
    // The other article is told the same from its side.
    await client.open('articles/post.md', post, 'markdown');
    assert.ok(!(await codes('articles/post.md')).includes(conflict));
    await rm(file());
    await back(conflict);
    assert.ok((await codes('articles/post.md')).includes(conflict));
    await writeFile(file(), text);
    await gone(conflict);
    assert.equal(await readFile(join(folder, 'articles/post.md'), 'utf8'), post);
  });

  it('follow the file as an editor has it, with undo and redo', async () => {
    await start();
    const action = (await actionsAt('the the plan', repeated)).find(({ title }) => title === 'Ignore Here');
    const text = await carryOut(action?.edit);
    await gone(repeated);
    await client.open('.galley/reviews.yaml', text, 'yaml');
    await client.change('.galley/reviews.yaml', 2, '');
    await back(repeated);
    await client.change('.galley/reviews.yaml', 3, text);
    await gone(repeated);
  });

  it('hold while the article is edited around them', async () => {
    await start();
    const action = (await actionsAt('the the plan', repeated)).find(({ title }) =>
      title.startsWith('Mark as the Outlet'),
    );
    await carryOut(action?.edit);
    await gone(repeated);
    await client.change('articles/herald.txt', 2, herald.replace('March 3', 'A new deck.\n\nMarch 3'));
    const now = await codes();
    assert.ok(now.includes(conflict) && !now.includes(repeated), now.join());
  });

  it('name a broken entry in the file, and keep the rest', async () => {
    await writeFile(
      file(),
      `- finding: ${repeated}\n  verdict: wrong\n- { finding: ${repeated}, verdict: ignored, quote: the the }\n`,
    );
    await start();
    await gone(repeated);
    const shown = (client.received.get('diagnostics') ?? []).flatMap(
      (params) => (params as { uri: string; diagnostics: Diagnostic[] }).diagnostics,
    );
    assert.equal(shown.length, 1);
    assert.equal(shown[0]?.code, 'review');
    assert.equal(shown[0].range.start.line, 0);
  });

  it('ask a client that has the commands, and give it the edit', async () => {
    await start({ reviews: true });
    const actions = await actionsAt('seven years', conflict);
    assert.deepEqual(
      actions.map(({ command }) => command?.command),
      ['galley.openBeside', 'galley.compareHere', 'galley.review', 'galley.review', 'galley.review'],
    );
    const [data] = (actions.find(({ title }) => title.startsWith('Explained…'))?.command?.arguments ?? []) as [
      { judgement: object },
    ];
    const explained = { ...data, judgement: { ...data.judgement, reason: 'one counts from the vote' } };
    const edit = await client.connection.sendRequest<WorkspaceEdit>('galley/reviewEdit', explained);
    assert.match(await carryOut(edit), /verdict: explained\n {2}reason: one counts from the vote\n/);
    await gone(conflict);
    await assert.rejects(client.connection.sendRequest('galley/reviewEdit', explained), /This finding is gone/);
  });

  it('say why where nothing can be kept', async () => {
    await start({ reviews: true });
    const uri = 'untitled:Untitled-1';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'news-article', version: 1, text: herald },
    });
    const data = { uri, finding: { code: repeated, range: {} }, judgement: { verdict: 'ignored' } };
    await assert.rejects(
      client.connection.sendRequest('galley/reviewEdit', data),
      /\.galley\/reviews\.yaml of the workspace folder. Save the article/,
    );
    await writeFile(file(), 'just: a map\n');
    // The watcher may see the file before its words are in it.
    const told = (): boolean =>
      (client.received.get('diagnostics') ?? []).some(
        (each) => (each as { diagnostics: readonly unknown[] }).diagnostics.length > 0,
      );
    await client.until('word of the bad file', told);
    const [ignore] = await actionsAt('the the plan', repeated).then((all) =>
      all.filter(({ title }) => title === 'Ignore Here'),
    );
    await assert.rejects(
      client.connection.sendRequest('galley/reviewEdit', ignore?.command?.arguments?.[0]),
      /is no list that Galley could add to/,
    );
  });
});
