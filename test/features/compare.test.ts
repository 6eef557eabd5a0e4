import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { compareCsv, csv } from '../../server/src/features/compare/compare-csv.ts';
import { compareMarkdown } from '../../server/src/features/compare/compare-markdown.ts';
import { compareStory } from '../../server/src/features/compare/compare-story.ts';
import type { Comparison, CompareItem } from '../../server/src/features/compare/comparison.ts';
import { compareReadings, readingOf } from '../../server/src/features/compare/reading.ts';
import { storyColumns } from '../../server/src/features/compare/story-columns.ts';
import type { FactRow } from '../../server/src/story/facts/fact-row.ts';
import { factRow } from '../support/fact-row.ts';
import { readFolder, root, type TestFolder, trim } from '../support/folder.ts';
import { story } from './story.ts';

const herald = 'articles/herald.txt';
const norland = 'articles/norland.md';

/** A comparison as text: the columns, then each row as `label (note): cell | cell`, `≠` where it differs. */
function table(comparison: Comparison): string[] {
  const item = ({ text, note, differs }: CompareItem): string =>
    `${differs ? '≠ ' : ''}${text}${note === undefined ? '' : ` (${note})`}`;
  return [
    comparison.line,
    comparison.articles
      .map(({ outlet, published, wire }) => [outlet, published, wire].filter(Boolean).join(' '))
      .join(' | '),
    ...comparison.sections.flatMap(({ title, rows }) =>
      rows.length === 0
        ? []
        : [
            `# ${title}`,
            ...rows.map(
              ({ label, note, differs, cells }) =>
                `${differs ? '* ' : ''}${label}${note === undefined ? '' : ` [${note}]`}: ${cells.map((cell) => cell.map(item).join(', ') || '–').join(' | ')}`,
            ),
          ],
    ),
  ];
}

/** Compares from one article of a fixture; `facts` stand in for what the layer below finds. */
async function check(
  fixture: string,
  path: string,
  expected: string,
  facts: (folder: TestFolder) => readonly FactRow[] = () => [],
): Promise<void> {
  const folder = await readFolder(fixture);
  const comparison = compareStory(folder.library, `${root}/${path}`, facts(folder));
  assert.equal(comparison ? table(comparison).join('\n') : 'alone', trim(expected).trim());
}

const facts = (folder: TestFolder): readonly FactRow[] => [
  factRow(
    folder,
    { sort: 'place', label: 'where it is', differs: false },
    { [herald]: 'Westhaven', [norland]: 'Westhaven' },
  ),
  factRow(
    folder,
    { sort: 'figure', label: 'cost of the plan', differs: true },
    { [norland]: 'at least $5 billion', [herald]: '$4.2 billion' },
  ),
];

/** Paragraphs of ours that a wire sends out. */
const wire = `Councillors in Westhaven voted on Tuesday to close the old ferry pier for good after divers found its piles rotten.

Marta Lindqvist, who leads the port office, said that nobody would be put in danger for the sake of a timetable.

The pier has carried passengers to Sandholm since 1931, and 900 people use it every day in summer.

Fishermen on the island asked for a hearing, which the council turned down by nine votes to four late in the evening.`;

/** Three articles of one story, two of them one text. */
const wired = `person: Marta Lindqvist, Lindqvist, Oskar Dahl, Dahl
place: Westhaven, Sandholm
=== articles/a.txt
Westhaven closes ferry pier

By Jane Roe

March 3, 2023

${wire}

Copyright © 2023, Westhaven Herald. All rights reserved.
=== articles/b.txt
Ferry pier to close in Westhaven

March 3, 2023

${wire}

Copyright © 2023, Norland Post. All rights reserved.
=== articles/c.txt
Islanders angry as Westhaven shuts its pier

March 4, 2023

The ferry pier in Westhaven will not open again. Oskar Dahl, a fisherman of Sandholm, said that the council had not listened to the island. "We row now," Dahl said.

Repairs to the pier would have cost $12 million, a sum that nobody has. Dahl does not believe it.

Copyright © 2023, Island Times. All rights reserved.
`;

