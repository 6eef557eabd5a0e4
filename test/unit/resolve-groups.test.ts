import assert from 'node:assert/strict';
import { Syntax } from '../../server/src/encode/syntax.ts';
import { nameKey } from '../../server/src/resolve/name-keys.ts';
import { Chains } from '../../server/src/resolve/sieve/chains.ts';
import { exactName } from '../../server/src/resolve/sieve/exact-name.ts';
import { groups } from '../../server/src/resolve/sieve/groups.ts';
import { metonymKey } from '../../server/src/resolve/sieve/metonym.ts';
import { shortPerson } from '../../server/src/resolve/sieve/short-person.ts';
import { written } from '../support/sieve.ts';
import { treeOf } from '../support/syntax.ts';

/** Checks whom the last mention of a text stands for, by the numbers of their entities; none for nobody. */
function checkLast(text: string, expected: readonly string[]): void {
  const { discourse, expected: ids } = written(text);
  const chains = new Chains(discourse);
  for (const step of [exactName, shortPerson, groups]) step(discourse, chains);
  const parts = chains.facts(discourse.mentions.length - 1).parts ?? [];
  assert.deepEqual(
    parts.map((part) => ids[part]),
    expected,
  );
}

describe('resolve: groups', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['[President {Ada Quill}|person]1 met [President {Ben Vane}|person]2 . \n [The two leaders]9 smiled .', ['1', '2']],
    ['[Mr {Quill}|person]1 met [Mr {Vane}|person]2 . \n [Both men]9 smiled .', ['1', '2']],
    ['[Norway|place]1 wrote to [Peru|place]2 . \n [The two countries]9 agreed .', ['1', '2']],
    // Those whom the text speaks of most, not whoever is named last.
    [
      '[President {Ada Quill}|person]1 met [President {Ben Vane}|person]2 . [Quill|person]1 sat . [Vane|person]2 sat . [President {Cy Moss}|person]3 wrote . \n [The two leaders]9 smiled .',
      ['1', '2'],
    ],
    // Too few, too long ago, or told apart by more than their number.
    ['[President {Ada Quill}|person]1 spoke . \n [The two leaders]9 smiled .', []],
    ['[Nurse {Ada Quill}|person]1 met [nurse {Ben Vane}|person]2 . \n [The two ministers]9 smiled .', []],
    [
      '[President {Ada Quill}|person]1 met [President {Ben Vane}|person]2 . \n [The two Norwegian leaders]9 smiled .',
      [],
    ],
    [
      `[President {Ada Quill}|person]1 met [President {Ben Vane}|person]2 . ${'\n It rained .'.repeat(8)} \n [The two leaders]9 smiled .`,
      [],
    ],
    ['[Mr {Quill}|person]1 met [Mr {Vane}|person]2 . \n [Two men]9 smiled .', []],
    ['[Mr {Quill}|person]1 met [Mr {Vane}|person]2 . \n [Both women]9 smiled .', []],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 160).replace(/\s*\n\s*/g, ' / '), () => {
      checkLast(text, expected);
    });
});

/** Checks whether a capital stands for its state; `name` is its place among the words. */
function checkMetonym(tree: string, name: number, expected: string | undefined): void {
  const words = tree.split(';').map((word) => word.trim().split(' ')[0] ?? '');
  const lower = words.map((word) => word.toLowerCase());
  const sentence = { words, lower, syntax: new Syntax(treeOf(tree).syntax), paragraph: 0, heading: false };
  const text = words[name] ?? '';
  const place = { first: name, last: name + 1, text, key: nameKey(text, 'place'), type: 'place' as const };
  assert.equal(metonymKey(sentence, place), expected);
}

describe('resolve: capitals that stand for states', () => {
  const cases: readonly (readonly [tree: string, name: number, expected: string | undefined])[] = [
    ['Oslo PROPN 2 nsubj; hopes VERB 0 root; for ADP 4 case; peace NOUN 2 obl', 0, 'country:NO'],
    ['Oslo PROPN 2 nsubj; said VERB 0 root; so ADV 2 advmod', 0, 'country:NO'],
    ['Ties NOUN 4 nsubj; with ADP 3 case; Oslo PROPN 1 nmod; cooled VERB 0 root', 2, 'country:NO'],
    ["Oslo PROPN 3 nmod:poss; 's PART 1 case; allies NOUN 4 nsubj; met VERB 0 root", 0, 'country:NO'],
    ['They PRON 2 nsubj; accused VERB 0 root; Oslo PROPN 2 obj; of ADP 5 case; fraud NOUN 2 obl', 2, 'country:NO'],
    // The city: it sleeps, is flown to, lies somewhere, has streets.
    ['Oslo PROPN 2 nsubj; slept VERB 0 root', 0, undefined],
    ['She PRON 2 nsubj; flew VERB 0 root; to ADP 4 case; Oslo PROPN 2 obl', 3, undefined],
    ['Talks NOUN 4 nsubj; in ADP 3 case; Oslo PROPN 1 nmod; failed VERB 0 root', 2, undefined],
    ["Oslo PROPN 3 nmod:poss; 's PART 1 case; streets NOUN 4 nsubj; emptied VERB 0 root", 0, undefined],
    // No capital.
    ['Bergen PROPN 2 nsubj; hopes VERB 0 root; for ADP 4 case; peace NOUN 2 obl', 0, undefined],
  ];
  for (const [tree, name, expected] of cases)
    it(tree.replace(/ [A-Z]+ \d+ [a-z:]+;?/g, ''), () => {
      checkMetonym(tree, name, expected);
    });
});
