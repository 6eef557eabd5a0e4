import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromBase, toBase } from '../../server/src/analyse/figures/conversions.ts';
import { impliedPrecision } from '../../server/src/analyse/figures/precision.ts';
import { findNumerals } from '../../server/src/analyse/numerals.ts';
import { type ComparedFigure, compareFigures, type FigureSource } from '../../server/src/story/compare-values.ts';

/** The figure of a phrase such as "at least 40 people". */
function figure(phrase: string, more: Partial<ComparedFigure> = {}): ComparedFigure {
  const text = `They gave ${phrase}.`;
  const [found] = findNumerals({ text, sentences: [] }).figures;
  assert.ok(found, phrase);
  const { kind, value, upper, unit, hedge } = found;
  return {
    kind,
    value,
    text: text.slice(found.start, found.end),
    ...(upper !== undefined && { upper }),
    ...(unit !== undefined && { unit }),
    ...(hedge && { hedge: hedge.kind }),
    ...more,
  };
}

/** `same`, `different`, or what explains it; asked both ways. */
function check(
  a: ComparedFigure,
  b: ComparedFigure,
  expected: string,
  sources: readonly [FigureSource, FigureSource] = [{}, {}],
): void {
  const say = (verdict: ReturnType<typeof compareFigures>): string =>
    verdict.verdict === 'explained' ? verdict.reason : verdict.verdict;
  assert.equal(say(compareFigures(a, b, ...sources)), expected);
  assert.equal(say(compareFigures(b, a, sources[1], sources[0])), expected, 'the other way round');
}

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['42 people', '42 people', 'same'],
  ['42 people', 'forty-two people', 'same'],
  ['$1.5 billion', '$1,500 million', 'same'],
  ['1,000 metres', '1 km', 'same'],
  ['42 people', '43 people', 'different'],
  ['12 soldiers', '21 soldiers', 'different'],
  ['$81.3 billion', '$81.26 billion', 'rounding'],
  ['$81.3 billion', '$81.4 billion', 'different'],
  ['$81.3 billion', '$52.1 billion', 'different'],
  ['$5 million', '$5 billion', 'different'],
  ['3 million people', '2.8 million people', 'rounding'],
  ['3 million people', '2.4 million people', 'different'],
  ['1.5 billion people', '1.53 billion people', 'rounding'],
  ['2,500 homes', '2,480 homes', 'rounding'],
  ['2,500 homes', '2,600 homes', 'different'],
  ['300 homes', '304 homes', 'rounding'],
  ['300 homes', '340 homes', 'different'],
  ['about 300 homes', '340 homes', 'hedge'],
  ['about 3 million people', '3.4 million people', 'hedge'],
  ['about 40 ships', '44 ships', 'hedge'],
  ['about 40 ships', '60 ships', 'different'],
  ['at least 40 ships', '42 ships', 'hedge'],
  ['at least 40 ships', '38 ships', 'different'],
  ['more than 40 ships', 'at least 42 ships', 'hedge'],
  ['up to 40 ships', '30 ships', 'hedge'],
  ['up to 40 ships', '50 ships', 'different'],
  ['nearly 300 homes', '289 homes', 'hedge'],
  ['nearly 300 homes', '320 homes', 'different'],
  ['fewer than 50 ships', 'at least 60 ships', 'different'],
  ['10 to 12 ships', '11 ships', 'range'],
  ['10 to 12 ships', '12 to 14 ships', 'range'],
  ['10 to 12 ships', '15 ships', 'different'],
  ['dozens of ships', '38 ships', 'range'],
  ['two dozen ships', '25 ships', 'rounding'],
  ['10 miles', '16 km', 'unit'],
  ['10 miles', '20 km', 'different'],
  ['30 tons', '30 tonnes', 'same'],
  ['500 acres', '200 hectares', 'unit'],
  ['60 mph', '97 kilometers per hour', 'unit'],
  ['50 degrees Fahrenheit', '10°C', 'same'],
  ['10°C', '20°C', 'different'],
  ['98 bcm', '98 billion cubic meters', 'same'],
  ['4 %', '4.4 percent', 'rounding'],
  ['4 %', '14 percent', 'different'],
  ['half of the members', '50 % of the members', 'same'],
  ['a third of the members', '33 % of the members', 'rounding'],
  ['half of the members', '70 % of the members', 'different'],
  ['$5 million', '€5 million', 'currency'],
  ['5 percentage points', '5 %', 'incomparable'],
  ['5 km', '5 tonnes', 'incomparable'],
  ['5 km', '5 people', 'incomparable'],
  ['a third visit', 'three visits', 'incomparable'],
];

