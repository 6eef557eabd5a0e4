import { meet } from '../occupations.ts';
import { isSlip, sameUse, unlikeStates } from './compare-items.ts';
import { isAnotherTime } from './compare-times.ts';
import type { Item } from './item.ts';
import type { StatementPair } from './statement-pairs.ts';

/** When something was said, not when it was. */
const REPORTING =
  /^(?:say|announce|confirm|reveal|state|tell|declare|tweet|note|claim|describe|quote|write|warn|speak|talk|show|see|expect)$/;

/** Whether a time is, or may be, that of saying something. */
export const isReported = ({ uses }: Item): boolean => uses.some(({ event }) => REPORTING.test(event));

/** Whether two names or times can stand in one place of what their sentences tell. */
export function comparableNames(a: Item, b: Item, pair: StatementPair): boolean {
  if (unlikeStates(a, b)) return false;
  const [own, theirs] = [towards(a), towards(b)];
  switch (a.sort) {
    case 'person':
    case 'organization':
      return own === theirs && doTheSame(a, b, pair);
    case 'place':
      // A verb may do without a preposition ("reached Bern").
      return (own === theirs || a.preposition === undefined || b.preposition === undefined) && !happenedApart(a, b);
    default:
      // "By Saturday" bounds what happened on Friday.
      return own === theirs && isOneTime(a, b, pair);
  }
}

/** Two names in two sentences are two people, unless both do the very same, or hold one office. */
function doTheSame(a: Item, b: Item, pair: StatementPair): boolean {
  return shareOffice(a, b) || (pair.likeness >= 0.5 && sameUse(a.uses, b.uses) === 1 && shareName(pair));
}

/** "Born in Spain", "lived in Portugal". */
const happenedApart = ({ uses: a }: Item, { uses: b }: Item): boolean =>
  a.length > 0 && b.length > 0 && !a.some(({ event }) => b.some((other) => other.event === event));

function isOneTime(a: Item, b: Item, { likeness }: StatementPair): boolean {
  if (a.sort === 'time' && (isReported(a) || isReported(b))) return false;
  if (isSlip(a, b)) return true;
  // A time that belongs to no event is mostly when somebody said so.
  if (sameUse(a.uses, b.uses) < 0.5) return false;
  return a.sort !== 'time' || !a.timex || !b.timex || !isAnotherTime(a.timex, b.timex, likeness);
}

/** Whether both sentences name somebody, or a place, in common. */
const shareName = ({ a, b }: StatementPair): boolean =>
  [...a.terms.keys()].some((term) => term.startsWith('@') && b.terms.has(term));

/** Two persons whom their articles give the same office. */
export const shareOffice = ({ offices: a }: Item, { offices: b }: Item): boolean =>
  a !== undefined && b !== undefined && meet(a, b);

/** The prepositions that make a place or time another one; the others say little. */
export const towards = ({ preposition = '' }: Item): string =>
  /^(?:from|to|near|since|until|before|after|by|than|later|earlier|ago|from now|prior|into)$/.test(preposition)
    ? preposition
    : '';
