import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { EMPTY_READING, type EncoderState } from '../../server/src/encode/encoder.ts';
import { InProcessEncoder } from '../../server/src/encode/in-process-encoder.ts';
import { GARBLE_LABELS, HEAD_LABELS, NAME_LABELS, TAGS, type HeadName } from '../../server/src/encode/labels.ts';
import { nodeWorker } from '../../server/src/encode/node-worker.ts';
import type { ModelSource, WorkerAnswer, WorkerPort, WorkerRequest } from '../../server/src/encode/protocol.ts';
import { serveReadings } from '../../server/src/encode/worker-host.ts';
import { WorkerEncoder } from '../../server/src/encode/worker-encoder.ts';
import { TEST_SESSION } from '../support/encoder.ts';

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const visible = { priority: 'visible' } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A worker played by the test: `posted` is what it was told, `answer` and `die` are what it does. */
function fakeWorker() {
  const posted: WorkerRequest[] = [];
  const held: boolean[] = [];
  let answer: (answer: WorkerAnswer) => void = () => assert.fail('nobody listens');
  let die: (reason: string) => void = () => assert.fail('nobody listens');
  const port: WorkerPort = {
    post: (request) => posted.push(request),
    listen: (onAnswer, onFailure) => ([answer, die] = [onAnswer, onFailure]),
    hold: (busy) => held.push(busy),
    terminate: () => undefined,
  };
  return {
    port,
    posted,
    held,
    answer: (a: WorkerAnswer) => {
      answer(a);
    },
    die: (reason: string) => {
      die(reason);
    },
  };
}

function encoderOn(...workers: ReturnType<typeof fakeWorker>[]) {
  const states: EncoderState['kind'][] = [];
  let started = 0;
  const createWorker = () => workers[started++]?.port ?? assert.fail('too many workers');
  const encoder = new WorkerEncoder({ createWorker, model: { folder: 'm' }, session: TEST_SESSION });
  encoder.onStateChange((state) => states.push(state.kind));
  return { encoder, states };
}

const ready: WorkerAnswer = { type: 'ready', state: { kind: 'ready', runtime: 'wasm', version: '1', threads: 1 } };

describe('encode: worker, main side', () => {
  it('passes sentences on and readings back, and lets the process end when nothing is owed', async () => {
    const worker = fakeWorker();
    const { encoder, states } = encoderOn(worker);
    worker.answer(ready);
    const reading = encoder.read([['a']], visible);
    assert.deepEqual(worker.posted[1], { type: 'read', id: 1, priority: 'visible', sentences: [['a']] });
    assert.equal(worker.held.at(-1), true);
    worker.answer({ type: 'readings', id: 1, readings: [EMPTY_READING] });
    assert.deepEqual(await reading, [EMPTY_READING]);
    assert.equal(worker.held.at(-1), false);
    assert.deepEqual(states, ['ready']);
    assert.deepEqual(await encoder.read([['a']], visible), [EMPTY_READING]);
    assert.equal(worker.posted.length, 2, 'the second time it is known');
  });

  it('cancels in the worker and rejects at once', async () => {
    const worker = fakeWorker();
    const { encoder } = encoderOn(worker);
    const controller = new AbortController();
    const reading = encoder.read([['a']], { ...visible, signal: controller.signal });
    controller.abort();
    await assert.rejects(reading, { name: 'AbortError' });
    assert.deepEqual(worker.posted.at(-1), { type: 'cancel', id: 1 });
    await assert.rejects(encoder.read([['a']], { ...visible, signal: controller.signal }), { name: 'AbortError' });
  });

  it('starts a dead worker once more with what it owed, and gives up at the second death', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { encoder, states } = encoderOn(first, second);
    first.answer(ready);
    const reading = encoder.read([['a']], visible);
    first.die('out of memory');
    assert.deepEqual(
      second.posted.map((request) => request.type),
      ['load', 'read'],
    );
    second.answer(ready);
    second.answer({ type: 'readings', id: 1, readings: [EMPTY_READING] });
    assert.deepEqual(await reading, [EMPTY_READING]);
    const owed = encoder.read([['b']], visible);
    second.die('out of memory');
    assert.equal(await owed, undefined);
    assert.deepEqual(states, ['ready', 'loading', 'ready', 'unavailable']);
    assert.match(encoder.state.kind === 'unavailable' ? encoder.state.reason : '', /stopped twice.*out of memory/);
    assert.equal(await encoder.read([['c']], visible), undefined);
  });

  it('asks a new worker for nothing that nobody waits for any more', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const { encoder } = encoderOn(first, second);
    first.answer(ready);
    const controller = new AbortController();
    const given = encoder.read([['a']], { ...visible, signal: controller.signal });
    const wanted = encoder.read([['b']], visible);
    controller.abort();
    await assert.rejects(given, { name: 'AbortError' });
    first.die('out of memory');
    assert.deepEqual(
      second.posted.map((request) => (request.type === 'read' ? request.sentences : request.type)),
      ['load', [['b']]],
    );
    second.answer(ready);
    second.answer({ type: 'readings', id: 2, readings: [EMPTY_READING] });
    assert.deepEqual(await wanted, [EMPTY_READING]);
  });

  it('owes nothing once stopped', async () => {
    const { encoder } = encoderOn(fakeWorker());
    const reading = encoder.read([['a']], visible);
    encoder.dispose();
    assert.equal(await reading, undefined);
    assert.equal((await encoder.loaded()).kind, 'unavailable');
  });

  it('sends no more words than the reader looks at', () => {
    const worker = fakeWorker();
    const { encoder } = encoderOn(worker);
    void encoder.read([new Array<string>(100_000).fill('a')], visible);
    const sent = worker.posted[1];
    assert.ok(sent?.type === 'read' && sent.sentences[0]!.length < 10_000);
    encoder.dispose();
  });
});

