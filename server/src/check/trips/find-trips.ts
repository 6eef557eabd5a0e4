import { countryOf, findPlaces, type PlaceMention } from '../../analyse/places/gazetteer.ts';
import type { Article } from '../../parse/article.ts';
import { proseBlocks } from '../prose.ts';
import { isAside } from './aside.ts';
import { destinationAt } from './destination.ts';
import { homeOf, type Homes, nameTokens, officeNoun } from './homes.ts';
import type { Traveller, Trip } from './trip.ts';

const noun = /(?<![\p{L}-])(?:visit|trip|journey|tour)(?![\p{L}-])/gu;
const moved =
  /(?<![\p{L}-])(?:flew|flies|flown|flying|travell?ed|travels|travell?ing|went|headed|journeyed|jetted|came|set off|set out|sailed|drove|returned)(?![\p{L}-])/gu;
const reached = /(?<![\p{L}-])(?:arrived|arrives|arriving|landed|touched down)(?![\p{L}-])/gu;
const visited = /(?<![\p{L}-])(?:visited|visits|visiting|toured)(?![\p{L}-])/gu;
const time =
  '(?: (?:on |late |early |this |last |next )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|week|month|weekend|year|morning|evening|afternoon|night)){0,2}';
const afterNoun = new RegExp(`^(?: (?:of|by) ([^,;:.()]{2,90}?))?${time} (?:to|of|in) `, 'u');
const afterMoved = new RegExp(
  `^(?: out| back| over| home| straight| directly)?${time}(?: from ([^,;:.()]{2,50}?))?${time} (?:to|for|into) `,
  'u',
);
const afterReached = new RegExp(`^${time}(?: from ([^,;:.()]{2,50}?))? (?:in|at) `, 'u');

/**
 * The trips an article's prose tells of, in text order: "X's visit to Russia", "the trip of X to Moscow", "X flew from
 * China to Russia", "X arrived in Cairo", "his Russia trip".
 */
export function findTrips(article: Article, homes: Homes): readonly Trip[] {
  const year = article.published?.value.slice(0, 4);
  return proseBlocks(article).flatMap(({ block, index }) =>
    block.sentences.flatMap((sentence) => {
      const text = block.text.slice(sentence.start, sentence.end);
      if (text.length > 2000) return [];
      return tripsIn(text, homes, year).map((trip) => ({
        ...trip,
        block: index,
        start: trip.start + sentence.start,
        end: trip.end + sentence.start,
        sentence: { start: sentence.start, end: sentence.end },
      }));
    }),
  );
}

type Found = Omit<Trip, 'block' | 'sentence'>;

const anyHead =
  /visit|trip|journey|tour|fl(?:ew|ies|own|ying)|travel|went|headed|jetted|came|set o|sailed|drove|returned|arriv|landed|touched/u;

