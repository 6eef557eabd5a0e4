import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Finding } from '../../server/src/check/finding.ts';
import { findQuote } from '../../server/src/check/reviews/find-quote.ts';
import {
  addReview,
  applyReviews,
  type FiledReview,
  makeReview,
  readReviews,
  type Review,
} from '../../server/src/check/reviews/reviews.ts';
import { quotedSpan, quoteText, type TextQuote } from '../../server/src/check/reviews/text-quote.ts';
import { CollapsedText } from '../../server/src/text/collapsed-text.ts';
import { distancesAt } from '../../server/src/text/edit-distance.ts';
import { takeMarks } from '../support/check.ts';

const base = 'file:///folder';
const uriOf = (path: string): string => `${base}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** Where a quotation is found in a text, as that text with marks. */
function marked(text: string, quote: TextQuote): string {
  const found = findQuote(new CollapsedText(text), quote);
  return [...found]
    .reverse()
    .reduce((now, { start, end }) => `${now.slice(0, start)}⟦${now.slice(start, end)}⟧${now.slice(end)}`, text);
}

/** Quotes the marked passage of one text, and holds where it is found in another. */
function checkAnchor(source: string, later: string): void {
  const { text, marked: spans } = takeMarks(source);
  const [span] = spans;
  assert.ok(span);
  assert.equal(marked(takeMarks(later).text, quoteText(text, span)), later);
}

describe('a quoted passage', () => {
  const cases: readonly (readonly [name: string, source: string, later: string])[] = [
    ['stays', 'The pier costs ⟦nine million⟧ crowns.', 'The pier costs ⟦nine million⟧ crowns.'],
    [
      'moves with the text before it',
      'The pier costs ⟦nine million⟧ crowns.',
      'New lead paragraph.\n\nThe pier costs ⟦nine million⟧ crowns.',
    ],
    [
      'is found where lines are wrapped anew',
      'The old pier costs ⟦nine million⟧ crowns a year.',
      'The old\r\npier costs ⟦nine\n  million⟧ crowns\na year.',
    ],
    [
      'is told from the same words elsewhere',
      'The ferry costs nine million crowns. The pier costs ⟦nine million⟧ too.',
      'The pier costs ⟦nine million⟧ too. The ferry costs nine million crowns.',
    ],
    [
      'is the one whose context is nearest when both changed',
      'Last year the ferry made nine million crowns. Now the pier loses ⟦nine million⟧ every spring.',
      'Last year the ferries had made nine million crowns. Now the old pier lost ⟦nine million⟧ each spring.',
    ],
    ['sleeps when its words changed', 'The pier costs ⟦nine million⟧ crowns.', 'The pier costs ten million crowns.'],
    [
      'sleeps when only other places have its words',
      'The pier costs ⟦nine⟧ crowns a foot, the council says.',
      'Every one of those nine. Rowers in total went home, and that was it.',
    ],
    [
      'needs no context when it is long and stands once',
      'One. ⟦The pier will be pulled down before the winter⟧, so they say.',
      'Quite another story: ⟦The pier will be pulled down before the winter⟧ (a banner reads).',
    ],
    [
      'takes the words about a space too many',
      'Forty children⟦ .⟧ They left.',
      'First line.\n\nForty ⟦children .⟧ They left. A child . More.',
    ],
    [
      'takes the words about a mark without letters',
      'On Friday⟦,⟧the pier fell.',
      'Yes: On ⟦Friday,the⟧ pier fell, and on Friday, the boats.',
    ],
    [
      'is found twice where nothing tells two places apart',
      'Read ⟦more more⟧ here. Then. Then. Then. Then. Then. Then.',
      'Read ⟦more more⟧ here. Then. Then. Then. Then. Then. Then.\n\nRead ⟦more more⟧ here. Then. Then. Then. Then. Then. Then.',
    ],
    ['stands at the start', '⟦Nine million⟧ crowns.', '⟦Nine million⟧ crowns.'],
    ['is all there is', '⟦Nine million⟧', '⟦Nine million⟧'],
    ['outlives an empty text', 'A ⟦pier⟧ .', ''],
  ];
  for (const [name, source, later] of cases) {
    it(name, () => {
      checkAnchor(source, later);
    });
  }

  it('is at each place as far from its context as the table of distances has it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (pattern, text, backwards) => {
        const turn = (each: string): string => (backwards ? Array.from(each).reverse().join('') : each);
        const cut = turn(pattern).slice(-32);
        const expected = slowDistances(cut, turn(text));
        const got = [...distancesAt(pattern, text, backwards)];
        assert.deepEqual(backwards ? got.reverse() : got, expected);
      }),
    );
  });

  it('is found again after edits elsewhere', () => {
    const word = fc.constantFrom('pier', 'ferry', 'nine', 'million', 'the', 'costs', 'of', 'said', 'crowns', 'a');
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, words, words, (first, before, quote, after, last) => {
        // What is near stays: a reader's edits elsewhere come at least a sentence away.
        const near = `${before.slice(-9).join(' ')} ⟦${quote.slice(0, 5).join(' ')}⟧ ${after.slice(0, 9).join(' ')}`;
        const { text, marked: spans } = takeMarks(`Harbour. Harbour. ${near} Council. Council.`);
        const span = spans[0] ?? { start: 0, end: 0 };
        const anchor = quoteText(text, span);
        const edited = `${first.join(' ')}\n\nHarbour. Harbour. ${takeMarks(near).text} Council. Council. ${last.join('\n')}`;
        const found = findQuote(new CollapsedText(edited), anchor);
        const at = `${first.join(' ')}\n\n`.length + span.start;
        assert.ok(found.some(({ start, end }) => start === at && end === at + span.end - span.start));
      }),
    );
  });

  it('is told from its likes after small edits next to it', () => {
    const [head, tail] = ['The old pier in the harbour loses ', ' crowns each spring, says the council.'];
    const decoys = [
      'Last year the ferry made nine million before it sank. ',
      ' Rowers won nine million; nobody knows how.',
    ];
    const [first = '', last = ''] = decoys;
    const anchor = quoteText(`${first}${head}nine million${tail}${last}`, {
      start: first.length + head.length,
      end: first.length + head.length + 'nine million'.length,
    });
    const edit = fc.record({
      at: fc.nat(30),
      gone: fc.nat(5),
      added: fc.string({ maxLength: 5 }),
      ahead: fc.boolean(),
      more: fc.constantFrom('', ' A gull sat on the rail.'.repeat(40)),
    });
    fc.assert(
      fc.property(edit, ({ at, gone, added, ahead, more }) => {
        const change = (text: string): string => text.slice(0, at) + added + text.slice(at + gone);
        const before = first + (ahead ? change(head) : head);
        const text = `${before}nine million${ahead ? tail : change(tail)}${last}${more}`;
        assert.deepEqual(findQuote(new CollapsedText(text), anchor), [
          { start: before.length, end: before.length + 'nine million'.length },
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found again in nearly every place of seeds/ when one word in twenty changed', () => {
    const random = xorshift(7);
    const below = (limit: number): number => Math.floor(random() * limit);
    const count = { right: 0, asleep: 0, wrong: 0 };
    for (const name of readdirSync('seeds').filter((each) => /^[a-z].*\.(?:txt|md)$/.test(each))) {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      for (let i = 0; i < 150; i++) {
        const first = below(words.length - 4);
        const last = first + below(4);
        const span = quotedSpan(text, { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
        let edited = '';
        let at = -1;
        let from = 0;
        words.forEach(({ start, end }, k) => {
          edited += text.slice(from, start);
          from = end;
          if (k === first) at = edited.length + span.start - start;
          const changed = (k < first || k > last) && random() < 0.05;
          edited += changed
            ? (['', 'changed', `${text.slice(start, end)} added`][below(3)] ?? '')
            : text.slice(start, end);
        });
        const found = findQuote(new CollapsedText(edited), quoteText(text, span));
        if (found.length === 0) count.asleep++;
        else if (found.some(({ start }) => start === at)) count.right++;
        else count.wrong++;
      }
    }
    const all = count.right + count.asleep + count.wrong;
    assert.ok(count.right / all > 0.99 && count.wrong / all < 0.005, JSON.stringify(count));
  });

  it('is found in one endless line in linear time', () => {
    const text = 'nine '.repeat(40_000);
    const start = performance.now();
    findQuote(new CollapsedText(text), { quote: 'nine', before: 'the pier costs', after: 'crowns' });
    quoteText(text, { start: 100_000, end: 100_004 });
    assert.ok(performance.now() - start < 1_000);
  });
});

/** Numbers from 0 to 1, the same each run. Method: G. Marsaglia, "Xorshift RNGs", 2003. */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Distances by the plain table (Sellers 1980). */
function slowDistances(pattern: string, text: string): number[] {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  const found = [pattern.length];
  for (const unit of text) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min((row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1, (row[i - 1] ?? 0) + (pattern[i - 1] === unit ? 0 : 1)),
      );
    row = next;
    found.push(row.at(-1) ?? 0);
  }
  return found;
}

/** `code verdict path:quote | path:quote (reason)`. */
function show({ finding, verdict, reason, at, with: others }: Review): string {
  const places = [at, ...others].map(({ in: path, quote }) => `${path ?? '*'}:${quote}`).join(' | ');
  return `${finding} ${verdict} ${places}${reason === undefined ? '' : ` (${reason})`}`;
}

describe('reviews: reading', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    reviews: readonly string[],
    problems: readonly (readonly [line: number, RegExp])[],
  ])[] = [
    ['nothing', '', [], []],
    ['a comment', '# none yet\n', [], []],
    [
      'every kind',
      `# ours