describe('encode: worker, its own side', () => {
  it('answers a read cancelled before the model is there', async () => {
    const answers: WorkerAnswer[] = [];
    const take = serveReadings({
      answer: (answer) => answers.push(answer),
      pause,
      filesInFolder: () => ({ read: () => pause().then(() => Promise.reject(new Error('gone'))) }),
    });
    take({ type: 'load', model: { folder: 'm' }, session: TEST_SESSION });
    take({ type: 'read', id: 1, priority: 'visible', sentences: [['a']] });
    take({ type: 'cancel', id: 1 });
    while (answers.length < 2) await pause();
    assert.deepEqual(answers, [
      { type: 'unavailable', reason: 'The model file config.json is missing.' },
      { type: 'readings', id: 1, readings: [] },
    ]);
  });
});

describe('encode: a model that cannot be used', function () {
  this.timeout(60_000);
  const weights = bytes('not a model');
  const heads = Object.fromEntries(Object.entries(HEAD_LABELS).map(([name, labels]) => [name, { labels }]));
  const config = {
    format: 3,
    version: '1',
    model: { file: 'w.onnx', bytes: weights.length, sha256: createHash('sha256').update(weights).digest('hex') },
    maxSequence: 256,
    heads,
  };
  const json = (value: unknown) => bytes(JSON.stringify(value));
  const whole = { 'config.json': json(config), 'tokenizer.json': json({}), 'w.onnx': weights };

  const withHead = (name: HeadName, labels: readonly string[] | undefined) => ({
    ...whole,
    'config.json': json({ ...config, heads: { ...heads, [name]: labels && { labels } } }),
  });
  const without = (name: keyof typeof whole) => ({ ...whole, [name]: undefined });
  const table: readonly (readonly [string, Record<string, Uint8Array<ArrayBuffer> | undefined>, RegExp])[] = [
    ['no config', without('config.json'), /^The model file config\.json is missing\.$/],
    ['no tokenizer', without('tokenizer.json'), /^The model file tokenizer\.json is missing\.$/],
    ['no weights', without('w.onnx'), /^The model file w\.onnx is missing\.$/],
    ['config not JSON', { ...whole, 'config.json': bytes('{') }, /config\.json is damaged: it is not JSON\.$/],
    ['config cut', { ...whole, 'config.json': json({ format: 3 }) }, /config\.json is damaged: entries are missing\.$/],
    ['another format', { ...whole, 'config.json': json({ ...config, format: 4 }) }, /format 4.*reads format 3\.$/],
    ['no such head', withHead('cues', undefined), /its head "cues" is missing\.$/],
    ['an unknown label', withHead('names', [...NAME_LABELS, 'B-ship']), /"names" has the unknown label "B-ship"\.$/],
    ['a missing label', withHead('tags', TAGS.slice(1)), /"tags" lacks the label "ADJ"\.$/],
    ['labels shuffled', withHead('garble', GARBLE_LABELS.toReversed()), /"garble" has its labels in another order\.$/],
    ['labels twice', withHead('cues', ['O', 'B', 'I', 'I']), /"cues" has its labels in another order\.$/],
    ['no format', { ...whole, 'config.json': json({}) }, /an unknown format/],
    ['weights cut', { ...whole, 'w.onnx': bytes('not') }, /w\.onnx is damaged: 3 bytes instead of 11\.$/],
    ['weights changed', { ...whole, 'w.onnx': bytes('not a muddl') }, /w\.onnx is damaged: its SHA-256 differs\.$/],
    ['weights no ONNX', whole, /^The model file w\.onnx cannot be run: .*\.$/],
  ];
  for (const [what, files, reason] of table)
    it(what, async () => {
      const read = (name: string) => (files[name] ? Promise.resolve(files[name]) : Promise.reject(new Error('ENOENT')));
      const encoder = new InProcessEncoder({ read }, TEST_SESSION, pause);
      assert.equal(await encoder.read([['a']], visible), undefined);
      assert.match(encoder.state.kind === 'unavailable' ? encoder.state.reason : '', reason);
    });

  it('is told by a real worker as well, which then lets the process end', async () => {
    const entry = new URL('../support/encoder-worker.mjs', import.meta.url);
    const model: ModelSource = { files: whole };
    const encoder = new WorkerEncoder({ createWorker: () => nodeWorker(entry), model, session: TEST_SESSION });
    const reading = encoder.read([['a']], visible);
    const state = await encoder.loaded();
    assert.match(state.kind === 'unavailable' ? state.reason : '', /w\.onnx cannot be run/);
    assert.equal(await reading, undefined);
  });

  it('is a worker that cannot start', async () => {
    const entry = new URL('./no-such-worker.mjs', import.meta.url);
    const model: ModelSource = { files: whole };
    const encoder = new WorkerEncoder({ createWorker: () => nodeWorker(entry), model, session: TEST_SESSION });
    const state = await encoder.loaded();
    assert.match(state.kind === 'unavailable' ? state.reason : '', /worker stopped twice/);
  });
});
