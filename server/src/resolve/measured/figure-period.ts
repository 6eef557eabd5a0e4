import type { Timex } from '../../analyse/annotations.ts';
import type { FigureSentence, WordRange } from './figure-sentence.ts';

/** A timex of a sentence with its words. */
export interface PlacedTimex {
  /** Index among the block's timexes. */
  readonly index: number;
  readonly type: Timex['type'];
  readonly range: WordRange;
}

/** A time that a figure holds for, by its index among the block's timexes. */
export interface FoundPeriod {
  readonly index: number;
  readonly preposition?: string;
}

/** Durations are periods behind these only: "in the past two years", not "waited two hours". */
const OVER = /^(?:in|over|during|within|for|past|throughout|per)$/;

/**
 * The times that a figure holds for: those on the nearest word above it, or above what it counts, inside its clause
 * ("imports in 2022", "fell last year", "98 billion annually by 2030"). What was said on Monday is not for Monday.
 * @param s the sentence
 * @param from the figure's head word, and what it counts
 * @param timexes the sentence's timexes
 */
export function periodsOf(
  s: FigureSentence,
  from: readonly number[],
  timexes: readonly PlacedTimex[],
): readonly FoundPeriod[] {
  if (timexes.length === 0) return [];
  const { syntax } = s;
  const byHost = new Map<number, PlacedTimex[]>();
  for (const timex of timexes) {
    const host = syntax.head(timex.range.head);
    byHost.set(host, [...(byHost.get(host) ?? []), timex]);
  }
  let best: readonly FoundPeriod[] = [];
  let depth = Infinity;
  for (const start of from) {
    let at = start;
    for (let step = 0; step < syntax.length && step < depth; step++) {
      const found = (byHost.get(at) ?? []).flatMap((timex) => periodOf(s, timex) ?? []);
      if (found.length > 0) {
        [best, depth] = [found, step];
        break;
      }
      const up = syntax.head(at);
      if (up < 0 || syntax.is(at, 'ccomp', 'acl:relcl', 'parataxis', 'csubj')) break;
      at = up;
    }
  }
  return best;
}

function periodOf(s: FigureSentence, { index, type, range }: PlacedTimex): FoundPeriod | undefined {
  const { syntax } = s;
  if (!syntax.is(range.head, 'obl', 'nmod', 'advmod', 'compound', 'amod', 'nummod', 'nmod:poss')) return undefined;
  const before = s.lower[range.first - 1] ?? '';
  const preposition =
    s.preposition(range.head) || (/^(?:in|since|by|during|until|from|for|over|to|on)$/.test(before) ? before : '');
  if (type === 'DURATION' && !OVER.test(preposition) && !/^(?:the|past|last)$/.test(s.lower[range.first] ?? ''))
    return undefined;
  // "more than in 2021", "up from 2021": what it is compared with.
  if (/^(?:than|from|as|compared)$/.test(preposition)) return undefined;
  return { index, ...(preposition !== '' && { preposition }) };
}
