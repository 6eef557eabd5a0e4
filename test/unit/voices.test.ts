import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { creditsOf } from '../../server/src/story/agencies.ts';
import { printOf, wordsOf } from '../../server/src/story/shingles-print.ts';
import { sharedPassages } from '../../server/src/story/shingles.ts';
import { type Voiced, voicesOf, voicesOfPassages } from '../../server/src/story/voices.ts';

/** Sentences of ours, each unlike the others: the words of a wire story. */
const wire = [
  'The council of Westmark voted late on Tuesday to close the old harbour to freight for the first time in a century.',
  'Dock workers, who had camped outside the town hall since the weekend, left the square without a word as rain set in.',
  'Under the plan, ships will be sent forty kilometres up the coast to a terminal that is still being dredged.',
  'Engineers who looked at the quay last winter found cracks in nine of its fourteen piers and advised against repair.',
  'The opposition has promised a legal challenge, arguing that the survey was paid for by the terminal’s owner.',
  'Shopkeepers along the front fear that the last hotels will go the way of the fish market, which shut in spring.',
] as const;

/** Another desk's words for the same. */
const staff = [
  'Freight will no longer land at Westmark after councillors backed a closure that had divided the town for months.',
  'A survey had turned up damage in most of the supports below the quay, and the bill for mending them was put out of reach.',
  'Those who unload the ships had protested for days; when the count was read out they simply went home.',
  'Cargo is to go to a new terminal on the northern coast, though nobody could say when it will be deep enough.',
  'Lawyers for the minority parties say they will ask a judge to look at who commissioned the report.',
  'Traders nearby spoke of an ending, some in tears, others only glad that the arguing was over.',
] as const;

const said =
  '“We have carried this town on our backs for a hundred years and nobody asked us what we would do without it,” Roe said.';

function article(name: string, ...paragraphs: readonly string[]) {
  const text = [`${name} headline`, ...paragraphs].join('\n\n');
  const uri = `file:///articles/${name}.txt`;
  const parsed = parseArticle({ uri, text });
  return { uri, outlet: parsed.outlet, print: printOf(parsed), credits: creditsOf(parsed), text };
}

type TestArticle = ReturnType<typeof article>;

/** Voices as names of articles: "a+b | c", the agency in brackets. */
function voices(articles: readonly Voiced[]): string {
  return voicesOf(articles)
    .map(({ articles: each, agency }) => {
      const names = each.map(({ uri }) => uri.slice('file:///articles/'.length, -'.txt'.length)).join('+');
      return agency === undefined ? names : `${names} (${agency})`;
    })
    .join(' | ');
}

describe('voices: whose text an article is', () => {
  const cases: readonly (readonly [title: string, articles: readonly Voiced[], voices: string])[] = [
    ['two copies', [article('a', ...wire), article('b', ...wire)], 'a+b'],
    ['two texts of one event', [article('a', ...wire), article('b', ...staff)], 'a | b'],
    [
      'a copy under a byline and with a credit',
      [article('a', ...wire, 'AFP contributed reporting.'), article('b', 'By Jane Roe', ...wire)],
      'a+b (AFP)',
    ],
    ['an excerpt', [article('a', ...wire), article('b', ...wire.slice(0, 3))], 'a+b'],
    [
      'a copy with a word changed in every sentence',
      [
        article('a', ...wire),
        article('b', ...wire.map((each) => each.replace(/ (?:of|had|are|its|has|the) /, ' all '))),
      ],
      'a+b',
    ],
    [
      'a copy with paragraphs of its own',
      [article('a', ...wire), article('b', staff[0], ...wire.slice(0, 4), staff[5])],
      'a+b',
    ],
    [
      'a long text that takes in two others',
      [article('all', ...wire, ...staff), article('a', ...wire), article('b', ...staff)],
      'all+a | b',
    ],
    ['one sentence of background in common', [article('a', ...wire), article('b', ...staff, wire[3])], 'a | b'],
    [
      'the same quotation, which is nobody’s text',
      [article('a', ...wire.slice(0, 2), said, said), article('b', ...staff.slice(0, 2), said, said)],
      'a | b',
    ],
    [
      'a third of the text in common, and no agency',
      [article('a', ...wire), article('b', ...wire.slice(0, 2), ...staff.slice(0, 4))],
      'a | b',
    ],
    [
      'a third of the text in common, and both credit one agency',
      [
        article('a', ...wire, 'Reuters contributed to this report.'),
        article('b', ...wire.slice(0, 2), ...staff.slice(0, 4), 'With reporting by Reuters.'),
      ],
      'a+b (Reuters)',
    ],
    [
      'two texts that one agency signs',
      [
        article('a', `WESTMARK (AP) — ${wire[0]}`, ...wire.slice(1)),
        article('b', 'By Jane Roe, Associated Press', ...staff),
      ],
      'a+b (AP)',
    ],
    [
      'too short to tell',
      [article('a', 'The council met on Tuesday.'), article('b', 'The council met on Tuesday.')],
      'a | b',
    ],
  ];
  for (const [title, articles, expected] of cases) {
    it(title, () => {
      assert.equal(voices(articles), expected);
    });
  }

  it('tells passages that stand in shared text from others in the same articles', () => {
    const [a, b] = [article('a', ...wire), article('b', ...staff, wire[2], wire[3])];
    const at = (summary: TestArticle, words: string) => {
      const start = summary.text.indexOf(words);
      return { summary, start, end: start + words.length };
    };
    assert.deepEqual(voicesOfPassages([at(a, 'nine of its fourteen piers'), at(b, 'nine of its fourteen piers')]), [
      [0, 1],
    ]);
    assert.deepEqual(voicesOfPassages([at(a, 'first time in a century'), at(b, 'divided the town')]), [[0], [1]]);
  });
});

