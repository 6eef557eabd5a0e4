import assert from 'node:assert/strict';
import { readDateline } from '../../server/src/parse/dateline.ts';
import { readDateLine } from '../../server/src/parse/dates.ts';
import { readByline } from '../../server/src/parse/byline.ts';
import { copyrightHolder } from '../../server/src/parse/outlet.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { articleOf, checkTree, realSeed } from '../support/parse.ts';

const BODY = 'It was a long day for all who came to the hall on Tuesday, and nobody went home before ten.';
const story = (...lines: string[]) => articleOf(['Council meets', ...lines].join('\n\n'));

describe('parse: outlet', () => {
  const table: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ['copyright line', 'Westmark Audio', [BODY, 'Copyright © 2021, Westmark Audio. All rights reserved.']],
    ['copyright line, other form', 'The Westmark Press', [BODY, '© 2021 The Westmark Press. All rights reserved.']],
    [
      'address, spelled in the text',
      'The Westmark Times',
      [
        `${BODY} “No,” she told The Westmark Times.`,
        'Original url:',
        '<https://www.thewestmarktimes.com/2021/03/03/a>',
      ],
    ],
    ['address, not spelled', 'westmark.example', [BODY, 'Original url:', 'https://www.westmark.example/a']],
    ['agency in the dateline', 'Westwire', [`WESTMARK, March 3 (Westwire) - ${BODY}`]],
    ['told twice', 'Westmark News', [`${BODY} “No,” she told Westmark News.`, `${BODY} “Yes,” he told Westmark News.`]],
    ['told once', undefined, [`${BODY} “No,” she told Westmark News.`]],
    [
      'two outlets told',
      undefined,
      [`She told Westmark News and told Westmark News.`, 'He told Coast Radio and told Coast Radio.'],
    ],
    ['a person told', undefined, ['She told Ada Roe so.', 'He told Ada Roe so.']],
    [
      'an address in the story',
      undefined,
      ['The council has put the plan at https://example.com/plan for all to read.', BODY, BODY, BODY],
    ],
    ['a year alone', undefined, [BODY, 'Copyright 2021. All rights reserved.']],
  ];
  for (const [name, outlet, lines] of table) {
    it(name, () => {
      const article = story(...lines);
      checkTree(article);
      assert.equal(article.outlet?.value, outlet);
    });
  }

  it('front matter comes first', () => {
    const article = articleOf(
      `---\noutlet: Coast Radio\ndate: 2021-03-03\nauthor: [Ada Lind, Bo Roe]\n---\n\nCouncil meets\n\n${BODY}\n\n© 2020 Other. All rights reserved.`,
    );
    assert.equal(article.outlet?.value, 'Coast Radio');
    assert.equal(article.text.slice(article.outlet.span!.start, article.outlet.span!.end), 'Coast Radio');
    assert.equal(article.published?.value, '2021-03-03');
    assert.deepEqual(article.authors, ['Ada Lind', 'Bo Roe']);
  });
});

