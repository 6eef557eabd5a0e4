import type { Block } from '../parse/article.ts';
import type { Figure, Timex } from './annotations.ts';
import { isAgeInYears } from './figures/ages.ts';
import { readFigures } from './figures/figures.ts';
import { findBlocked } from './figures/guards.ts';
import { isStarter } from './figures/starters.ts';
import { Tokens } from './figures/tokens.ts';
import { parseDay, type Day } from './timexes/calendar.ts';
import type { FoundTimex } from './timexes/found.ts';
import { type NamedTime, namedBy } from './timexes/leaning.ts';
import { inToldYear } from './timexes/narrated.ts';
import { readTimexes } from './timexes/timexes.ts';

/** The figures and timexes of one block, each in text order; none overlaps another. Offsets in the block's text. */
export interface Numerals {
  readonly figures: readonly Figure[];
  readonly timexes: readonly Timex[];
}

/** Longer blocks are read in pieces of about this many code units, cut between sentences, so that memory stays small. */
const PIECE = 16_384;

/**
 * Finds the numeric expressions of a block. An expression is a figure or a timex, never both: durations and years are
 * timexes, ages figures. Works in one pass, time and space in proportion to the text; never throws.
 * @param block its text; sentences are not needed
 * @param anchor the date of publication, `YYYY-MM-DD`: what "Tuesday" and "last November" are worked out from
 */
export function findNumerals(block: Pick<Block, 'text' | 'sentences'>, anchor?: string): Numerals {
  const day = anchor === undefined ? undefined : parseDay(anchor);
  const figures: Figure[] = [];
  const timexes: Timex[] = [];
  for (let start = 0; start < block.text.length;) {
    const end = pieceEnd(block.text, start);
    readPiece(new Tokens(block.text.slice(start, end), start), day, figures, timexes);
    start = end;
  }
  return { figures, timexes };
}

function readPiece(tokens: Tokens, anchor: Day | undefined, figures: Figure[], timexes: Timex[]): void {
  const blocked = findBlocked(tokens);
  let floor = 0;
  let figureEnd = -1;
  let named: NamedTime | undefined;
  let dayBefore: string | undefined;
  let told: number | undefined;
  for (let i = 0; i < tokens.list.length;) {
    if (blocked[i] === true) {
      floor = ++i;
      continue;
    }
    if (!isStarter(tokens, i)) {
      if (/^[.!?]$/u.test(tokens.at(i).text)) named = undefined;
      i++;
      continue;
    }
    const dated = isAgeInYears(tokens, i)
      ? undefined
      : readTimexes(tokens, i, floor, anchor, figureEnd === i, named, dayBefore);
    if (dated?.[0] && dated[0].next > i) {
      for (const alone of dated) {
        const found = anchor ? inToldYear(tokens, alone, told, anchor) : alone;
        timexes.push(toTimex(tokens, found));
        if (/^(?:DATE|TIME)$/u.test(found.type))
          told = found.anchored ? undefined : (namedBy(found.value)?.year ?? told);
        named = namedBy(found.value) ?? named;
        dayBefore = named?.day ?? dayBefore;
        i = floor = Math.max(i, found.next);
      }
      continue;
    }
    const counted = readFigures(tokens, i, floor);
    if (!counted) {
      i++;
      continue;
    }
    figures.push(...counted.figures);
    i = floor = figureEnd = Math.max(i + 1, counted.next);
  }
}

function toTimex(tokens: Tokens, { from, next, type, value, mod, anchored }: FoundTimex): Timex {
  return {
    start: tokens.at(from).start,
    end: tokens.at(next - 1).end,
    type,
    value,
    anchored,
    ...(mod !== undefined && { mod }),
  };
}

/** Where to cut a long text: behind a sentence's end if one is near, else at a space, else where the endless word ends. */
function pieceEnd(text: string, start: number): number {
  const limit = start + PIECE;
  if (text.length <= limit) return text.length;
  const sentence = text.lastIndexOf('. ', limit);
  if (sentence > start + PIECE / 2) return sentence + 1;
  const space = text.lastIndexOf(' ', limit);
  if (space > start) return space;
  const next = text.indexOf(' ', limit);
  return next < 0 ? text.length : next;
}
