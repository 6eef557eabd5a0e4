import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType, FigureKind } from '../../server/src/analyse/annotations.ts';
import type { SummaryFigure, SummaryTimex } from '../../server/src/resolve/summary.ts';
import { compareItems, isSlip, type ItemVerdict } from '../../server/src/story/facts/compare-items.ts';
import { compareSlot, type SlotVerdict } from '../../server/src/story/facts/compare-slot.ts';
import { compareTimes, type TimeVerdict } from '../../server/src/story/facts/compare-times.ts';
import type { Item, ItemSort } from '../../server/src/story/facts/item.ts';
import type { KnownFiller } from '../../server/src/story/facts/known-event.ts';
import { officeOf } from '../../server/src/story/facts/offices.ts';
import { areOpposite } from '../../server/src/story/facts/opposites.ts';

/** A timex by its TIMEX3 value, "~" before it for one that is modified. */
function timex(value: string, text = value): SummaryTimex {
  const bare = value.replace('~', '');
  return {
    start: 0,
    end: text.length,
    text,
    type: bare.startsWith('P') ? 'DURATION' : bare.includes('T') ? 'TIME' : 'DATE',
    value: bare,
    ...(bare !== value && { mod: 'APPROX' }),
  };
}

const times: readonly (readonly [string, string, TimeVerdict])[] = [
  ['2026-03-09', '2026-03-09', 'same'],
  ['2026-03-09', '2026-03-10', 'different'],
  ['2026-03-09', '2026-03', 'same'],
  ['2026-03-09', '2026', 'same'],
  ['2026-03-09', '2025', 'unknown'],
  ['2026-03', '2026-05', 'different'],
  ['2026', '2025', 'different'],
  ['XXXX-WXX-1', '2026-03-09', 'same'],
  ['XXXX-WXX-1', '2026-03-10', 'different'],
  ['XXXX-WXX-1', 'XXXX-WXX-2', 'different'],
  ['XXXX-WXX-1', '2026-03', 'unknown'],
  ['2026-03-09T04:15', '2026-03-09T06:40', 'different'],
  ['2026-03-09T04:15', '2026-03-09T04:20', 'same'],
  ['2026-03-09TNI', '2026-03-09', 'same'],
  ['2026-W10', '2026-03-09', 'unknown'],
  ['P3D', 'P3D', 'same'],
  ['P3D', 'P4D', 'different'],
  ['P2W', 'P14D', 'same'],
  ['P2W', 'P13D', 'unknown'],
  ['P10D', 'P10W', 'different'],
  ['P3D', '2026-03-09', 'unknown'],
  ['~1960', '1962', 'unknown'],
  ['~P3D', 'P4D', 'unknown'],
  ['PXD', 'P4D', 'unknown'],
];

describe('compareTimes', () => {
  for (const [a, b, expected] of times) {
    it(`${a}, ${b}: ${expected}`, () => {
      assert.equal(compareTimes(timex(a), timex(b)), expected);
      assert.equal(compareTimes(timex(b), timex(a)), expected);
    });
  }
});

/** Who or what fills a slot: `person Ada Quill`, `place Oslo NO`, `place Norway NO!` for a state, `the strike` for a noun. */
function filler(text: string): KnownFiller {
  const [, type, name = text, country = '', state] =
    /^(person|organization|place) (.+?)(?: ([A-Z]{2})(!?))?$/.exec(text) ?? [];
  return {
    filler: {
      start: 0,
      end: 1,
      text: name,
      head: type === undefined ? (name.split(' ').at(-1) ?? '') : name.toLowerCase(),
      modifiers: [],
      entities: type === undefined ? [] : [0],
      within: [],
      ...(type !== undefined && { kind: 'name' as const }),
    },
    keys: type === undefined ? [] : [name],
    ...(type !== undefined && { type: type as EntityType }),
    countries: country === '' ? [] : [country],
    state: state === '!',
  };
}

