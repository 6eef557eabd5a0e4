import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkedBlocks } from '../../server/src/check/checked-blocks.ts';
import { isProse } from '../../server/src/check/prose.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { findingsIn } from '../support/check.ts';

/** The text of the prose that is not checked, a block a line. */
function left(text: string, ending = '.txt'): string[] {
  const article = parseArticle({ uri: `file:///folder/article${ending}`, text });
  const isChecked = checkedBlocks(article);
  return article.blocks.filter((block) => isProse(block) && !isChecked(block)).map((block) => block.text);
}

const story = `The harbour office counted forty boats on Monday, and the mayor said that the insurers would come within a week.

Nobody was hurt in the storm, which had been forecast since Friday. The ferry to the island sails again today.`;

describe('what is checked for garble', () => {
  const checked: readonly (readonly [name: string, text: string])[] = [
    ['a story', `Forty boats lost in storm\n\n${story}`],
    ['a story under a byline and a date', `Forty boats lost in storm\nBy Jane Roe\nMarch 3, 2023\n\n${story}`],
    ['a story broken at a fixed width', wrap(story, 60)],
    ['a story with one time in it', `Forty boats lost\n\n10:30 a.m. was when the storm came.\n\n${story}`],
    [
      'a paragraph that quotes a law',
      `${story}\n\nThe order said that boats “shall not leave the harbour” under section 12 of the act.`,
    ],
    ['captions with their credits', `${story}\n\nPhoto: Ada Quill\n\nPhoto: Ada Quill\n\nPhoto: Ada Quill`],
    [
      'a few words of another language',
      `${story}\n\nThe crew of the Étoile du Nord sang “La mer est calme ce soir” on the quay, and the people on the ferry sang with them.`,
    ],
    [
      'brackets and sums',
      `${story}\n\nThe Corvin Institute (CI) put the loss at $4.5 million (£3.6 million; 95% of it insured), or 12% more than in 2021.`,
    ],
    ['a paragraph a line', `Forty boats lost\n\n${story.replaceAll('\n\n', '\n')}`],
    ['one sentence', 'The mayor resigned on Monday.'],
    ['short lines that are sentences', 'The storm came.\nNobody was hurt.\nThe boats were lost.\nThe mayor resigned.'],
  ];
  for (const [name, text] of checked) {
    it(`is ${name}`, () => {
      assert.deepEqual(left(text), []);
    });
  }

  const silent: readonly (readonly [name: string, text: string, ending?: string])[] = [
    [
      'Finnish',
      'Myrsky iski satamaan\n\nSatamatoimisto laski maanantaina neljäkymmentä venettä, ja pormestari sanoi, että vakuutusyhtiöt tulevat viikon kuluessa.',
    ],
    [
      'German',
      'Der Sturm traf den Hafen am Montag, und das Amt hat vierzig Boote gezählt, die in der Nacht gesunken sind.',
    ],
    [
      'Dutch',
      'De storm trof de haven in de nacht van maandag, en het kantoor telde veertig boten die over de kade zijn gegaan.',
    ],
    [
      'French',
      'La tempête a frappé le port lundi soir, et la mairie a compté quarante bateaux qui ont coulé dans la nuit.',
    ],
    [
      'Spanish',
      'La tormenta llegó al puerto el lunes por la noche y la oficina contó cuarenta barcos que se hundieron en la ría.',
    ],
    [
      'Norwegian',
      'Stormen traff havnen natt til mandag, og kontoret har talt førti båter som gikk ned for anker i løpet av natten.',
    ],
    [
      'verse',
      'The boats went out at morning\nAnd none of them came home\nThe lamps were lit for mourning\nAlong the line of foam',
    ],
    [
      'verse in Markdown',
      'The boats went out at morning\nAnd none of them came home\nThe lamps were lit for mourning\nAlong the line of foam',
      '.md',
    ],
    ['a table', 'Port | Boats | Lost\nWesthaven | 120 | 40\nNorland | 80 | 2'],
    ['columns', 'Westhaven\t120\t40\nNorland\t80\t2'],
    ['code', 'for (const boat of boats) { lost += boat.sunk ? 1 : 0; }'],
    ['code between fences', '```\nlost equals the boats\n```'],
    [
      'legal wording',
      'Notwithstanding section 4, the Parties shall not assign this Agreement, and any assignment thereof shall be void pursuant to clause 9.',
    ],
    ['capitals', 'THE HARBOUR OFFICE COUNTED FORTY BOATS ON MONDAY, AND THE MAYOR SAID THAT THE INSURERS WOULD COME.'],
    ['bullet points', '• Forty boats counted by harbour office\n• Insurers to come within week\n• Ferry sails again'],
    ['bullet points in Markdown', '- Forty boats counted\n- Insurers to come\n- Ferry sails', '.md'],
    [
      'numbered points',
      '1. Count the boats of harbour office\n2. Call insurers to come within week\n3. Sail the ferry',
    ],
    [
      'a transcript',
      'EDITOR: What of the boats?\n\nMAYOR: Well, the the boats.\n\nEDITOR: Lost?\n\nMAYOR: Yes. Lost, them.',
    ],
    ['a live blog', '10:45 GMT\n\nMayor to speak soon\n\n10:52 GMT\n\nHe is speaking now\n\n11:05 GMT\n\nOver and out'],
    ['a live blog with the times in the line', '10.45am Mayor to speak.\n\n10.52am He is speaking.\n\n11.05am Over.'],
    [
      'what a machine heard',
      'so the boats they went out in the morning and the mayor he said that it was fine '.repeat(5).trim(),
    ],
  ];
  for (const [name, text, ending] of silent) {
    it(`is not ${name}`, () => {
      const article = parseArticle({ uri: `file:///folder/article${ending ?? '.txt'}`, text });
      const prose = article.blocks.filter((block) => isProse(block) && block.type !== 'headline');
      assert.deepEqual(
        prose.map((block) => block.text).filter((block) => !left(text, ending).includes(block)),
        [],
      );
    });
  }

  it('is the story, not the poem in it', () => {
    const text = `Forty boats lost\n\n${story}\n\nThe boats went out at at morning\nAnd none of them came home\nThe lamps were lit for for mourning\nAlong the line of foam\n\nThe the mayor wept.`;
    assert.deepEqual(
      findingsIn(text, 'garbled/repeated-word').map(({ span }) => text.slice(span.start, span.end)),
      ['The the'],
    );
  });

  it('is told of any text in a time that grows with its length', () => {
    const time = (text: string): number => {
      const article = parseArticle({ uri: 'file:///folder/article.txt', text });
      const begun = performance.now();
      const isChecked = checkedBlocks(article);
      for (const block of article.blocks) isChecked(block);
      return performance.now() - begun;
    };
    for (const piece of ['A', '10:45 ', 'A B: ', '(a) ', '   x', '| ', 'Shall ', '. ', '• a\n', 'word\n'])
      assert.ok(time(piece.repeat(20_000 / piece.length)) < 2_000, piece);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('.txt', '.md'), (text, ending) => {
        left(text, ending);
      }),
    );
  });
});

function wrap(text: string, width: number): string {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.replace(new RegExp(`(.{1,${String(width)}})(?: |$)`, 'gu'), '$1\n').trim())
    .join('\n\n');
}
