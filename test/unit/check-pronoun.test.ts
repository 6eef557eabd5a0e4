import assert from 'node:assert/strict';
import { checkRead, readTable } from '../support/read-check.ts';
import { loadEncoder } from '../support/encoder.ts';

const code = 'garbled/pronoun';
const story = (sentence: string): string =>
  [
    'Lindqvist looks for friends abroad',
    'President Erik Lindqvist, who won a third term in office last year, will fly to Lisbon on Monday, according to Tomas Hale.',
    'Hale is a professor of history at the University of Lund.',
    sentence,
  ].join('\n\n');

readTable(code, 'right', [
  story('Hale, a professor of history, said that ⟦he⟧ has many rivals at home and wants to justify his third term.'),
  story('Hale, who is a historian, claimed that ⟦he⟧ has lost friends since his third term began.'),
]);

readTable(code, 'silent', [
  story(
    'Hale, a professor of history, said that Lindqvist has many rivals at home and wants to justify his third term.',
  ),
  story('Hale, a professor of history, said of Lindqvist that he has many rivals and wants to justify his third term.'),
  story('Hale, a professor of history, said that he has read every speech of the president.'),
  story('Hale, a professor of history, said that he wants to write of his years in office.'),
  story('Lindqvist said that he has many friends and is proud of his third term.'),
  story('“He wants to justify his third term,” Hale said.'),
]);

describe(code, function () {
  this.timeout(120_000);
  before(async function () {
    if (!(await loadEncoder())) this.skip();
  });

  it('says whose it is, and where', async () => {
    const [finding] = await checkRead(
      code,
      story(
        'Hale, a professor of history, said that ⟦he⟧ has many rivals at home and wants to justify his third term.',
      ),
    );
    assert.match(finding?.message ?? '', /read as Tomas Hale here, but “his third term” is Erik Lindqvist’s/u);
    assert.equal(finding?.related.length, 1);
  });
});
