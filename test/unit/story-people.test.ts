import assert from 'node:assert/strict';
import { checkLinked, entitiesOf, linkFolder, unclearOf } from '../support/story.ts';

describe('folder: people', () => {
  it('joins a surname to the full name another outlet gives', () => {
    checkLinked(
      `person: Wei Lanying, Wei, Tomas Okafor
       place: Lisbon, Norway
       === a.txt
       Wei signs treaty
       Wei met Tomas Okafor in Lisbon. Wei signed.
       === b.txt
       Treaty signed
       President Wei Lanying signed the treaty in Lisbon. Wei thanked Tomas Okafor.`,
      /Wei/,
      ['person Wei Lanying: a.txt Wei, b.txt Wei Lanying'],
    );
  });

  it('keeps two people of one surname two, and gives a bare surname to whom its article is about', () => {
    const index = checkLinked(
      `person: Mara Lindgren, Anna Lindgren, Lindgren, Tomas Okafor, Ruth Adeyemi
       organization: Harbour Trust, Grain Office
       === a.txt
       Harbour Trust in court
       Mara Lindgren, a lawyer, sued the Harbour Trust. Tomas Okafor answered.
       === b.txt
       Grain Office opens
       Anna Lindgren, a baker, met Ruth Adeyemi of the Grain Office.
       === c.txt
       Lindgren wins
       Lindgren won against the Harbour Trust. Tomas Okafor lost.
       === d.txt
       A garden
       Lindgren grows roses.`,
      /Lindgren/,
      [
        'person Anna Lindgren: b.txt Anna Lindgren',
        'person Lindgren: d.txt Lindgren',
        'person Mara Lindgren: a.txt Mara Lindgren, c.txt Lindgren',
      ],
    );
    assert.match(unclearOf(index, 'd.txt', 'Lindgren') ?? '', /may be .* or /);
    assert.equal(unclearOf(index, 'c.txt', 'Lindgren'), undefined);
  });

  const spellings: readonly (readonly [string, string])[] = [
    ['Ostap Veremsky', 'Ostap Veremskyy'],
    ['Sergei Tolov', 'Sergey Tolov'],
    ['Yevgeny Marov', 'Evgenii Maroff'],
    ['Dmitry Halenko', 'Dmitri Khalenko'],
    ['Aleksandr Petrov', 'Alexander Petrov'],
    ['Mohammed Qadir', 'Muhammad Kadir'],
    ['Zoltán Kiss', 'Zoltan Kiss'],
    ['Kim Bo-ra', 'Kim Bo Ra'],
    ['Ann M. Lee', 'Ann Lee'],
    ['Ursula von der Mark', 'Ursula Mark'],
  ];
  for (const [a, b] of spellings) {
    it(`${a} = ${b}`, () => {
      const lines = entitiesOf(
        linkFolder(`person: ${a}, ${b}, Ruth Adeyemi
       === a.txt
       One day
       Ruth Adeyemi met ${a}.
       === b.txt
       Another day
       ${b} met Ruth Adeyemi.`),
      ).filter((line) => !line.includes('Ruth'.concat(' Adeyemi:')));
      assert.equal(lines.length, 1, lines.join('\n'));
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['George W. Marsh', 'George H. W. Marsh'],
    ['William Ford Jr.', 'William Ford Sr.'],
    ['Jon Smith', 'Joan Smith'],
    ['Sergei Tolov', 'Sergei Tolin'],
    ['Kim Bo-ra', 'Kim Bo-young'],
    ['Maria Roe', 'Mario Roe'],
    ['Peter Marsh', 'Peter Marshall'],
  ];
  for (const [a, b] of different) {
    it(`${a} ≠ ${b}`, () => {
      const index = linkFolder(`person: ${a}, ${b}, Ruth Adeyemi
       organization: Grain Office
       === a.txt
       One day
       ${a} met Ruth Adeyemi at the Grain Office.
       === b.txt
       Another day
       ${b} met Ruth Adeyemi at the Grain Office.`);
      assert.equal(entitiesOf(index).length, 4);
    });
  }

  it('keeps people of one full name apart whose offices and company differ', () => {
    const index = checkLinked(
      `person: Peter Marsh, Ruth Adeyemi, Tomas Okafor
       organization: Harbour Rovers, Grain Office
       === a.txt
       Rovers win again
       Striker Peter Marsh scored for Harbour Rovers against Tomas Okafor.
       === b.txt
       Senate votes
       Senator Peter Marsh asked the Grain Office for papers. Ruth Adeyemi brought them.
       === c.txt
       Marsh scores
       Peter Marsh, a striker, left Harbour Rovers.`,
      /Marsh/,
      ['person Peter Marsh: a.txt Peter Marsh, c.txt Peter Marsh', 'person Peter Marsh: b.txt Peter Marsh'],
    );
    assert.match(unclearOf(index, 'b.txt', 'Peter Marsh') ?? '', /Kept apart from another Peter Marsh/);
  });

  it('does not take a word that is a name for somebody', () => {
    checkLinked(
      `person: May, Theresa May, Bush, Kate Bush
       place: London
       organization: Grain Office
       === a.txt
       Prime minister speaks
       Theresa May spoke in London.
       === b.txt
       Garden days
       Bush pruned roses with May.
       === c.txt
       A concert
       Kate Bush sang.`,
      /May|Bush/,
      [
        'person Bush: b.txt Bush',
        'person Kate Bush: c.txt Kate Bush',
        'person May: b.txt May',
        'person Theresa May: a.txt Theresa May',
      ],
    );
  });

  it('keeps bare names of unrelated articles apart', () => {
    const index = checkLinked(
      `person: Smith, Ruth Adeyemi
       organization: Grain Office
       === a.txt
       A fire
       Smith fled. Ruth Adeyemi stayed.
       === b.txt
       A feast
       Smith cooked for the Grain Office.`,
      /Smith/,
      ['person Smith: a.txt Smith', 'person Smith: b.txt Smith'],
    );
    assert.match(unclearOf(index, 'a.txt', 'Smith') ?? '', /Other articles name a “Smith”/);
  });

  it('reads a headline in capitals', () => {
    checkLinked(
      `person: WEI LANYING, Wei Lanying, Tomas Okafor
       === a.txt
       WEI LANYING SIGNS TREATY
       It was signed by Tomas Okafor.
       === b.txt
       Treaty signed
       Wei Lanying signed it with Tomas Okafor.`,
      /wei/i,
      ['person Wei Lanying: a.txt WEI LANYING, b.txt Wei Lanying'],
    );
  });

  it('joins everybody of two articles with one text, and nobody twice', () => {
    const text =
      'Mara Lindgren met Lindgren of the Harbour Trust. Tomas Okafor and Anna Lindgren left. Lindgren stayed.';
    const lines = entitiesOf(
      linkFolder(`person: Mara Lindgren, Anna Lindgren, Lindgren, Tomas Okafor
       organization: Harbour Trust
       === a.txt
       One day
       ${text}
       === b/a.txt
       One day
       ${text}`),
    );
    assert.deepEqual(lines, [
      'organization Harbour Trust: a.txt Harbour Trust, b/a.txt Harbour Trust',
      'person Anna Lindgren: a.txt Anna Lindgren, b/a.txt Anna Lindgren',
      'person Mara Lindgren: a.txt Mara Lindgren, b/a.txt Mara Lindgren',
      'person Tomas Okafor: a.txt Tomas Okafor, b/a.txt Tomas Okafor',
    ]);
  });

  it('answers at once for 300 people in one article', () => {
    const letter = (i: number): string => String.fromCharCode(97 + i);
    const people = Array.from(
      { length: 300 },
      (_, i) => `Ada ${letter(i % 26).toUpperCase()}${letter(Math.floor(i / 26))}rn${letter(i % 7)}k`,
    );
    const text = people.map((name) => `${name} spoke.`).join(' ');
    const begun = performance.now();
    const lines = entitiesOf(
      linkFolder(`person: ${people.join(', ')}
       === a.txt
       A list
       ${text}
       === b.txt
       The list again
       ${text}`),
    );
    assert.equal(lines.length, new Set(people).size);
    assert.ok(lines.every((line) => line.includes('a.txt') && line.includes('b.txt')));
    assert.ok(performance.now() - begun < 20_000);
  });

  it('is not misled by an article that quotes itself', () => {
    checkLinked(
      `person: Mara Lindgren, Lindgren, Tomas Okafor
       organization: Norbury Gazette
       === a.txt
       Lindgren speaks
       “We win,” Mara Lindgren told the Norbury Gazette. “We win,” Lindgren told the Norbury Gazette.
       “‘We win,’ Mara Lindgren told the Norbury Gazette,” the Norbury Gazette said of Tomas Okafor.
       === b.txt
       Lindgren loses
       Lindgren told the Norbury Gazette nothing.`,
      /person/,
      ['person Mara Lindgren: a.txt Mara Lindgren, b.txt Lindgren', 'person Tomas Okafor: a.txt Tomas Okafor'],
    );
  });
});
