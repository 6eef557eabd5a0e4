import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptOf } from '../../server/src/cli/excerpt.ts';
import { columns, printable } from '../../server/src/cli/printable.ts';
import { Lines } from '../../server/src/text/line-index.ts';
import { takeMarks } from './../support/check.ts';

/** The excerpt for the stretch between "⟦" and "⟧", with the marks. */
function excerpt(source: string, room?: number): string {
  const { text, marked } = takeMarks(source);
  const cut = excerptOf(text, new Lines(text), marked[0]!, room);
  return `${cut.before}⟦${cut.marked}⟧${cut.after}`;
}

describe('excerpts', () => {
  const cases: readonly (readonly [name: string, source: string, expected: string, room?: number])[] = [
    ['a short line as it is', 'One.\nThe ⟦the⟧ dam broke.\nTwo.', 'The ⟦the⟧ dam broke.'],
    ['without the line break', 'One ⟦two⟧\r\nthree', 'One ⟦two⟧'],
    ['the first line of a span over two', 'One ⟦two\nthree⟧ four', 'One ⟦two…⟧'],
    ['an empty span', 'It broke off at the⟦⟧', 'It broke off at the⟦⟧'],
    [
      'words before and after that fit',
      `${'aaaa '.repeat(20)}⟦bb⟧${' cccc'.repeat(20)}`,
      '…aaaa aaaa aaaa aaaa aaaa aaaa aaaa ⟦bb⟧ cccc cccc…',
      50,
    ],
    ['a span longer than the room', `One ⟦${'two '.repeat(10)}⟧.`, 'One ⟦two two two…⟧', 18],
    ['nothing of an empty file', '⟦⟧', '⟦⟧'],
  ];
  for (const [name, source, expected, room] of cases) {
    it(`shows ${name}`, () => {
      assert.equal(excerpt(source, room), expected);
    });
  }

  it('never is much longer than its room, nor cuts a character, whatever the text', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\r', '🦊', 'é', 'wordwordword', '”');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const cuts = [...pieces.keys(), pieces.length].map((i) => pieces.slice(0, i).join('').length);
        const [start = 0, end = 0] = [cuts[a % cuts.length]!, cuts[b % cuts.length]!].sort((x, y) => x - y);
        const cut = excerptOf(text, new Lines(text), { start, end }, 60);
        const whole = cut.before + cut.marked + cut.after;
        assert.ok(whole.length <= 60 + 5, whole);
        assert.doesNotMatch(whole, /\p{Cs}/u);
        assert.ok(!/[\r\n]/.test(whole));
      }),
      { numRuns: 300 },
    );
  });
});

describe('printable text', () => {
  it('shows controls without obeying them', () => {
    assert.equal(printable('a\u{1b}[31mb\tc\u{202e}d'), 'a\u{fffd}[31mb c\u{fffd}d');
  });
  it('counts the columns of emoji, East Asian letters and combining accents', () => {
    assert.deepEqual(['abc', '🦊', '👩‍👩‍👧', '習近平', 'e\u{301}', 'שלום'].map(columns), [3, 2, 2, 6, 1, 4]);
  });
});
