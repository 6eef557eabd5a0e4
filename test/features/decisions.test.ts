import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { decisionDiagnostics, textEdit } from '../../server/src/features/decisions-edit.ts';
import { entityActions, type EntityActionData } from '../../server/src/features/entity-actions.ts';
import { differentChoices, sameChoices } from '../../server/src/features/entity-choices.ts';
import { entityAt } from '../../server/src/features/entity-at.ts';
import { prepareRename, renameDecision } from '../../server/src/features/rename.ts';
import { addDecision, readDecisions } from '../../server/src/story/decisions.ts';
import { Lines } from '../../server/src/text/line-index.ts';
import { DecisionFiles } from '../../server/src/workspace/decision-files.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { readFolder, root, trim } from '../support/folder.ts';
import { story } from './story.ts';

async function at(fixture: string) {
  const folder = await readFolder(fixture);
  const { uri, position } = folder.caret;
  const view = await folder.view(uri.slice(root.length + 1));
  const range = { start: position, end: position };
  return { folder, position, range, view, uri };
}

/** Two articles that name a council in two ways, and two people who share a surname. */
const twoNames = (caret: string): string => {
  const text = trim(`
    person: Ilse Marrow, Marrow, Peter Marrow
    organization: Harbour Council, Council of the Port
    === articles/herald.txt
    Harbour plan divides Westhaven

    Ilse Marrow spoke to the Harbour Council on Thursday about the harbour plan.

    Copyright © 2023, Westhaven Herald. All rights reserved.
    === articles/norland.md
    ---
    outlet: Norland Post
    ---

    # Council wavers on harbour

    The Council of the Port heard Ilse Marrow on the harbour plan. Peter Marrow, a fisherman, waited outside.
  `);
  const place = text.indexOf(caret);
  assert.ok(place >= 0, caret);
  return `${text.slice(0, place)}$0${text.slice(place)}`;
};

describe('rename', () => {
  it('offers the name that the folder has, from a surname too', async () => {
    const { folder, position, view } = await at(story('Marrow defended'));
    const found = prepareRename(view, folder.library, position);
    assert.equal(found?.placeholder, 'Ilse Marrow');
    assert.equal(folder.at(view.uri, found.range), 'articles/norland.md:Marrow');
  });

  it('is a decision on the name, and the folder follows it', async () => {
    const { folder, position, view, uri } = await at(story('Marrow defended'));
    const decision = renameDecision(view, folder.library, position, '  Dr. Ilse  Marrow ', root);
    assert.ok(decision?.kind === 'name');
    assert.equal(decision.name, 'Dr. Ilse Marrow');
    folder.library.decide(root, readDecisions(addDecision(undefined, decision) ?? '').decisions);
    assert.equal(entityAt(view, folder.library, position)?.entity.name, 'Dr. Ilse Marrow');
    assert.ok((await folder.library.view(uri))?.article.text.includes('Marrow defended'), 'the article stays');
  });

  it('is none without a name, and none on plain words', async () => {
    const { folder, position, view } = await at(story('Marrow defended'));
    assert.equal(renameDecision(view, folder.library, position, ' ', root), undefined);
    const plain = await at(story('All rights'));
    assert.equal(prepareRename(plain.view, plain.folder.library, plain.position), undefined);
  });
});

describe('code actions on entities', () => {
  it('offer what may be settled, to a client that asks on', async () => {
    const { folder, range, view } = await at(story('Marrow defended'));
    const actions = entityActions(view, folder.library, range, root, 'picks');
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.command]),
      [
        ['“Ilse Marrow” Is the Same as…', 'galley.sameAs'],
        ['“Ilse Marrow” Is Not the Same as…', 'galley.differentFrom'],
        ['“Ilse Marrow” Is an Organisation', undefined],
        ['“Ilse Marrow” Is a Place', undefined],
      ],
    );
  });

  it('name the likeliest to a client that cannot ask, and nobody at every step of the caret', async () => {
    const { folder, range, view } = await at(twoNames('Harbour Council on'));
    const titles = (asking: 'offers' | 'no'): string[] =>
      entityActions(view, folder.library, range, root, asking).map(({ title }) => title);
    assert.ok(
      titles('offers').some((title) => title.startsWith('“Harbour Council” Is the Same as “Council of the Port”')),
      titles('offers').join('\n'),
    );
    assert.deepEqual(titles('no'), ['“Harbour Council” Is a Person', '“Harbour Council” Is a Place']);
  });

  it('settle the type', async () => {
    const { folder, range, position, view } = await at(twoNames('Harbour Council on'));
    const [action] = entityActions(view, folder.library, range, root, 'no').slice(-1);
    const { decision } = action?.data as EntityActionData;
    folder.library.decide(root, readDecisions(addDecision('', decision) ?? '').decisions);
    assert.equal(entityAt(view, folder.library, position)?.entity.type, 'place');
  });

  it('are none on plain words', async () => {
    const { folder, range, view } = await at(story('All rights'));
    assert.deepEqual(entityActions(view, folder.library, range, root, 'picks'), []);
  });
});