const slots: readonly (readonly [string, string, SlotVerdict])[] = [
  ['person Ada Quill', 'person Ada Quill', 'same'],
  ['person Ada Quill', 'person Tomas Vane', 'different'],
  ['person Ada Quill', 'person Jonas Quill', 'unknown'],
  ['person Ada Quill', 'organization Quill & Sons', 'unknown'],
  ['organization Norland', 'organization Harrow Mills', 'unknown'],
  ['place Oslo NO', 'place Norway NO!', 'same'],
  ['place Oslo NO', 'place Bergen NO', 'different'],
  ['place Norway NO!', 'place Chile CL!', 'different'],
  ['place Oslo NO', 'place Chile CL!', 'different'],
  ['place Norby', 'place Corvin', 'unknown'],
  ['the strike', 'the walkout', 'unknown'],
  ['the strike', 'a strike', 'like'],
  ['the strike', 'person Ada Quill', 'unknown'],
  ['person Ada Quill, person Tomas Vane', 'person Tomas Vane', 'same'],
  ['person Ada Quill, person Tomas Vane', 'person Tomas Vane, person Karl Holm', 'different'],
  ['', 'person Ada Quill', 'unknown'],
];

describe('compareSlot', () => {
  const fillers = (list: string): KnownFiller[] => list.split(', ').filter(Boolean).map(filler);
  for (const [a, b, expected] of slots) {
    it(`${a || 'nobody'}; ${b}: ${expected}`, () => {
      assert.equal(compareSlot(fillers(a), fillers(b)).verdict, expected);
      assert.equal(compareSlot(fillers(b), fillers(a)).verdict, expected);
    });
  }
});

/** An item of a sentence as far as it is compared. */
function item(sort: ItemSort, text: string, more: Partial<Item> = {}): Item {
  return { sort, text, start: 0, end: text.length, sentence: 0, uses: [], ...more };
}

const named = (type: EntityType, text: string, ...countries: string[]): Item =>
  item(type, text, { key: text, type, countries });

const state = (text: string, country: string): Item =>
  item('place', text, { key: text, type: 'place', countries: [country], state: true });

const time = (value: string, text = value): Item => item('time', text, { timex: timex(value, text) });

function figure(value: number, kind: FigureKind = 'number', more: Partial<SummaryFigure> = {}): Item {
  const text = String(value);
  return item('figure', text, {
    figure: { start: 0, end: text.length, kind, text, value, sentence: '', ...more },
    source: {},
  });
}

const items: readonly (readonly [string, Item, Item, ItemVerdict])[] = [
  ['one person', named('person', 'Ada Quill'), named('person', 'Ada Quill'), 'same'],
  ['two persons', named('person', 'Ada Quill'), named('person', 'Tomas Vane'), 'different'],
  ['two of one name', named('person', 'Ada Quill'), named('person', 'Jonas Quill'), 'unknown'],
  [
    'letters and the full name',
    named('organization', 'ICC'),
    named('organization', 'International Criminal Court'),
    'unknown',
  ],
  ['a person and a place', named('person', 'Ada Quill'), named('place', 'Oslo', 'NO'), 'unknown'],
  ['a town and its country', named('place', 'Oslo', 'NO'), state('Norway', 'NO'), 'same'],
  ['two towns of a country', named('place', 'Oslo', 'NO'), named('place', 'Bergen', 'NO'), 'different'],
  ['two countries', state('Norway', 'NO'), state('Chile', 'CL'), 'different'],
  ['a part of the world', state('Chile', 'CL'), named('place', 'South America'), 'unknown'],
  ['a town that no list has', named('place', 'Norby'), state('Chile', 'CL'), 'unknown'],
  [
    'two islands',
    item('place', 'Rhona', { key: 'Rhona', placeSort: 'island' }),
    item('place', 'Skerra', { key: 'Skerra', placeSort: 'island' }),
    'different',
  ],
  ['two days', time('2026-03-09'), time('2026-03-10'), 'different'],
  ['one weekday in two weeks', time('2026-03-09', 'Monday'), time('2026-03-16', 'Monday'), 'unknown'],
  ['one number', figure(14), figure(14), 'same'],
  ['two numbers', figure(14), figure(41), 'different'],
  ['one is rounded', figure(4_800_000), figure(4_830_000), 'like'],
  ['at least', figure(12, 'number', { hedge: 'at-least' }), figure(14), 'like'],
  ['a range', figure(30, 'number', { upper: 45 }), figure(38), 'like'],
  ['one sum in two dollars', figure(52, 'money', { unit: 'USD' }), figure(52, 'money', { unit: 'AUD' }), 'same'],
  ['two currencies', figure(80, 'money', { unit: 'EUR' }), figure(92, 'money', { unit: 'USD' }), 'unknown'],
  [
    'miles and kilometres',
    figure(3, 'quantity', { unit: 'mile' }),
    figure(5, 'quantity', { unit: 'kilometer' }),
    'like',
  ],
  ['part and whole', figure(3, 'number', { scopes: ['part'] }), figure(12), 'unknown'],
];

