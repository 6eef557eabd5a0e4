import { compareSlot } from './compare-slot.ts';
import { isRetelling } from './article-cover.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Disagreement, Telling } from './disagreement.ts';
import type { ComparedSlot, KnownEvent } from './known-event.ts';
import type { StatementPair } from './statement-pairs.ts';

/**
 * What is not done to one thing within one story; what may follow one on the other (arrest and release, opening and closing)
 * is left out. Lemmas and kinds of events; each line two sides.
 */
const PAIRS: readonly (readonly [string, string])[] = (
  'approve pass back adopt accept confirm endorse welcome support grant|reject refuse dismiss deny oppose block veto condemnation turn-down vote-down disapprove\n' +
  'acquittal|conviction\n' +
  'survive live-through|death\n' +
  'allow permit|ban forbid prohibit\n' +
  'admit acknowledge|deny\n' +
  'raise increase|cut lower reduce'
)
  .split('\n')
  .map((line) => line.split('|') as [string, string]);

const sides = new Map<string, Set<string>>();
PAIRS.forEach(([one, other], i) => {
  for (const [side, list] of [one, other].entries()) {
    for (const lemma of list.split(' ')) {
      const key = lemma.replace('-', ' ');
      sides.set(key, (sides.get(key) ?? new Set()).add(`${i}${side}`));
    }
  }
});

/** Whether two sorts of events, or predicates, are each other's opposite. */
export function areOpposite(a: string, b: string): boolean {
  const theirs = sides.get(b);
  if (!theirs) return false;
  return [...(sides.get(a) ?? [])].some((side) => theirs.has(`${side.slice(0, -1)}${1 - Number(side.at(-1))}`));
}

/** So alike must two sentences be, by themselves and in an article that tells over what the other tells. */
const surely = { likeness: 0.3, common: 2.5 };
const retold = { likeness: 0.18, common: 1.8 };

/** And so alike where one says of an event that it was not: "not" is read wrongly more often than a verb. */
const denied = 0.5;

/** The opposite of what one article tells: the same participants, sentences that are alike, one says yes and one no. */
export function oppositeDisagreements(own: ArticleFacts, others: readonly ArticleFacts[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (const statement of own.statements.statements) {
    const events = own.eventsIn(statement.index);
    if (!events.some(({ sort }) => sides.has(sort))) continue;
    for (const other of others) {
      const [pair] = other.statements.near(statement, own.statements, 1);
      const least = isRetelling(own.statements, other.statements) ? retold : surely;
      if (!pair?.mutual || pair.likeness < least.likeness || pair.common < least.common) continue;
      const disagreement = between(pair, events, other.eventsIn(pair.b.index));
      if (disagreement) found.push(disagreement);
    }
  }
  return found;
}

/** A headline that says the opposite of its body: at the sentence of the body. */
export function oppositeHeadlines(own: ArticleFacts): Disagreement[] {
  const { statements } = own;
  return statements.statements.flatMap((statement) => {
    if (!statement.heading) return [];
    const events = own.eventsIn(statement.index);
    if (!events.some(({ sort }) => sides.has(sort))) return [];
    const found = statements
      .near(statement, statements, 2)
      .filter(({ likeness, common, b }) => likeness >= surely.likeness && common >= surely.common && !b.heading)
      .flatMap((pair) => between(pair, events, own.eventsIn(pair.b.index)) ?? []);
    return found
      .slice(0, 1)
      .map(({ own: headline, others: [body], ...rest }) => ({ ...rest, own: body ?? headline, others: [headline] }));
  });
}

function between(
  pair: StatementPair,
  own: readonly KnownEvent[],
  theirs: readonly KnownEvent[],
): Disagreement | undefined {
  for (const a of own) {
    for (const b of theirs) {
      if (turned(a) === turned(b) ? !areOpposite(a.sort, b.sort) : a.sort !== b.sort || pair.likeness < denied)
        continue;
      if (!isFact(a) || !isFact(b) || !sharesParticipants(a, b)) continue;
      // Both told in one of the sentences: first the one, then the other.
      if (
        own.some((each) => each.sort === b.sort && turned(each) === turned(b)) ||
        theirs.some((each) => each.sort === a.sort && turned(each) === turned(a))
      )
        continue;
      return {
        sort: 'event',
        about: 'What was done',
        own: tellingOf(a),
        others: [tellingOf(b)],
        agreeing: [],
        score: 1 + pair.likeness,
      };
    }
  }
  return undefined;
}

const turned = ({ event: { state } }: KnownEvent): boolean => state === 'denied';

const isFact = ({ event: { state } }: KnownEvent): boolean =>
  state === 'done' || state === 'denied' || state === 'ongoing';

const SLOTS: readonly ComparedSlot[] = ['patient', 'agent', 'to', 'about'];

/** What it is done to must be the same, or who does it where nothing is said of that. */
function sharesParticipants(a: KnownEvent, b: KnownEvent): boolean {
  const verdicts = SLOTS.map((slot) => compareSlot(a.slots.get(slot) ?? [], b.slots.get(slot) ?? []).verdict);
  if (verdicts.includes('different')) return false;
  const [patient] = verdicts;
  if (a.slots.has('patient') && b.slots.has('patient')) return patient === 'same' || patient === 'like';
  return verdicts.some((verdict) => verdict === 'same' || verdict === 'like');
}

const tellingOf = (known: KnownEvent): Telling => {
  const { start, end, predicate, slots } = known.event;
  const what = slots.patient?.[0]?.text ?? slots.about?.[0]?.text ?? slots.to?.[0]?.text;
  return {
    uri: known.uri,
    start,
    end,
    text: [turned(known) ? 'not' : '', predicate, what].filter(Boolean).join(' '),
  };
};
