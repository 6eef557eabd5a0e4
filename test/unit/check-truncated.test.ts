import assert from 'node:assert/strict';
import { check, table } from '../support/check.ts';
import { readTable } from '../support/read-check.ts';

const code = 'garbled/truncated';
const around = (paragraph: string): string =>
  `Bridge over the sound reopens after storm\n\nThe bridge was closed for a week.\n\n${paragraph}\n\nTraffic was light in the morning.`;

describe(code, () => {
  table(code, 'right', [
    around(
      'The company said that repairs would go on through the winter and that the ⟦the⟧'.replace('the ⟦the⟧', '⟦the⟧'),
    ),
    around('The company said that repairs would go on through the winter ⟦and⟧'),
    around('Drivers who use the crossing daily said on Monday that they had waited for hours ⟦because⟧'),
    around('Repairs would go on through the winter, the company told its ⟦customers,⟧'),
    around('The company is paying for the repairs, which are expected to be finished by the end ⟦of⟧'),
    'Bridge reopens\n\nThe bridge was closed for a week, and the company that owns it said on Monday ⟦[…]⟧',
  ]);

  table(code, 'silent', [
    around('The company said that repairs would go on through the winter.'),
    around('The company listed what is still to be done before the summer comes:'),
    around('- new cables on the northern side, paid for by the county and the'),
    around('“We will go on,” the engineer said. “It is the world that we live in”'),
    around('What the engineers found'),
    around('By Ann Lee and Tom Roe, with reporting from the'),
    around('Photograph: Ann Lee for the'),
    around('Yours,'),
    around(
      'The company said that repairs would go on, as the chief engineer had long wanted,\n\nand that it would pay.',
    ),
    around('The engineer said of the long night in the storm and of all that came after it,\n\n“It was cold.”'),
    around('She waited for the ferry, for the bus, for anything that would take her home ...'),
    around('The Department of Roads and the Ministry of Works and the Office of Bridges and The'),
    around('Roses are red and the violets are blue\nand I will be waiting by the bridge.'),
    around('The repairs took longer than the company had first said they would'),
  ]);

  const closed = (paragraph: string): string =>
    [
      'Bridge reopens',
      'The bridge over the sound was closed for a week after the storm in March.',
      'Traffic was light in the morning, and no lorry crossed before noon on Monday.',
      'The county said that it would send the bill to the firm that built the piers.',
      paragraph,
      'The firm’s owners were told by letter, and they have a month to answer it.',
    ].join('\n\n');

  table(code, 'an end or a beginning unlike the others', [
    closed('The company spoke on Monday. It said that it would go on repairing the old northern ⟦piers⟧'),
    closed('⟦said⟧ on Monday that repairs would go on through the winter and into the spring.'),
  ]);

  table(code, 'sentences that begin with a small letter', [
    closed('The company spoke on Monday⟦. and⟧ would go on repairing the piers, the clerk said.'),
  ]);

  table(code, 'small letters behind a full stop that ends nothing', [
    closed('The company, i.e. the firm, spoke to approx. twenty people, and eBay. iPhone users cheered.'),
    closed('Bridges Inc. will go on. Ann Lee, of Bridges Ltd. and others, spoke to www.example.com. al-Najafi came.'),
    closed(
      'There she spoke. he did not. then it rained. and they left. nobody came. all was quiet in the town that day.',
    ),
  ]);

  table(code, 'long sentences and quotations', [
    closed('The company that built the bridge said on Monday that it would go on repairing the old northern ⟦piers⟧'),
    closed('The engineer is best known to the people of the county, the paper wrote, as ⟦"⟧'),
  ]);

  table(code, 'silent there too', [
    closed('The company spoke on Monday. It said that it would go on repairing the piers.'),
    closed('iBridge said on Monday that repairs would go on through the winter and the spring.'),
    closed('The company said on Monday what it would do:'),
    closed('Ann Lee reported from the northern piers on Monday afternoon for the county’s paper'),
  ]);

  it('gives the last word', () => {
    const [finding] = check(code, around('The company said that repairs would go on through the winter ⟦and⟧'));
    assert.equal(finding?.message, 'The paragraph breaks off: it ends with “and” and no full stop.');
    assert.equal(finding.severity, 'warning');
  });
});

readTable(code, 'sentences that stop or begin in the middle', [
  'The driver was given a fine ⟦of⟧. He left the court without a word.',
  'The storm is not expected to reach the coast or ⟦in⟧. Schools stay closed on Monday.',
  'The lorry had been towing a ⟦flatbed The⟧ dead sailors were named on Monday.',
]);

readTable(code, 'silent where a preposition may hang', [
  'It is a bridge the town is proud of. The children were taken care of.',
  'She knew what the boats were made of. He had nothing to be afraid of.',
  'The paper reported that the Hague had ruled, and the band The The played.',
]);
