import { kindEntry } from '../../resolve/events/event-kinds.ts';
import { group } from '../../text/group.ts';
import type { KnownEvent, KnownFiller } from './known-event.ts';
import { isGeneric } from './compare-items.ts';
import { compareSlot } from './compare-slot.ts';
import { compareTimes, isAnotherTime } from './compare-times.ts';
import { type EventDifference, type EventMatch, matchEvents } from './match-events.ts';

/** A difference that can be told: whether it took place at all is none, being a matter of time more often. */
export type ToldDifference = Exclude<EventDifference, { readonly slot: 'state' }>;

/** An event that two passages tell differently, and what speaks for its being one event. */
export interface EventConflict {
  readonly match: EventMatch;
  readonly difference: ToldDifference;
}

/** So much must speak for one event before it is told as such (`EventMatch.score`). */
const oneEvent = 1.7;

/** So much before a difference is a conflict: two participants in common and sentences that are alike, or more. */
const surely = 2.4;

/** A sort of event that is told very often is compared with so many of the other article's only. */
const maxCandidates = 60;

/** The events of an article by sort. */
export type EventsBySort = ReadonlyMap<string, readonly KnownEvent[]>;

/** Files events under their sorts. */
export function bySort(events: readonly KnownEvent[]): EventsBySort {
  return group(events, ({ sort }) => [sort]);
}

/**
 * The telling in another article that is most likely the same event.
 * @returns undefined where none is likely enough
 */
export function bestMatch(event: KnownEvent, others: EventsBySort): EventMatch | undefined {
  let best: EventMatch | undefined;
  for (const other of (others.get(event.sort) ?? []).slice(0, maxCandidates)) {
    const match = other === event ? undefined : matchEvents(event, other);
    if (match && match.score >= oneEvent && (!best || rank(match) > rank(best))) best = match;
  }
  return best;
}

const rank = ({ score, differences }: EventMatch): number => score - 0.5 * differences.length;

/**
 * Differences between two articles, or two passages of one, on an event that must be one: it is told in so many like
 * words and with the same participants, one slot is filled by what cannot be the same, and neither article gives the
 * other's reading anywhere else.
 * @param own events of one article, by sort
 * @param theirs events of the other; the same map for an article against itself
 */
export function conflictOf(match: EventMatch, own: EventsBySort, theirs: EventsBySort): EventConflict | undefined {
  const { a, b, score, differences, shared, likeness } = match;
  const real = differences.filter(({ slot }) => slot !== 'state' || (likeness > 0.6 && score >= surely + 0.4));
  const [difference] = real;
  if (!difference || real.length > 1 || score < surely || shared.length + Number(difference.slot === 'reversed') === 0)
    return undefined;
  if (isReport(a) || isReport(b)) return undefined;
  // A wish and its fulfilment may have different times and places.
  if (difference.slot === 'state' || (settled(a) !== settled(b) && likeness < 0.5)) return undefined;
  if (difference.slot === 'reversed') return likeness > 0.45 ? { match, difference } : undefined;
  if (difference.slot === 'time') {
    if (!isSingular(a) && isAnotherTime(difference.a, difference.b, likeness)) return undefined;
    const told = (theirs.get(a.sort) ?? []).some(
      (other) => other !== a && other !== b && other.times.some((time) => compareTimes(time, difference.a) === 'same'),
    );
    return told ? undefined : { match, difference };
  }
  if (isGeneric(a.sort)) return undefined;
  const { slot } = difference;
  // Much is done to one person after the other: two things more must be the same.
  if (difference.a.type === 'person' && shared.length < 2) return undefined;
  const tells = (events: EventsBySort, value: KnownFiller, but: readonly KnownEvent[]): boolean =>
    (events.get(a.sort) ?? []).some(
      (other) => !but.includes(other) && compareSlot([value], other.slots.get(slot) ?? []).verdict === 'same',
    );
  if (own !== theirs && (tells(theirs, difference.a, [a, b]) || tells(own, difference.b, [a, b]))) return undefined;
  return { match, difference };
}

const settled = ({ event: { state } }: KnownEvent): boolean => state === 'done' || state === 'ongoing';

/** What somebody else says is not what the article says. */
const isReport = ({ event }: KnownEvent): boolean => event.state === 'wished' || event.state === 'possible';

/** Whether a kind of event can be but once with the same participants. */
export function isSingular({ event: { kind } }: KnownEvent): boolean {
  return kind !== undefined && kindEntry(kind).once === true;
}
