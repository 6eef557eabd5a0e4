import assert from 'node:assert/strict';
import { parseArticle } from '../../server/src/parse/parse-article.ts';

const BODY = 'It was a long day for all who came to the hall on Tuesday, and nobody went home before ten.';

/** What an article is said to be published by, and on what evidence. */
function outletOf(lines: readonly string[], uri = 'file:///folder/articles/story.txt'): string | undefined {
  const text = lines.join('\n\n');
  const { outlet } = parseArticle({ uri, text });
  if (!outlet) return undefined;
  if (outlet.span) {
    const written = text.slice(outlet.span.start, outlet.span.end);
    assert.equal(written.toLowerCase(), outlet.value.toLowerCase(), 'the span holds the name');
  }
  return `${outlet.value} (${outlet.from})`;
}

describe('outlets: lines around an article', () => {
  const cases: readonly (readonly [lines: readonly string[], outlet: string | undefined])[] = [
    [
      ['Council meets', BODY, 'This article was originally published by Westmark Voice.'],
      'Westmark Voice (attribution)',
    ],
    [
      ['Council meets', BODY, 'This story first appeared in the Westmark Voice on March 3.'],
      'The Westmark Voice (attribution)',
    ],
    [
      ['Council meets', BODY, 'This article is republished from Westmark Voice under a licence.'],
      'Westmark Voice (attribution)',
    ],
    [['Council meets', BODY, 'Subscribe to The Westmark Times today'], 'The Westmark Times (attribution)'],
    [['Council meets', BODY, 'More Stories', 'Stay informed by joining WestMark'], 'WestMark (attribution)'],
    [
      ['Council meets', BODY, 'Follow Westmark News on Twitter', 'Sign up for Westmark News Alerts'],
      'Westmark News (attribution)',
    ],
    [['Council meets', BODY, 'Source: The Westmark Herald'], 'The Westmark Herald (attribution)'],
    [['Council meets', 'WESTMARK, March 3. /Westwire/. The council met.', BODY], 'Westwire (attribution)'],
    [['Council meets', BODY, '— AFP'], 'AFP (attribution)'],
    [['Council meets', 'WESTMARK, March 3 (Westwire) - The council met.', BODY], 'Westwire (dateline)'],
    // Said of somebody else.
    [['Council meets', BODY, 'AFP contributed reporting.'], undefined],
    [['Council meets', BODY, 'Subscribe now', 'Follow us on YouTube'], undefined],
    [['Council meets', BODY, 'Subscribe to YouTube'], undefined],
    [['Council meets', BODY, 'Follow Ada Roe on Twitter'], undefined],
    [['Council meets', BODY, 'Join our newsletter', 'Join the community today'], undefined],
    [['Council meets', BODY, 'Follow Westmark News on Twitter', 'Subscribe to The Coast Times'], undefined],
    [['Council meets', BODY, 'Source: World Bank'], undefined],
    [['Council meets', BODY, 'Photo: Ada Roe / AFP', BODY], undefined],
    [['Council meets', 'The book was first published by Westmark House in 1990, she said.', BODY], undefined],
    [['Council meets', BODY, 'This article was first published on March 3.'], undefined],
  ];
  for (const [lines, outlet] of cases) {
    it(lines.filter((line) => line !== BODY).join(' / '), () => {
      assert.equal(outletOf(lines), outlet);
    });
  }
});

describe('outlets: names of files and folders', () => {
  const cases: readonly (readonly [path: string, outlet: string | undefined])[] = [
    ['articles/reuters-council.txt', 'Reuters (file-name)'],
    ['articles/2023-reuters.txt', undefined],
    ['articles/BBC News_council.md', 'BBC News (file-name)'],
    ['al-jazeera/council.txt', 'Al Jazeera (file-name)'],
    ['articles/www.westmark.com_council.txt', 'westmark.com (file-name)'],
    ['westmark.co.uk/council.txt', 'westmark.co.uk (file-name)'],
    ['reuters notes/council.txt', undefined],
    ['articles/guardian-council.txt', undefined],
    ['articles/times.txt', undefined],
    ['articles/story.com.txt', 'story.com (file-name)'],
    ['articles/000_3f3b.txt', undefined],
    ['sources/abc.txt', undefined],
    ['articles/%E0%A4%A.txt', undefined],
  ];
  for (const [path, outlet] of cases) {
    it(path, () => {
      assert.equal(outletOf(['Council meets', BODY], `file:///folder/${path.replaceAll(' ', '%20')}`), outlet);
    });
  }

  it('counts only where nothing in the text says otherwise', () => {
    const text = ['Council meets', BODY, 'Copyright © 2021, Westmark Audio. All rights reserved.'];
    assert.equal(outletOf(text, 'file:///folder/reuters/story.txt'), 'Westmark Audio (copyright)');
  });
});
