import { akin, countryName, findPlaces, type PlaceMention } from '../../analyse/places/gazetteer.ts';
import type { Article } from '../../parse/article.ts';
import type { Finding, Related } from '../finding.ts';
import { hits, proseBlocks, quotedSpans, quoteSentence } from '../prose.ts';
import type { Homes } from './homes.ts';
import { belongs, type StoryTrip } from './story-trip.ts';
import type { Trip } from './trip.ts';

const maxRelated = 6;
/** Words of a journey with several stops, after which another country is no contradiction. */
const severalStops =
  /\b(?:tour|leg|stopover|stops?|swing|shuttle|multi-nation|multi-country|regional trip|two-country|three-nation)\b/iu;

/**
 * The passages that put the story's trip in another country than its headline and most others do.
 * @returns findings under `code`, none where another trip could be meant
 */
export function misplacedTrips(
  code: string,
  article: Article,
  trips: readonly Trip[],
  story: StoryTrip,
  homes: Homes,
): readonly Finding[] {
  const prose = proseBlocks(article);
  const tours =
    prose.some(({ block }) => severalStops.test(block.text)) || trips.some((trip) => trip.countries.length > 1);
  // Counted once, and only when a trip asks.
  let places: readonly PlaceMention[] | undefined;
  const namedTimes = (country: string): number => {
    places ??= prose.flatMap(({ block }) => findPlaces(block.text)).filter((place) => place.kind !== 'demonym');
    return places.filter((place) => akin(place.country, country)).length;
  };
  const goingTo = new Map<string, number>();
  for (const { countries } of trips) for (const code of countries) goingTo.set(code, (goingTo.get(code) ?? 0) + 1);
  const tripsTo = (country: string): number =>
    [...goingTo].reduce((sum, [code, count]) => sum + (akin(code, country) ? count : 0), 0);
  return trips.flatMap((trip) => {
    const [country] = trip.countries;
    if (country === undefined || trip.countries.length > 1 || trip.aside || akin(country, story.country)) return [];
    if (!belongs(trip, story.traveller, homes) || (trip.form === 'compound' && !named(trip))) return [];
    if (trip.origin !== undefined && akin(trip.origin, story.country)) return [];
    // Told of twice, it is a trip of its own.
    if (tripsTo(country) > 1) return [];
    const athome = story.home !== undefined && akin(country, story.home);
    // Without the strong sign, a second stop on the way is the likelier reading.
    if (!athome && (tours || namedTimes(country) > 2 || !trip.traveller.definite)) return [];
    const signals = Number(story.headline.length > 0) + Number(story.support.length > 1) + Number(athome);
    if (signals < (athome ? 1 : 2)) return [];
    // Somebody's words are no claim of the article's. Asked last, as it looks through all quotations.
    if (hits(quotedSpans(article, trip.block), trip) || article.blocks[trip.block]?.type === 'headline') return [];
    return [finding(code, article, trip, story, athome, signals)];
  });
}

const named = (trip: Trip): boolean =>
  trip.traveller.tokens.length > 0 || trip.traveller.pronoun || trip.traveller.definite;

function finding(
  code: string,
  article: Article,
  trip: Trip,
  story: StoryTrip,
  athome: boolean,
  signals: number,
): Finding {
  const [there, here] = [countryName(trip.countries[0] ?? ''), countryName(story.country)];
  const others = story.support.length;
  const passages = `${others} ${story.headline.length ? 'other ' : ''}passage${others > 1 ? 's' : ''}`;
  const headline = story.headline.some(({ block }) => article.blocks[block]?.type === 'headline')
    ? 'the headline'
    : 'the deck';
  const evidence = [...(story.headline.length ? [headline] : []), ...(others ? [passages] : [])].join(' and ');
  const plural = others > 1 || (story.headline.length > 0 && others > 0);
  const own = athome ? `; ${there} is the traveller’s own country` : '';
  return {
    code,
    severity: signals > 1 ? 'warning' : 'information',
    span: spanOf(article, trip),
    message: `Puts the trip in ${there}, but ${evidence} ${plural ? 'put' : 'puts'} it in ${here}${own}.`,
    related: [...story.headline, ...story.support].slice(0, maxRelated).map((other): Related => ({
      uri: article.uri,
      span: spanOf(article, other),
      message: `Here it leads to ${here}: ${quoteSentence(article.blocks[other.block], other)}`,
    })),
  };
}

/** A trip's place in the file. */
export function spanOf(
  article: Article,
  trip: { readonly block: number; readonly start: number; readonly end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  return article.blocks[trip.block]?.map.spanToSource(trip) ?? { start: 0, end: 0 };
}
