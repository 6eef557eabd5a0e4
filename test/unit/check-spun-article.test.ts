import assert from 'node:assert/strict';
import { loadEncoder } from '../support/encoder.ts';
import { checkRead } from '../support/read-check.ts';

const code = 'garbled/spun-article';

const clean = `Council votes for the new bridge

The council voted on Monday to build a new bridge over the strait, and the mayor promised to open it within four years.

According to the clerk, the rest of the money comes from the state, which is no longer able to pay for the ferry. The ferry has sailed since the war, on the eve of which its first boat was built.

The opposition accused the mayor of trying to win votes with the plan. A number of firms from the harbour have said that they want to take part.

The work is to begin in the spring, and the toll will be set by a committee of the council.`;

const damaged = clean
  .replace('Council votes for the new bridge', '⟦Council votes for the new bridge⟧')
  .replace('According to the clerk', 'According the clerk')
  .replace('the rest of the money', 'the rest the money')
  .replace('able to pay', 'able pay')
  .replace('on the eve of which its first boat was', 'on the the eve of which its first boat was')
  .replace('since the war,', 'since the war ,')
  .replace('trying to win', 'trying win')
  .replace('have said that they', 'has said that they')
  .replace('firms from the harbour', 'firms from from the harbour');

describe(code, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('stands on the headline of an article that is damaged all over, with its reasons', async () => {
    const [finding] = await checkRead(code, damaged);
    assert.match(
      finding?.message ?? '',
      /likely machine-spun or machine-translated: \d+ missing words, .*\d words too|written twice/u,
    );
  });

  it('is silent where the same article is whole', async () => {
    await checkRead(code, clean);
  });

  it('is silent where few things are wrong, or one habit of the page is', async () => {
    await checkRead(code, clean.replace('able to pay', 'able pay').replace('rest of the', 'rest the'));
    await checkRead(code, clean.replaceAll(', ', ' , '));
  });
});
