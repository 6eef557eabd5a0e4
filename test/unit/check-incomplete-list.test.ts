import assert from 'node:assert/strict';
import { checkRead, readTable } from '../support/read-check.ts';
import { loadEncoder } from '../support/encoder.ts';

const code = 'garbled/incomplete-list';

readTable(code, 'right', [
  'The minister praised the trade ⟦between Norway, Sweden⟧, and said that it would grow.',
  'The talks ⟦between Norway⟧ on Monday failed.',
  'The border ⟦between the village⟧ was closed.',
  'Relations ⟦between Norway, Sweden⟧ are cold.',
  'He sees the plan as an attempt by Norway⟦, its allies⟧, to close the strait.',
  'The mayor thanked the nurses, the drivers ⟦and⟧.',
  'The leaders ⟦of and⟧ the two parties met on Friday.',
  'The repairs will cost ⟦between⟧ $300. The county pays.',
  '⟦Not only⟧ did they put out the fire. The ferry left at noon.',
]);

readTable(code, 'silent', [
  'The minister praised the trade between Norway, Sweden and Denmark, and said that it would grow.',
  'The minister praised the trade between Norway, on the one side, and the islands, and left.',
  'Not only did they put out the fire, but they cooled the roof. Not only that. It also rained.',
  'It costs between $300 and $400, and between 10 and 12 people came. Both in 2019 and since, it was so.',
  'The talks between the two sides failed. The gap between them grew, and the difference between jobs is small.',
  'The talks between the Norwegian and the Swedish minister failed.',
  'Between 2001 and 2005, and between Monday and Friday, the bridge was closed.',
  'The Norway-Sweden border, or the line between Norway–Sweden, was closed.',
  'Between the acts a band played, and between us nothing was said.',
  'What stands between Norway and what it wants is Sweden.',
  'Between each round the family rested, and trade between the group fell.',
  'By and large, the plan works in and around Oslo, for and against which much was said.',
  'The leaders of, and the members behind, the two parties met.',
  'Norway, its allies, and Sweden closed the strait.',
  'Norway, its allies and Sweden closed the strait with the help of Denmark, its army and its navy.',
  'Firefighters from his and the other towns came, out of respect for her and her family.',
  'Press A and B, or A or B.',
  'The collapse of and loss of trust in banks went on.',
  '“Between Norway, and that is it,” she said.',
]);

describe(code, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('says what is missing', async () => {
    const [finding] = await checkRead(
      code,
      'The minister praised the trade ⟦between Norway, Sweden⟧, and said that it would grow.',
    );
    assert.equal(
      finding?.message,
      '“between” lacks its “and”: what is meant is “Norway and Sweden”, or a name is missing.',
    );
    const [other] = await checkRead(
      code,
      'He sees the plan as an attempt by the Faroe Islands⟦, its allies⟧, to close the strait.',
    );
    assert.equal(other?.message, 'The list lacks its “and”: “Faroe Islands and its allies”?');
  });
});