- finding: conflict/quotation
  verdict: Not the same thing
  in: ./a/herald.txt
  quote: seven years
  before: We waited
  with: { in: a\\post.md, quote: eight years }
- finding: conflict/figure
  verdict: explained
  reason: one counts the wounded
  in: a.txt
  quote: 40
  with:
    - in: b.txt
      quote: "52"
    - in: c.txt
      quote: 60
  by: jr
  date: 2024-02-01
- { finding: garbled/spacing, verdict: ignored, quote: "no  limits" }
- { finding: garbled/spacing, verdict: sic, in: a.txt, quote: 007 }
`,
      [
        'conflict/quotation not the same thing a/herald.txt:seven years | a/post.md:eight years',
        'conflict/figure explained a.txt:40 | b.txt:52 | c.txt:60 (one counts the wounded)',
        'garbled/spacing ignored *:no limits',
        'garbled/spacing sic a.txt:007',
      ],
      [],
    ],
    ['no list', 'finding: x\n', [], [[1, /does not hold a list/]]],
    ['no map', '- hello\n', [], [[1, /names a finding/]]],
    ['no finding', '- verdict: sic\n  in: a\n  quote: b\n', [], [[1, /which finding/]]],
    ['no code', '- finding: Spacing!\n  verdict: sic\n  in: a\n  quote: b\n', [], [[1, /which finding/]]],
    ['no verdict', '- finding: garbled/x\n  in: a\n  quote: b\n', [], [[1, /“verdict” is one of/]]],
    ['another verdict', '- finding: garbled/x\n  verdict: fine\n  in: a\n  quote: b\n', [], [[1, /is one of/]]],
    ['no words', '- finding: garbled/x\n  verdict: sic\n  in: a\n', [], [[1, /quote the words/]]],
    ['no article', '- finding: conflict/x\n  verdict: explained\n  quote: b\n', [], [[1, /in which article/]]],
    [
      'a phrase with a context',
      '- finding: garbled/x\n  verdict: ignored\n  quote: b\n  after: c\n',
      [],
      [[1, /wherever it stands/]],
    ],
    [
      'a misspelt key, between two good entries',
      '- { finding: garbled/x, verdict: ignored, quote: a }\n- { finding: garbled/x, verdict: ignored, qoute: b }\n- { finding: garbled/x, verdict: ignored, quote: c }\n',
      ['garbled/x ignored *:a', 'garbled/x ignored *:c'],
      [[2, /“qoute” says nothing/]],
    ],
    [
      'a broken entry, between two good ones',
      '- { finding: garbled/x, verdict: ignored, quote: a }\n- { finding: [\n- { finding: garbled/x, verdict: ignored, quote: c }\n',
      ['garbled/x ignored *:a', 'garbled/x ignored *:c'],
      [[2, /not valid YAML/]],
    ],
    [
      'an other place without words',
      '- finding: conflict/x\n  verdict: explained\n  in: a\n  quote: b\n  with: { in: c }\n',
      [],
      [[1, /quote the words/]],
    ],
    [
      'an other place that is none',
      '- finding: conflict/x\n  verdict: explained\n  in: a\n  quote: b\n  with: c\n',
      [],
      [[1, /“with” holds/]],
    ],
    [
      'aliases',
      '- &a { finding: garbled/x, verdict: ignored, quote: a }\n- finding: garbled/x\n  verdict: ignored\n  quote: *a\n',
      ['garbled/x ignored *:a'],
      [[2, /aliases/]],
    ],
  ];
  for (const [name, text, reviews, problems] of cases) {
    it(name, () => {
      const read = readReviews(text);
      assert.deepEqual(read.reviews.map(show), reviews);
      assert.deepEqual(
        read.problems.map(({ line }) => line),
        problems.map(([line]) => line),
        read.problems.map(({ message }) => message).join('\n'),
      );
      problems.forEach(([, pattern], i) => {
        assert.match(read.problems[i]?.message ?? '', pattern);
      });
    });
  }

  it('never throws, and no span leaves the text', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        'finding: ',
        'garbled/spacing',
        'verdict: ',
        'sic',
        'in: ',
        'quote: ',
        'with: ',
        '\n',
        '\n  ',
        '{',
        '}',
      ],
      ...['[', ']', '"', "'", '#', ': ', '&a', '*a', '|', '>', '\t', '\r', '\0', '\uFFFD', 'ignored', 'x', '? ', '---'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((each) => each.join('')),
        ),
        (text) => {
          const { problems } = readReviews(text);
          for (const { span } of problems)
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          addReview(text, phrase);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const phrase: Review = {
  finding: 'garbled/spacing',
  verdict: 'ignored',
  at: { quote: 'no limits', before: '', after: '' },
  with: [],
};
const pair: Review = {
  finding: 'conflict/quotation',
  verdict: 'same thing',
  at: { in: 'a.txt', quote: 'seven', before: 'waited', after: 'years' },
  with: [{ in: 'b.txt', quote: 'eight', before: 'waited', after: 'years' }],
};

describe('reviews: writing', () => {
  const entry = `- finding: conflict/quotation
  verdict: same thing
  in: a.txt
  quote: seven
  before: waited
  after: years
  with:
    in: b.txt
    quote: eight
    before: waited
    after: years
