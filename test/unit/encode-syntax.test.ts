import assert from 'node:assert/strict';
import { EMPTY_READING } from '../../server/src/encode/encoder.ts';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { treeOf } from '../support/syntax.ts';

const { words, syntax: reading } = treeOf(`
  Elsa    PROPN 2 nsubj
  asked   VERB  0 root    Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  the     DET   5 det
  old     ADJ   5 amod
  rowers  NOUN  2 obj     Number=Plur
  to      PART  7 mark
  stop    VERB  2 xcomp   VerbForm=Inf
  ,       PUNCT 9 punct
  paid    VERB  2 conj    Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  them    PRON  9 obj     Number=Plur|Person=3
  and     CCONJ 13 cc
  was     AUX   13 aux:pass
  thanked VERB  2 conj
  .       PUNCT 2 punct
`);
const syntax = new Syntax(reading);
const at = (word: string) => words.indexOf(word);
const wordAt = (index: number | undefined) => (index === undefined ? undefined : words[index]);

describe('encode: syntax', () => {
  it('tells tags, features, heads and relations', () => {
    assert.equal(syntax.length, 14);
    assert.equal(wordAt(syntax.root), 'asked');
    assert.equal(syntax.tag(at('rowers')), 'NOUN');
    assert.equal(syntax.features(at('stop')), 'VerbForm=Inf');
    assert.ok(syntax.has(at('asked'), 'Tense=Past') && !syntax.has(at('old'), 'Number=Sing'));
    assert.equal(wordAt(syntax.head(at('old'))), 'rowers');
    assert.equal(syntax.head(at('asked')), -1);
    assert.equal(syntax.relation(at('was')), 'aux:pass');
    assert.ok(syntax.is(at('was'), 'aux') && !syntax.is(at('was'), 'cop', 'aux:pass:x' as 'aux'));
  });

  it('finds children and the stretch under a word', () => {
    assert.deepEqual(syntax.children(at('asked')).map(wordAt), ['Elsa', 'rowers', 'stop', 'paid', 'thanked', '.']);
    assert.deepEqual(syntax.children(at('asked'), 'conj', 'obj').map(wordAt), ['rowers', 'paid', 'thanked']);
    assert.deepEqual(syntax.span(at('rowers')), { first: 2, last: 5 });
    assert.deepEqual(syntax.span(at('asked')), { first: 0, last: 14 });
    assert.deepEqual(syntax.span(at('.')), { first: 13, last: 14 });
  });

  for (const [verb, subject, object] of [
    ['asked', 'Elsa', 'rowers'],
    ['stop', 'rowers', undefined],
    ['paid', 'Elsa', 'them'],
    ['thanked', 'Elsa', undefined],
    ['them', undefined, undefined],
  ] as const)
    it(`of "${verb}": subject ${String(subject)}, object ${String(object)}`, () => {
      assert.equal(wordAt(syntax.subject(at(verb))), subject);
      assert.equal(wordAt(syntax.object(at(verb))), object);
    });

  it('knows nothing of words that were not parsed', () => {
    for (const [tree, word] of [
      [new Syntax(EMPTY_READING.syntax), 0],
      [syntax, 99],
      [syntax, -1],
    ] as const) {
      assert.deepEqual(
        [tree.tag(word), tree.features(word), tree.head(word), tree.relation(word)],
        ['X', '', -1, 'dep'],
      );
      assert.deepEqual([tree.children(word), tree.subject(word), tree.object(word)], [[], undefined, undefined]);
      assert.deepEqual(tree.span(word), { first: word, last: word + 1 });
    }
    assert.equal(new Syntax(EMPTY_READING.syntax).root, -1);
  });

  it('ends in a tree that is none', () => {
    const { syntax: broken } = treeOf('a VERB 2 conj; b VERB 1 conj; c VERB 0 root');
    assert.equal(new Syntax(broken).subject(0), undefined);
    assert.deepEqual(new Syntax(broken).span(0), { first: 0, last: 1 });
  });
});
