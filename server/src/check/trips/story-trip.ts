import { akin } from '../../analyse/places/gazetteer.ts';
import type { Article } from '../../parse/article.ts';
import { proseBlocks } from '../prose.ts';
import { homeOf, type Homes } from './homes.ts';
import type { Traveller, Trip } from './trip.ts';

/** The one trip an article is about. */
export interface StoryTrip {
  readonly traveller: Traveller;
  /** The traveller's own country, when the article tells it. */
  readonly home?: string;
  /** Where headline, deck or most passages put it. */
  readonly country: string;
  /** Trips in headline and deck that go there. */
  readonly headline: readonly Trip[];
  /** Further trips of the same traveller that go there, in text order. */
  readonly support: readonly Trip[];
}

/** How many paragraphs at the start count as the lead. */
const leadParagraphs = 3;

/**
 * Whether two trips have one traveller: `true` or `false` where names, or name and nationality, decide it, else
 * `undefined`.
 */
export function sameTraveller(a: Traveller, b: Traveller, homes: Homes): boolean | undefined {
  if (a.tokens.length && b.tokens.length) return a.tokens.some((token) => b.tokens.includes(token));
  const [homeA, homeB] = [a, b].map((traveller) => traveller.home ?? homeOf(traveller.tokens, homes));
  if ((a.tokens.length || a.home) && (b.tokens.length || b.home) && homeA !== undefined && homeB !== undefined) {
    return homeA === homeB;
  }
  return undefined;
}

/**
 * Finds the trip the article is about: the one its headline, deck or lead names, with the country that most of its
 * passages give. `undefined` when none is named there or two countries are even.
 */
export function storyTrip(article: Article, trips: readonly Trip[], homes: Homes): StoryTrip | undefined {
  const lead = leadBlocks(article);
  const first = trips.find(
    (trip) =>
      lead.has(trip.block) && trip.countries.length === 1 && (trip.traveller.tokens.length > 0 || trip.traveller.home),
  );
  if (!first) return undefined;
  const { traveller } = first;
  const home = traveller.home ?? homeOf(traveller.tokens, homes);
  const own = trips.filter(
    (trip) => trip.countries.length === 1 && (trip === first || belongs(trip, traveller, homes)),
  );
  const country = mostFrequent(own, home);
  if (country === undefined) return undefined;
  const there = own.filter((trip) => akin(trip.countries[0] ?? '', country));
  const isTop = (trip: Trip): boolean => /^(?:headline|deck)$/u.test(article.blocks[trip.block]?.type ?? '');
  return {
    traveller,
    country,
    headline: there.filter(isTop),
    support: there.filter((trip) => !isTop(trip)),
    ...(home !== undefined && { home }),
  };
}

/** Whether a trip may be the traveller's: named so, or spoken of as known ("the visit", "his trip"). */
export function belongs(trip: Trip, traveller: Traveller, homes: Homes): boolean {
  const same = sameTraveller(trip.traveller, traveller, homes);
  return same ?? (trip.traveller.pronoun || trip.traveller.definite || trip.form === 'compound');
}

function leadBlocks(article: Article): ReadonlySet<number> {
  let paragraphs = 0;
  return new Set(
    proseBlocks(article)
      .filter(({ block }) => {
        if (block.type === 'paragraph') paragraphs++;
        return (
          block.type === 'headline' ||
          block.type === 'deck' ||
          (block.type === 'paragraph' && paragraphs <= leadParagraphs)
        );
      })
      .map(({ index }) => index),
  );
}

function mostFrequent(trips: readonly Trip[], home: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { countries } of trips) {
    const [code = ''] = countries;
    // Nobody's visit to his own country is the story.
    if (home !== undefined && akin(code, home)) continue;
    const key = [...counts.keys()].find((other) => akin(other, code)) ?? code;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] !== second?.[1] ? best[0] : undefined;
}