`;

  it('begins a file that can be read', () => {
    const text = addReview(undefined, pair) ?? '';
    assert.ok(text.startsWith('#') && text.endsWith(entry), text);
    assert.deepEqual(readReviews(text), { reviews: [pair], problems: [] });
  });

  it('keeps comments, order and layout', () => {
    const old = '# ours\n\n-   {finding: garbled/spacing,  verdict: ignored, quote: no limits} # as they say\n# end\n';
    assert.equal(addReview(old, pair), `${old}${entry}`);
  });

  it('says nothing twice', () => {
    const once = addReview(undefined, pair) ?? '';
    assert.equal(addReview(once, pair), once);
  });

  it('takes the place of an earlier word on the same places, from whichever side, and of nothing else', () => {
    const old = `# first\n${entry}# second\n- { finding: garbled/spacing, verdict: ignored, quote: no limits }\n`;
    const [other] = pair.with;
    assert.ok(other);
    const turned: Review = {
      ...pair,
      verdict: 'explained',
      reason: 'one counts from spring',
      at: other,
      with: [{ ...pair.at, in: 'a.txt' }],
    };
    const text = addReview(old, turned) ?? '';
    assert.match(text, /^# first\n# second\n- \{ finding/);
    assert.deepEqual(readReviews(text).reviews.map(show), [
      'garbled/spacing ignored *:no limits',
      'conflict/quotation explained b.txt:eight | a.txt:seven (one counts from spring)',
    ]);
  });

  it('leaves alone what is no list', () => {
    for (const text of ['a: b\n', '- [\n', '[1]\n']) assert.equal(addReview(text, pair), undefined, text);
    assert.ok(addReview('[]\n', pair)?.includes(entry));
  });

  it('is always read as it was written', () => {
    const words = fc
      .oneof(
        fc.string(),
        fc.constantFrom('- x', ': ', '#', '“no”', 'true', '007', '\uFFFD', '\ud83d', '\u2028', "'", '"'),
      )
      .map((text) => text.replace(/\s+/gu, ' ').trim());
    const quote = words.filter((text) => text !== '');
    const plain = { noNullPrototype: true };
    const place = fc.record({ in: fc.constantFrom('a.txt', 'b c/ä.md'), quote, before: words, after: words }, plain);
    const review = fc.record(
      {
        finding: fc.constantFrom('conflict/figure', 'garbled/spacing'),
        verdict: fc.constantFrom('ignored' as const, 'same thing' as const, 'sic' as const),
        at: place,
        with: fc.array(place, { maxLength: 3 }),
      },
      plain,
    );
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 4 }), (reviews) => {
        const text = reviews.reduce<string | undefined>((now, each) => addReview(now, each), undefined) ?? '';
        const read = readReviews(text);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(read.reviews.at(-1), reviews.at(-1));
      }),
    );
  });
});