describe('choices', () => {
  it('of whom somebody may be the same as begin with names alike, and joining two holds', async () => {
    const { folder, position, view, uri } = await at(twoNames('Harbour Council on'));
    const found = entityAt(view, folder.library, position);
    assert.ok(found);
    const [first] = sameChoices(found.entity, folder.library, root);
    assert.equal(first?.label, 'Council of the Port');
    const own = folder.library.index.refOf(root, uri, found.mention.entity);
    assert.ok(own);
    const text = addDecision(undefined, { kind: 'same', entities: [own, first.ref] });
    folder.library.decide(root, readDecisions(text ?? '').decisions);
    const articles = entityAt(view, folder.library, position)?.entity.shares.map(({ summary }) => summary.uri);
    assert.equal(new Set(articles).size, 2);
  });

  it('of whom somebody may not be the same as are the other articles, and parting two holds', async () => {
    const { folder, position, view, uri } = await at(twoNames('Ilse Marrow spoke'));
    const found = entityAt(view, folder.library, position);
    assert.ok(found);
    const [other] = differentChoices(found.entity, uri, root);
    assert.deepEqual(other?.ref, { name: 'Ilse Marrow', in: 'articles/norland.md' });
    assert.deepEqual(other.from, { name: 'Ilse Marrow', in: 'articles/herald.txt' });
    const text = addDecision(undefined, { kind: 'different', entities: [other.from, other.ref] });
    folder.library.decide(root, readDecisions(text ?? '').decisions);
    assert.deepEqual(
      entityAt(view, folder.library, position)?.entity.shares.map(({ summary }) => summary.uri),
      [uri],
    );
  });
});

/** What a client makes of an edit of one file. */
function applied(text: string | undefined, edit: WorkspaceEdit): string {
  const changes = edit.documentChanges?.filter((each): each is TextDocumentEdit => 'edits' in each);
  const edits = changes?.flatMap((each) => each.edits) ?? Object.values(edit.changes ?? {}).flat();
  const old = text ?? '';
  const lines = new Lines(old);
  return edits.reduceRight((now, each) => {
    assert.ok('range' in each && 'newText' in each && typeof each.newText === 'string');
    return now.slice(0, lines.offsetAt(each.range.start)) + each.newText + now.slice(lines.offsetAt(each.range.end));
  }, old);
}

describe('the edit of a file', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'a\n'],
    ['', 'a\n'],
    ['a\nb\n', 'a\nc\nb\n'],
    ['a\na\n', 'a\n'],
    ['same', 'same'],
    ['a\r\nb', 'a\r\nbc'],
  ];
  for (const [before, after] of cases) {
    for (const creates of [true, false]) {
      it(`${JSON.stringify(before)} to ${JSON.stringify(after)}${creates ? '' : ', for a client that creates no files'}`, () => {
        const edit = textEdit('file:///folder/.galley/entities.yaml', before, after, creates);
        assert.equal(applied(before, edit), after);
        const created = edit.documentChanges?.some((each) => 'kind' in each) ?? false;
        assert.equal(created, creates && before === undefined);
      });
    }
  }
});

describe('files of decisions', () => {
  /** Files of decisions over a disk of one text. */
  async function files(text?: string) {
    const folder = await readFolder(story());
    const disk = new Map(text === undefined ? [] : [[`${root}/.galley/entities.yaml`, text]]);
    const said: string[] = [];
    const host = {
      files: {
        list: () => Promise.resolve([]),
        read: (uri: string) => {
          const found = disk.get(uri);
          return Promise.resolve(found === undefined ? undefined : new TextEncoder().encode(found));
        },
      },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => [root],
      log: (message: string) => assert.fail(message),
    };
    const made = new DecisionFiles(host, folder.library, ({ problems }) =>
      said.push(problems.map(({ message }) => message).join()),
    );
    await made.readAll();
    return { made, disk, said, folder, uri: `${root}/.galley/entities.yaml` };
  }
  const named = (name: string): string =>
    addDecision(undefined, { kind: 'name', entity: { name: 'Tomas Brandt' }, name }) ?? '';
  const names = (folder: Awaited<ReturnType<typeof readFolder>>): string[] =>
    [...folder.library.index.entities()].map(({ name }) => name);

  it('are followed when they are read, change and vanish', async () => {
    const { made, disk, folder, uri } = await files(named('Tom Brandt'));
    assert.ok(names(folder).includes('Tom Brandt'));
    disk.set(uri, named('T. Brandt'));
    await made.read(uri);
    assert.ok(names(folder).includes('T. Brandt'));
    disk.delete(uri);
    await made.read(uri);
    assert.ok(names(folder).includes('Tomas Brandt'));
  });

  it('are followed as the editor has them while they are open', async () => {
    const { made, disk, folder, uri } = await files(named('Tom Brandt'));
    made.setText(uri, named('Thomas Brandt'));
    disk.set(uri, named('T. Brandt'));
    await made.read(uri);
    assert.ok(names(folder).includes('Thomas Brandt'));
    assert.match(
      made.add(root, { kind: 'name', entity: { name: 'Ilse Marrow' }, name: 'I. Marrow' })?.after ?? '',
      /Thomas/,
    );
    await made.close(uri);
    assert.ok(names(folder).includes('T. Brandt'));
  });

  it('are not touched when they are no list, and say what is wrong', async () => {
    const { made, said, folder } = await files('just: some\nother: file\n');
    assert.equal(made.add(root, { kind: 'name', entity: { name: 'Ilse Marrow' }, name: 'I. Marrow' }), undefined);
    assert.equal(said.length, 1);
    assert.notEqual(said[0], '');
    assert.ok(names(folder).includes('Tomas Brandt'));
  });

  it('name a bad entry where it stands, and keep the rest', async () => {
    const text = `- name: 7\n${named('Tom Brandt')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n')}`;
    const { problems } = readDecisions(text);
    const shown = decisionDiagnostics(text, problems);
    assert.equal(shown.length, problems.length);
    assert.equal(shown[0]?.range.start.line, 0);
    const { folder } = await files(text);
    assert.ok(names(folder).includes('Tom Brandt'));
  });
});
