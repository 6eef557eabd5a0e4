import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { filesInFolder } from '../../server/src/encode/node-files.ts';
import type { SessionOptions } from '../../server/src/encode/session.ts';
import { findOnnxRuntime } from '../../server/src/node/find-onnxruntime.ts';
import { MODEL_FOLDER, TEST_SESSION, loadEncoder } from '../support/encoder.ts';

describe('encode: finding the native runtime', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'galley-native-')));
    const at = join(folder, 'node_modules', 'onnxruntime-node');
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{ "name": "onnxruntime-node", "main": "main.js" }');
    writeFileSync(join(at, 'main.js'), '');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const urlOf = (...parts: string[]) => pathToFileURL(join(folder, ...parts)).href;
  const found = () => urlOf('node_modules', 'onnxruntime-node', 'main.js');
  const nowhere = pathToFileURL(join(tmpdir(), 'galley-nowhere', 'dist', 'x.cjs')).href;

  it('looks where Galley is installed', () => {
    assert.equal(findOnnxRuntime(urlOf('node_modules', 'galley', 'dist', 'galley.cjs'), {}), found());
    assert.equal(findOnnxRuntime(nowhere, {}), undefined);
  });

  it('takes the folder that GALLEY_ONNXRUNTIME names, and no other', () => {
    const named = (path: string) => findOnnxRuntime(nowhere, { GALLEY_ONNXRUNTIME: path });
    assert.equal(named(folder), found());
    assert.equal(named(join(folder, 'node_modules', 'onnxruntime-node')), found());
    assert.equal(named(join(folder, 'node_modules')), found());
    const wrong = findOnnxRuntime(found(), { GALLEY_ONNXRUNTIME: join(tmpdir(), 'galley-nowhere') });
    assert.ok(wrong && !existsSync(fileURLToPath(wrong)));
  });
});

describe('encode: the native runtime', function () {
  this.timeout(60_000);
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  before(function () {
    if (!existsSync(join(MODEL_FOLDER, 'config.json'))) this.skip();
  });
  /** The state of an encoder on the real model, which is then put away. */
  const stateWith = async (options: Partial<SessionOptions>) => {
    const encoder = new InProcessEncoder(filesInFolder(MODEL_FOLDER), { ...TEST_SESSION, ...options }, pause);
    const state = await encoder.loaded();
    await encoder.dispose();
    return state;
  };
  const broken = 'data:text/javascript,throw new Error("its binary is broken.")';

  it('gives way to WebAssembly when it is broken, and says so', async () => {
    const state = await stateWith({ runtime: 'auto', native: broken });
    assert.ok(state.kind === 'ready' && state.runtime === 'wasm');
    const note = 'WebAssembly runs the model, since the native runtime cannot be used: its binary is broken.';
    assert.equal(state.note, note);
  });

  it('is missed quietly unless it was asked for', async () => {
    const auto = await stateWith({ runtime: 'auto' });
    assert.ok(auto.kind === 'ready' && auto.note === undefined);
    for (const [native, reason] of [
      [broken, /cannot be run: the native runtime cannot be used: its binary is broken\.$/],
      [undefined, /cannot be run: onnxruntime-node is not installed\.$/],
    ] as const) {
      const state = await stateWith({ runtime: 'native', ...(native && { native }) });
      assert.match(state.kind === 'unavailable' ? state.reason : '', reason);
    }
  });

  it('reads the same as WebAssembly', async function () {
    const native = findOnnxRuntime(import.meta.url);
    const examples = join(MODEL_FOLDER, 'example.json');
    if (!native || !existsSync(examples)) this.skip();
    const sentences = (JSON.parse(readFileSync(examples, 'utf8')) as { words: string[] }[]).map(({ words }) => words);
    const options: SessionOptions = { ...TEST_SESSION, runtime: 'native', native };
    const encoder = new InProcessEncoder(filesInFolder(MODEL_FOLDER), options, pause);
    const ours = await encoder.read(sentences, { priority: 'visible' });
    const theirs = await (await loadEncoder())?.read(sentences, { priority: 'visible' });
    assert.equal(ours?.length, sentences.length);
    ours.forEach(({ names, syntax, quotations }, i) => {
      const other = theirs?.[i];
      const bare = (list: readonly { first: number; last: number }[]) => list.map(({ first, last }) => [first, last]);
      assert.deepEqual(bare(names), bare(other?.names ?? []));
      assert.deepEqual(bare(quotations.contents), bare(other?.quotations.contents ?? []));
      assert.deepEqual(syntax, other?.syntax);
    });
    await encoder.dispose();
  });
});
