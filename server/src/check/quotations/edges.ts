import type { Span } from '../../text/span.ts';
import type { Comparison, Difference } from './compare.ts';
import type { QuotedWord } from './quoted-words.ts';

/** So many words at an end are an exchanged phrase; more are another sentence. */
const longest = 3;

/** So much of the shorter quotation must be the same before its ends are looked at. */
const minCoverage = 0.6;

/**
 * Differences at the ends of the shorter quotation: all that stands in its marks was said, so that where it begins or ends with
 * other words than the longer one has there, and that one goes on, they differ ("a black day", "… it was a dark day for us all").
 * @param found what the two have in common between those ends
 * @param isReal whether words differ, and not only by what reporters smooth away
 * @returns the comparison with these differences and the passage they belong to
 */
export function withEdges(
  found: Comparison,
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  isReal: (a: readonly QuotedWord[], b: readonly QuotedWord[]) => boolean,
): Comparison {
  if (found.coverage < minCoverage || a.length === b.length) return found;
  const turned = a.length > b.length;
  const [short, long] = turned ? [b, a] : [a, b];
  const [own, other] = turned ? [found.b, found.a] : [found.a, found.b];
  const lead = leading(short, long, own, other);
  const tail = trailing(short, long, own, other);
  const edges = [lead, tail].flatMap((each) => {
    const [one, another] = [each?.own, each?.other].map((span, i) =>
      (i ? long : short).slice(span?.start ?? 0, span?.end ?? 0),
    );
    return each && one && another && tells(one) && tells(another) && isReal(one, another) ? [each] : [];
  });
  if (edges.length === 0) return found;
  const cover = (span: Span, side: 'own' | 'other'): Span => ({
    start: Math.min(span.start, ...edges.map((each) => each[side].start)),
    end: Math.max(span.end, ...edges.map((each) => each[side].end)),
  });
  const differences: Difference[] = edges.map((each) =>
    turned ? { a: each.other, b: each.own } : { a: each.own, b: each.other },
  );
  return {
    ...found,
    a: cover(found.a, turned ? 'other' : 'own'),
    b: cover(found.b, turned ? 'own' : 'other'),
    differences: [...found.differences, ...differences].sort((x, y) => x.a.start - y.a.start),
  };
}

/** Light words are how a phrase is fitted into another sentence ("It's a dream", "… is a dream"). */
const tells = (words: readonly QuotedWord[]): boolean =>
  words.some(({ key, weighty }) => weighty || key === 'not' || key === 'never');

interface Edge {
  readonly own: Span;
  readonly other: Span;
}

/** The words before the common passage, where both have some. */
function leading(short: readonly QuotedWord[], long: readonly QuotedWord[], own: Span, other: Span): Edge | undefined {
  const count = own.start;
  if (count < 1 || count > longest || other.start < 1) return undefined;
  const from = Math.max(0, other.start - count);
  if (breaks(short, 1, own.start) || breaks(long, from + 1, other.start)) return undefined;
  return { own: { start: 0, end: own.start }, other: { start: from, end: other.start } };
}

/** The words behind it. */
function trailing(short: readonly QuotedWord[], long: readonly QuotedWord[], own: Span, other: Span): Edge | undefined {
  const count = short.length - own.end;
  const to = Math.min(long.length, other.end + count);
  if (count < 1 || count > longest || to <= other.end) return undefined;
  if (breaks(short, own.end, short.length - 1) || breaks(long, other.end, to - 1)) return undefined;
  return { own: { start: own.end, end: short.length }, other: { start: other.end, end: to } };
}

/** Whether words were left out before one of the words, or another pair of marks begins there. */
function breaks(words: readonly QuotedWord[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (words[i]?.broken) return true;
  return false;
}
