import assert from 'node:assert/strict';
import { loadEncoder } from '../support/encoder.ts';
import { checkRead, fixedRead, readTable } from '../support/read-check.ts';

const missing = 'garbled/missing-word';
const wrong = 'garbled/wrong-word';
const extra = 'garbled/extra-word';

readTable(missing, 'right', [
  'The ministers want to sell their plan to the ⟦rest the⟧ world.',
  'The harbour firm is no longer ⟦able sell⟧ its boats abroad, and it closed two yards.',
  'The minister flew to Oslo on the ⟦eve his⟧ party’s congress.',
  'The mayor was accused of ⟦trying stop⟧ the bridge from being built.',
  'The council voted for the bridge on Monday, ⟦according the⟧ clerk.',
]);

readTable(missing, 'silent', [
  'The ministers want to sell their plan to the rest of the world.',
  'The role the firm had played for years is over, and the danger the bridge might fall is small.',
  'She was born Mary Ann Holt in the cities New Haven and Salem knew as home.',
  'The judge ordered that the driver remain in custody, and the council urged the rule be waived.',
  'His wife, four decades his junior, runs a wave power plant on the coast.',
  '“They sell to the rest the world,” she said.',
  'If anything truly interests Norway in the strait, it is the fish.',
]);

readTable(wrong, 'silent', [
  'The council will vote on the bridge on Monday, and the minister will open the road.',
  '“We was robbed of them prize,” the captain said.',
  'Both he and the county’s clerk rose to speak, as did the mayor.',
]);

readTable(extra, 'silent', [
  'What he had had to say was said, and what that was is known.',
  'Of the boats that the firm built, one in three is still in use.',
]);

describe('words that the model suspects', function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('says what is missing, how likely, and puts it in', async () => {
    const [finding] = await checkRead(missing, 'The ministers want to sell their plan to the ⟦rest the⟧ world.');
    assert.match(finding?.message ?? '', /^“of” is missing: “rest of the” \(\d\d % likely\)\.$/u);
    assert.equal(
      await fixedRead(missing, 'The harbour firm is no longer able sell its boats abroad, and it closed two yards.'),
      'The harbour firm is no longer able to sell its boats abroad, and it closed two yards.',
    );
  });
});
