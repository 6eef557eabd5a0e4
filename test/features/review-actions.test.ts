import assert from 'node:assert/strict';
import type { CodeAction, Location } from 'vscode-languageserver-types';
import type { Finding } from '../../server/src/check/finding.ts';
import { addReview, makeReview, readReviews, type Review } from '../../server/src/check/reviews/reviews.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { reviewActions, type ReviewActionData } from '../../server/src/features/review-actions.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { ReviewFiles } from '../../server/src/workspace/review-files.ts';
import { readFolder, root, type TestFolder, trim } from '../support/folder.ts';

/** Two outlets that word one utterance in two ways; the first one has a slip of the pen too. */
function fixture(caret: string): string {
  const text = trim(`
    person: Margaret Thornton, Thornton
    organization: Corvin Institute
    place: Westhaven
    === articles/herald.txt
    Harbour plan divides Westhaven

    By Jane Roe

    March 3, 2023

    WESTHAVEN — Margaret Thornton, director of the Corvin Institute, said on Thursday that the the plan was sound.

    "We have waited seven years for this bridge," Thornton said. She added that the money was there .

    Copyright © 2023, Westhaven Herald. All rights reserved.
    === articles/post.md
    ---
    title: Council wavers
    outlet: Norland Post
    ---

    # Council wavers in Westhaven

    Margaret Thornton of the Corvin Institute defended the harbour plan on Friday. "We have waited eight years for this bridge," Thornton said.
  `);
  const at = text.indexOf(caret);
  assert.ok(at >= 0, caret);
  return `${text.slice(0, at)}$0${text.slice(at)}`;
}

const tested = ['conflict/quotation', 'garbled/repeated-word', 'garbled/spacing'];

/** The actions on the findings at the caret. */
async function offered(source: string, client = true): Promise<{ folder: TestFolder; actions: CodeAction[] }> {
  const folder = await readFolder(source);
  const { uri, position } = folder.caret;
  const view = await folder.view(uri.slice(root.length + 1));
  // Those that this test is about: others may meet them one day.
  const findings = ((await folder.library.findings(uri)) ?? []).filter(({ code }) => tested.includes(code));
  const docs = (): string => 'docs:';
  const actions = reviewActions(view, folder.library, findings, { start: position, end: position }, client, (each) =>
    diagnostics(view, folder.library, [each], docs),
  );
  return { folder, actions };
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** What an action would have written, as the server makes it. */
async function reviewOf(folder: TestFolder, action: CodeAction | undefined): Promise<Review> {
  const data = (action?.data ?? action?.command?.arguments?.[0]) as ReviewActionData;
  const path = data.uri.slice(root.length + 1);
  const view = await folder.view(path);
  const found = (await folder.library.findings(data.uri))?.find(({ code }) => code === data.finding.code);
  assert.ok(found);
  const made = makeReview(found, view.article, data.judgement, root, (uri) => folder.text(uri.slice(root.length + 1)));
  assert.ok(made);
  return made;
}

async function codes(folder: TestFolder, path: string): Promise<string[]> {
  const findings = (await folder.library.findings(`${root}/${path}`)) ?? [];
  return findings.map(({ code }: Finding) => code).sort();
}

describe('actions on findings', () => {
  const disagreement = [
    'Open the Other Place Beside',
    'Compare Here',
    'Not the Same Thing',
    'Explained…',
    'Same Thing: Confirm the Difference',
  ];
  const cases: readonly (readonly [name: string, caret: string, titles: readonly string[], client?: boolean])[] = [
    ['see the other place and say what it comes to', 'seven years', disagreement],
    ['are offered on the other side too', 'eight years', disagreement],
    [
      'ignore a slip here or in the folder, or leave it to the outlet',
      'the the plan',
      ['Ignore Here', 'Ignore “the the” in This Folder', "Mark as the Outlet's Own Error [sic]"],
    ],
    [
      'quote the words about a slip that has none',
      ' .\n',
      ['Ignore Here', 'Ignore “there .” in This Folder', "Mark as the Outlet's Own Error [sic]"],
    ],
    ['stay away from sound prose', 'director of', []],
    [
      'are edits alone where the client has no commands',
      'seven years',
      ['Not the Same Thing', 'Explained', 'Same Thing: Confirm the Difference'],
      false,
    ],
  ];
  for (const [name, caret, expected, client] of cases) {
    it(name, async () => {
      const { actions } = await offered(fixture(caret), client);
      assert.deepEqual(titles(actions), expected);
      for (const action of actions) {
        assert.equal(action.kind, 'quickfix');
        assert.equal(action.isPreferred, undefined, 'only fixes are preferred');
        assert.equal(action.diagnostics?.length, 1);
        assert.ok(client === false ? action.data : action.command);
      }
    });
  }

  it('say which finding is meant where two meet', async () => {
    const folder = await readFolder(fixture('seven years'));
    const view = await folder.view('articles/herald.txt');
    const found = (await folder.library.findings(view.uri))?.find(({ code }) => code === 'conflict/quotation');
    assert.ok(found);
    const both = [found, { ...found, code: 'conflict/figure' }];
    const range = { start: folder.caret.position, end: folder.caret.position };
    const names = titles(reviewActions(view, folder.library, both, range, true, () => []));
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.includes('Not the Same Thing (conflict/figure)'), names.join());
  });

  it('lead to the other place', async () => {
    const { folder, actions } = await offered(fixture('seven years'));
    const [open, compare] = actions;
    const [place] = (open?.command?.arguments ?? []) as [Location];
    assert.match(folder.at(place.uri, place.range), /^articles\/post\.md:.*eight years/);
    const [here, others] = (compare?.command?.arguments ?? []) as [Location, Location[]];
    assert.match(folder.at(here.uri, here.range), /^articles\/herald\.txt:seven/);
    assert.deepEqual(others, [place]);
  });

  it('name each of several places', async () => {
    const third = trim(`
      === articles/wire.txt
      Bridge plan divides Westhaven

      WESTHAVEN — Margaret Thornton of the Corvin Institute spoke of the harbour plan. "We have waited nine years for this bridge," Thornton said.

      Copyright © 2023, Wire Service. All rights reserved.
    `);
    const { actions } = await offered(`${fixture('seven years')}\n${third}`);
    const [first, second, compare] = titles(actions);
    assert.match(
      [first, second].sort().join(),
      /^Open Beside: Norland Post: .*eight.*,Open Beside: Wire Service: .*nine/,
    );
    assert.equal(compare, 'Compare Here…');
  });
});