describe('voices: agencies credited', () => {
  const body = wire.slice(0, 2);
  const cases: readonly (readonly [paragraphs: readonly string[], credits: string])[] = [
    [[...body, 'AFP contributed reporting.'], 'AFP part'],
    [[...body, 'The Associated Press contributed to this report.'], 'AP part'],
    [[...body, 'Reuters and the Associated Press contributed to this story.'], 'Reuters part, AP part'],
    [[...body, '(With inputs from PTI)'], 'PTI part'],
    [[...body, 'With files from The Canadian Press'], 'The Canadian Press part'],
    [[...body, '(Additional reporting by Jane Roe, Reuters)'], 'Reuters part'],
    [[...body, 'With wires.'], 'wires part'],
    [[...body, 'From wire reports'], 'wires part'],
    [[...body, '(with agency inputs)'], 'wires part'],
    [[...body, `${wire[2]} — AFP`], 'AFP part'],
    [[...body, '— AFP'], 'AFP whole'],
    [[...body, `${wire[2]} (Reuters)`], 'Reuters part'],
    [[`WESTMARK, March 3 (Reuters) - ${wire[0]}`, wire[1]], 'Reuters whole'],
    [[`WESTMARK, March 3. /TASS/. ${wire[0]}`, wire[1]], 'TASS whole'],
    [['By Jane Roe, Associated Press', ...body], 'AP whole'],
    [[...body, 'Copyright 2023 The Associated Press. All rights reserved.'], 'AP whole'],
    // Others' sources, other things.
    [[...body, 'The minister told AFP that the plan would go ahead.', wire[2]], ''],
    [[wire[0], 'The charity contributed $3 million, Reuters reported in May.', wire[1], wire[2]], ''],
    [[...body, 'The agency contributed $3 million to the fund last year.'], ''],
    [[...body, 'Photo: Jane Roe / AFP', wire[2]], ''],
    [[...body, 'With the agency gone, the port has nobody to ask.', wire[2]], ''],
    [body, ''],
  ];
  for (const [paragraphs, expected] of cases) {
    it(paragraphs.map((each) => ((wire as readonly string[]).includes(each) ? '…' : each)).join(' / '), () => {
      const { credits, text } = article('harbour', ...paragraphs);
      assert.equal(
        credits.map(({ agency = 'wires', whole }) => `${agency} ${whole ? 'whole' : 'part'}`).join(', '),
        expected,
      );
      for (const { start, end } of credits) assert.ok(start < end && end <= text.length);
    });
  }
});

