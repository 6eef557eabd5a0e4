import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { folding } from '../../server/src/features/folding.ts';
import { documentSymbols, workspaceSymbols } from '../../server/src/features/symbols.ts';
import { readFolder, trim } from '../support/folder.ts';
import { story } from './story.ts';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap((symbol) => [
    `${indent}${symbol.detail ?? ''}: ${symbol.name}`,
    ...outline(symbol.children ?? [], `${indent}  `),
  ]);
}

describe('document symbols', () => {
  it('lists the parts of the article, then quotations by speaker', async () => {
    const folder = await readFolder(story());
    assert.deepEqual(outline(documentSymbols(await folder.view('articles/herald.txt'))), [
      'headline: Harbour plan divides Westhaven',
      'byline: By Jane Roe',
      'date: March 3, 2023',
      'speaker: Ilse Marrow',
      '  indirect: the harbour plan would cost $4.2 billion',
      '  direct: We have waited seven years for this,',
      '  direct: The money is there.',
    ]);
  });
});

describe('workspace symbols', () => {
  it('finds entities by letters in order, with the number of articles', async () => {
    const { library } = await readFolder(story());
    const found = workspaceSymbols(library, 'brnd').map(
      ({ name, containerName }) => `${name} (${containerName ?? ''})`,
    );
    assert.deepEqual(found, ['Tomas Brandt (2 articles)']);
    assert.equal(workspaceSymbols(library, 'zebra').length, 0);
    assert.ok(workspaceSymbols(library, '').length >= 5);
  });
});

describe('folding', () => {
  it('folds front matter and furniture', async () => {
    const folder = await readFolder(
      trim(`
      === articles/a.md
      ---
      title: T
      outlet: O
      ---

      # Headline of the day

      A first paragraph that says something about the day.

      ## Later on

      A second paragraph that says something more about it.

      Related article: [Other](#)

      Copyright © 2023, Outlet. All rights reserved.
      `),
    );
    const view = await folder.view('articles/a.md');
    const found = folding(view).map(({ startLine, endLine }) => [startLine, endLine]);
    assert.deepEqual(found, [
      [0, 3],
      [13, 15],
      [9, 11],
    ]);
  });
});