describe('reviews in the folder', () => {
  const pick = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
    actions.find((each) => each.title === title);

  it('lay a disagreement to rest on both sides, until they are taken back', async () => {
    const { folder, actions } = await offered(fixture('seven years'));
    assert.ok((await codes(folder, 'articles/post.md')).includes('conflict/quotation'));
    folder.library.review(root, [await reviewOf(folder, pick(actions, 'Not the Same Thing'))]);
    assert.ok(!(await codes(folder, 'articles/herald.txt')).includes('conflict/quotation'));
    assert.ok(!(await codes(folder, 'articles/post.md')).includes('conflict/quotation'));
    folder.library.review(root, []);
    assert.ok((await codes(folder, 'articles/herald.txt')).includes('conflict/quotation'));
    assert.ok((await codes(folder, 'articles/post.md')).includes('conflict/quotation'));
  });

  it('confirm a disagreement, which is then offered no more', async () => {
    const { folder, actions } = await offered(fixture('seven years'));
    const same = 'Same Thing: Confirm the Difference';
    folder.library.review(root, [await reviewOf(folder, pick(actions, same))]);
    const found = (await folder.library.findings(folder.caret.uri))?.find(({ code }) => code === 'conflict/quotation');
    assert.match(found?.message ?? '', /\(confirmed\)$/);
    assert.equal(found?.severity, 'information');
    const view = await folder.view('articles/herald.txt');
    const range = { start: folder.caret.position, end: folder.caret.position };
    const now = reviewActions(view, folder.library, [found], range, true, () => []);
    assert.ok(!titles(now).includes(same) && titles(now).includes('Not the Same Thing'));
  });

  it('ignore a slip, and follow the text as it is edited', async () => {
    const { folder, actions } = await offered(fixture('the the plan'));
    const uri = folder.caret.uri;
    folder.library.review(root, [await reviewOf(folder, pick(actions, 'Ignore Here'))]);
    const edit = async (version: number, text: string): Promise<string[]> => {
      folder.library.setText({ uri, text, version, claimed: true });
      return codes(folder, 'articles/herald.txt');
    };
    const text = folder.text('articles/herald.txt');
    assert.ok(!(await edit(2, `Read this.\n\n${text}`)).includes('garbled/repeated-word'));
    assert.equal(folder.log.length, 0);
    const gone = text.replace('the the plan was sound', 'the plan. He left the the room');
    assert.ok((await edit(3, gone)).includes('garbled/repeated-word'));
    await edit(4, `${gone}\n`);
    assert.equal(folder.log.length, 1, 'a review that sleeps says so once');
    assert.match(folder.log[0] ?? '', /garbled\/repeated-word sleeps: articles\/herald\.txt does not hold “the the”/);
    assert.ok(!(await edit(5, text)).includes('garbled/repeated-word'));
  });

  it('are read from a file, which is kept as it is but for the new entry', async () => {
    const { folder, actions } = await offered(fixture('the the plan'));
    const uri = `${root}/.galley/reviews.yaml`;
    const disk = new Map<string, string>();
    const said: string[] = [];
    const host = {
      files: {
        list: () => Promise.resolve([]),
        read: (each: string) => {
          const text = disk.get(each);
          return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
        },
      },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => [root],
    };
    const files = new ReviewFiles(host, folder.library, ({ problems }) => {
      said.push(problems.map(({ message }) => message).join());
    });
    await files.readAll();
    assert.equal(said.length, 0);
    const review = await reviewOf(folder, pick(actions, 'Ignore “the the” in This Folder'));
    const first = files.add(root, review);
    assert.deepEqual(first, { uri, before: undefined, after: addReview(undefined, review) });
    disk.set(uri, first.after);
    await files.read(uri);
    assert.ok(!(await codes(folder, 'articles/herald.txt')).includes('garbled/repeated-word'));
    files.setText(uri, '- finding: 7\n');
    assert.ok((await codes(folder, 'articles/herald.txt')).includes('garbled/repeated-word'));
    assert.match(said.at(-1) ?? '', /which finding/);
    files.setText(uri, 'just: text\n');
    assert.equal(files.add(root, review), undefined);
    await files.close(uri);
    assert.deepEqual(readReviews(disk.get(uri) ?? '').reviews, [review]);
    assert.ok(!(await codes(folder, 'articles/herald.txt')).includes('garbled/repeated-word'));
  });
});