describe('voices: shared passages', () => {
  const shared = (a: TestArticle, b: TestArticle): string[] =>
    sharedPassages(a.print, b.print).flatMap((each) => {
      const [inA, inB] = [a.text.slice(each.a.start, each.a.end), b.text.slice(each.b.start, each.b.end)];
      assert.equal(inA, inB);
      return inA;
    });

  it('are found letter for letter, wherever they stand', () => {
    const a = article('a', staff[0], wire[1], wire[2], staff[1]);
    const b = article('b', wire[1], wire[2], staff[4]);
    const found = shared(a, b);
    assert.deepEqual(found, [`${wire[1]}\n\n${wire[2]}`.slice(0, -1)]);
  });

  it('leave quoted words out', () => {
    const [a, b] = [article('a', staff[0], said, staff[1]), article('b', wire[0], said, wire[1])];
    assert.deepEqual(shared(a, b), []);
  });

  it('hold on over a word changed', () => {
    const a = article('a', wire[1]);
    const b = article('b', wire[1].replace('weekend', 'strike'));
    assert.deepEqual(
      sharedPassages(a.print, b.print).map(({ words }) => words),
      [wordsOf(a.print) - 1],
    );
  });

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'sea', '“', '”', '\n\n', 'Roe', '.', '[x](http://y.z)'), {
    maxLength: 200,
  });
  it('never throws, stays in the text, and finds a text in itself whole', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [article('a', one.join(' ')), article('b', other.join(' '))];
        for (const { a: inA, b: inB, words } of sharedPassages(a.print, b.print)) {
          assert.ok(inA.start < inA.end && inA.end <= a.text.length, 'in a');
          assert.ok(inB.start < inB.end && inB.end <= b.text.length, 'in b');
          assert.ok(words >= 12);
        }
        const own = sharedPassages(a.print, a.print);
        for (const { a: inA, b: inB } of own) assert.equal(inA.end - inA.start > 0, inB.end - inB.start > 0);
      }),
    );
  });

  it('puts each article in one voice, in any order', () => {
    const pool = [article('a', ...wire), article('b', ...wire.slice(1)), article('c', ...staff), article('d', said)];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (some) => {
        const found = voicesOf(some).map(({ articles }) =>
          articles
            .map(({ uri }) => uri)
            .sort()
            .join(),
        );
        assert.deepEqual(
          found.flatMap((each) => (each === '' ? [] : each.split(','))).sort(),
          some.map(({ uri }) => uri).sort(),
        );
        assert.equal(found.length, voicesOf([...some].reverse()).length);
      }),
    );
  });
});

describe('voices: a story of 400 articles', () => {
  const seconds = (work: () => void): number => {
    const begun = performance.now();
    work();
    return (performance.now() - begun) / 1_000;
  };

  it('is one voice when all are copies, each with a sentence of its own', () => {
    const copies = Array.from({ length: 400 }, (_, i) =>
      article(`n${i}`, ...wire.slice(0, 3), `Paper number ${i} was handed out at the gate ${i * 7} times.`),
    );
    assert.ok(
      seconds(() => {
        assert.equal(voicesOf(copies).length, 1);
      }) < 2,
    );
  });

  it('tells 400 passages apart, some of which stand in text that all share', () => {
    const own = Array.from({ length: 400 }, (_, i) => {
      const some = Array.from({ length: 60 }, (__, j) => `w${i}x${j}`).join(' ');
      return article(`n${i}`, some, i % 2 === 0 ? wire[3] : 'In nine of its fourteen piers there are cracks.');
    });
    const passages = own.map((summary) => {
      const start = summary.text.indexOf('nine of its');
      return { summary, start, end: start + 'nine of its fourteen piers'.length };
    });
    const took = seconds(() => {
      const groups = voicesOfPassages(passages);
      // The other half is too short for a passage.
      assert.equal(groups[0]?.length, 200);
      assert.equal(groups.length, 201);
    });
    assert.ok(took < 4);
  });

  it('is 400 voices when none are', () => {
    const words = 'sea port quay ship rain town vote hall dock coast pier plan court judge street week'.split(' ');
    let seed = 1;
    const next = (): string => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length]!;
    const own = Array.from({ length: 400 }, (_, i) =>
      article(`n${i}`, wire[0], Array.from({ length: 120 }, next).join(' ')),
    );
    assert.ok(
      seconds(() => {
        assert.equal(voicesOf(own).length, 400);
      }) < 4,
    );
  });
});
