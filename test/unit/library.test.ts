import assert from 'node:assert/strict';
import type { Encoder, Priority } from '../../server/src/encode/encoder.ts';
import { indexFolder } from '../../server/src/workspace/indexer.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { ReaderFiles } from '../../server/src/workspace/reader-files.ts';
import { defaultSettings, type Settings } from '../../server/src/workspace/settings.ts';
import { listEncoder } from '../support/encoder.ts';
import { root } from '../support/folder.ts';

const uri = `${root}/articles/a.txt`;
const other = `${root}/articles/b.txt`;
const thornton = 'Harbour plan\n\nMargaret Thornton spoke on Thursday ,they said.\n';
const brandt = 'Harbour plan\n\nTomas Brandt spoke on Friday, they said.\n';

/** A reading that waits until the test lets it go. */
interface Waiting {
  readonly text: string;
  readonly priority: Priority;
  go(): void;
}

/** A library over files in memory whose readings end when the test says so. */
function slowLibrary() {
  const names = listEncoder({ person: ['Margaret Thornton', 'Tomas Brandt'] });
  const waiting: Waiting[] = [];
  const encoder: Encoder = {
    state: names.state,
    async read(sentences, options) {
      await new Promise<void>((go, fail) => {
        waiting.push({ text: sentences.flat().join(' '), priority: options.priority, go });
        options.signal?.addEventListener('abort', () => {
          fail(new Error('aborted'));
        });
      });
      return names.read(sentences, options);
    },
  };
  const files: Record<string, string> = {};
  const log: string[] = [];
  const settings: { now: Settings } = { now: defaultSettings };
  const host = {
    files: {
      list: (): Promise<readonly string[]> => Promise.resolve(Object.keys(files)),
      read: (each: string): Promise<Uint8Array | undefined> =>
        Promise.resolve(files[each] === undefined ? undefined : new TextEncoder().encode(files[each])),
    },
    settings: () => Promise.resolve(settings.now),
    folders: () => [root],
    log: (line: string) => log.push(line),
  };
  const changes: (string | undefined)[] = [];
  const library = new Library(host, encoder, (each) => changes.push(each));
  const open = (text: string, version = 1): void => {
    library.setText({ uri, text, version, claimed: true });
  };
  /** Lets the oldest reading of a text go that still waits; waits for it to begin. */
  const go = async (word: string): Promise<void> => {
    for (let tries = 0; tries < 400; tries++) {
      const at = waiting.findIndex(({ text }) => text.includes(word));
      if (at >= 0) {
        waiting.splice(at, 1)[0]?.go();
        return;
      }
      await settle();
    }
    assert.fail(`nothing waits with ${word}`);
  };
  const people = (): string[] =>
    [...library.index.summaries].flatMap(({ entities }) => entities.map(({ name }) => name));
  return { library, host, files, settings, waiting, changes, log, open, go, people };
}

