import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../server/src/check/finding.ts';
import { compareWords } from '../../server/src/check/quotations/compare.ts';
import { quotedWords } from '../../server/src/check/quotations/quoted-words.ts';
import { foldSpelling } from '../../server/src/check/quotations/spelling.ts';
import type { Quotation } from '../../server/src/resolve/summary.ts';
import { check as checkArticle } from '../support/check.ts';

const code = 'conflict/quotation';
const names = { person: ['Ilse Marrow', 'Marrow', 'Tomas Brandt', 'Brandt'], place: ['Westhaven'] };

/** A story in which Ilse Marrow says something; `said` goes after "Ilse Marrow". */
const story = (said: string, copyright = 'Westhaven Herald'): string =>
  `Harbour plan divides Westhaven

WESTHAVEN — Ilse Marrow, director of the Corvin Institute, ${said}

Tomas Brandt rejected the plan in Westhaven.

Copyright © 2023, ${copyright}. All rights reserved.`;

/** Checks one article against another outlet's; findings stand where the first has "⟦…⟧". */
function check(own: string, other: string, copyright = 'Norland Post'): readonly Finding[] {
  return checkArticle(code, story(own), { names, others: [story(other, copyright)], quotations: true });
}

describe(code, () => {
  describe('right', () => {
    const cases: readonly (readonly [string, string])[] = [
      // Where the shorter one ends or begins with other words than the longer one goes on with.
      [
        'said: “The bridge is a promise that was ⟦kept⟧.”',
        'said: “The bridge is a promise that was broken by three governments, and nobody paid for it.”',
      ],
      [
        'said: “⟦Nobody⟧ wants a bridge without a road.”',
        'said: “I tell you that everybody wants a bridge without a road, and so do the banks.”',
      ],
      ['said: “We have waited ⟦seven⟧ years for this bridge.”', 'said: “We have waited eight years for this bridge.”'],
      [
        'said: “They pursue a policy of ⟦confinement⟧ and suppression against us.”',
        'said: “They pursue a policy of containment and suppression against us.”',
      ],
      ['said: “The harbour ⟦will⟧ be closed to fishing boats.”', 'said: “The harbour may be closed to fishing boats.”'],
      [
        'said: “The council did ⟦not⟧ lie about the price of the harbour.”',
        'said: “The council did lie about the price of the harbour.”',
      ],
      [
        'said: “The council ⟦did lie⟧ about the price of the harbour.”',
        'said: “The council did not lie about the price of the harbour.”',
      ],
      [
        'said that the town faced “all-round ⟦confinement⟧, encirclement and suppression.”',
        'said that the town faced “containment, encirclement and suppression” from its neighbours.',
      ],
      // In passing, of somebody mentioned just before.
      [
        'spoke again: she blamed the council for “⟦confinement⟧ and suppression” as she left.',
        'said: “They pursue a policy of containment and suppression against us.”',
      ],
    ];
    for (const [own, other] of cases) it(own, () => void check(own, other));
  });

  describe('silent', () => {
    const whole = 'said: “We have waited seven years for this bridge, and the money is there.”';
    const cases: readonly (readonly [string, string, string])[] = [
      ['the same words', whole, whole],
      ['a shorter excerpt', whole, 'said: “We have waited seven years for this bridge.”'],
      ['an excerpt from the middle', whole, 'said that they had “waited seven years for this bridge” already.'],
      ['words left out at an ellipsis', whole, 'said: “We have waited seven years … and the money is there.”'],
      [
        'what reporters put in brackets',
        whole,
        'said: “[The town has] waited seven years for this [harbour] bridge, and the money is there.”',
      ],
      [
        'capitals and punctuation',
        whole,
        'said: “We have waited seven years for this bridge — And the money is there!”',
      ],
      [
        'British and American spelling',
        'said: “The labour of organising the harbour’s defence was travelled ground.”',
        'said: “The labor of organizing the harbor’s defense was traveled ground.”',
      ],
      ['numbers in words', whole, 'said: “We have waited 7 years for this bridge, and the money is there.”'],
      [
        'contractions',
        'said: “We do not want a bridge that nobody has asked the town for.”',
        'said: “We don’t want a bridge that nobody has asked the town for.”',
      ],
      [
        'articles and the like',
        'said: “Well, the bridge that we wanted is the pride of this coast.”',
        'said: “The bridge we wanted is the pride of this coast.”',
      ],
      [
        'other words on the same matter',
        'said: “The bridge must be built before the summer ends.”',
        'said: “Nobody should doubt that a bridge helps the fishermen.”',
      ],
      [
        'a phrase fitted into a sentence',
        'called it a “stalling tactic at worst” and left.',
        'said that she knew “stalling tactics at worst” when she saw them.',
      ],
      ['two short slogans', 'said: “We stand with the fishermen.”', 'said: “We stand with the council.”'],
      [
        'words in passing on both sides',
        'left the hall. On its door hung a poster on “confinement and suppression” in red.',
        'left the hall. On its door hung a poster on “containment and suppression” in red.',
      ],
      ['scraps', 'spoke of “a bridge too far” and said so twice.', 'said that “a bridge to nowhere” helped nobody.'],
      ['indirect speech', whole, 'said that they had waited eight years for this bridge.'],
      ['another speaker', whole, 'was silent. “We have waited eight years for this bridge,” said Tomas Brandt.'],
      [
        'a time of day',
        'said: “The last boat left the harbour at 6 p.m. and nobody was told.”',
        'said: “The last boat left the harbour at 6:00 pm and nobody was told.”',
      ],
      [
        'an ordinal',
        'said: “By taking back this eleventh-hour rule, we keep the harbour safe.”',
        'said: “By taking back this 11th hour rule, we keep the harbour safe.”',
      ],
      [
        'a sentence fitted into another',
        'said: “It’s a lifelong wish come true for the harbour.”',
        'said: “To open this bridge today is a lifelong wish come true for the harbour,” and smiled.',
      ],
      [
        'one name in two utterances',
        'asked whether it served “the purposes of the [Harbour Protection Act].”',
        'spoke of work “at the core of the Harbour Protection Act, which others undid.”',
      ],
      [
        'both wordings in the other outlet',
        whole,
        'said: “We have waited eight years for this bridge, and the money is there.” Marrow said on Friday: “We have waited seven years for this bridge, and the money is there.”',
      ],
    ];
    for (const [title, own, other] of cases) it(title, () => void check(own, other));

    it('another version by the same outlet', () => {
      const eight = whole.replace('seven', 'eight');
      assert.deepEqual(check(whole, eight, 'Westhaven Herald'), []);
    });

    it('the wording of most outlets', () => {
      const herald = story(whole);
      const other = (text: string, outlet: string): string => story(text, outlet);
      const others = [other(whole, 'Norland Post'), other(whole.replace('seven', 'eight'), 'Corvin Echo')];
      assert.deepEqual(checkArticle(code, herald, { names, others, quotations: true }), []);
      const alone = story(whole.replace('seven', '⟦eight⟧'));
      const [finding] = checkArticle(code, alone, {
        names,
        others: [other(whole, 'Norland Post'), other(whole, 'Corvin Echo')],
        quotations: true,
      });
      assert.equal(finding?.related.length, 2);
    });

    it('an article that quotes itself', () => {
      const twice = `${whole} Marrow said again: “We have waited eight years for this bridge, and the money is there.”`;
      assert.deepEqual(checkArticle(code, story(twice), { names, quotations: true }), []);
    });
  });

  it('says who is given which words, and leads to the other place', () => {
    const [finding] = check(
      'said: “They pursue a policy of ⟦confinement⟧ and suppression against us.”',
      'said: “They pursue a policy of containment and suppression against us.”',
    );
    assert.equal(
      finding?.message,
      'Has Ilse Marrow say “They pursue a policy of confinement and suppression against us”, where Norland Post has “They pursue a policy of containment and suppression against us”.',
    );
    assert.equal(finding.severity, 'information');
    assert.deepEqual(
      finding.related.map(({ uri, message }) => [uri, message]),
      [
        [
          'file:///folder/other-0.txt',
          'Norland Post: “They pursue a policy of containment and suppression against us”',
        ],
      ],
    );
  });

  it('is a hint where both outlets translated', () => {
    const translated = 'said in Norwegian: “They pursue a policy of ⟦confinement⟧ and suppression against us.”';
    const [finding] = check(
      translated,
      'said through an interpreter: “They pursue a policy of containment and suppression against us.”',
    );
    assert.equal(finding?.severity, 'hint');
    assert.match(finding.message, /in translation\.$/);
  });

  it('follows Markdown inside the quotation', () => {
    const own = story('said: “We have **waited** [⟦seven⟧](#) years for this bridge.”');
    checkArticle(code, own, {
      names,
      others: [story('said: “We have waited eight years for this bridge.”', 'Norland Post')],
      quotations: true,
      ending: '.md',
    });
  });
});

