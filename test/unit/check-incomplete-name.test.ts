import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';
import { fixedRead, readTable } from '../support/read-check.ts';

const code = 'garbled/incomplete-name';
const story = (sentence: string): string =>
  `Ministers meet in Oslo\n\nPresident Marta Lindqvist opened the meeting. “We are glad,” Lindqvist said.\n\n${sentence}`;

describe(code, () => {
  table(code, 'right', [
    story('Guests greeted President ⟦Marta⟧ in the hall.'),
    story('They spoke with Prime Minister ⟦Marta⟧, who left early.'),
    story('The hall belongs to President ⟦Marta⟧’s party.'),
    'Foreign Minister Tomas Okello came. Okello left. Then Foreign Minister ⟦Tomas⟧ called.',
  ]);

  table(code, 'silent', [
    story('Guests greeted President Lindqvist in the hall.'),
    story('Guests greeted Prime Minister Marta in the hall. Later, Prime Minister Marta thanked them.'),
    story('Guests greeted President Marta Lindqvist in the hall.'),
    story('Guests greeted President Marta E. Lindqvist in the hall.'),
    story('Guests greeted President Marta von Lindqvist in the hall.'),
    story('Guests greeted President Johan in the hall.'),
    story('“Good morning, President Marta,” a child said.'),
    story('Guests greeted Queen Marta in the hall.'),
    story('Sister Marta and Saint Marta were there.'),
    story('Marta smiled. Guests greeted President Marta in the hall.'),
    'King Charles Windsor came. Windsor left. King Charles stayed. Pope Francis and Prince William as well.',
    'Xi Jinping came. Xi smiled. President Xi left.',
    'Xi Jinping came. President Xi left.',
    'Yoon Suk Yeol came. President Yoon left.',
    'Luiz Inácio Lula da Silva came. President Lula left.',
    'Abiy Ahmed came. Prime Minister Abiy left.',
    'The candidate Wayne Lee spoke. Lee left. Mayor Candidate lists were read.',
  ]);

  it('gives the full name where only one person fits', () => {
    assert.match(
      fixed(code, story('Guests greeted President Marta in the hall.')),
      /greeted President Marta Lindqvist in/u,
    );
  });

  it('knows people from other articles', () => {
    const [finding] = check(code, 'Guests arrive\n\nGuests greeted President ⟦Marta⟧ in the hall.', {
      names: { person: ['Marta Lindqvist', 'Lindqvist'] },
      others: ['Oslo hosts\n\nMarta Lindqvist opened the meeting. Lindqvist smiled.'],
    });
    assert.equal(finding?.fix?.edits[0]?.newText, 'Marta Lindqvist');
    assert.equal(finding.related[0]?.uri, 'file:///folder/other-0.txt');
  });

  it('names all who fit and mends nothing', () => {
    const [finding] = check(
      code,
      'Marta Lindqvist met Marta Okello. Lindqvist and Okello talked. Guests greeted President ⟦Marta⟧ in the hall.',
    );
    assert.equal(finding?.fix, undefined);
    assert.match(finding?.message ?? '', /“Marta Lindqvist” and “Marta Okello”/u);
  });
});

const read = (sentence: string): string =>
  [
    'Ministers meet in Oslo',
    'President Marta Lindqvist opened the meeting on Monday. Lindqvist said that she was glad, and Lindqvist left early.',
    sentence,
  ].join('\n\n');

readTable(code, 'names cut short', [
  read('The ⟦University of⟧ said on Monday that the hall would stay closed.'),
  read('The treaty lasted, and ⟦Henrik S.⟧ believed that it would hold.'),
  read('Officials in ⟦Hong⟧ said on Monday that the ferry would stay in port.'),
  read('In the evening ⟦Marta⟧ told the council that the bridge would open.'),
]);

readTable(code, 'names that are whole', [
  read('The University of Oslo said on Monday what it was proud of, and the House of Lords voted.'),
  read('It is a bank that the mayor, Henrik S. Lund, was once the director of.'),
  read('Officials in Hong Kong said on Monday that San Marino and Los Angeles were next.'),
  read('Her daughter Marta, 12, waited outside. Marta smiled, and Marta left.'),
]);

describe('names cut short', () => {
  it('are mended', async () => {
    assert.match(
      await fixedRead(code, read('In the evening Marta told the council that the bridge would open.')),
      /In the evening Marta Lindqvist told/u,
    );
  });
});