function tripsIn(text: string, homes: Homes, year: string | undefined): readonly Found[] {
  if (!anyHead.test(text)) return [];
  const places = findPlaces(text);
  if (!places.length) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(noun)) {
    const end = match.index + match[0].length;
    const trip = nounTrip(text, places, match.index, end, homes) ?? compoundTrip(text, places, match.index, end, homes);
    if (trip) found.push({ ...trip, aside: isAside(text, trip, year) });
  }
  const verbs = [
    [moved, afterMoved],
    [reached, afterReached],
    [visited, /^ /u],
  ] as const;
  for (const [head, after] of verbs) {
    for (const match of text.matchAll(head)) {
      const end = match.index + match[0].length;
      const trip = verbTrip(text, places, match.index, end, after, homes);
      if (trip) found.push({ ...trip, aside: match[0] === 'returned' || isAside(text, trip, year) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Draft = Omit<Found, 'aside'>;

function nounTrip(
  text: string,
  places: readonly PlaceMention[],
  start: number,
  end: number,
  homes: Homes,
): Draft | undefined {
  const rest = afterNoun.exec(text.slice(end, end + 160));
  if (!rest) return undefined;
  const destination = destinationAt(text, places, end + rest[0].length);
  if (!destination) return undefined;
  const possessor = travellerBefore(text.slice(Math.max(0, start - 140), start), homes);
  const genitive = rest[1] === undefined ? undefined : travellerFrom(rest[1], homes);
  // "the leader's visit to Paris by train": what follows "by" is a traveller only when it names one.
  const traveller = genitive?.tokens.length || genitive?.home ? genitive : possessor.traveller;
  return {
    start: start - possessor.length,
    end: destination.end,
    traveller,
    countries: destination.countries,
    form: 'noun',
  };
}

/** "Russia trip", "his Moscow visit": the place stands before the noun. */
function compoundTrip(
  text: string,
  places: readonly PlaceMention[],
  start: number,
  end: number,
  homes: Homes,
): Draft | undefined {
  const place = places.find((candidate) => candidate.end === start - 1);
  if (!place || place.kind === 'demonym' || text.charAt(place.end) !== ' ') return undefined;
  const { traveller } = travellerBefore(text.slice(Math.max(0, place.start - 140), place.start), homes);
  return { start: place.start, end, traveller, countries: [place.country], form: 'compound' };
}

function verbTrip(
  text: string,
  places: readonly PlaceMention[],
  start: number,
  end: number,
  after: RegExp,
  homes: Homes,
): Draft | undefined {
  const rest = after.exec(text.slice(end, end + 160));
  if (!rest) return undefined;
  const destination = destinationAt(text, places, end + rest[0].length);
  if (!destination) return undefined;
  const origin = rest[1] === undefined ? undefined : findPlaces(rest[1])[0]?.country;
  const traveller = subjectBefore(text.slice(Math.max(0, start - 120), start), homes);
  return {
    start,
    end: destination.end,
    traveller,
    countries: destination.countries,
    form: 'verb',
    ...(origin !== undefined && { origin }),
  };
}

const none: Traveller = { tokens: [], pronoun: false, definite: false, text: '' };
const run = "\\p{Lu}[\\p{L}'’-]*(?:\\.? \\p{Lu}[\\p{L}'’-]*){0,6}";
const role = `(?:\\p{Ll}+ ){0,2}(?:${officeNoun})`;
const modifiers = "(?:(?!(?:his|her|their|the|this|that|an?) )[\\p{L}\\d][\\p{L}\\d'’-]*,? ){0,5}";
const possessive = new RegExp(`(?<![\\p{L}])(${run}(?: ${role})?|[Tt]he ${role})['’]s? (${modifiers})$`, 'u');
const determiner = new RegExp(`(?<![\\p{L}])([Tt]he|[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Tt]heir) (${modifiers})$`, 'u');
const newTrip =
  /(?:^| )(?:an?|another|any|no|every|each|first|second|third|last|latest|next|previous|earlier|recent|return|separate|reciprocal|future|upcoming|planned|proposed) /u;

/** The traveller from the words before a noun, and how many characters back the phrase begins when it is definite. */
function travellerBefore(before: string, homes: Homes): { readonly traveller: Traveller; readonly length: number } {
  const owner = possessive.exec(before);
  const mark = determiner.exec(before);
  if (
    owner?.[1] !== undefined &&
    (!mark || owner.index >= mark.index || owner[1].startsWith('The ') || owner[1].startsWith('the '))
  ) {
    return { traveller: travellerFrom(owner[1], homes), length: 0 };
  }
  if (!mark) return { traveller: none, length: 0 };
  const own = /^[Hh]|^[Tt]heir/u.test(mark[1] ?? '');
  const definite = !newTrip.test(` ${mark[2] ?? ''}`);
  const sameWords = (mark[2] ?? '').split(' ').length <= 3;
  return {
    traveller: { ...none, pronoun: own, definite: definite && !own },
    length: definite && sameWords ? before.length - mark.index : 0,
  };
}

/** A traveller from a noun phrase: a name with or without titles, or a role with a nationality. */
function travellerFrom(phrase: string, homes: Homes): Traveller {
  const tokens = nameTokens(phrase);
  const place = findPlaces(phrase)[0]?.country ?? countryOf(phrase);
  const home = homeOf(tokens, homes) ?? place;
  return {
    ...none,
    tokens,
    text: tokens.length ? tokens.join(' ') : phrase.trim(),
    ...(home !== undefined && { home }),
  };
}

const adverbs =
  '(?:,? (?:has|had|have|also|then|later|himself|herself|on \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+day|who|and|recently|this week|last week)){0,3}';
const subject = new RegExp(
  `(?:^|[^\\p{L}])(${run}(?: ${role})?|[Tt]he ${role}|[Tt]he (?:\\p{Lu}[\\p{L}-]+ ){1,2}${role}|[Hh]e|[Ss]he|[Tt]hey)${adverbs} $`,
  'u',
);

function subjectBefore(before: string, homes: Homes): Traveller {
  const phrase = subject.exec(before)?.[1];
  if (phrase === undefined) return none;
  if (/^(?:he|she|they)$/iu.test(phrase)) return { ...none, pronoun: true, text: phrase };
  return travellerFrom(phrase, homes);
}
