import assert from 'node:assert/strict';
import { definition } from '../../server/src/features/definition.ts';
import { highlights, references } from '../../server/src/features/references.ts';
import { readFolder, root } from '../support/folder.ts';
import { story } from './story.ts';

async function at(caret: string) {
  const folder = await readFolder(story(caret));
  const { uri, position } = folder.caret;
  return { folder, position, view: await folder.view(uri.slice(root.length + 1)) };
}

describe('definition', () => {
  it('leads to the fullest introduction in any article', async () => {
    const { folder, position, view } = await at('Marrow defended');
    const link = definition(view, folder.library, position);
    assert.ok(link);
    assert.equal(folder.at(link.targetUri, link.targetRange), 'articles/herald.txt:Ilse Marrow');
  });

  it('is silent on plain words', async () => {
    const { folder, position, view } = await at('defended');
    assert.equal(definition(view, folder.library, { ...position, character: position.character + 3 }), undefined);
  });
});

describe('references', () => {
  it('lists every mention in every article, this one first', async () => {
    const { folder, position, view } = await at('Brandt told');
    const found = references(view, folder.library, position);
    assert.deepEqual(
      found?.map(({ uri, range }) => folder.at(uri, range)),
      ['articles/norland.md:Tomas Brandt', 'articles/norland.md:Brandt', 'articles/herald.txt:Tomas Brandt'],
    );
  });
});

describe('document highlights', () => {
  it('shows the mentions of this article', async () => {
    const { folder, position, view } = await at('Marrow said');
    assert.deepEqual(
      highlights(view, position)?.map(({ range }) => folder.at(view.uri, range)),
      ['articles/herald.txt:Ilse Marrow', 'articles/herald.txt:Marrow'],
    );
  });
});