describe('parse: dates and names of the head', () => {
  it('reads date lines', () => {
    const read = (line: string) => readDateLine(line)?.map((date) => date.value);
    assert.deepEqual(read('March 21, 2023'), ['2023-03-21']);
    assert.deepEqual(read('Published: 21 March 2023 10:15 GMT | Updated 22 March 2023'), ['2023-03-21', '2023-03-22']);
    assert.deepEqual(read('Tuesday, Sept. 5, 2023 at 7:30 a.m. ET'), ['2023-09-05']);
    assert.deepEqual(read('2023-03-21T10:15:00Z'), ['2023-03-21']);
    for (const no of [
      'March 2023',
      '03/04/2023',
      'February 30, 2023',
      'May 3, 2019 was the day',
      'On March 21, 2023',
      '2023',
    ]) {
      if (no !== 'On March 21, 2023') assert.equal(read(no), undefined, no);
    }
  });

  it('takes the day of publication from where it stands', () => {
    assert.equal(story('March 3, 2021', BODY).published?.value, '2021-03-03');
    assert.equal(story(BODY, 'Original url:', 'https://a.example/2021/03/03/x').published?.value, '2021-03-03');
    assert.equal(
      story(`WESTMARK, March 3 (Westwire) - ${BODY}`, 'Copyright 2021 Westwire.').published?.value,
      '2021-03-03',
    );
    assert.equal(story(BODY, 'Copyright © 2021, Westmark Audio.').published, undefined);
  });

  it('finds datelines and nothing like them', () => {
    const found = (text: string) => {
      const span = readDateline(text)?.span;
      return span && text.slice(0, span.end);
    };
    for (const dateline of [
      'WESTMARK —',
      '(NEW WESTMARK) —',
      'WESTMARK, March 3 (Westwire) -',
      'London (AP) —',
      'ST. IVES, Cornwall —',
      'Westmark, 3 March 2021 –',
    ]) {
      assert.equal(found(`${dateline} The town slept.`), dateline);
    }
    for (const none of [
      'Roe — who fell — rose.',
      'UPDATE — The town slept.',
      'He said — no.',
      'The NATO-led force left.',
      'A - b',
      'U.S.-led forces left.',
    ]) {
      assert.equal(found(none), undefined, none);
    }
  });

  it('reads bylines', () => {
    const names = (line: string, nearDate = false) => readByline(line, { nearDate })?.authors;
    assert.deepEqual(names('By Ada Lind'), ['Ada Lind']);
    assert.deepEqual(names('By Ada Lind and Bo Roe, Westmark Press'), ['Ada Lind', 'Bo Roe']);
    assert.deepEqual(names('Ada Lind | Westwire News'), ['Ada Lind']);
    assert.deepEqual(names('BY ADA LIND, STAFF WRITER'), ['ADA LIND']);
    assert.deepEqual(names('Ada Lind', true), ['Ada Lind']);
    for (const no of ['By the numbers', 'By Tuesday it was over.', 'Ada Lind', 'By his own account he left']) {
      assert.equal(names(no), undefined, no);
    }
  });

  it('reads copyright holders', () => {
    const holder = (line: string) => {
      const span = copyrightHolder(line);
      return span && line.slice(span.start, span.end);
    };
    assert.equal(holder('Copyright (c) 2019-2021 by Acme, Inc. All rights reserved.'), 'Acme, Inc');
    assert.equal(holder('© Acme News 2021'), 'Acme News');
    assert.equal(holder('Copyright 2021. All rights reserved.'), undefined);
  });
});

describe('parse: the real articles', () => {
  const facts: readonly (readonly [string, string | undefined, string | undefined, RegExp])[] = [
    [
      '000',
      'TruthRow',
      undefined,
      /^headline deck paragraph(?: paragraph){7} caption credit(?: paragraph){14} caption credit(?: paragraph){8}(?: boilerplate){6}$/,
    ],
    ['003', 'ABC Audio', undefined, /^headline(?: paragraph){23} boilerplate$/],
    [
      '004',
      'The Moscow Times',
      '2023-03-21',
      /^headline byline date caption credit(?: paragraph| related)+(?: boilerplate){3}$/,
    ],
  ];
  for (const [prefix, outlet, published, types] of facts) {
    it(`${prefix}: parts, outlet, date`, function () {
      const seed = realSeed(prefix);
      if (!seed) {
        this.skip();
        return;
      }
      for (const text of [seed.text, seed.text.replaceAll('\n', '\r\n'), `\ufeff${seed.text}`]) {
        const article = parseArticle({ uri: seed.path, text });
        checkTree(article);
        assert.equal(article.outlet?.value, outlet);
        assert.equal(article.published?.value, published);
        assert.match(article.blocks.map((block) => block.type).join(' '), types);
        assert.ok(article.quotes.every((quote) => quote.closed));
      }
    });
  }
});
