import { KIND_NOUNS } from '../../resolve/events/event-kinds.ts';
import { group } from '../../text/group.ts';
import { compareSlot } from './compare-slot.ts';
import { compareTimes } from './compare-times.ts';
import type { Disagreement, FactSort, Telling } from './disagreement.ts';
import {
  bestMatch,
  conflictOf,
  isSingular,
  type EventConflict,
  type EventsBySort,
  type ToldDifference,
} from './event-conflicts.ts';
import type { KnownEvent } from './known-event.ts';
import { type EventMatch, matchEvents } from './match-events.ts';

/** An article's events, filed under their sorts. */
export interface ArticleEvents {
  readonly uri: string;
  readonly events: readonly KnownEvent[];
  readonly bySort: EventsBySort;
}

/**
 * Where other articles tell an article's events differently.
 * @param own the article
 * @param others the other articles of its story
 * @returns one disagreement a reading of this article, in text order
 */
export function eventDisagreements(own: ArticleEvents, others: readonly ArticleEvents[]): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const event of own.events) {
    const conflicts: EventConflict[] = [];
    const matches: EventMatch[] = [];
    for (const other of others) {
      const match = bestMatch(event, other.bySort);
      if (!match) continue;
      const conflict = conflictOf(match, own.bySort, other.bySort);
      if (conflict) conflicts.push(conflict);
      else matches.push(match);
    }
    for (const disagreement of gathered(event, conflicts, matches)) keepSurest(found, disagreement);
  }
  return [...found.values()].sort((a, b) => a.own.start - b.own.start);
}

/** Where two passages of one article tell one event differently; each pair once, at the later passage. */
export function eventContradictions(own: ArticleEvents): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const event of own.events) {
    const conflict = contradictionOf(event, own);
    if (conflict) for (const each of gathered(event, [conflict], [])) keepSurest(found, each);
  }
  return [...found.values()].sort((a, b) => a.own.start - b.own.start);
}

/** What an earlier sentence says against an event. Most things are done more than once: only what happens once has one time. */
function contradictionOf(event: KnownEvent, own: ArticleEvents): EventConflict | undefined {
  if (isSingular(event)) {
    for (const other of own.bySort.get(event.sort) ?? []) {
      const match = other.event.sentence < event.event.sentence ? matchEvents(event, other) : undefined;
      const conflict = match && conflictOf(match, own.bySort, own.bySort);
      if (conflict) return conflict;
    }
    return undefined;
  }
  const match = bestMatch(event, own.bySort);
  if (!match || match.b.event.sentence >= event.event.sentence) return undefined;
  return match.differences.some(({ slot }) => slot === 'time') ? undefined : conflictOf(match, own.bySort, own.bySort);
}

/** The same two readings told in several sentences are one disagreement. */
function keepSurest(found: Map<string, Disagreement>, each: Disagreement): void {
  const key = [each.sort, each.about, each.own.text, each.others[0]?.text].join('|').toLowerCase();
  const known = found.get(key);
  if (!known || known.score < each.score) found.set(key, each);
}

/** Conflicts of one event by what they are about. */
function gathered(
  event: KnownEvent,
  conflicts: readonly EventConflict[],
  matches: readonly EventMatch[],
): Disagreement[] {
  const bySlot = group(conflicts, ({ difference: { slot } }) => [slot]);
  return [...bySlot.values()].flatMap((same) => {
    const [first] = [...same].sort((a, b) => b.match.score - a.match.score);
    if (!first) return [];
    const { difference } = first;
    const agreeing = matches.flatMap((match) => agreement(match, difference) ?? []);
    return [
      {
        sort: sortOf(difference),
        about: aboutOf(event, difference),
        own: tellingOf(event, difference, 'a'),
        others: same.map((conflict) => tellingOf(conflict.match.b, conflict.difference, 'b')),
        agreeing,
        score: first.match.score,
      },
    ];
  });
}

/** Where another telling fills the slot with the same. */
function agreement({ b }: EventMatch, difference: ToldDifference): Telling | undefined {
  if (difference.slot === 'time') {
    const time = b.times.find((each) => compareTimes(each, difference.a) === 'same');
    return time && { uri: b.uri, start: time.start, end: time.end, text: time.text };
  }
  if (difference.slot === 'reversed') return undefined;
  const theirs = b.slots.get(difference.slot) ?? [];
  const same = theirs.find((each) => compareSlot([difference.a], [each]).verdict === 'same');
  return same && { uri: b.uri, start: same.filler.start, end: same.filler.end, text: same.filler.text };
}

function sortOf({ slot }: ToldDifference): FactSort {
  if (slot === 'time') return 'date';
  return slot === 'to' || slot === 'from' || slot === 'at' ? 'place' : 'event';
}

function tellingOf({ uri, event }: KnownEvent, difference: ToldDifference, side: 'a' | 'b'): Telling {
  if (difference.slot === 'reversed') {
    const names = [event.slots.agent?.[0]?.text, event.predicate, event.slots.patient?.[0]?.text];
    return { uri, start: event.clause.start, end: event.clause.end, text: names.filter(Boolean).join(' … ') };
  }
  if (difference.slot === 'time') {
    const { start, end, text } = difference[side];
    return { uri, start, end, text };
  }
  const { start, end, text } = difference[side].filler;
  return { uri, start, end, text };
}

/** What a difference is about, in an editor's words. */
function aboutOf({ event: { kind, predicate, form } }: KnownEvent, { slot }: ToldDifference): string {
  const noun = kind ? KIND_NOUNS[kind] : form === 'noun' ? `the ${predicate}` : `“${predicate}”`;
  switch (slot) {
    case 'to':
      return kind === 'trip' ? `Where ${noun} leads` : `To whom or where (${noun})`;
    case 'from':
      return kind === 'trip' ? `Where ${noun} starts` : `From whom or where (${noun})`;
    case 'at':
      return `Place of ${noun}`;
    case 'time':
      return `Time of ${noun}`;
    case 'agent':
      return `Who is behind ${noun}`;
    case 'patient':
      return `Whom or what ${noun} concerns`;
    case 'parties':
    case 'with':
    case 'between':
      return `Who takes part in ${noun}`;
    case 'reversed':
      return `Who does it to whom (${noun})`;
    default:
      return `A part of ${noun}`;
  }
}
