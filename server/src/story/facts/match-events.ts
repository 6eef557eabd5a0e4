import { kindEntry } from '../../resolve/events/event-kinds.ts';
import { compareSlot, type SlotComparison } from './compare-slot.ts';
import { compareTimes } from './compare-times.ts';
import { sentenceLikeness } from './likeness-of-sentences.ts';
import type { ComparedSlot, KnownEvent, KnownFiller } from './known-event.ts';
import type { SummaryTimex } from '../../resolve/summary.ts';

/** Where two tellings of one event differ. */
export type EventDifference =
  | { readonly slot: ComparedSlot; readonly a: KnownFiller; readonly b: KnownFiller }
  | { readonly slot: 'time'; readonly a: SummaryTimex; readonly b: SummaryTimex }
  | { readonly slot: 'reversed' }
  | { readonly slot: 'state' };

/** Two tellings of what may be one event. */
export interface EventMatch {
  readonly a: KnownEvent;
  readonly b: KnownEvent;
  /** How much speaks for one event: 1 for each participant in common, less for what is only alike; the words around count up to 1.5. */
  readonly score: number;
  /** Slots in which the same named entity stands. */
  readonly shared: readonly ComparedSlot[];
  readonly likeness: number;
  readonly differences: readonly EventDifference[];
}

/** What speaks for one event, by kind of evidence. */
const WEIGHTS = { same: 1, like: 0.5, time: 0.7, words: 1.5, once: 1.5 };

/**
 * Compares two tellings of events of one sort.
 * @returns undefined where nothing speaks for one event
 */
export function matchEvents(a: KnownEvent, b: KnownEvent): EventMatch | undefined {
  if (a.sort !== b.sort) return undefined;
  const differences: EventDifference[] = [];
  const shared: ComparedSlot[] = [];
  let score = 0;
  for (const [slot, own] of a.slots) {
    const theirs = b.slots.get(slot);
    if (!theirs) continue;
    const { verdict, a: x, b: y }: SlotComparison = compareSlot(own, theirs);
    if (verdict === 'same') {
      shared.push(slot);
      score += WEIGHTS.same;
    } else if (verdict === 'like') score += WEIGHTS.like;
    else if (verdict === 'different' && x && y) differences.push({ slot, a: x, b: y });
  }
  const reversed = isReversed(a, b);
  if (reversed) {
    score += 2 * WEIGHTS.same;
    const rest = differences.filter(({ slot }) => slot !== 'agent' && slot !== 'patient' && slot !== 'to');
    differences.splice(0, differences.length, { slot: 'reversed' }, ...rest);
  }
  const time = timesOf(a, b);
  if (time === 'same') score += WEIGHTS.time;
  else if (time) differences.push(time);
  const likeness = likenessOf(a, b, differences);
  score += WEIGHTS.words * likeness;
  if (befellOnce(a, b)) score += WEIGHTS.once;
  if (stateOf(a) !== stateOf(b)) differences.push({ slot: 'state' });
  return shared.length > 0 || reversed || likeness > 0.3 ? { a, b, score, shared, likeness, differences } : undefined;
}

/** One person dies once, is born once. */
function befellOnce(a: KnownEvent, b: KnownEvent): boolean {
  if (!a.event.kind || !kindEntry(a.event.kind).once) return false;
  const persons = (event: KnownEvent): readonly string[] =>
    (event.slots.get('patient') ?? []).flatMap(({ type, keys, filler }) =>
      type === 'person' && filler.text !== '' ? keys : [],
    );
  const [own, theirs] = [persons(a), persons(b)];
  return own.length === 1 && theirs.length === 1 && own[0] === theirs[0];
}

const stateOf = ({ event: { state } }: KnownEvent): boolean => state === 'denied';

/** What two do to each other, beside the kinds whose participants are one slot (`EventKindEntry.mutual`). */
const MUTUAL =
  /^(?:face|play|fight|marry|join|debate|know|love|like|follow|precede|resemble|equal|border|accusation|condemnation)$/;

/** Who does it in one telling suffers it in the other. */
function isReversed(a: KnownEvent, b: KnownEvent): boolean {
  if (MUTUAL.test(a.sort) || a.event.state !== b.event.state) return false;
  const [from, to] = [keysOf(a, 'agent'), keysOf(a, 'patient')];
  const [theirFrom, theirTo] = [keysOf(b, 'agent'), keysOf(b, 'patient')];
  if (from.length === 0 || to.length === 0 || from.some((key) => to.includes(key))) return false;
  return meet(from, theirTo) && meet(to, theirFrom) && !meet(from, theirFrom) && !meet(to, theirTo);
}

const keysOf = ({ slots }: KnownEvent, slot: ComparedSlot): readonly string[] =>
  (slots.get(slot) ?? []).flatMap(({ keys }) => keys);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

function timesOf(a: KnownEvent, b: KnownEvent): 'same' | EventDifference | undefined {
  let different: EventDifference | undefined;
  for (const x of a.times) {
    for (const y of b.times) {
      const verdict = compareTimes(x, y);
      if (verdict === 'same') return 'same';
      // "Monday" in both: one of them was counted from a day that is wrong.
      if (verdict === 'different' && x.text.toLowerCase() !== y.text.toLowerCase())
        different ??= { slot: 'time', a: x, b: y };
    }
  }
  return different;
}

/** How alike the sentences are, the words in which they differ left out. */
function likenessOf(a: KnownEvent, b: KnownEvent, differences: readonly EventDifference[]): number {
  const without = differences.flatMap((difference) =>
    'a' in difference
      ? [difference.a, difference.b].map((side) => ('filler' in side ? side.filler.text : side.text))
      : [],
  );
  return sentenceLikeness(a.stems, b.stems, without);
}
