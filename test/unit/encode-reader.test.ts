import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { EMPTY_READING, type SentenceReading, type SpanReading } from '../../server/src/encode/encoder.ts';
import { GARBLE_LABELS, HEAD_LABELS, NAME_LABELS, RELATIONS, TAGS } from '../../server/src/encode/labels.ts';
import { ReadingCache } from '../../server/src/encode/reading-cache.ts';
import { MOST_WORDS, Reader } from '../../server/src/encode/reader.ts';
import type { ModelSession } from '../../server/src/encode/session.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { MODEL_FOLDER, loadEncoder } from '../support/encoder.ts';
import { stubSession } from '../support/stub-session.ts';

const words = (text: string) => text.split(' ');

const CONFIG = { format: 3, version: 't', model: { file: '', bytes: 0, sha256: '' }, maxSequence: 256 };

describe('encode: reader', function () {
  this.timeout(10_000);
  const place = NAME_LABELS.indexOf('B-place');
  const [noun, verb, passive] = [TAGS.indexOf('NOUN'), TAGS.indexOf('VERB'), RELATIONS.indexOf('nsubj:pass')];
  // Words in capitals-first are places; what stands before a piece is its head.
  const session = stubSession({
    label: (head, at, { shapes }) => {
      if (head === 'names') return shapes[at] === 1 ? place : 0;
      if (head === 'tags') return shapes[at] === 1 ? noun : verb;
      return head === 'cues' && shapes[at] === 1 ? 1 : 0;
    },
    head: (at) => Math.max(0, at - 1),
    relation: () => passive,
  });
  const { runs } = session;
  let reader: Reader;
  before(function () {
    const file = join(MODEL_FOLDER, 'tokenizer.json');
    if (!existsSync(file)) this.skip();
    const tokenizer = JSON.parse(readFileSync(file, 'utf8')) as object;
    reader = new Reader({ config: CONFIG, tokenizer }, session);
  });
  beforeEach(() => (runs.length = 0));

  const placesIn = ({ names }: SentenceReading) => names.map(({ first }) => first);

  it('reads a sentence in one run and an empty one in none', async () => {
    assert.deepEqual(placesIn(await reader.read(words('they saw Elsa and Vimburg .'))), [2, 4]);
    assert.equal(runs.length, 1);
    assert.deepEqual(await reader.read([]), EMPTY_READING);
    assert.equal(runs.length, 1);
  });

  it('reads a long sentence in windows and finds every name once', async () => {
    const long = Array.from({ length: 900 }, (_, i) => (i % 7 ? 'the' : 'Moscow'));
    assert.deepEqual(
      placesIn(await reader.read(long)),
      [...long.keys()].filter((i) => i % 7 === 0),
    );
    assert.ok(runs.length > 3 && runs.length < 7);
    assert.ok(Math.max(...runs) <= 256);
  });

  it('reads every head', async () => {
    const { syntax, quotations, garble } = await reader.read(words('they saw Elsa and Oslo .'));
    assert.deepEqual([...syntax.heads], [-1, 0, 1, 2, 3, 4]);
    assert.deepEqual(
      [...syntax.tags].map((tag) => TAGS[tag]),
      ['VERB', 'VERB', 'NOUN', 'VERB', 'NOUN', 'VERB'],
    );
    assert.deepEqual(
      [...syntax.relations].map((relation) => RELATIONS[relation]),
      ['root', ...new Array<string>(5).fill('nsubj:pass')],
    );
    assert.deepEqual([...syntax.features], [0, 0, 0, 0, 0, 0]);
    assert.deepEqual(
      quotations.cues.map(({ first, last }) => [first, last]),
      [
        [2, 3],
        [4, 5],
      ],
    );
    assert.deepEqual([quotations.sources, quotations.contents], [[], []]);
    assert.equal(garble.length, 24);
    assert.ok(garble.every((chance, i) => (i % 4 === 0 ? chance > 0.9 : chance < 0.1)));
  });

  it('packs a reading into one buffer, which a worker can send', async () => {
    const reading = await reader.read(words('they saw Elsa and Oslo .'));
    const { tags, features, heads, relations } = reading.syntax;
    for (const { buffer } of [tags, features, heads, relations]) assert.equal(buffer, reading.garble.buffer);
    assert.equal(reading.garble.buffer.byteLength, 6 * (16 + 2 + 1 + 1 + 1));
    assert.deepEqual(structuredClone(reading), reading);
  });

  it('hangs the trees of later windows on the first root', async () => {
    const { syntax } = await reader.read(new Array<string>(900).fill('the'));
    assert.equal(runs.length, 5);
    const loose = [...syntax.heads.keys()].filter((word) => word > 0 && syntax.heads[word] !== word - 1);
    assert.equal(syntax.heads[0], -1);
    assert.equal(loose.length, 4);
    for (const word of loose) {
      assert.equal(syntax.heads[word], 0);
      assert.equal(RELATIONS[syntax.relations[word] ?? 0], 'parataxis');
    }
    assert.equal(syntax.tags.length, 900);
  });

  it('takes a sentence of 5,000 words in time that grows with its length', async () => {
    const reading = await reader.read(new Array<string>(5000).fill('the'));
    assert.equal(reading.syntax.heads.length, 5000);
    assert.equal(reading.unread, undefined);
    assert.ok(runs.length < 32 && runs.every((pieces) => pieces <= 256));
  });

  it('asks between the windows of a long sentence whether to go on', async () => {
    let asked = 0;
    const goOn = () => Promise.resolve(++asked < 3);
    assert.equal(await reader.read(new Array<string>(5000).fill('the'), goOn), undefined);
    assert.equal(runs.length, 3);
  });

  it('tells which output is missing', async () => {
    const tokenizer = JSON.parse(readFileSync(join(MODEL_FOLDER, 'tokenizer.json'), 'utf8')) as object;
    for (const name of Object.keys(HEAD_LABELS)) {
      const lame: ModelSession = {
        ...session,
        run: async (row) => new Map([...(await session.run(row))].filter(([each]) => each !== name)),
      };
      const reading = new Reader({ config: CONFIG, tokenizer }, lame).read(['Elsa']);
      await assert.rejects(reading, new Error(`the output "${name}" is missing or misshapen`));
    }
  });

  it('says where it stopped in a sentence without end', async () => {
    const reading = await reader.read(new Array<string>(1_000_000).fill('a'));
    assert.equal(reading.syntax.heads.length, MOST_WORDS);
    assert.equal(reading.unread, MOST_WORDS);
    assert.ok(runs.length < 50);
  });

  it('stays inside the sentence whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 40 }), async (sentence) => {
        const { names, syntax } = await reader.read(sentence);
        assert.equal(syntax.heads.filter((head) => head === -1).length, sentence.length ? 1 : 0);
        assert.equal(syntax.heads.length, sentence.length);
        for (const { first, last } of names) assert.ok(0 <= first && first < last && last <= sentence.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('encode: cache', () => {
  it('asks for each sentence once, and after an edit for the new one alone', async () => {
    const asked: string[] = [];
    const cache = new ReadingCache();
    const read = (...texts: string[]) =>
      cache.read(texts.map(words), undefined, (chunk) => {
        asked.push(...chunk.map((sentence) => sentence.join(' ')));
        return Promise.resolve(chunk.map((sentence) => ({ ...EMPTY_READING, unread: sentence.length })));
      });
    assert.deepEqual(
      (await read('a b', 'c', 'a b'))?.map((r) => r.unread),
      [2, 1, 2],
    );
    assert.deepEqual(
      (await read('a b', 'c d e', 'a b'))?.map((r) => r.unread),
      [2, 3, 2],
    );
    assert.deepEqual(asked, ['a b', 'c', 'c d e']);
  });

  it('keeps what was read before a cancellation', async () => {
    const cache = new ReadingCache();
    const controller = new AbortController();
    const partial = cache.read([['a'], ['b']], controller.signal, () => {
      controller.abort();
      return Promise.resolve([{ ...EMPTY_READING, unread: 7 }]);
    });
    await assert.rejects(partial, { name: 'AbortError' });
    const again = await cache.read([['a']], undefined, () => assert.fail('a is known'));
    assert.equal(again?.[0]?.unread, 7);
  });

  it('has nothing without a model', async () => {
    assert.equal(await new ReadingCache().read([['a']], undefined, () => Promise.resolve(undefined)), undefined);
  });
});

/** An entry of `example.json`: what Python reads in a sentence with the same weights. */
interface Example extends Record<'sources' | 'cues' | 'contents', readonly (readonly [number, number])[]> {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly features: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly garble: readonly string[];
}

describe('encode: the real model', function () {
  this.timeout(60_000);
  it('reads what Python reads (example.json)', async function () {
    const encoder = await loadEncoder();
    if (!encoder) this.skip();
    // A headline in capitals is set in other case before it is read here.
    const examples = (
      JSON.parse(readFileSync(join(MODEL_FOLDER, 'example.json'), 'utf8')) as readonly Example[]
    ).filter(({ words }) => /[a-z]/.test(words.join('')));
    const readings = await encoder.read(
      examples.map(({ words }) => words),
      { priority: 'visible' },
    );
    examples.forEach((example, i) => {
      const { syntax, quotations, garble } = readings?.[i] ?? EMPTY_READING;
      const spans = (list: readonly SpanReading[]) => list.map(({ first, last }) => [first, last]);
      const tree = new Syntax(syntax);
      const found = {
        words: example.words,
        heads: [...syntax.heads],
        tags: example.words.map((_, word) => tree.tag(word)),
        features: example.words.map((_, word) => tree.features(word)),
        relations: example.words.map((_, word) => tree.relation(word)),
        sources: spans(quotations.sources),
        cues: spans(quotations.cues),
        contents: spans(quotations.contents),
        garble: example.words.map((_, word) => {
          const chances = garble.subarray(4 * word, 4 * word + 4);
          return GARBLE_LABELS[chances.indexOf(Math.max(...chances))];
        }),
      };
      const { words, heads, tags, features, relations, sources, cues, contents, garble: labels } = example;
      assert.deepEqual(found, { words, heads, tags, features, relations, sources, cues, contents, garble: labels });
    });
  });

  it('reads the same in a sentence whatever stands beside it', async function () {
    const encoder = await loadEncoder();
    if (!encoder) this.skip();
    const sentence = words('Ada Quill of the Vimburg Institute spoke in Lisbon .');
    const alone = await encoder.read([sentence], { priority: 'visible' });
    const among = await encoder.read([['Hello'], sentence, words('It rained .')], { priority: 'visible' });
    assert.deepEqual(among?.[1], alone?.[0]);
  });
});
