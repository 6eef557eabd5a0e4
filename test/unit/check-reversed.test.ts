import assert from 'node:assert/strict';
import { checkRead, readTable } from '../support/read-check.ts';
import { loadEncoder } from '../support/encoder.ts';

const code = 'garbled/reversed';
const story = (...paragraphs: readonly string[]): string => `News of the day\n\n${paragraphs.join('\n\n')}`;

readTable(code, 'right', [
  'The promise of more food for Ghana was made by Norway. ⟦It denies the Norwegian claims⟧ that the ships are late.',
  'Norway promised more ships on Monday. ⟦It refutes Norway’s accusations⟧ that the strait is closed.',
  '⟦China accused China⟧ of closing the strait.',
  '⟦Norway rejected Norwegian claims⟧ that the ships are late.',
  story(
    'Norway has so far resisted arming Swedish forces in the strait.',
    'Experts said that ⟦Sweden’s arming⟧ would lead to a war.',
  ),
]);

readTable(code, 'silent', [
  'The promise of more food for Ghana was made by Norway. It denies the Swedish claims that the ships are late.',
  'The talks in Norway ended on Monday. It denies the Norwegian claims that the ships are late, its lawyers said.',
  'Norway promised more ships on Monday. Sweden denies the Norwegian claims that they are late.',
  'A Chinese court rejected Chinese claims to the island. Chinese writers accused China of fraud.',
  'North Korea accused South Korea, China warned China Airlines, and Georgia beat the state of Georgia.',
  'Norway denied claims that it is late, and China accused itself of nothing.',
  story(
    'Norway is arming Swedish forces in the strait.',
    'Experts said that Norway’s arming of Sweden would lead to a war.',
  ),
  story(
    'Norway is arming Sweden.',
    'Sweden armed the rebels as well. Experts said that Sweden’s arming would lead to a war.',
  ),
  story('Norway met Sweden.', 'Norway’s spending, Sweden’s suffering and Denmark’s understanding grew.'),
]);

describe(code, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('leads to the place that has it the other way round', async () => {
    const [finding] = await checkRead(
      code,
      story(
        'Norway has so far resisted arming Swedish forces.',
        'Experts said that ⟦Sweden’s arming⟧ would lead to a war.',
      ),
    );
    assert.equal(finding?.related.length, 1);
    assert.match(finding.message, /“Sweden’s arming” makes “Sweden” the one who acts/u);
  });
});