/** Articles by path, whose marked passages are findings: each tells of all marked passages of the other articles. */
function story(articles: Readonly<Record<string, string>>, code = 'conflict/figure') {
  const read = Object.entries(articles).map(([path, source]) => ({ uri: uriOf(path), ...takeMarks(source) }));
  const textOf = (uri: string): string | undefined => read.find((each) => each.uri === uri)?.text;
  const findings = (path: string): Finding[] => {
    const own = read.find(({ uri }) => uri === uriOf(path));
    assert.ok(own);
    return own.marked.map((span) => ({
      code,
      severity: 'warning',
      span,
      message: `Has ${own.text.slice(span.start, span.end)}.`,
      related: read
        .filter(({ uri }) => uri !== own.uri && code.startsWith('conflict'))
        .flatMap(({ uri, marked: spans }) => spans.map((each) => ({ uri, span: each, message: 'there' }))),
    }));
  };
  const article = (path: string) => ({ uri: uriOf(path), text: textOf(uriOf(path)) ?? '' });
  return {
    findings,
    article,
    review: (path: string, judgement: Parameters<typeof makeReview>[2], which = 0): Review => {
      const finding = findings(path)[which];
      assert.ok(finding);
      const made = makeReview(finding, article(path), judgement, base, textOf);
      assert.ok(made);
      return made;
    },
    /** Messages of what is left in an article, and the reviews that sleep. */
    left: (path: string, reviews: readonly Review[]) => {
      const filed = reviews.map((review): FiledReview => ({ review, base }));
      const { findings: rest, sleeping } = applyReviews(findings(path), article(path), filed, textOf);
      return { left: rest.map(({ message }) => message), sleeping: sleeping.map(({ review }) => show(review)) };
    },
  };
}

