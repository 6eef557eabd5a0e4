import assert from 'node:assert/strict';
import { Collocations, numeral } from '../../server/src/check/garbled/collocations.ts';
import { wordBonds } from '../../server/src/check/garbled/word-bonds.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { treeOf } from '../support/syntax.ts';

/** What a sentence's words say: "catwalk: runway". */
function oddIn(collocations: Collocations, lines: string): readonly string[] {
  const { words, syntax } = treeOf(lines);
  const { odd } = collocations.of(new Syntax(syntax), words);
  return [...odd.values()].map(({ word, meant }) => `${words[word] ?? ''}: ${meant}`);
}

const narrowCatwalk = 'a DET 3 det; narrow ADJ 3 amod; catwalk NOUN 4 nsubj; closed VERB 0 root';

describe('collocations', () => {
  const words = ['narrow=9', 'runway=9', 'catwalk', 'land_on=2', 'model'];
  const number = (word: string): string => numeral(words.findIndex((each) => each.split('=')[0] === word));
  const collocations = (catwalk: string): Collocations =>
    new Collocations(
      words.join(' '),
      [`runway m3${number('narrow')} i1${number('land_on')}`, `catwalk ${catwalk}`].join('\n'),
      `catwalk ${number('runway')}K`,
    );

  it('tell a word for which the usual one is known', () => {
    assert.deepEqual(oddIn(collocations(`m1${number('model')}`), narrowCatwalk), ['catwalk: runway']);
  });

  it('are silent where the pair itself is known', () => {
    assert.deepEqual(oddIn(collocations(`m2${number('narrow')}`), narrowCatwalk), []);
  });

  it('know a verb with its preposition', () => {
    const landed = 'landed VERB 0 root; on ADP 4 case; the DET 4 det; catwalk NOUN 1 obl';
    assert.deepEqual(oddIn(collocations(`m1${number('model')}`), landed), ['catwalk: runway']);
  });

  it('say nothing of what nobody knows', () => {
    assert.deepEqual(oddIn(collocations(''), 'steep ADJ 2 amod; catwalk NOUN 0 root'), []);
    assert.deepEqual(oddIn(new Collocations('', '', ''), narrowCatwalk), []);
  });
});

describe('bonds of words', () => {
  const bondsOf = (lines: string): readonly string[] => {
    const { words, syntax } = treeOf(lines);
    return wordBonds(new Syntax(syntax), words).map(({ bond, partner, noun }) => `${bond} ${partner} ${noun}`);
  };

  it('are of modifiers, objects, prepositions and "of"', () => {
    assert.deepEqual(bondsOf('They PRON 2 nsubj; closed VERB 0 root; wet ADJ 4 amod; runways NOUN 2 obj'), [
      'm wet runway',
      'o close runway',
    ]);
    assert.deepEqual(bondsOf('ends NOUN 0 root; of ADP 3 case; runways NOUN 1 nmod'), ['f end runway']);
    assert.deepEqual(bondsOf('skidded VERB 0 root; off ADP 4 case; the DET 4 det; runway NOUN 1 obl'), [
      'i skid off runway',
    ]);
  });

  it('have no names and no numbers', () => {
    assert.deepEqual(bondsOf('of ADP 3 case; Oslo PROPN 3 compound; roads NOUN 0 root'), []);
  });
});
