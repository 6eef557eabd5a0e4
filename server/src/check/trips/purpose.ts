import { akin, findPlaces } from '../../analyse/places/gazetteer.ts';
import type { Span } from '../../text/span.ts';
import type { Trip } from './trip.ts';

/** A trip made to settle something between third parties. Offsets in the text of the trip's block. */
export interface MediatingPurpose extends Span {
  /** "broker an agreement between Saudi Arabia and Iran". */
  readonly text: string;
  /** ISO 3166-1 codes of those between whom it is to be settled; at least two. */
  readonly parties: readonly string[];
}

const settle =
  '(?:broker|mediate|negotiate|settle|resolve|arrange|secure|seal|strike|conclude|reconcile|facilitate|forge|finali[sz]e|cement|clinch|reach|defuse|end|host|help|hammer out|work out|bring about|push for|press for|oversee|witness|sign)';
const settling =
  '(?:brokering|mediating|negotiating|settling|resolving|arranging|securing|sealing|striking|concluding|reconciling|facilitating|forging|finali[sz]ing|clinching|defusing|ending)';
const after = new RegExp(
  `^(?:[^.;:()]{0,60}?[ ,])?(?:to (${settle} [^.;:()]{3,160})|(?:aimed at|with the aim of|with a view to|in the hope of|for the purpose of|focused on) (${settling} [^.;:()]{3,160}))`,
  'u',
);
const ahead = new RegExp(`(?:^|[,—–] )(?:[Ii]n order )?[Tt]o (${settle} [^.;:()]{3,160}), [^.;:()]{0,60}$`, 'u');

/**
 * Reads what a trip is for, where that is to settle something between at least two countries that are neither where it
 * leads nor where it starts.
 * @param text the text of the trip's block
 * @param home the traveller's own country, when known
 */
export function mediatingPurpose(text: string, trip: Trip, home: string | undefined): MediatingPurpose | undefined {
  const rest = text.slice(trip.end, trip.sentence.end);
  const behind = after.exec(rest);
  const phrase = behind?.[1] ?? behind?.[2];
  if (phrase !== undefined && behind) return read(phrase, trip.end + behind[0].length - phrase.length, trip, home);
  const front = text.slice(trip.sentence.start, trip.start);
  const first = ahead.exec(front);
  if (first?.[1] === undefined) return undefined;
  return read(first[1], trip.sentence.start + first.index + first[0].indexOf(first[1]), trip, home);
}

function read(phrase: string, start: number, trip: Trip, home: string | undefined): MediatingPurpose | undefined {
  const ends = /,? (?:but|while|as well as a|although|though|which|who|where|when|after|before)\b/u.exec(phrase);
  const clause = ends ? phrase.slice(0, ends.index) : phrase;
  const places = findPlaces(clause);
  const involved = [
    ...trip.countries,
    ...(trip.origin === undefined ? [] : [trip.origin]),
    ...(home === undefined ? [] : [home]),
  ];
  const parties = [...new Set(places.map(({ country }) => country))];
  if (parties.length < 2 || parties.some((party) => involved.some((own) => akin(own, party)))) return undefined;
  const last = places.at(-1);
  // "between Peruvian and Chilean officials": the noun that the adjective belongs to.
  const noun = last?.kind === 'demonym' ? (/^ \p{Ll}+/u.exec(clause.slice(last.end))?.[0].length ?? 0) : 0;
  const text = clause.slice(0, (last?.end ?? clause.length) + noun);
  return { text, parties, start, end: start + text.length };
}
