import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carriedFindings } from '../../server/src/check/carried-findings.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import type { Span } from '../../server/src/text/span.ts';

const uri = 'file:///folder/own.txt';

const finding = (span: Span, ...related: { uri: string; span: Span }[]): Finding => ({
  code: 'conflict/figure',
  severity: 'information',
  span,
  message: 'm',
  related: related.map((each) => ({ ...each, message: 'r' })),
});

/** The words of a text's findings after an edit; each is at «…» of `from`. */
function carried(from: string, to: string): readonly string[] {
  const spans = [...from.matchAll(/«(.*?)»/gu)].map(({ index, 1: word = '' }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + word.length,
  }));
  const found = carriedFindings(
    spans.map((span) => finding(span)),
    uri,
    from.replaceAll(/[«»]/gu, ''),
    to,
  );
  return found.map(({ span }) => to.slice(span.start, span.end));
}

describe('findings carried from one text to the next', () => {
  it('move with their words', () => {
    const from = 'The «forty» boats sank. The mayor saw «thirty» of them.';
    assert.deepEqual(carried(from, 'The forty boats sank. The new mayor saw thirty of them.'), ['forty', 'thirty']);
    assert.deepEqual(carried(from, 'Forty boats sank. The mayor saw thirty of them.'), ['thirty']);
    assert.deepEqual(carried(from, 'The forty boats sank. The mayor saw none of them.'), ['forty']);
    assert.deepEqual(carried(from, ''), []);
  });

  it('go with a related place of the same article, and leave those of others', () => {
    const from = 'Forty boats. Thirty boats.';
    const found = finding({ start: 0, end: 5 }, { uri, span: { start: 13, end: 19 } });
    const other = finding({ start: 0, end: 5 }, { uri: 'file:///folder/other.txt', span: { start: 13, end: 19 } });
    assert.deepEqual(
      carriedFindings([found, other], uri, from, 'Forty new boats. Thirty boats.').map(
        ({ related }) => related[0]?.span.start,
      ),
      [17, 13],
    );
    assert.deepEqual(carriedFindings([found, other], uri, from, 'Forty boats. Twenty boats.'), [other]);
  });

  it('lose the mends that were made for the other text', () => {
    const fixed = { ...finding({ start: 0, end: 1 }), fix: { title: 't', edits: [] } };
    assert.ok(!('fix' in (carriedFindings([fixed], uri, 'a b', 'a c')[0] ?? { fix: 1 })));
  });

  it('always stand at the same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚢'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(30), fc.nat(30), (head, old, now, tail, x, y) => {
        const from = head + old + tail;
        const span = { start: Math.min(x, y, from.length), end: Math.min(Math.max(x, y), from.length) };
        const to = head + now + tail;
        for (const { span: at } of carriedFindings([finding(span)], uri, from, to)) {
          assert.ok(at.start >= 0 && at.end <= to.length);
          assert.equal(to.slice(at.start, at.end), from.slice(span.start, span.end));
        }
      }),
    );
  });
});
