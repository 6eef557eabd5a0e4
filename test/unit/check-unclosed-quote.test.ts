import assert from 'node:assert/strict';
import { check, table } from '../support/check.ts';

const code = 'garbled/unclosed-quote';

describe(code, () => {
  table(code, 'right', [
    'The vote was close.\n\n⟦“⟧We will count again, the clerk told reporters. Nobody objected.\n\nThe count took two days.',
    'The vote was close.\n\n⟦"⟧We will count again, the clerk told reporters. Nobody objected.\n\nThe count took two days.',
    'The vote was close.\n\nWe will count again,⟦”⟧ the clerk told reporters.\n\nThe count took two days.',
    'The clerk said “yes” and then ⟦“⟧perhaps.\n\nThe count took two days.',
  ]);

  table(code, 'silent', [
    '“We will count again,” the clerk said.',
    '"We will count again," the clerk said.',
    '“We will count again.\n\n“It may take two days,” the clerk said.',
    '"We will count again.\n\n"It may take two days," the clerk said.',
    '“We will count again.\n\nIt may take two days,” the clerk said.',
    'The board is 6" wide and 4\' long.',
    'She grew up in the ’90s, when ’tis was still heard.',
    "It was the clerks' idea, and rock 'n' roll was theirs.",
    'He said: “She told me ‘never’ and left.”',
    'He said, "I thought, \'Never again\' ", and left.',
    'The sign read “Welcome” in three places.',
    'A 7″ record and a 12” pizza were sold.',
  ]);

  it('says which quotation and offers no fix', () => {
    const [finding] = check(
      code,
      'It was close.\n\n⟦“⟧We will count again, the clerk told reporters.\n\nNobody objected.',
    );
    assert.match(finding?.message ?? '', /We will count again/u);
    assert.equal(finding?.fix, undefined);
  });
});