describe('comparison of outlets', () => {
  it('has facts on which outlets differ first, then speakers, then what one outlet alone has', () =>
    check(
      story(),
      herald,
      `
      2 outlets on this story · 1 difference
      Westhaven Herald 2023-03-03 | Norland Post 2023-03-04
      # Figures and events
      * cost of the plan: $4.2 billion | ≠ at least $5 billion
      where it is: Westhaven | Westhaven
      # Speakers
      * Ilse Marrow [director of the Corvin Institute]: 3 quotations (18 words) | –
      * Tomas Brandt [of the Harbour Council]: – | 2 quotations (12 words)
      # Only in one outlet
      * Quoted in one outlet: Ilse Marrow (3 quotations) | Tomas Brandt (2 quotations)
      `,
      facts,
    ));

  it('begins with the article from which it is asked, and marks what differs from it', () =>
    check(
      story(),
      norland,
      `
      2 outlets on this story · 1 difference
      Norland Post 2023-03-04 | Westhaven Herald 2023-03-03
      # Figures and events
      * cost of the plan: at least $5 billion | ≠ $4.2 billion
      where it is: Westhaven | Westhaven
      # Speakers
      * Ilse Marrow [director of the Corvin Institute]: – | 3 quotations (18 words)
      * Tomas Brandt [of the Harbour Council]: 2 quotations (12 words) | –
      # Only in one outlet
      * Quoted in one outlet: Tomas Brandt (2 quotations) | Ilse Marrow (3 quotations)
      `,
      facts,
    ));

  it('counts what is one text in two outlets once', () =>
    check(
      wired,
      'articles/c.txt',
      `
      2 outlets on this story · 1 wire text in 2 outlets
      Island Times 2023-03-04 | Westhaven Herald 2023-03-03 A | Norland Post 2023-03-03 A
      # Speakers
      * Oskar Dahl [fisherman of Sandholm]: 2 quotations (11 words) | – | –
      * Marta Lindqvist [leads the port office]: – | 1 quotation (12 words) | 1 quotation (12 words)
      # Only in one outlet
      * Quoted in one outlet: Oskar Dahl (2 quotations) | Marta Lindqvist (1 quotation) | –
      * Figures in one outlet: – | 900 (people), nine (votes) | –
      `,
    ));

  it('says which reading most outlets share, a text that several have counted once', async () => {
    const folder = await readFolder(
      wired
        .replace('Repairs to the pier', 'Every day 900 people use it. Repairs to the pier')
        .replace(/^(The pier has.*)900/mu, '$1950'),
    );
    const rows = [
      factRow(
        folder,
        { sort: 'figure', label: 'people who use it', differs: true },
        { 'articles/a.txt': '950', 'articles/b.txt': '900', 'articles/c.txt': '900' },
      ),
    ];
    const comparison = compareStory(folder.library, `${root}/articles/a.txt`, rows);
    assert.deepEqual(
      comparison?.sections[0]?.rows.map(({ note, cells }) => [
        note,
        cells.map((cell) => cell.map((each) => each.differs)),
      ]),
      [['2 of 2 outlets: 900', [[undefined], [true], [true]]]],
    );
  });

  it('tells why articles may both be right', async () => {
    const folder = await readFolder(story());
    const row = factRow(
      folder,
      { sort: 'figure', label: 'cost', differs: false, explained: 'rounding' },
      { [herald]: '$4.2 billion', [norland]: '$5 billion' },
    );
    const comparison = compareStory(folder.library, `${root}/${herald}`, [row]);
    assert.equal(comparison?.sections[0]?.rows[0]?.note, 'both can be right: rounded');
    assert.equal(comparison.differences, 0);
  });

  const readings: readonly (readonly [a: string, b: string, verdict: string])[] = [
    ['$530 million', 'C$350 million', 'different'],
    ['$350 million', 'C$350 million', 'same'],
    ['US$350 million', 'C$350 million', 'unknown'],
    ['€350 million', '$350 million', 'unknown'],
    ['six people', '6 people', 'same'],
    ['six people', 'at least five people', 'same'],
    ['8.4 metres', '27.6 feet', 'same'],
    ['six people', 'nine people', 'different'],
  ];
  for (const [a, b, verdict] of readings)
    it(`takes “${a}” and “${b}” for ${verdict}`, async () => {
      const fixture = story()
        .replace('rejected the plan.', `spoke of ${a}.`)
        .replace('told reporters.', `told reporters of ${b}.`);
      const folder = await readFolder(fixture);
      const { cells } = factRow(folder, { sort: 'figure', label: 'sum', differs: true }, { [herald]: a, [norland]: b });
      const [x, y] = cells.map((cell) => readingOf(cell, folder.library));
      assert.equal(x && y && compareReadings(x, y, 'figure'), verdict);
    });

  it('leads to the words', async () => {
    const folder = await readFolder(story());
    const comparison = compareStory(folder.library, `${root}/${herald}`, facts(folder));
    const places = comparison?.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flat().map(({ uri, range }) => folder.at(uri, range))),
    );
    assert.deepEqual(places?.slice(0, 6), [
      `${herald}:$4.2 billion`,
      `${norland}:at least $5 billion`,
      `${herald}:Westhaven`,
      `${norland}:Westhaven`,
      `${herald}:the harbour plan would cost $4.2 billion`,
      `${norland}:the harbour plan would cost at least $5 billion`,
    ]);
  });

  const alone: readonly (readonly [title: string, fixture: string, path: string])[] = [
    [
      'the article is the only one',
      'person: Ada Quill\n=== articles/a.txt\nA visit\n\nAda Quill said no.\n',
      'articles/a.txt',
    ],
    [
      'the other articles tell another story',
      `${story()}=== articles/c.txt\nBees return\n\nHives are full again.\n`,
      'articles/c.txt',
    ],
    ['the article is not held', story(), 'articles/gone.txt'],
    ['the article is empty', `${story()}=== articles/c.txt\n`, 'articles/c.txt'],
  ];
  for (const [title, fixture, path] of alone) it(`is none where ${title}`, () => check(fixture, path, 'alone'));

  it('has 31 columns of 61 articles, with copies of one text left out before other texts', async () => {
    const copies = Array.from(
      { length: 58 },
      (_, i) =>
        `=== articles/copy${i}.txt\nFerry pier to close in Westhaven\n\n${wire}\n\nCopyright © 2023, Outlet ${i} News. All rights reserved.\n`,
    );
    const folder = await readFolder(`${wired}${copies.join('')}`);
    const summaries = [...folder.library.index.summaries];
    const order = (path: string): number => (path.endsWith('c.txt') ? 1 : 0);
    const { articles, left, outlets, wires } = storyColumns(summaries.sort((a, b) => order(a.uri) - order(b.uri)));
    assert.equal(articles.length, 31);
    assert.deepEqual([left, outlets, wires], [30, 2, [{ mark: 'A', articles: 60, outlets: 60 }]]);
    assert.ok(articles.some(({ outlet }) => outlet === 'Island Times'));
  });
});

