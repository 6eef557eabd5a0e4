import assert from 'node:assert/strict';
import { check, fixed, table } from '../support/check.ts';
import { readTable } from '../support/read-check.ts';

const code = 'garbled/repeated-word';

describe(code, () => {
  table(code, 'right', [
    'The envoy left ⟦the the⟧ hall early.',
    '⟦The the⟧ envoy left early.',
    'The price ⟦of of⟧ oil rose.',
    'He said the company ⟦company⟧ would pay.'.replace('company ⟦company⟧', '⟦company company⟧'),
    'The result ⟦of the of the⟧ vote is known.',
    'They met ⟦in in⟧ the town hall.'.replace('met ⟦in in⟧', 'are ⟦in in⟧'),
    'She ⟦was was⟧ late.',
    '“We took ⟦the the⟧ money,” he said.',
  ]);

  table(code, 'silent', [
    'What he had had was enough.',
    'She knew that that was wrong.',
    'It was very very late.',
    'A long, long road, and a long long way.',
    'The band Duran Duran played in Sing Sing and Walla Walla.',
    'She said bye bye and no no.',
    'He came to the end. End of story.',
    'They sang “New York, New York” in New York, New York.',
    'The score was 3 3 and then 10 10.',
    'What it is, is a mistake.',
    '“I I think we should go,” she said.',
    'The new members were sworn in in March.',
    'The case was moved on on Friday.',
    'He went on and on and on.',
    'See https://example.com/the/the for the rest.',
    'A win win for both, and a so so result.',
    'The story about who who is.',
    'And then we work on different different kinds of projects.',
  ]);

  it('removes the second writing', () => {
    assert.equal(fixed(code, 'The price of of oil at the at the port.'), 'The price of oil at the port.');
  });

  it('names the word', () => {
    assert.equal(check(code, 'The price ⟦of of⟧ oil rose.')[0]?.message, '“of” is written twice.');
  });
});

readTable(code, 'auxiliaries', [
  'Officials believe that Norway ⟦has so far has⟧ resisted the offer.',
  'The firm ⟦was also was⟧ fined.',
  'What he had had was enough, and what it is is not clear.',
  'She has, so far, has to wait. He was there and was fined.',
  '“It has never has worked,” she said.',
]);
