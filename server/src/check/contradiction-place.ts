import { overlaps } from '../text/span.ts';
import { contradictionFindings } from './facts/fact-finding.ts';
import type { Check } from './finding.ts';
import { proseBlocks } from './prose.ts';
import { findTrips } from './trips/find-trips.ts';
import { homesOf } from './trips/homes.ts';
import { misplacedTrips } from './trips/misplaced.ts';
import { misstatedPurposes } from './trips/misstated-purpose.ts';
import { storyTrip } from './trips/story-trip.ts';

const code = 'contradiction/place';

/** One trip, told of as leading to two countries, or as made for a business that belongs elsewhere. */
export const contradictionPlace: Check = {
  code,
  description:
    'A visit or trip that one article puts in two countries, or gives a purpose that the rest of it contradicts.',
  severity: 'warning',
  compares: true,
  run: (input) => {
    const { article } = input;
    const homes = homesOf(proseBlocks(article).map(({ block }) => block.text));
    const told = contradictionFindings(code, 'place', input);
    const trips = findTrips(article, homes);
    if (!trips.length) return told;
    const misstated = misstatedPurposes(code, input, trips, homes);
    const story = storyTrip(article, trips, homes);
    const misplaced = story ? misplacedTrips(code, article, trips, story, homes) : [];
    const ofTrips = [
      ...misstated,
      ...misplaced.filter(({ span }) => !misstated.some((other) => overlaps(other.span, span))),
    ];
    return [...ofTrips, ...told.filter(({ span }) => !ofTrips.some((other) => overlaps(other.span, span)))];
  },
};