describe('comparison as Markdown', () => {
  it('cites each place once', async () => {
    const folder = await readFolder(story());
    const comparison = compareStory(folder.library, `${root}/${herald}`, facts(folder));
    assert.ok(comparison);
    const markdown = compareMarkdown(comparison, folder.library, [root]);
    assert.equal(
      markdown.slice(0, markdown.indexOf('## Speakers')),
      trim(`
        # Harbour plan divides Westhaven

        2 outlets on this story · 1 difference.

        ## Figures and events

        |  | Westhaven Herald, 3 March 2023 | Norland Post, 4 March 2023 |
        | --- | --- | --- |
        | cost of the plan | \\$4.2 billion[^1] | ≠ at least \\$5 billion[^2] |
        | where it is | Westhaven[^3] | Westhaven[^2] |

      `),
    );
    assert.match(
      markdown,
      /^\[\^1\]: \*Westhaven Herald\*, “Harbour plan divides Westhaven”, 3 March 2023 \(`articles\/herald\.txt, line 7`\)$/mu,
    );
    assert.equal(markdown.match(/^\[\^\d+\]: /gmu)?.length, new Set(markdown.match(/^\[\^\d+\]: .*/gmu)).size);
  });
});

describe('comparison as CSV', () => {
  it('has a line for each thing given, with file and line', async () => {
    const folder = await readFolder(story());
    const comparison = compareStory(folder.library, `${root}/${herald}`, facts(folder));
    assert.ok(comparison);
    const [first, second] = parse<Record<string, string>, true>(compareCsv(comparison, [root]), { columns: true });
    assert.deepEqual(first, {
      section: 'Figures and events',
      about: 'cost of the plan',
      differs: 'yes',
      remark: '',
      outlet: 'Westhaven Herald',
      published: '2023-03-03',
      title: 'Harbour plan divides Westhaven',
      'text shared': '',
      given: '$4.2 billion',
      detail: '',
      file: 'articles/herald.txt',
      line: '7',
    });
    assert.equal(second?.['given'], 'at least $5 billion');
  });

  it('is read again as it was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (lines) => {
          const read = parse(csv(lines), { record_delimiter: '\r\n' });
          const written = lines.map((each) => each.map((cell) => cell.replace(/^(?=[=+\-@\t\r\n＝＋－＠])/u, "'")));
          assert.deepEqual(read, written);
        },
      ),
    );
  });

  const cells: readonly (readonly [text: string, cell: string])[] = [
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1 a day', "'+1 a day"],
    ['-5%', "'-5%"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['5 - 3', '5 - 3'],
    ['a, b', '"a, b"'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ];
  for (const [text, cell] of cells)
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      assert.equal(csv([[text]]), `${cell}\r\n`);
    });
});
