import assert from 'node:assert/strict';
import { classOf, oddity, type SequenceWord } from '../../server/src/check/garbled/sequences.ts';

const word = (lower: string): SequenceWord => ({ lower, name: false });

describe('pairs of words that English never has', () => {
  for (const pair of ['with to', 'after of', 'the and', 'he to', 'connection the', 'in have', 'the .', 'be been'])
    it(`has not: ${pair}`, () => {
      const [left = '', right = ''] = pair.split(' ');
      assert.equal(oddity(word(left), word(right)), 'strong');
    });

  for (const pair of ['rest of', 'of the', 'in which', 'he had', 'the say', 'would be', 'of and', 'they reason'])
    it(`has: ${pair}`, () => {
      const [left = '', right = ''] = pair.split(' ');
      assert.equal(oddity(word(left), word(right)), undefined);
    });

  it('knows the end of a sentence', () => {
    assert.equal(oddity(word('of'), undefined), 'strong');
    assert.equal(oddity(word('bridge'), undefined), undefined);
  });

  it('takes a name for no word', () => {
    assert.equal(oddity({ lower: 'connection', name: true }, word('the')), undefined);
    assert.equal(classOf({ lower: 'said', name: true }), '');
    assert.equal(classOf(word('went')), 'VBD');
    assert.equal(classOf(word('the')), 'the');
  });
});
