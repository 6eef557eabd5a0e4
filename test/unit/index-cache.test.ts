import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { CacheDirectory } from '../../server/src/node/cache-directory.ts';
import { hash53 } from '../../server/src/text/hash.ts';
import { decodeValue, encodeValue } from '../../server/src/workspace/cache-codec.ts';
import type { CachedArticle } from '../../server/src/workspace/cache-entry.ts';
import { type CacheStore, cacheVersion, IndexCache } from '../../server/src/workspace/index-cache.ts';
import { indexFolder } from '../../server/src/workspace/indexer.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { listEncoder, unavailableEncoder } from '../support/encoder.ts';
import { MemoryStore } from '../support/memory-cache.ts';

const uri = 'file:///folder/articles/herald.txt';

const herald = `Harbour plan divides Westhaven

By Jane Roe

March 3, 2023

WESTHAVEN (AP) — Margaret Thornton, director of the Corvin Institute, said on Thursday that the plan would cost $4.2 billion.

"We have waited seven years for this, and we shall not wait for an eighth," Thornton said. She flew to Norland on Friday to meet Tomas Brandt.

AFP contributed reporting.
`;

const names = {
  person: ['Margaret Thornton', 'Thornton', 'Tomas Brandt'],
  organization: ['Corvin Institute'],
  place: ['Norland'],
};

/** A cache over a store that writes at once. */
function cacheOver(store: CacheStore, stamp = 'one', log: string[] = []): IndexCache {
  return new IndexCache(store, { stamp, idle: () => Promise.resolve(), log: (line) => log.push(line) });
}

/** A folder with files in memory, read by a library of its own; tells how many sentences the model was asked for. */
async function reading(files: Readonly<Record<string, string>>, cache?: IndexCache, cached = true) {
  const encoder = listEncoder(names);
  const host = {
    files: {
      list: () => Promise.resolve(Object.keys(files)),
      read: (each: string) =>
        Promise.resolve(files[each] === undefined ? undefined : new TextEncoder().encode(files[each])),
    },
    settings: () => Promise.resolve({ ...defaultSettings, index: { cache: cached } }),
    folders: () => ['file:///folder'],
    log: () => undefined,
    ...(cache && { cache }),
  };
  const library = new Library(host, encoder);
  await indexFolder(library, host, () => undefined, new AbortController().signal);
  await cache?.flush();
  return { library, asked: encoder.asked };
}

/** Asked anew after every wait; the compiler would hold on to the first answer. */
const isTrue = (value: boolean): boolean => value;

/** What a library holds of an article. */
function heldOf(library: Library): CachedArticle {
  const summary = library.index.get(uri) ?? assert.fail('not held');
  return { summary, gist: library.index.stories.gist(uri) ?? assert.fail('no gist') };
}

/** As it is after JSON: without fields that are undefined. */
const plain = (value: unknown): unknown => decodeValue(encodeValue(value));

describe('index cache: values', () => {
  it('come back as they were', () => {
    const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double().map((each) => (Object.is(each, -0) ? 0 : each)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
        fc.array(fc.string()).map((each) => new Set(each)),
        fc.float32Array({ maxLength: 8 }).map((each) => each.map((number) => (Object.is(number, -0) ? 0 : number))),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '$' && key !== '__proto__'),
          tie('value'),
          { noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(value, (each) => {
        assert.deepEqual(plain(each), each);
      }),
    );
  });

  it('of classes are refused', () => {
    for (const each of [new Date(), () => 1, Symbol('x'), { a: 1n }, { $: 1 }])
      assert.throws(() => encodeValue(each), TypeError);
  });
});

