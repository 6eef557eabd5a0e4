import assert from 'node:assert/strict';
import { articleOf, checkTree, showQuote } from '../support/parse.ts';

/** Paragraphs and the quotes in them: `>` before an inner one, ` // ` between paragraphs, ` …` where unclosed. */
const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly', 'He said, “We go.” She “agreed,” he said.', ['We go.', 'agreed,']],
  ['straight', '"We go," he said. She called it a "first step."', ['We go,', 'first step.']],
  ['brackets and dashes', '("yes") and —"no"— and ["so"]', ['yes', 'no', 'so']],
  ['inner, straight', '"He told me \'go now\' and I went," she said.', ["He told me 'go now' and I went,", '>go now']],
  [
    'inner, curly, with apostrophes',
    '“It’s ‘the boys’ club’ of old,” she said.',
    ['It’s ‘the boys’ club’ of old,', '>the boys’ club'],
  ],
  ['apostrophes', "It's the boys' club, rock 'n' roll of the '90s, don't you know.", []],
  ['inches and feet', 'The 6\' 2" man cut a 12" pipe and said, "Done."', ['Done.']],
  ['guillemets', 'Er rief «Halt» und „Stopp“.', ['Halt', 'Stopp']],
  [
    'over paragraphs',
    '“One is done.\n\n“Two is done too,” she said.',
    ['One is done. // “Two is done too,'.replace('“', '')],
  ],
  [
    'over paragraphs, straight',
    '"One is done.\n\n"Two is done too," she said. "Three."',
    ['One is done. // Two is done too,', 'Three.'],
  ],
  [
    'unclosed swallows nothing',
    '“One is done, said Roe. It was late.\n\nTwo is plain.\n\n“Three,” he said.',
    ['One is done, said Roe. It was late. …', 'Three,'],
  ],
  ['unclosed before another', '“One is done, and “two,” he said.', ['One is done, and …', 'two,']],
  ['no second paragraph without a mark', '“One is done.\n\nTwo is plain.', ['One is done. …']],
  [
    'British speech',
    "'We go,' he said. 'It's late,' she told the boys' school.\n\n'Yes.'",
    ['We go,', "It's late,", 'Yes.'],
  ],
  ['stray space before the closing mark', 'He said "we go ", and "left " .', ['we go ', 'left ']],
];

describe('parse: quotes', () => {
  for (const [name, text, expected] of table) {
    it(name, () => {
      const article = articleOf(
        `Council meets again\n\nIt was a long day for all who came to the hall on Tuesday.\n\n${text}\n`,
      );
      checkTree(article);
      assert.deepEqual(
        article.quotes.map((quote) => showQuote(article, quote)),
        expected,
      );
    });
  }

  it('reads single marks in a headline', () => {
    const article = articleOf("Mayor hails 'new age' for the boys' school\n\nIt was a long day for all who came.");
    assert.deepEqual(
      article.quotes.map((quote) => showQuote(article, quote)),
      ['new age'],
    );
  });
});
