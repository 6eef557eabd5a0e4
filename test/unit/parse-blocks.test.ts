import assert from 'node:assert/strict';
import { articleOf, checkTree, outline } from '../support/parse.ts';
import type { ArticleFormat } from '../../server/src/parse/article.ts';

const LEAD = 'The council of Westmark voted on Tuesday to rebuild the bridge that fell in the storm, its mayor said.';
const BODY = 'Work is to begin in the spring, and the town expects to pay for half of it from its own reserves.';

/** Each block type and the start of its text; `text` may be read in either format. */
function check(text: string, expected: readonly string[], format: ArticleFormat = 'plain'): void {
  const article = articleOf(text, format);
  checkTree(article);
  assert.deepEqual(
    outline(article).map((line) => line.slice(0, 60)),
    expected.map((line) => line.slice(0, 60)),
  );
}

describe('parse: blocks', () => {
  it('reads headline, deck, byline, date and dateline', () => {
    check(
      `Town to rebuild its bridge\n\nThe old one fell in the March storm.\n\nBy Ada Lind and Bo Roe, Westmark Press\n\nMarch 3, 2021\n\nWESTMARK — ${LEAD}\n\n${BODY}\n`,
      [
        'headline: Town to rebuild its bridge',
        'deck: The old one fell in the March storm.',
        'byline: By Ada Lind and Bo Roe, Westmark Press',
        'date: March 3, 2021',
        `paragraph: WESTMARK — ${LEAD}`,
        `paragraph: ${BODY}`,
      ],
    );
  });

  it('takes no first paragraph for a deck or headline', () => {
    check(`Town to rebuild its bridge\n\n${LEAD}\n\n${BODY}`, [
      'headline: Town to rebuild its bridge',
      `paragraph: ${LEAD}`,
      `paragraph: ${BODY}`,
    ]);
    check(`${LEAD}\n\n${BODY}`, [`paragraph: ${LEAD}`, `paragraph: ${BODY}`]);
    check('A bridge too far for the U.S.\n\n' + LEAD, [
      'headline: A bridge too far for the U.S.',
      `paragraph: ${LEAD}`,
    ]);
  });

  it('cuts captions from credits', () => {
    check(`Town\n\n${LEAD}\n\nThe bridge on Monday. Ada Lind / Coast Images – Pool\n\n${BODY}`, [
      'headline: Town',
      `paragraph: ${LEAD}`,
      'caption: The bridge on Monday.',
      'credit: Ada Lind / Coast Images – Pool',
      `paragraph: ${BODY}`,
    ]);
    check(`Town\n\nThe bridge before it fell. **Ada Lind / Coast Press / coast.example**\n\n${LEAD}\n\n${BODY}`, [
      'headline: Town',
      'caption: The bridge before it fell.',
      'credit: Ada Lind / Coast Press / coast.example',
      `paragraph: ${LEAD}`,
      `paragraph: ${BODY}`,
    ]);
    check(`Town\n\n${LEAD}\n\nThe mayor at the “lost bridge.”\n\n\nAda Lind / Getty Images\n\n${BODY}`, [
      'headline: Town',
      `paragraph: ${LEAD}`,
      'caption: The mayor at the “lost bridge.”',
      'credit: Ada Lind / Getty Images',
      `paragraph: ${BODY}`,
    ]);
    check(`Town\n\n${LEAD}\n\nA diver at work (Photo: Ada Lind)\n\n${BODY}`, [
      'headline: Town',
      `paragraph: ${LEAD}`,
      'caption: A diver at work',
      'credit: (Photo: Ada Lind)',
      `paragraph: ${BODY}`,
    ]);
  });

  it('keeps sentences that only look like credits or furniture', () => {
    const silent = [
      'By Tuesday the river had risen by two metres, and the police closed the road to the mill.',
      'Read the report and you will find no mention of the bridge, the mayor said in an interview.',
      'Photographs of the bridge were sold in the market for years before anyone asked who took them.',
      'Copy editors and proof readers in the capital went on strike over their pay on Wednesday night.',
      'Subscribers to the gas network will pay nine percent more from May, the regulator said on Friday.'.replace(
        'Subscribers',
        'Customers',
      ),
      'May 3, 2019 was the day on which the first crack was found in the pier, the engineers wrote later.',
      'The ferry / bus connection was cut.',
      'More people left the town than came to it in the ten years that followed, the census office found.',
      'Follow the money, his teacher had told him, and he did so for thirty years in three countries.',
      '“Stay away from the banks,” the mayor said.',
    ];
    for (const line of silent)
      check(`Town\n\n${LEAD}\n\n${line}\n\n${BODY}`, [
        'headline: Town',
        `paragraph: ${LEAD}`,
        `paragraph: ${line}`,
        `paragraph: ${BODY}`,
      ]);
  });

  it('finds related lines, boilerplate and the tail', () => {
    check(
      `Town\n\n${LEAD}\n\nRelated article: [Why it fell](#)\n\n${BODY}\n\nMore Stories\n\nRead More\n\nUnlimited articles in one place\n\nYou can cancel anytime`,
      [
        'headline: Town',
        `paragraph: ${LEAD}`,
        'related: Related article: Why it fell',
        `paragraph: ${BODY}`,
        'boilerplate: More Stories',
        'boilerplate: Read More',
        'boilerplate: Unlimited articles in one place',
        'boilerplate: You can cancel anytime',
      ],
    );
    check(
      `Town\n\n${LEAD}\n\nREAD ALSO: Why it fell\n\n${BODY}\n\nCoast Press contributed reporting.\n\nOriginal url:\n\n<https://example.com/a>`,
      [
        'headline: Town',
        `paragraph: ${LEAD}`,
        'related: READ ALSO: Why it fell',
        `paragraph: ${BODY}`,
        'boilerplate: Coast Press contributed reporting.',
        'boilerplate: Original url:',
        'boilerplate: https://example.com/a',
      ],
    );
  });

  it('finds subheads, in capitals, bold or Markdown', () => {
    check(`Town\n\n${LEAD}\n\nA LONG WINTER\n\n${BODY}\n\n**What comes next**\n\n${BODY}`, [
      'headline: Town',
      `paragraph: ${LEAD}`,
      'subhead: A LONG WINTER',
      `paragraph: ${BODY}`,
      'subhead: What comes next',
      `paragraph: ${BODY}`,
    ]);
    check(
      `# Town\n\n${LEAD}\n\n## A *long* winter\n\n> ${BODY}\n\n- one thing\n- another\n\n| a |\n|---|\n| b |\n`,
      [
        'headline: Town',
        `paragraph: ${LEAD}`,
        'subhead: A long winter',
        `paragraph: ${BODY}`,
        'paragraph: one thing',
        'paragraph: another',
        'boilerplate: | a | |---| | b |',
      ],
      'markdown',
    );
  });

  it('joins lines broken at a fixed width, and only those', () => {
    const wrapped =
      'The council of Westmark voted on Tuesday to rebuild the bridge that\nfell in the storm, its mayor said, and to pay for half of it out of\nits own reserves, which are small.';
    const [block] = articleOf(`${wrapped}\n`).blocks;
    assert.equal(block?.text, wrapped.replaceAll('\n', ' '));
    check(`Town\n${LEAD}\n${BODY}`, ['headline: Town', `paragraph: ${LEAD}`, `paragraph: ${BODY}`]);
  });

  it('leaves what is no Markdown in plain text', () => {
    check(
      'Town\n\n    Four spaces are no code block, said the printer, and went on with it.\n\n5. Five comes first in this list of mine, and a * is not b * here at all.',
      [
        'headline: Town',
        'paragraph: Four spaces are no code block, said the printer, and went on',
        'paragraph: 5. Five comes first in this list of mine, and a * is not b * h',
      ],
    );
  });

  it('leads every character back through BOM, CRLF, entities, quotes and links', () => {
    const text =
      '\ufeff# A [link](x) &amp; more\r\n\r\n> Quoted *text* over\r\n> two lines \\* with 😀 &#128512; e\u0301.\r\n';
    const article = articleOf(text, 'markdown');
    checkTree(article);
    assert.deepEqual(outline(article), [
      'headline: A link & more',
      'paragraph: Quoted text over two lines * with 😀 😀 e\u0301.',
    ]);
    const [, quoted] = article.blocks;
    assert.equal(text.slice(quoted!.map.toSource(quoted!.text.indexOf('two'))).slice(0, 3), 'two');
  });

  it('reads on behind broken front matter and says where it broke', () => {
    const text = `---\ntitle: "unclosed\nauthor: [\n---\nTown\n\n${LEAD}`;
    const article = articleOf(text);
    checkTree(article);
    assert.ok(article.problems.length > 0);
    assert.match(article.problems[0]!.message, /front matter is not valid YAML/);
    assert.deepEqual(outline(article), ['headline: Town', `paragraph: ${LEAD}`]);
  });

  it('takes empty, huge and endless files quietly', () => {
    assert.deepEqual(articleOf('').blocks, []);
    assert.deepEqual(articleOf('\n \r\n').blocks, []);
    const huge = articleOf('word and word. '.repeat(100_000));
    assert.equal(huge.blocks.length, 1);
    assert.deepEqual(huge.blocks[0]?.sentences, []);
    assert.match(huge.problems[0]!.message, /not cut into sentences/);
    for (const nested of ['> ', '- ', '[', '*a **a ', '![']) checkTree(articleOf(nested.repeat(4000), 'markdown'));
  });
});