describe('index cache: what is kept', () => {
  let held: CachedArticle;
  before(async () => {
    held = heldOf((await reading({ [uri]: herald })).library);
  });

  /** What a cache answers after a text was kept, its stored text changed by `damage`. */
  async function afterDamage(damage: (text: string) => string, stamp = 'one', text = herald): Promise<unknown> {
    const store = new MemoryStore();
    const cache = cacheOver(store);
    cache.put(uri, herald, held);
    await cache.flush();
    const [[name, kept] = assert.fail('nothing kept')] = [...store.texts];
    await store.write(name, damage(kept.text));
    return cacheOver(store, stamp).get(uri, text);
  }

  it('comes back whole', async () => {
    assert.deepEqual(await afterDamage((text) => text), plain(held));
  });

  const misses: readonly (readonly [string, (text: string) => string, string?, string?])[] = [
    ['another text', (text) => text, 'one', `${herald}More.`],
    ['another program or model', (text) => text, 'two'],
    ['an older format', (text) => text.replace(`index ${cacheVersion} `, `index ${cacheVersion - 1} `)],
    ['an empty file', () => ''],
    ['no line', () => 'galley-index'],
    ['somebody else’s file', () => '{"version": 1}\n'],
    ['a changed letter', (text) => text.replace('Thornton', 'Thorntan')],
    ['an entry for another file', (text) => signed(text, (payload) => payload.replaceAll('herald.txt', 'ledger.txt'))],
    ['a span behind the end', (text) => signed(text, (payload) => payload.replace(/"end":\d+/, '"end":99999'))],
    ['a mention of nobody', (text) => signed(text, (payload) => payload.replace(/"entity":\d+/, '"entity":99'))],
    ['a field that is gone', (text) => signed(text, (payload) => payload.replace('"quotations"', '"quotation"'))],
    [
      'a list that is none',
      (text) => signed(text, (payload) => payload.replace(/"figures":\[/, '"figures":7,"was":[')),
    ],
    ['a gist that is none', (text) => signed(text, (payload) => payload.replace('"$":"Map"', '"$":"Set"'))],
    ['a kind nobody knows', (text) => signed(text, (payload) => payload.replace('"$":"Map"', '"$":"WeakMap"'))],
    ['a summary without names', (text) => signed(text, (payload) => payload.replace('"named":true', '"named":false'))],
  ];
  for (const [title, damage, stamp, text] of misses) {
    it(`is not trusted: ${title}`, async () => {
      assert.equal(await afterDamage(damage, stamp, text), undefined);
    });
  }

  /** An entry with another payload and the sum that belongs to it: what no accident makes. */
  function signed(text: string, change: (payload: string) => string): string {
    const line = text.indexOf('\n');
    const payload = change(text.slice(line + 1));
    assert.notEqual(payload, text.slice(line + 1));
    return `${text.slice(0, text.lastIndexOf(' ', line) + 1)}${hash53(payload, 2)}\n${payload}`;
  }

  it('goes when its file does, and so does what nobody knows', async () => {
    const store = new MemoryStore();
    const cache = cacheOver(store);
    for (const each of ['a', 'b', 'c']) cache.put(each, herald, held);
    await cache.flush();
    await store.write('stray.123-0', '');
    await cache.tidy(['b', 'd']);
    assert.equal(store.texts.size, 1);
  });

  it('is written once for the last of several texts, and a store that fails is told of once', async () => {
    const log: string[] = [];
    const failing = new MemoryStore();
    failing.write = () => Promise.reject(new Error('no space left'));
    const cache = cacheOver(failing, 'one', log);
    for (const each of ['a', 'b', 'c']) cache.put(each, herald, held);
    await cache.flush();
    cache.put('d', herald, held);
    await cache.flush();
    assert.equal(log.length, 1);
  });
});

describe('index cache: a folder opened again', () => {
  const ledger = 'file:///folder/articles/ledger.txt';
  const files = { [uri]: herald, [ledger]: herald.replace('Harbour', 'Port').replace('4.2', '4.4') };

  it('reads nothing through the model, and knows the same', async () => {
    const store = new MemoryStore();
    const first = await reading(files, cacheOver(store));
    const again = await reading(files, cacheOver(store));
    assert.ok(first.asked > 0);
    assert.equal(again.asked, 0);
    assert.deepEqual([...again.library.index.summaries].map(plain), [...first.library.index.summaries].map(plain));
    assert.deepEqual(again.library.lines(uri)?.positionAt(60), first.library.lines(uri)?.positionAt(60));
    assert.deepEqual(
      [...again.library.index.entities()].map(({ key }) => key),
      [...first.library.index.entities()].map(({ key }) => key),
    );
  });

  it('reads what changed, and drops what is gone', async () => {
    const store = new MemoryStore();
    await reading(files, cacheOver(store));
    const edited = await reading({ [uri]: herald.replace('4.2', '4.3') }, cacheOver(store));
    assert.ok(edited.asked > 0);
    assert.ok(heldOf(edited.library).summary.figures.some(({ text }) => text.includes('4.3')));
    assert.equal(store.texts.size, 1);
    assert.equal((await reading({ [uri]: herald.replace('4.2', '4.3') }, cacheOver(store))).asked, 0);
  });

  it('keeps nothing where the setting is off', async () => {
    const store = new MemoryStore();
    await reading(files, cacheOver(store), false);
    assert.equal(store.texts.size, 0);
  });

  it('keeps nothing that was read without a model', async () => {
    const store = new MemoryStore();
    const cache = cacheOver(store);
    const host = {
      files: { list: () => Promise.resolve([uri]), read: () => Promise.resolve(new TextEncoder().encode(herald)) },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => ['file:///folder'],
      log: () => undefined,
      cache,
    };
    await new Library(host, unavailableEncoder()).fileArticle(uri);
    await cache.flush();
    assert.equal(store.texts.size, 0);
  });
});

describe('index cache: on disk', () => {
  let folder: string;
  let held: CachedArticle;
  before(async () => {
    held = heldOf((await reading({ [uri]: herald.slice(0, 60) })).library);
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-cache-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function kept(): Promise<string> {
    const cache = cacheOver(new CacheDirectory(join(folder, 'deep', 'index')));
    cache.put(uri, herald.slice(0, 60), held);
    await cache.flush();
    const found = await readdir(join(folder, 'deep', 'index'));
    assert.equal(found.length, 1, 'nothing but the entry is left');
    return join(folder, 'deep', 'index', found[0]!);
  }

  it('comes back, whichever byte was damaged not at all or as it was', async () => {
    const path = await kept();
    const cache = cacheOver(new CacheDirectory(join(folder, 'deep', 'index')));
    const ask = () => cache.get(uri, herald.slice(0, 60));
    assert.deepEqual(await ask(), plain(held));
    const whole = await readFile(path);
    for (let i = 0; i < whole.length; i++) {
      const damaged = Buffer.from(whole);
      damaged[i] = damaged[i]! ^ (i % 2 === 0 ? 0xff : 1 << (i % 8));
      await writeFile(path, damaged);
      const found = await ask();
      if (found) assert.deepEqual(found, plain(held), `byte ${i}`);
      await writeFile(path, whole.subarray(0, i));
      assert.equal(await ask(), undefined, `cut at ${i}`);
    }
  });

  it('has room for others’ files, which stay', async () => {
    const path = await kept();
    await writeFile(join(folder, 'deep', 'index', 'notes.txt'), 'mine');
    await writeFile(path.replace('.galley-index', '.77-0.galley-index'), 'half a wri');
    const cache = cacheOver(new CacheDirectory(join(folder, 'deep', 'index')));
    await cache.tidy([uri]);
    assert.equal((await readdir(join(folder, 'deep', 'index'))).length, 2);
    await cache.tidy([]);
    assert.deepEqual(await readdir(join(folder, 'deep', 'index')), ['notes.txt']);
  });

  it('does not take what is being written for remains', async () => {
    const store = new CacheDirectory(join(folder, 'index'));
    let writing = true;
    const text = Array.from({ length: 200_000 }, (_, i) => hash53(String(i))).join('');
    const written = store.write('a', text).then(() => (writing = false));
    const seen = new Set<string>();
    while (isTrue(writing)) for (const { name } of await store.list()) seen.add(name);
    await written;
    seen.delete('a');
    assert.deepEqual([...seen], []);
    assert.equal(await store.read('a'), text);
  });

  it('writes all at the end, also what is put meanwhile', async () => {
    const path = join(folder, 'index');
    const cache = cacheOver(new CacheDirectory(path));
    const put = (from: number): void => {
      for (let i = from; i < from + 20; i++) cache.put(`${uri}${i}`, herald, held);
    };
    put(0);
    const flushed = cache.flush();
    put(20);
    await flushed;
    assert.equal((await readdir(path)).length, 40);
  });

  it('does without a directory, or where a file is in its place', async () => {
    await writeFile(join(folder, 'taken'), '');
    for (const path of [join(folder, 'none'), join(folder, 'taken')]) {
      const log: string[] = [];
      const cache = cacheOver(new CacheDirectory(path), 'one', log);
      assert.equal(await cache.get(uri, herald), undefined);
      await cache.tidy([]);
    }
  });
});

/**
 * The fields of a type down to plain values, a line each: `.summary.mentions[].entity?: number`. A type inside itself ends
 * with its name.
 */
function shapeOf(file: string, name: string): string[] {
  const path = fileURLToPath(new URL(`../../server/src/${file}`, import.meta.url));
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path) ?? assert.fail('no such file');
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const lines: string[] = [];
  const walk = (type: ts.Type, at: string, above: readonly ts.Type[]): void => {
    const parts = type.isUnion() ? type.types : [type];
    const objects = parts.filter((each) => each.flags & ts.TypeFlags.Object);
    // Which words a field may hold is no matter of shape.
    const kinds = parts.filter((each) => !objects.includes(each)).map((each) => checker.getBaseTypeOfLiteralType(each));
    if (kinds.length > 0)
      lines.push(`${at} ${[...new Set(kinds.map((each) => checker.typeToString(each)))].sort().join()}`);
    for (const each of objects) {
      const list = checker.getIndexTypeOfType(each, ts.IndexKind.Number);
      const builtIn = /^(?:Readonly)?(?:Map|Set)$|^(?:Float|Uint|Int)\d+Array$/.test(each.getSymbol()?.name ?? '');
      if (builtIn || above.includes(each)) lines.push(`${at} ${checker.typeToString(each)}`);
      else if (list) walk(list, `${at}[]`, above);
      else
        for (const property of checker.getPropertiesOfType(each)) {
          const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
          walk(checker.getTypeOfSymbol(property), `${at}.${property.name}${optional}`, [...above, each]);
        }
    }
  };
  const symbol = exported.find((each) => each.name === name) ?? assert.fail(`no ${name}`);
  walk(checker.getDeclaredTypeOfSymbol(symbol), '', []);
  return lines.sort();
}

describe('index cache: version', () => {
  it('rises when what is kept of an article changes its shape', function () {
    this.timeout(60_000);
    const lines = shapeOf('workspace/cache-entry.ts', 'CachedArticle');
    assert.ok(lines.length > 60, lines.join('\n'));
    assert.deepEqual(
      { cacheVersion, shape: hash53(lines.join('\n')) },
      { cacheVersion: 2, shape: 'ho2dfi8nls' },
      `What is kept of an article changed its shape: raise cacheVersion in workspace/index-cache.ts and take both over here.\n${lines.join('\n')}`,
    );
  });
});
