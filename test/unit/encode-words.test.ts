import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { settleCase } from '../../server/src/encode/casing.ts';
import { isForeign } from '../../server/src/encode/script.ts';
import { shapeOf } from '../../server/src/encode/shapes.ts';
import { planWindows } from '../../server/src/encode/windows.ts';
import { WordPieces } from '../../server/src/encode/word-pieces.ts';
import { MODEL_FOLDER } from '../support/encoder.ts';

describe('encode: word shapes', () => {
  const table: readonly [string, number][] = [
    ['president', 0],
    ["'s", 0],
    ['iPhone', 0],
    [',', 0],
    ['al-Assad', 0],
    ['', 0],
    ['中国', 0],
    ['China', 1],
    ['McDonald', 1],
    ['I', 1],
    ['A.', 1],
    ["O'Brien", 1],
    ['Élysée', 1],
    ["'Tis", 1],
    ['NATO', 2],
    ['U.S.', 2],
    ['AT&T', 2],
    ['X-RAY', 2],
    ['COVID-19', 3],
    ['G20', 3],
    ['3.5', 3],
  ];
  for (const [word, shape] of table)
    it(`${word || '(empty)'} is ${shape}`, () => {
      assert.equal(shapeOf(word), shape);
    });
});

describe('encode: other scripts', () => {
  const table: readonly [string, boolean][] = [
    ['She told me that 她 knew it', false],
    ['Kyiv ( Київ ) is the capital of Ukraine', false],
    ['The Ukrainian capital Kyiv , called Київ by those who live there , was quiet', false],
    ['उनको HIV के बारे में awareness create करना', true],
    ['Zażółć gęślą jaźń', false],
    ['1 2 3 … 😀', false],
    ['', false],
  ];
  for (const [text, foreign] of table)
    it(`"${text}" is ${foreign ? '' : 'not '}foreign`, () => {
      assert.equal(isForeign(text.split(' ')), foreign);
    });
});

describe('encode: capitals', () => {
  const settled = (text: string) => settleCase(text.split(' ')).join(' ');
  it('sets a headline in capitals in title case', () => {
    assert.equal(settled('MAYOR OF PORT ELSA MEETS 3 MINERS'), 'Mayor Of Port Elsa Meets 3 Miners');
  });
  for (const text of ['NATO AND EU', 'The NATO chief met EU leaders', 'A B c D e', '1 2 3 4 5', '中国 人民 日报 社论'])
    it(`leaves "${text}"`, () => {
      assert.equal(settled(text), text);
    });
});

describe('encode: windows', () => {
  it('takes a sentence that fits whole', () => {
    assert.deepEqual(planWindows([1, 2, 3], 6), [{ from: 0, to: 3, keepFrom: 0, keepTo: 3 }]);
    assert.deepEqual(planWindows([], 6), []);
  });

  it('keeps every word once, within room, with context on both sides', () => {
    const pieces = Array.from({ length: 700 }, () => 1);
    const windows = planWindows(pieces, 254);
    assert.equal(windows.length, 4);
    for (const { from, to, keepFrom, keepTo } of windows) {
      assert.ok(from === 0 || keepFrom - from >= 30);
      assert.ok(to === 700 || to - keepTo >= 30);
    }
  });

  it('covers whatever comes, in linear time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 64 }), { maxLength: 400 }), (pieces) => {
        let kept = 0;
        const windows = planWindows(pieces, 254);
        for (const { from, to, keepFrom, keepTo } of windows) {
          assert.equal(keepFrom, kept);
          assert.ok(from <= keepFrom && keepFrom < keepTo && keepTo <= to);
          assert.ok(pieces.slice(from, to).reduce((a, b) => a + b, 0) <= 254);
          kept = keepTo;
        }
        assert.equal(kept, pieces.length);
      }),
      { numRuns: 30 },
    );
    assert.ok(planWindows(new Array<number>(1_000_000).fill(1), 254).length < 6000);
  });
});

describe('encode: word pieces', () => {
  let pieces: WordPieces;
  before(function () {
    const file = join(MODEL_FOLDER, 'tokenizer.json');
    if (!existsSync(file)) this.skip();
    pieces = new WordPieces(JSON.parse(readFileSync(file, 'utf8')) as object);
  });

  it('cuts words by themselves, lower-cased', () => {
    assert.deepEqual(pieces.cut('Moscow'), { pieces: pieces.cut('moscow').pieces, shape: 1 });
    assert.equal(pieces.cut('the').pieces.length, 1);
    assert.ok(pieces.cut('Zubrowkan').pieces.length > 1);
  });

  for (const word of ['', ' ', '\u200b', 'ᚠᚢᚦ', '🙂', '\ud800', 'x'.repeat(5000), '/a'.repeat(5000), '中国'])
    it(`makes 1 to 64 pieces of ${JSON.stringify(word.slice(0, 12))} (${word.length})`, () => {
      const { length } = pieces.cut(word).pieces;
      assert.ok(length >= 1 && length <= 64, String(length));
    });

  it('refuses what is no tokenizer', () => {
    assert.throws(() => new WordPieces({}));
  });

  it("agrees with Python's pieces and shapes (example.json)", function () {
    const file = join(MODEL_FOLDER, 'example.json');
    if (!existsSync(file)) this.skip();
    const example = JSON.parse(readFileSync(file, 'utf8')) as Example | readonly Example[];
    for (const { words, input_ids, token_type_ids } of [example].flat()) {
      const cut = words.map((word) => pieces.cut(word));
      assert.deepEqual([pieces.cls, ...cut.flatMap((word) => word.pieces), pieces.sep], input_ids);
      assert.deepEqual([0, ...cut.flatMap((word) => word.pieces.map(() => word.shape)), 0], token_type_ids);
    }
  });
});

interface Example {
  readonly words: readonly string[];
  readonly input_ids: readonly number[];
  readonly token_type_ids: readonly number[];
}