/** Lets all go on that waits for nothing but its turn. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('library: an open article', () => {
  it('is waited for through a restart', async () => {
    const { library, open, go } = slowLibrary();
    open(thornton);
    const view = library.view(uri);
    const findings = library.findings(uri);
    await settle();
    library.restart();
    await go('Thornton');
    await go('Thornton');
    assert.equal((await view)?.article.text, thornton);
    assert.equal((await findings)?.length, 1);
  });

  it('is not waited for in another text, though that has the same version', async () => {
    const { library, files, open, go } = slowLibrary();
    files[uri] = brandt;
    open(thornton);
    const revision = library.revision(uri);
    const view = library.view(uri);
    void library.close(uri);
    open(brandt);
    await go('Brandt');
    assert.equal(await view, undefined);
    assert.notEqual(library.revision(uri), revision);
    assert.equal((await library.view(uri))?.article.text, brandt);
  });

  it('is not held any more once it is too long', async () => {
    const { library, settings, open, go, people, changes } = slowLibrary();
    open(thornton);
    await go('Thornton');
    await library.view(uri);
    assert.deepEqual(people(), ['Margaret Thornton']);
    settings.now = { ...defaultSettings, maxArticleLength: 20 };
    library.restart();
    assert.equal(await library.view(uri), undefined);
    assert.deepEqual(people(), []);
    assert.equal(library.lines(uri), undefined);
    assert.deepEqual(changes, [uri, uri]);
  });

  it('has its findings with the reading that they are of, or none', async () => {
    const { library, open, go } = slowLibrary();
    open(thornton);
    await go('Thornton');
    await library.view(uri);
    const checked = library.checked(uri);
    open(brandt, 2);
    assert.equal(await checked, undefined);
    await go('Brandt');
    const { view, findings } = (await library.checked(uri)) ?? assert.fail('nothing');
    assert.deepEqual([view.article.text, findings.length], [brandt, 0]);
  });

  it('is checked anew when asked, with the severities of now', async () => {
    const { library, settings, open, go } = slowLibrary();
    open(thornton);
    await go('Thornton');
    assert.equal((await library.findings(uri))?.[0]?.severity, 'information');
    settings.now = { ...defaultSettings, checks: { 'garbled/spacing': 'hint' } };
    library.recheck();
    assert.equal((await library.findings(uri))?.[0]?.severity, 'hint');
  });
});

describe('library: a file that changes while it is read', () => {
  it('is held as it was last, whichever reading ends last', async () => {
    const { library, files, go, people } = slowLibrary();
    files[uri] = thornton;
    const first = library.fileArticle(uri);
    await settle();
    files[uri] = brandt;
    const second = library.fileArticle(uri);
    await go('Brandt');
    await second;
    await go('Thornton');
    await first;
    assert.deepEqual(people(), ['Tomas Brandt']);
  });

  for (const [title, forget] of [
    ['is told to have changed', (library: Library) => library.fileArticle(uri)],
    [
      'is to be forgotten',
      (library: Library) => {
        library.forget(uri);
        return Promise.resolve();
      },
    ],
  ] as const) {
    it(`is not held when it was deleted meanwhile and ${title}`, async () => {
      const { library, files, go, people } = slowLibrary();
      files[uri] = thornton;
      const first = library.fileArticle(uri);
      await settle();
      Reflect.deleteProperty(files, uri);
      await forget(library);
      await go('Thornton');
      await first;
      assert.deepEqual(people(), []);
    });
  }

  it('is held when the later reading is given up', async () => {
    const { library, files, go, people } = slowLibrary();
    files[uri] = thornton;
    const first = library.fileArticle(uri);
    await settle();
    const abort = new AbortController();
    const second = library.fileArticle(uri, abort.signal);
    await settle();
    abort.abort();
    await assert.rejects(second);
    await go('Thornton');
    await first;
    assert.deepEqual(people(), ['Margaret Thornton']);
  });
});

describe('library: reading the folder', () => {
  it('forgets nothing on the word of a list that came too late', async () => {
    const { library, host, files, go, people } = slowLibrary();
    let listed: (uris: readonly string[]) => void = () => assert.fail('not asked');
    const late = {
      ...host,
      files: { ...host.files, list: () => new Promise<readonly string[]>((to) => (listed = to)) },
    };
    const abort = new AbortController();
    const given = indexFolder(library, late, () => undefined, abort.signal);
    abort.abort();
    files[other] = brandt;
    const second = indexFolder(library, host, () => undefined, new AbortController().signal);
    await go('Brandt');
    assert.equal(await second, 1);
    listed([uri]);
    await assert.rejects(given, { name: 'AbortError' });
    assert.deepEqual(people(), ['Tomas Brandt']);
  });
});

describe('library: the text of a closed article', () => {
  it('is asked for again where reading it failed', async () => {
    const { library, host, files, log, go } = slowLibrary();
    files[uri] = thornton;
    const filed = library.fileArticle(uri);
    await go('Thornton');
    await filed;
    const { read } = host.files;
    host.files.read = () => Promise.reject(new Error('no answer'));
    assert.equal(await library.text(uri), undefined);
    assert.equal(log.length, 1);
    host.files.read = read;
    assert.equal(await library.text(uri), thornton);
  });
});

describe('files that readers keep', () => {
  it('are followed as they were last, whichever reading ends last', async () => {
    const answers: ((text: string) => void)[] = [];
    const read = (): Promise<Uint8Array> =>
      new Promise((resolve) => {
        answers.push((text) => {
          resolve(new TextEncoder().encode(text));
        });
      });
    const taken: (string | undefined)[] = [];
    const files = { list: () => Promise.resolve([]), read };
    const kept = new ReaderFiles({ files, folders: () => [root] }, 'kept.yaml', ({ text }) => taken.push(text));
    const both = [kept.read(`${root}/kept.yaml`), kept.read(`${root}/kept.yaml`)];
    answers[1]?.('new');
    await both[1];
    answers[0]?.('old');
    await both[0];
    assert.deepEqual(taken, ['new']);
  });

  it('are read again in a folder that went while one was open, and came back', async () => {
    let folders = [root];
    const taken: (string | undefined)[] = [];
    const files = { list: () => Promise.resolve([]), read: () => Promise.resolve(new TextEncoder().encode('on disk')) };
    const kept = new ReaderFiles({ files, folders: () => folders }, 'kept.yaml', ({ text }) => taken.push(text));
    kept.setText(`${root}/kept.yaml`, 'in the editor');
    folders = [];
    await kept.readAll();
    folders = [root];
    await kept.readAll();
    assert.deepEqual(taken, ['in the editor', undefined, 'on disk']);
  });
});
