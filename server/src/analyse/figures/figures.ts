import type { Span } from '../../text/span.ts';
import type { Figure, Hedge } from '../annotations.ts';
import { readAge } from './ages.ts';
import { readAmount, type Amount } from './amounts.ts';
import { countedPlural, moneyFor, nounPhrase } from './counts.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { readRange, readVotes } from './ranges.ts';
import { readFraction, readMultiple, readOutOf, readVague, type Share } from './shares.ts';
import { readRank } from './ordinals.ts';
import type { Tokens } from './tokens.ts';

/** Figures found at one place and the index of the token to go on from. */
export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly next: number;
}

/**
 * Reads the figure that starts at token `i`, or the two of "from 5% to 7%". Hedges before it are looked for down to
 * token `floor`. Returns undefined when none starts there.
 */
export function readFigures(tokens: Tokens, i: number, floor: number): FoundFigures | undefined {
  // The rest of "2006–2007" or of a code: only a range reads on over a dash.
  if (tokens.hyphen(i - 1) && tokens.at(i - 1).text !== '—' && tokens.at(i - 2).kind === 'number') return undefined;
  const age = readAge(tokens, i);
  if (age) return one(tokens, age, floor);
  const whole =
    readVotes(tokens, i) ??
    readOutOf(tokens, i) ??
    readFraction(tokens, i) ??
    readVague(tokens, i) ??
    readMultiple(tokens, i) ??
    readRank(tokens, i);
  if (whole) return one(tokens, whole, floor);
  const amount = readAmount(tokens, i);
  if (!amount) return undefined;
  const range = readRange(tokens, amount);
  if (!range) {
    const chain = chainEnd(tokens, amount.next);
    return chain > amount.next ? { figures: [], next: chain } : one(tokens, amount, floor);
  }
  if ('whole' in range) return one(tokens, range.whole, floor);
  const from = one(tokens, range.from, floor);
  const to = one(tokens, range.to, range.to.from - 1);
  return { figures: [...from.figures, ...to.figures], next: to.next };
}

/** The end of "-2-3" at token `i`: numbers on dashes that are no range are a code, and none of them is a figure. */
function chainEnd(tokens: Tokens, i: number): number {
  let at = i;
  while (tokens.hyphen(at) && tokens.at(at).text !== '—' && tokens.at(at + 1).kind === 'number') at += 2;
  return at;
}

function one(tokens: Tokens, amount: Share, floor: number): FoundFigures {
  const before = hedgeBefore(tokens, amount.from, floor);
  const after = before ? undefined : hedgeAfter(tokens, amount.next);
  const next = after?.next ?? amount.next;
  const counts = countsOf(tokens, amount, next);
  // "forty people or so": behind what is counted, at most three words on.
  const late = before || after || !counts ? undefined : lateHedge(tokens, next, counts.end);
  const hedge = before ?? after ?? late;
  const figure: Figure = {
    start: tokens.at(amount.from).start,
    end: tokens.at(amount.next - 1).end,
    kind: amount.kind,
    value: amount.value,
    ...(amount.upper !== undefined && { upper: amount.upper }),
    ...(amount.unit !== undefined && { unit: amount.unit }),
    ...(hedge && { hedge: plain(hedge) }),
    ...(counts && { counts }),
  };
  return { figures: [figure], next };
}

function lateHedge(tokens: Tokens, i: number, end: number): Hedge | undefined {
  let at = i;
  while (at < i + 4 && tokens.at(at).start < end) at++;
  return tokens.lower(at) === 'or' ? hedgeAfter(tokens, at) : undefined;
}

function plain({ start, end, kind }: Hedge): Hedge {
  return { start, end, kind };
}

function countsOf(tokens: Tokens, amount: Amount, next: number): Span | undefined {
  const of = tokens.lower(next) === 'of';
  switch (amount.kind) {
    case 'money':
      return moneyFor(tokens, next);
    case 'percent':
      if (of) return nounPhrase(tokens, next + 1);
      // "a 70% discount", but not "rose 70% as".
      return /^(?:an?|the|its|their|his|her)$/u.test(tokens.lower(amount.from - 1))
        ? nounPhrase(tokens, next, 2)
        : undefined;
    case 'ratio':
      if (of) return nounPhrase(tokens, next + 1);
      return /^(?:the|its|their|his|her|our|all)$/u.test(tokens.lower(next))
        ? nounPhrase(tokens, next, 3)
        : countedPlural(tokens, next);
    case 'quantity':
      if (of) return nounPhrase(tokens, next + 1);
      return amount.modifier ? nounPhrase(tokens, next, 3) : undefined;
    case 'ordinal':
      return tokens.hyphen(next) ? undefined : nounPhrase(tokens, next, 3);
    case 'number': {
      if (amount.unit === 'time') return undefined;
      const at = of ? next + 1 : next;
      return (
        countedPlural(tokens, /^(?:the|its|their|his|her|more|other)$/u.test(tokens.lower(at)) ? at + 1 : at) ??
        single(tokens, amount, next)
      );
    }
    default:
      return undefined;
  }
}

/** "one man": the noun right behind. */
function single(tokens: Tokens, amount: Amount, next: number): Span | undefined {
  return amount.value === 1 && tokens.small(next) ? nounPhrase(tokens, next, 2) : undefined;
}