describe('two figures of one thing', () => {
  for (const [a, b, expected] of PAIRS) {
    it(`${a} | ${b}: ${expected}`, () => {
      check(figure(a), figure(b), expected);
    });
  }

  it('parts, totals and what came on top are other figures', () => {
    check(figure('12 people', { scopes: ['part'] }), figure('40 people'), 'scope');
    check(figure('12 people', { scopes: ['additional'] }), figure('40 people', { scopes: ['so-far'] }), 'scope');
    check(figure('12 people', { scopes: ['total'] }), figure('40 people'), 'different');
  });

  it('other times explain a difference, times inside one another do not', () => {
    check(figure('$5 million'), figure('$7 million'), 'period', [{ periods: ['2021'] }, { periods: ['2022'] }]);
    check(figure('$5 million'), figure('$7 million'), 'different', [{ periods: ['2021'] }, { periods: ['2021-03'] }]);
    check(figure('$5 million'), figure('$7 million'), 'different', [{ periods: ['P1Y'] }, {}]);
  });

  it('a toll grows from report to report, and never shrinks', () => {
    const dead = { predicate: { start: 0, end: 6, lemma: 'kill', harm: 'death' } } as const;
    const [early, late] = [{ published: '2023-02-06' }, { published: '2023-02-08' }];
    check(figure('12 people', dead), figure('40 people', dead), 'later-report', [early, late]);
    check(figure('12 people', dead), figure('40 people', dead), 'different', [late, early]);
    check(figure('12 people', dead), figure('40 people', dead), 'different', [early, early]);
    check(figure('12 people'), figure('40 people'), 'different', [early, late]);
  });
});

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc.double({ min: 0.1, max: 999, noNaN: true }).map((value) => value.toFixed(1)),
);
const anyFigure: fc.Arbitrary<ComparedFigure> = fc
  .record({
    hedge: fc.constantFrom('', 'about ', 'nearly ', 'at least ', 'more than ', 'up to ', 'fewer than '),
    number: numbers,
    rest: fc.constantFrom(
      ' people',
      ' million people',
      '%',
      ' km',
      ' miles',
      ' tons',
      ' tonnes',
      ' gallons',
      ' bushels',
      '°C',
    ),
  })
  .map(({ hedge, number, rest }) => `${hedge}${number}${rest}`)
  .filter((phrase) => findNumerals({ text: `They gave ${phrase}.`, sentences: [] }).figures.length === 1)
  .map((phrase) => figure(phrase));

describe('comparing figures', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        assert.deepEqual(compareFigures(a, b), compareFigures(b, a));
      }),
    );
  });

  it('finds every figure the same as itself, whatever its value', () => {
    fc.assert(
      fc.property(anyFigure, fc.double(), (a, value) => {
        assert.equal(compareFigures(a, a).verdict, 'same');
        const odd = { ...a, value };
        assert.equal(compareFigures(odd, odd).verdict, 'same');
      }),
    );
  });
});

describe('units', () => {
  const UNITS = ['meter', 'mile', 'acre', 'square-mile', 'cubic-foot', 'gallon', 'ton', 'celsius', 'fahrenheit', 'barrel-per-day', 'mile-per-hour', 'knot', 'basis-point']; // prettier-ignore

  it('there and back is the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (unit, value) => {
        const back = fromBase(toBase(value, unit)[0]?.value ?? NaN, unit) ?? NaN;
        assert.ok(Math.abs(back - value) <= 1e-9 * Math.max(1000, Math.abs(value)), `${value} ${unit} became ${back}`);
      }),
    );
  });

  it('without a fixed size convert to nothing', () => {
    for (const unit of ['point', 'member', 'USD', '', 'square-ton', 'a-per-b-per-c', '-per-', 'cubic-']) {
      assert.deepEqual(toBase(1, unit), []);
    }
  });
});

describe('the precision that digits imply', () => {
  const PRECISIONS: readonly (readonly [string, number])[] = [
    ['42 people', 0],
    ['about 3 million people', 500_000],
    ['3 million people', 500_000],
    ['three million people', 500_000],
    ['1.5 billion people', 50_000_000],
    ['$81.3B', 50_000_000],
    ['300 people', 5],
    ['about 300 people', 50],
    ['2,500 people', 50],
    ['4 %', 0.5],
    ['4.25 %', 0.005],
    ['10 miles', 0.5],
    ['a dozen eggs', 3],
    ['one person', 0],
  ];
  for (const [phrase, expected] of PRECISIONS) {
    it(`${phrase}: ± ${expected}`, () => {
      const precision = impliedPrecision(figure(phrase));
      assert.ok(Math.abs(precision - expected) <= 1e-9 * expected, `± ${precision}`);
    });
  }

  it('is a number and not negative for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.boolean(), (text, value, hedged) => {
        const found = impliedPrecision({ kind: 'number', text, value, ...(hedged && { hedge: 'about' }) });
        assert.ok(found >= 0);
      }),
    );
  });
});
