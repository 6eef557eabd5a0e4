import type { PlaceMention } from '../../analyse/places/gazetteer.ts';
import type { Span } from '../../text/span.ts';

/** Where a trip leads: one country or several ("to Poland and Ukraine"), with the words that say so. */
export interface Destination extends Span {
  /** ISO 3166-1 codes, no code twice. */
  readonly countries: readonly string[];
}

/** What may stand between "to" and the place: "the", "neighbouring", "the port city of". */
const lead =
  /^(?:(?:the|a|its|his|her|neighbou?ring|nearby|war-torn|northern|southern|eastern|western|central|north|south|east|west|capital|port|resort|border|coastal|city|town|state|nation|kingdom|republic|island|capital city|of|far-flung|downtown|central|mainland) ){0,5}$/iu;
const adjectivalHead =
  /^ (?:(?:\p{Ll}[\p{L}-]* ){0,2})?(?:capital|city|town|port|region|province|border|resort|island|village|coast|mainland|territory|soil|airport|parliament|Parliament|Far East)\b/u;

/**
 * Reads a place after a preposition.
 * @param text the sentence
 * @param places the places of `text`, in order
 * @param at offset behind the preposition and its space
 * @returns the destination, or `undefined` when no known place stands there
 */
export function destinationAt(text: string, places: readonly PlaceMention[], at: number): Destination | undefined {
  const index = places.findIndex((place) => place.start >= at);
  const first = places[index];
  if (!first || first.start - at > 40 || !lead.test(text.slice(at, first.start))) return undefined;
  if (first.kind === 'demonym' && !adjectivalHead.test(text.slice(first.end, first.end + 50))) return undefined;
  let countries = [first.country];
  let end = first.end;
  for (let i = index + 1; i < places.length; i++) {
    const next = places[i];
    if (!next) break;
    const between = text.slice(end, next.start);
    const specifies =
      /^, (?:the )?$/u.test(between) && next.kind === 'country' && countries.length === 1 && i === index + 1;
    // "Athens, Greece" names one place; "Moscow, Idaho" is where the second says.
    if (specifies && first.kind === 'city') countries = [next.country];
    else if (next.kind === 'city' && first.kind === 'city' && /^, $/u.test(between) && usState.has(next.text))
      countries = ['US'];
    else if (
      next.kind !== 'demonym' &&
      /^(?:,| and| or|, and|,? then|, as well as| as well as) (?:the |later |then )?$/u.test(between)
    ) {
      countries = [...countries, next.country];
    } else if (
      next.kind === 'city' &&
      next.country === countries.at(-1) &&
      /^(?:['’]s)? (?:\p{Ll}+ )?(?:capital|city)?,? $/u.test(between)
    ) {
      // "Russia's capital, Moscow"
    } else break;
    end = next.end;
  }
  return { start: first.start, end, countries: [...new Set(countries)] };
}

const usState = new Set(
  'Texas,Florida,Ohio,Idaho,Maine,Illinois,Michigan,Alabama,Kentucky,Tennessee,Missouri'.split(','),
);
