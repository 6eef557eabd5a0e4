import assert from 'node:assert/strict';
import { fixed, table } from '../support/check.ts';

const code = 'garbled/unclosed-bracket';

describe(code, () => {
  table(code, 'right', [
    'The court ⟦(⟧ICC issued a warrant on Monday.',
    'The harbour ⟦(⟧the largest in the north was closed on Friday.',
    'The harbour, the largest in the north⟦)⟧, was closed on Friday.',
    'She said that ⟦[⟧the mayor knew it all.',
    'The ferry ⟦(⟧built in 1990 (and mended in 2001) sank.',
    '“They came ⟦(⟧all of them and left,” she said.',
  ]);

  table(code, 'silent', [
    'The court (ICC) issued a warrant on Monday.',
    'The ferry (built in 1990 (and mended in 2001)) sank.',
    'The harbour (the largest in the north\n\nand the oldest) was closed.',
    'There are two ways: a) by sea, b) by land, and iv) none at all.',
    '1) The mayor went home.',
    'He wrote that he was glad :) and sad :( about it.',
    'See https://example.com/a_(b for the rest.',
    'The formula is f(x = 3 and nothing else.',
    'It ran from seven (there was a gap between 7 and 8).',
    'Of the towns (which [he] named) none was lit.',
  ]);

  it('closes the bracket around an abbreviation', () => {
    assert.equal(fixed(code, 'The court (ICC issued a warrant.'), 'The court (ICC) issued a warrant.');
    assert.equal(fixed(code, 'The harbour (the largest one was closed.'), 'The harbour (the largest one was closed.');
  });
});
