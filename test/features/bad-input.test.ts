import assert from 'node:assert/strict';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { indexFolder } from '../../server/src/workspace/indexer.ts';
import type { LibraryHost } from '../../server/src/workspace/host.ts';
import { listEncoder, unavailableEncoder } from '../support/encoder.ts';
import { root } from '../support/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const prose = 'Ada Quill visited the harbour on Monday and said that it would cost $4 million.';

/** A folder of files as bytes, read in the background. */
async function index(
  files: Readonly<Record<string, Uint8Array | undefined>>,
  encoder = listEncoder({ person: ['Ada Quill'] }),
) {
  const log: string[] = [];
  const host: LibraryHost = {
    files: {
      list: () => Promise.resolve(Object.keys(files).map((name) => `${root}/articles/${name}`)),
      read: (uri, maxBytes) => {
        const found = files[uri.slice(uri.lastIndexOf('/') + 1)];
        return Promise.resolve(found && found.length <= maxBytes ? found : undefined);
      },
    },
    settings: () => Promise.resolve(defaultSettings),
    folders: () => [root],
    log: (message) => log.push(message),
  };
  const library = new Library(host, encoder);
  await indexFolder(library, host, () => undefined, new AbortController().signal);
  return { library, log };
}

describe('bad input', () => {
  const skipped: [string, Uint8Array | undefined][] = [
    ['a binary file', new Uint8Array(4_000).map((_, i) => (i * 7_919) % 256)],
    ['a file that vanishes while the folder is read', undefined],
    ['a file of 20 MB', new Uint8Array(20_000_000).fill(97)],
  ];
  for (const [title, content] of skipped) {
    it(`skips ${title}, and reads the others`, async () => {
      const { library, log } = await index({ 'bad.txt': content, 'good.txt': bytes(`Headline\n\n${prose}`) });
      assert.deepEqual(
        [...library.index.summaries].map(({ uri }) => uri),
        [`${root}/articles/good.txt`],
      );
      assert.deepEqual(log, []);
    });
  }

  const read: [string, Uint8Array][] = [
    ['CRLF', bytes(`Headline\r\n\r\n${prose}\r\n`)],
    ['a byte-order mark', bytes(`\uFEFFHeadline\n\n${prose}`)],
    ['Latin-1 bytes', Uint8Array.from(`Résumé of the day\n\n${prose}`, (unit) => unit.charCodeAt(0))],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...Array.from(`Headline\n\n${prose}`, (unit) => [unit.charCodeAt(0), 0]).flat()]),
    ],
    ['emoji', bytes(`😀 Headline 😀\n\n😀 ${prose} 😀`)],
    ['right-to-left text', bytes(`כותרת\n\nשלום ${prose}`)],
    ['broken front matter', bytes(`---\ntitle: [unclosed\n: : :\n---\n\nHeadline\n\n${prose}`)],
    ['one endless line', bytes(`${prose} `.repeat(2_000))],
    ['a headline alone', bytes('Ada Quill visits harbour')],
  ];
  for (const [title, content] of read) {
    it(`reads a file with ${title}`, async () => {
      const { library, log } = await index({ 'a.txt': content });
      const [summary] = library.index.summaries;
      assert.ok(summary);
      assert.deepEqual(log, []);
      if (!title.includes('alone')) assert.ok(summary.mentions.some(({ text }) => text === 'Ada Quill'));
      if (!title.includes('alone')) assert.ok(summary.figures.some(({ value }) => value === 4_000_000));
    }).timeout(20_000);
  }

  it('reads an empty file as an article that says nothing', async () => {
    const { library, log } = await index({ 'a.txt': new Uint8Array(0), 'b.txt': bytes(' \n\n ') });
    assert.deepEqual(
      [...library.index.summaries].map(({ mentions, quotations }) => [mentions.length, quotations.length]),
      [
        [0, 0],
        [0, 0],
      ],
    );
    assert.deepEqual(log, []);
  });

  it('goes on without the model', async () => {
    const { library } = await index({ 'a.txt': bytes(`Headline\n\n${prose}`) }, unavailableEncoder() as never);
    const [summary] = library.index.summaries;
    assert.equal(summary?.named, false);
    assert.equal(summary.figures.length, 1);
  });

  it('gives up a folder when asked, and keeps what was read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.txt`, bytes(`Headline ${i}\n\n${prose}`)]),
    );
    const abort = new AbortController();
    const host: LibraryHost = {
      files: {
        list: () => Promise.resolve(Object.keys(files).map((name) => `${root}/articles/${name}`)),
        read: (uri) => Promise.resolve(files[uri.slice(uri.lastIndexOf('/') + 1)]),
      },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => [root],
      log: (message) => assert.fail(message),
    };
    const library = new Library(host, listEncoder({}));
    let seen = 0;
    await indexFolder(
      library,
      host,
      ({ done }) => {
        seen = done;
        if (done === 8) abort.abort();
      },
      abort.signal,
    );
    assert.ok(seen >= 8 && seen < 40);
    assert.ok(library.index.size >= 8);
  });
});
