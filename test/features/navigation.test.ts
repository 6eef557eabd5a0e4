import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { definition, otherIntroductions } from '../../server/src/features/definition.ts';
import { highlights, references } from '../../server/src/features/references.ts';
import { readFolder, root } from '../support/folder.ts';
import { story } from './story.ts';

/** The story with a paragraph in which pronouns stand, and the caret before a piece of it. */
function withPronouns(caret: string): string {
  const text = story().replace(
    'Tomas Brandt of the Harbour Council rejected the plan.',
    'She had come by train, she said, and the town had waited for her. Tomas Brandt of the Harbour Council rejected the plan.',
  );
  const at = text.indexOf(caret);
  assert.ok(at >= 0, caret);
  return `${text.slice(0, at)}$0${text.slice(at)}`;
}

async function at(fixture: string) {
  const folder = await readFolder(fixture);
  const { uri, position } = folder.caret;
  return { folder, position, view: await folder.view(uri.slice(root.length + 1)) };
}

describe('definition', () => {
  it('leads from a name to the fullest introduction of the story', async () => {
    const { folder, position, view } = await at(story('Marrow defended'));
    const links = definition(view, folder.library, position) ?? [];
    assert.deepEqual(
      links.map(({ targetUri, targetRange }) => folder.at(targetUri, targetRange)),
      ['articles/herald.txt:Ilse Marrow'],
    );
  });

  it('leads from a pronoun to the nearest name before it', async () => {
    const { folder, position, view } = await at(withPronouns('she said, and'));
    const [link] = definition(view, folder.library, position) ?? [];
    assert.ok(link);
    assert.equal(folder.at(link.targetUri, link.targetRange), 'articles/herald.txt:Marrow');
    assert.equal(link.targetRange.start.line, 8);
  });

  it('is silent on plain words', async () => {
    const { folder, position, view } = await at(story('defended'));
    assert.equal(definition(view, folder.library, { ...position, character: position.character + 3 }), undefined);
  });
});

describe('other introductions', () => {
  it('lists how each other outlet introduces whom the caret is on', async () => {
    const { folder, position, view } = await at(story('Brandt told'));
    assert.deepEqual(
      otherIntroductions(view, folder.library, position)?.map(({ targetUri, targetRange }) =>
        folder.at(targetUri, targetRange),
      ),
      ['articles/herald.txt:Tomas Brandt'],
    );
  });
});

describe('references', () => {
  it('lists every mention in every article, this one first', async () => {
    const { folder, position, view } = await at(story('Brandt told'));
    const found = references(view, folder.library, position);
    assert.deepEqual(
      found?.map(({ uri, range }) => folder.at(uri, range)),
      ['articles/norland.md:Tomas Brandt', 'articles/norland.md:Brandt', 'articles/herald.txt:Tomas Brandt'],
    );
  });

  it('lists pronouns too, or names alone', async () => {
    const { folder, position, view } = await at(withPronouns('Marrow said'));
    const texts = (all: boolean): string[] =>
      (references(view, folder.library, position, { all }) ?? []).map(({ uri, range }) => folder.at(uri, range));
    assert.ok(texts(true).includes('articles/herald.txt:she'));
    assert.deepEqual(
      texts(false).filter((each) => /:(?:she|her)$/i.test(each)),
      [],
    );
    assert.deepEqual(texts(false).at(-1), 'articles/norland.md:Marrow');
  });
});

describe('document highlights', () => {
  it('shows the mentions of this article', async () => {
    const { folder, position, view } = await at(story('Marrow said'));
    assert.deepEqual(
      highlights(view, position)?.map(({ range }) => folder.at(view.uri, range)),
      ['articles/herald.txt:Ilse Marrow', 'articles/herald.txt:Marrow'],
    );
  });

  it('marks who speaks most, pronouns least', async () => {
    const { folder, position, view } = await at(withPronouns('Marrow said'));
    const kinds = new Map(
      highlights(view, position)?.map(({ range, kind }) => [folder.at(view.uri, range).split(':')[1], kind]),
    );
    assert.equal(kinds.get('Marrow'), DocumentHighlightKind.Write);
    assert.equal(kinds.get('she'), DocumentHighlightKind.Write);
    if (kinds.has('her')) assert.equal(kinds.get('her'), DocumentHighlightKind.Text);
  });
});
