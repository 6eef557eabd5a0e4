import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePage, escapeHtml, pageContent } from '../../client/src/common/compare-html.ts';
import type { CompareItem, Comparison } from '../../client/src/common/compare-types.ts';

const item = (text: string, more: Partial<CompareItem> = {}): CompareItem => ({
  text,
  uri: 'file:///folder/a.txt',
  range: { start: { line: 6, character: 4 }, end: { line: 6, character: 9 } },
  ...more,
});

/** Two outlets, one fact on which they differ, one on which they do not; `text` stands wherever an article's words do. */
function comparison(text: string): Comparison {
  return {
    uri: 'file:///folder/a.txt',
    title: text,
    line: '2 outlets on this story · 1 difference',
    left: 0,
    wires: [{ mark: 'A', agency: text, articles: 2, outlets: 2 }],
    articles: [
      { uri: 'file:///folder/a.txt', outlet: text, title: text, published: text, wire: 'A' },
      { uri: 'file:///folder/b.txt', outlet: 'Norland Post', wire: 'A' },
    ],
    sections: [
      {
        id: 'facts',
        title: 'Figures and events',
        rows: [
          {
            label: text,
            note: text,
            differs: true,
            cells: [[item(text, { note: text })], [item('four', { differs: true, uri: 'file:///folder/b.txt' })]],
          },
          { label: 'place', differs: false, cells: [[item('Westhaven')], []] },
        ],
      },
      { id: 'only', title: 'Only in one outlet', rows: [] },
    ],
  };
}

/** The start and end tags of HTML, without attributes; fails where they do not nest. */
function tagsOf(html: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [, end, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/gu,
  )) {
    if (end) assert.equal(open.pop(), name, `</${name}> closes what is open`);
    else open.push(name);
    assert.doesNotMatch(attributes.replace(/"[^"]*"/gu, ''), /\son[a-z]+=/u);
    tags.push(`${end ?? ''}${name}`);
  }
  assert.deepEqual(open, []);
  // Whatever begins a tag is one of those.
  assert.equal(html.match(/</gu)?.length ?? 0, tags.length);
  return tags;
}

describe('the page "Compare Outlets"', () => {
  it('runs its own script alone, and loads nothing else', () => {
    const page = comparePage({ nonce: 'N', script: 'https://webview/dist/compare-page.js' });
    assert.match(page, /content="default-src 'none'; style-src 'nonce-N'; script-src 'nonce-N'"/);
    assert.deepEqual(page.match(/https?:[^"]*/gu), ['https://webview/dist/compare-page.js']);
    assert.doesNotMatch(page, /unsafe|\son[a-z]+=|style="/u);
    for (const [, attributes] of page.matchAll(/<(?:script|style)([^>]*)>/gu))
      assert.match(attributes ?? '', /nonce="N"/);
  });

  it('has colours of the theme alone', () => {
    const page = comparePage({ nonce: 'N', script: 's' });
    assert.doesNotMatch(page, /#[0-9a-f]{3,8}\b(?!")|rgb|hsl/iu);
  });

  it('is a table with heads of rows and columns', () => {
    const { main } = pageContent(comparison('six'));
    assert.equal(main.match(/<th scope="col">/gu)?.length, 3);
    assert.equal(main.match(/<th scope="row">/gu)?.length, 2);
    assert.equal(main.match(/<th scope="rowgroup"/gu)?.length, 2);
    assert.match(
      main,
      /<tr class="differs"><th scope="row"><span class="mark" aria-hidden="true">≠ <\/span><span class="unseen">Outlets differ: /,
    );
    assert.match(
      main,
      /<span class="unseen">differs: <\/span><button type="button" class="place" data-uri="file:\/\/\/folder\/b\.txt" data-at="6,4,6,9" data-key="facts\|six\|0\|1\|0" title="Line 7">four</,
    );
    assert.match(main, /<span class="unseen">not given<\/span>/);
    assert.match(main, /Nothing found\./);
  });

  it('says of copies that they count once', () => {
    assert.match(
      pageContent(comparison('AFP')).head,
      /one text, credited to AFP, in 2 articles \(AFP, Norland Post\): counted once/,
    );
  });

  it('escapes what articles say', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '&lt;b&gt;',
      '`${1}`',
    ]) {
      const { head, main } = pageContent(comparison(text));
      assert.deepEqual(tagsOf(head), tagsOf(pageContent(comparison('x')).head));
      assert.deepEqual(tagsOf(main), tagsOf(pageContent(comparison('x')).main));
      assert.ok(!`${head}${main}`.includes('<script'));
    }
  });

  it('keeps its shape whatever articles say', () => {
    const [head, main] = [tagsOf(pageContent(comparison('x')).head), tagsOf(pageContent(comparison('x')).main)];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const content = pageContent(comparison(text));
        assert.deepEqual(tagsOf(content.head), head);
        assert.deepEqual(tagsOf(content.main), main);
        assert.doesNotMatch(escapeHtml(text), /[<>"'`]/u);
      }),
    );
  });

  const none: readonly (readonly [answer: Parameters<typeof pageContent>[0], says: RegExp])[] = [
    [{ why: 'alone', articles: 1 }, /the only one that Galley has read/],
    [{ why: 'alone', articles: 12 }, /none of the other 11 articles here tells the same story/],
    [{ why: 'unread', articles: 12 }, /has not read this article/],
    ['starting', /is starting/],
  ];
  for (const [answer, says] of none)
    it(`says why there is no table: ${says.source}`, () => {
      const { main } = pageContent(answer);
      assert.match(main, says);
      assert.ok(!main.includes('<table'));
    });
});