describe('reviews: applied', () => {
  const two = {
    'a.txt': 'The pier costs ⟦nine million⟧ crowns.',
    'news/b c.md': 'A pier for ⟦ten million⟧ crowns.',
  };

  for (const verdict of ['not the same thing', 'explained'] as const) {
    it(`“${verdict}” lays the finding to rest on both sides`, () => {
      const { review, left } = story(two);
      const made = review('a.txt', { verdict });
      assert.equal(made.with[0]?.in, 'news/b c.md');
      assert.deepEqual(left('a.txt', [made]), { left: [], sleeping: [] });
      assert.deepEqual(left('news/b c.md', [made]), { left: [], sleeping: [] });
    });
  }

  it('“same thing” keeps it, and says so, on both sides', () => {
    const { review, left } = story(two);
    const made = review('a.txt', { verdict: 'same thing' });
    assert.deepEqual(left('a.txt', [made]).left, ['Has nine million. (confirmed)']);
    assert.deepEqual(left('news/b c.md', [made]).left, ['Has ten million. (confirmed)']);
  });

  it('the last word counts', () => {
    const { review, left } = story(two);
    const [gone, confirmed] = [
      review('a.txt', { verdict: 'explained' }),
      review('news/b c.md', { verdict: 'same thing' }),
    ];
    assert.deepEqual(left('a.txt', [gone, confirmed, confirmed]).left, ['Has nine million. (confirmed)']);
    assert.deepEqual(left('a.txt', [confirmed, gone, gone]).left, []);
  });

  it('a third outlet that nobody has judged brings the finding back', () => {
    const made = story(two).review('a.txt', { verdict: 'not the same thing' });
    const three = story({ ...two, 'c.txt': 'It will be ⟦twelve million⟧ in all.' });
    assert.deepEqual(three.left('a.txt', [made]).left, ['Has nine million.']);
    const again = three.review('a.txt', { verdict: 'not the same thing' });
    assert.deepEqual(three.left('a.txt', [made, again]).left, []);
    assert.deepEqual(three.left('c.txt', [made, again]).left, []);
  });

  it('a reprint of what was judged does not', () => {
    const made = story(two).review('a.txt', { verdict: 'explained' });
    const reprinted = story({
      ...two,
      'c.txt': 'By wire: a pier for ⟦ten\nmillion⟧.',
      'd.txt': 'It is ⟦nine million⟧.',
    });
    assert.deepEqual(reprinted.left('a.txt', [made]).left, []);
    assert.deepEqual(reprinted.left('news/b c.md', [made]).left, []);
    assert.deepEqual(reprinted.left('c.txt', [made]).left, ['Has ten\nmillion.']);
    const moved = story({ 'a.txt': two['a.txt'], 'c.txt': 'By wire: a pier for ⟦ten million⟧.' });
    assert.deepEqual(moved.left('a.txt', [made]).left, ['Has nine million.'], 'the judged place must be among them');
  });

  it('settles one place and not the same words elsewhere', () => {
    const garble = story({ 'a.txt': 'He saw ⟦the the⟧ pier. Later she saw ⟦the the⟧ ferry and left.' }, 'garbled/x');
    const here = garble.review('a.txt', { verdict: 'ignored' }, 1);
    assert.equal(garble.left('a.txt', [here]).left.length, 1);
    const sic = garble.review('a.txt', { verdict: 'sic' }, 0);
    assert.deepEqual(garble.left('a.txt', [here, sic]).left, []);
  });

  it('ignores a phrase in every article of the folder, and nowhere else', () => {
    const garble = story(
      { 'a.txt': 'A ⟦limits friendship⟧ it is, a no limits friendship.', 'b/c.txt': 'Their no ⟦limits\n friendship⟧.' },
      'garbled/x',
    );
    const everywhere = garble.review('a.txt', { verdict: 'ignored', everywhere: true });
    assert.equal(everywhere.at.in, undefined);
    assert.deepEqual(garble.left('b/c.txt', [everywhere]).left, []);
    const wider: Review = { ...everywhere, at: { quote: 'no limits friendship', before: '', after: '' } };
    assert.equal(garble.left('a.txt', [wider]).left.length, 1);
    assert.deepEqual(garble.left('b/c.txt', [wider]).left, []);
    const filed = [{ review: everywhere, base: 'file:///elsewhere' }];
    const { findings: left } = applyReviews(garble.findings('a.txt'), garble.article('a.txt'), filed, () => undefined);
    assert.equal(left.length, 1);
  });

  it('is of one code alone', () => {
    const made = story(two).review('a.txt', { verdict: 'explained' });
    assert.equal(story(two, 'conflict/date').left('a.txt', [made]).left.length, 1);
  });

  it('holds without “with” whatever the finding tells of', () => {
    const made = { ...story(two).review('a.txt', { verdict: 'explained' }), with: [] };
    assert.deepEqual(story(two).left('a.txt', [made]).left, []);
    assert.equal(story(two).left('news/b c.md', [made]).left.length, 1);
  });

  it('survives edits around it on both sides, and sleeps when the words change', () => {
    const made = story(two).review('a.txt', { verdict: 'explained' });
    const edited = story({
      'a.txt': 'New lead.\n\nThe old pier now costs ⟦nine million⟧ crowns.',
      'news/b c.md': '# Pier\n\nA small pier for\n⟦ten million⟧ crowns, or more.',
    });
    assert.deepEqual(edited.left('a.txt', [made]), { left: [], sleeping: [] });
    const changed = story({ ...two, 'a.txt': 'The pier costs ⟦eleven million⟧ crowns.' });
    assert.deepEqual(changed.left('a.txt', [made]), {
      left: ['Has eleven million.'],
      sleeping: ['conflict/figure explained a.txt:nine million | news/b c.md:ten million'],
    });
    const corrected = story({ ...two, 'news/b c.md': 'A pier for ⟦eight million⟧ crowns.' });
    assert.deepEqual(corrected.left('a.txt', [made]).left, ['Has nine million.']);
  });

  it('names an article of another folder by its uri', () => {
    const { findings, article } = story(two);
    const finding = findings('a.txt')[0];
    assert.ok(finding);
    const elsewhere = { uri: 'file:///other/x.txt', span: { start: 0, end: 3 }, message: 'there' };
    const far = { ...finding, related: [elsewhere] };
    const textOf = (): string => 'Ten million.';
    const made = makeReview(far, article('a.txt'), { verdict: 'explained' }, base, textOf);
    assert.equal(made?.with[0]?.in, 'file:///other/x.txt');
    assert.deepEqual(applyReviews([far], article('a.txt'), [{ review: made, base }], textOf).findings, []);
    assert.equal(
      makeReview(far, article('a.txt'), { verdict: 'explained' }, base, () => undefined),
      undefined,
    );
  });

  it('never throws, and only leaves out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', 'b\n', '\ud83d'), maxLength: 30 });
    const span = fc.tuple(fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(text, text, fc.array(span, { maxLength: 4 }), text, (own, other, spans, quote) => {
        const findings = spans.map(([a, b]): Finding => ({
          code: 'conflict/figure',
          severity: 'hint',
          span: { start: Math.min(a, b, own.length), end: Math.min(Math.max(a, b), own.length) },
          message: '',
          related: [{ uri: uriOf('b.txt'), span: { start: 0, end: Math.min(a, other.length) }, message: '' }],
        }));
        const at = { uri: uriOf('a.txt'), text: own };
        const made = findings.flatMap((each) => makeReview(each, at, { verdict: 'ignored' }, base, () => other) ?? []);
        const loose: Review = { ...phrase, finding: 'conflict/figure', at: { quote, before: '', after: '' } };
        const filed = [...made, loose].map((review): FiledReview => ({ review, base }));
        const { findings: left } = applyReviews(findings, at, filed, () => other);
        assert.ok(left.every((each) => findings.includes(each)));
      }),
    );
  });
});