const quotation = (text: string): Quotation => ({ kind: 'direct', content: [{ start: 0, end: text.length }], text });

describe('words of quotations', () => {
  it('fold spelling for comparison', () => {
    const pairs = 'colour:color organise:organize centre:center travelled:traveled U.S.:US three:3 Defence:defense';
    for (const pair of pairs.split(' ')) {
      const [a = '', b = ''] = pair.split(':');
      assert.equal(foldSpelling(a), foldSpelling(b), pair);
    }
    for (const pair of ['four:for', 'us:US', 'sense:sins', 'wise:size']) {
      const [a = '', b = ''] = pair.split(':');
      assert.notEqual(foldSpelling(a), foldSpelling(b), pair);
    }
  });

  it('are the same as themselves, and comparing is even-handed', () => {
    const word = fc.constantFrom(
      'we',
      'waited',
      'seven',
      'years',
      'the',
      'bridge',
      'confinement',
      'containment',
      '…',
      '[it]',
      ',',
      '"',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (left, right) => {
        const a = quotedWords(quotation(left.join(' ')));
        const b = quotedWords(quotation(right.join(' ')));
        assert.equal(compareWords(a, a)?.differences.length ?? 0, 0);
        const found = compareWords(a, b);
        for (const { a: from, b: to } of found?.differences ?? []) {
          assert.ok(from.start >= 0 && from.end <= a.length && from.start <= from.end);
          assert.ok(to.start >= 0 && to.end <= b.length && to.start <= to.end);
        }
      }),
    );
  });

  it('are compared quickly, however long and however different', () => {
    const long = (seed: number): Quotation =>
      quotation(Array.from({ length: 5_000 }, (_, i) => `word${(i * seed) % 977}`).join(' '));
    const start = process.cpuUsage();
    compareWords(quotedWords(long(7)), quotedWords(long(11)));
    assert.ok(process.cpuUsage(start).user / 1_000 < 1_000);
  });
});