describe('compareItems', () => {
  for (const [name, a, b, expected] of items) {
    it(`${name}: ${expected}`, () => {
      assert.equal(compareItems(a, b), expected);
      assert.equal(compareItems(b, a), expected);
    });
  }

  it('is symmetric, and an item is the same as itself', () => {
    const anyItem = fc.constantFrom(
      ...items.flatMap(([, a, b]) => [a, b]),
      ...times.flatMap(([a, b]) => [time(a), time(b)]),
    );
    fc.assert(
      fc.property(anyItem, anyItem, (a, b) => {
        assert.equal(compareItems(a, b), compareItems(b, a));
        assert.equal(isSlip(a, b), isSlip(b, a));
        assert.ok(['same', 'like', 'unknown'].includes(compareItems(a, a)));
      }),
    );
  });

  it('is symmetric for any numbers', () => {
    const hedges = fc.constantFrom(undefined, 'about', 'at-least', 'more-than', 'nearly', 'less-than', 'at-most');
    const some = fc
      .record({ value: fc.integer({ min: 0, max: 1e9 }), hedge: hedges })
      .map(({ value, hedge }) =>
        figure(value, 'number', hedge === undefined ? {} : { hedge: hedge as NonNullable<SummaryFigure['hedge']> }),
      );
    fc.assert(
      fc.property(some, some, (a, b) => {
        assert.equal(compareItems(a, b), compareItems(b, a));
        assert.equal(isSlip(a, b), isSlip(b, a));
      }),
    );
  });

  it('never throws on times, whatever their values', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(compareTimes(timex(a), timex(b)), compareTimes(timex(b), timex(a)));
      }),
    );
  });
});

const slips: readonly (readonly [string, Item, Item, boolean])[] = [
  ['digits turned round', figure(149), figure(194), true],
  ['a digit too many', figure(12), figure(120), true],
  ['another scale', figure(14_000_000), figure(14_000_000_000), true],
  ['one digit other', figure(1962), figure(1982), true],
  ['other numbers', figure(149), figure(372), false],
  ['single digits', figure(3), figure(7), false],
  ['the same day of another month', time('2026-11-25'), time('2026-10-25'), true],
  ['another day', time('2026-11-25'), time('2026-11-27'), false],
];

describe('isSlip', () => {
  for (const [name, a, b, expected] of slips) {
    it(`${name}: ${String(expected)}`, () => {
      assert.equal(isSlip(a, b), expected);
    });
  }
});

const offices: Readonly<Record<string, string | undefined>> = {
  'foreign minister': 'minister (foreign)',
  'the Norwegian minister of defense': 'minister (defence) of NO',
  'foreign and trade minister': 'minister (foreign, trade)',
  'prime minister of Tonga': 'prime minister of TO',
  'US ambassador to Germany': 'ambassador of DE, US',
  'mayor of Madrid': 'mayor of ES',
  'defence minister, in a speech in Oslo': 'minister (defence)',
  'former president of Chile': undefined,
  'deputy prime minister': undefined,
  'wife of the president of Chile': undefined,
  'the next ambassador to Iran': undefined,
  'spokesman of the president': undefined,
  'an engineer': undefined,
};

describe('officeOf', () => {
  for (const [text, expected] of Object.entries(offices)) {
    it(text, () => {
      const office = officeOf({ start: 0, end: text.length, text });
      const portfolios = office && office.portfolios.length > 0 ? ` (${office.portfolios.join(', ')})` : '';
      const countries = office && office.countries.length > 0 ? ` of ${office.countries.join(', ')}` : '';
      assert.equal(office && `${office.noun}${portfolios}${countries}`, expected);
    });
  }
});

describe('areOpposite', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['approve', 'reject', true],
    ['acquittal', 'conviction', true],
    ['raise', 'cut', true],
    ['admit', 'deny', true],
    ['arrest', 'release', false],
    ['open', 'close', false],
    ['survive', 'death', true],
    ['approve', 'back', false],
    ['approve', 'fall', false],
    ['visit', 'meet', false],
    ['rise', 'rise', false],
  ];
  for (const [a, b, expected] of pairs) {
    it(`${a}, ${b}: ${String(expected)}`, () => {
      assert.equal(areOpposite(a, b), expected);
      assert.equal(areOpposite(b, a), expected);
    });
  }
});
