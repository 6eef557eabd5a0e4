import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/call-hierarchy.ts';
import { readFolder, root, trim } from '../support/folder.ts';

const fixture = trim(`
  person: Ilse Marrow, Marrow, Tomas Brandt, Brandt
  === articles/herald.txt
  Harbour plan divides Westhaven

  "$0Tomas Brandt never asked us," Ilse Marrow said on Friday.

  "It is a good plan," Brandt told the council.

  Copyright © 2023, Westhaven Herald. All rights reserved.
  === articles/norland.md
  ---
  outlet: Norland Post
  ---

  # Council wavers

  "Ilse Marrow wants too much," Tomas Brandt said.
`);

async function prepared() {
  const folder = await readFolder(fixture);
  const { uri, position } = folder.caret;
  const items = prepareCallHierarchy(await folder.view(uri.slice(root.length + 1)), folder.library, position) ?? [];
  const places = (at: string, ranges: readonly Range[]): string[] => ranges.map((range) => folder.at(at, range));
  return { folder, items, places };
}

describe('call hierarchy', () => {
  it('begins with the entity as this article has it, then as others do', async () => {
    const { items } = await prepared();
    assert.deepEqual(
      items.map(({ name, detail }) => `${name} · ${detail ?? ''}`),
      ['Tomas Brandt · Westhaven Herald', 'Tomas Brandt · Norland Post'],
    );
  });

  it('comes from those who speak of them, and from the outlet that quotes them', async () => {
    const { folder, items, places } = await prepared();
    const calls = incomingCalls(items[0]!, folder.library);
    assert.deepEqual(
      calls.map(({ from, fromRanges }) => [from.name, ...places(from.uri, fromRanges)]),
      [
        ['Ilse Marrow', 'articles/herald.txt:Tomas Brandt'],
        ['Westhaven Herald', 'articles/herald.txt:Brandt'],
      ],
    );
  });

  it('goes to those of whom they speak', async () => {
    const { folder, items, places } = await prepared();
    const calls = outgoingCalls(items[1]!, folder.library);
    assert.deepEqual(
      calls.map(({ to, fromRanges }) => [to.name, ...places(items[1]!.uri, fromRanges)]),
      [['Ilse Marrow', 'articles/norland.md:Ilse Marrow']],
    );
  });

  it('goes from an outlet to those whom it quotes', async () => {
    const { folder, items } = await prepared();
    const outlet = incomingCalls(items[0]!, folder.library).at(-1)?.from;
    assert.ok(outlet);
    assert.deepEqual(
      outgoingCalls(outlet, folder.library).map(({ to }) => to.name),
      ['Ilse Marrow', 'Tomas Brandt'],
    );
    assert.deepEqual(incomingCalls(outlet, folder.library), []);
  });

  it('answers nothing for an item that is gone', async () => {
    const { folder, items } = await prepared();
    const gone = { ...items[0]!, data: { uri: `${root}/articles/gone.txt`, entity: 0 } };
    assert.deepEqual(incomingCalls(gone, folder.library), []);
    assert.deepEqual(outgoingCalls({ ...items[0]!, data: undefined }, folder.library), []);
  });
});
