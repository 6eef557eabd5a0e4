import { diffArrays } from 'diff';
import type { Span } from '../../text/span.ts';
import { withEdges } from './edges.ts';
import type { QuotedWord } from './quoted-words.ts';

/** A place where two printings of the same words differ. Spans are word indexes, `end` excluded; empty where one has nothing. */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
}

/** What two quotations have in common. */
export interface Comparison {
  /** The shared passage, in word indexes of either side. */
  readonly a: Span;
  readonly b: Span;
  /** Weighty words that both have, a near one ("confinement", "containment") as a half. */
  readonly shared: number;
  /** `shared` as a part of the weighty words of the shorter quotation. */
  readonly coverage: number;
  /** Where the wording of the passage differs, in order. */
  readonly differences: readonly Difference[];
}

/** A stretch of so many words that only one side has parts two passages. */
const farApart = 5;

/** Two words are near when they share this part of the longer one's letters, in order. */
const nearEnough = 0.65;

/** Words of fewer letters, or of more, are near to no other. */
const nearLetters = 6;
const maxLetters = 24;

/** Letters that near words have in common at their start. */
const sameStart = 2;

/** So many edits and more are another text. */
const maxEdits = 450;

/** Less of the shorter quotation's weighty words than this are no common passage. */
const minCoverage = 0.5;

/** So much of the shorter one's words, light ones too, make a statement the same with a phrase exchanged. */
const nearlyWhole = 0.75;

interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly near: boolean;
  readonly weighty: boolean;
}

/**
 * Finds the passage that two quotations have in common and where its wording differs. Words are aligned by the longest
 * common subsequence (Myers 1986, as jsdiff has it), near words count as aligned and as different.
 * @param a words of one quotation, @param b of the other
 * @returns undefined when they are not the same words: too few shared, or too far apart
 */
export function compareWords(a: readonly QuotedWord[], b: readonly QuotedWord[]): Comparison | undefined {
  const { left, right, common } = nearKeys(a, b);
  if (common < minCoverage * fewerWeighty(a, b)) return undefined;
  const anchors = align(a, b, left, right);
  const runs = passages(anchors, a, b);
  // A short statement with one phrase exchanged: nearly all its words, light ones too, stand in the same order.
  const whole = anchors.length >= 4 && anchors.length >= nearlyWhole * Math.min(a.length, b.length);
  let best: Comparison | undefined;
  for (const run of runs) {
    const found = measure(run, a, b, whole ? 3 : 2);
    if (found && (!best || found.shared > best.shared)) best = found;
  }
  if (!best) return undefined;
  const same = (whole && best.shared >= 2 && best.coverage >= minCoverage) || isSame(best, runs);
  return same ? withEdges(best, a, b, isReal) : undefined;
}

/**
 * Keys by which near words are equal: a word that only `b` has takes the key of a near one that only `a` has.
 * @returns the keys of either side, and how many weighty words of `b` find an equal or near one
 */
function nearKeys(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
): { left: string[]; right: string[]; common: number } {
  const inA = new Set(a.map(({ key }) => key));
  const inB = new Set(b.map(({ key }) => key));
  const onlyA = new Map<string, string[]>();
  for (const key of new Set(a.filter((each) => each.weighty && !inB.has(each.key)).map((each) => each.key))) {
    const start = key.slice(0, sameStart);
    onlyA.set(start, [...(onlyA.get(start) ?? []), key]);
  }
  const numbers = a.some(({ key }) => isNumber(key) && !inB.has(key));
  let common = 0;
  const right = b.map(({ key, weighty }) => {
    let as = key;
    if (weighty && !inA.has(key)) {
      const near = isNumber(key)
        ? numbers && otherNumber
        : onlyA.get(key.slice(0, sameStart))?.find((each) => isNear(each, key));
      if (near) as = near;
    }
    if (weighty && (as !== key || inA.has(key))) common++;
    return as;
  });
  const left = a.map(({ key }) => (isNumber(key) && !inB.has(key) ? otherNumber : key));
  return { left, right, common };
}

/** The key of numbers that only one side has: what stands in the place of a number is near to it. */
const otherNumber = '#';

function isNumber(key: string): boolean {
  return /^\d/.test(key);
}

/** Weighty words of the quotation that has fewer. */
function fewerWeighty(a: readonly QuotedWord[], b: readonly QuotedWord[]): number {
  const count = (words: readonly QuotedWord[]): number => words.filter(({ weighty }) => weighty).length;
  return Math.max(1, Math.min(count(a), count(b)));
}

/** Aligns two lists of words by their keys. */
function align(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  left: readonly string[],
  right: readonly string[],
): Anchor[] {
  const changes = diffArrays([...left], [...right], { maxEditLength: maxEdits });
  const anchors: Anchor[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      for (let k = 0; k < count; k++, i++, j++) {
        const one = a[i];
        const other = b[j];
        if (one && other)
          anchors.push({ a: i, b: j, near: one.key !== other.key, weighty: one.weighty && other.weighty });
      }
    }
  }
  return anchors;
}

/** Cuts an alignment where either side has many words to itself, or leaves some out and says so. */
function passages(anchors: readonly Anchor[], a: readonly QuotedWord[], b: readonly QuotedWord[]): Anchor[][] {
  const runs: Anchor[][] = [];
  let last: Anchor | undefined;
  for (const anchor of anchors) {
    const far =
      !last ||
      anchor.a - last.a > farApart ||
      anchor.b - last.b > farApart ||
      isBroken(a, last.a, anchor.a) ||
      isBroken(b, last.b, anchor.b);
    if (far) runs.push([anchor]);
    else runs.at(-1)?.push(anchor);
    last = anchor;
  }
  return runs;
}

function isBroken(words: readonly QuotedWord[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]?.broken) return true;
  return false;
}

/** Whether two anchors are no further apart than `reach` words on either side. */
function closeBy(left: Anchor | undefined, right: Anchor | undefined, reach: number): boolean {
  return left !== undefined && right !== undefined && right.a - left.a <= reach && right.b - left.b <= reach;
}

/** What one passage shares and where it differs, from its first to its last weighty word and the light ones beside them. */
function measure(
  run: readonly Anchor[],
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  reach: number,
): Comparison | undefined {
  let first = run.findIndex(({ weighty }) => weighty);
  let last = run.findLastIndex(({ weighty }) => weighty);
  while (closeBy(run[first - 1], run[first], reach)) first--;
  while (closeBy(run[last], run[last + 1], reach)) last++;
  const head = run[first];
  const tail = run[last];
  if (!head || !tail) return undefined;
  const inside = run.slice(first, last + 1);
  // Whoever speaks of a thing names it alike.
  if (!inside.some((anchor) => anchor.weighty && a[anchor.a]?.named !== true)) return undefined;
  const shared = inside.reduce((sum, { weighty, near }) => sum + (weighty ? (near ? 0.5 : 1) : 0), 0);
  return {
    a: { start: head.a, end: tail.a + 1 },
    b: { start: head.b, end: tail.b + 1 },
    shared,
    coverage: shared / fewerWeighty(a, b),
    differences: differencesIn(inside, a, b),
  };
}

function differencesIn(
  run: readonly Anchor[],
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
): readonly Difference[] {
  const found: { a: Span; b: Span }[] = [];
  const add = (left: Span, right: Span): void => {
    const previous = found.at(-1);
    // Neighbours are one difference.
    if (previous?.a.end === left.start && previous.b.end === right.start)
      found[found.length - 1] = {
        a: { start: previous.a.start, end: left.end },
        b: { start: previous.b.start, end: right.end },
      };
    else found.push({ a: left, b: right });
  };
  let last: Anchor | undefined;
  for (const anchor of run) {
    if (last && (anchor.a > last.a + 1 || anchor.b > last.b + 1))
      add({ start: last.a + 1, end: anchor.a }, { start: last.b + 1, end: anchor.b });
    if (anchor.near) add({ start: anchor.a, end: anchor.a + 1 }, { start: anchor.b, end: anchor.b + 1 });
    last = anchor;
  }
  return found.filter((each) => isReal(a.slice(each.a.start, each.a.end), b.slice(each.b.start, each.b.end)));
}

/** Words whose loss or exchange changes nothing that was said. */
const idle = new Set('a an the that this these those so well and then also just very really oh uh um er of'.split(' '));

/** Whether words differ, and not only by what reporters put in or smooth away. */
function isReal(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  if ([...a, ...b].some(({ inserted }) => inserted)) return false;
  const joined = (words: readonly QuotedWord[]): string => words.map(({ key }) => key.replaceAll('-', '')).join('');
  const busy = (words: readonly QuotedWord[]): QuotedWord[] => words.filter(({ key }) => !idle.has(key));
  return joined(a) !== joined(b) && joined(busy(a)) !== joined(busy(b));
}

/** Whether a passage is the same words said once: enough of them, in one piece. */
function isSame({ shared, coverage, a }: Comparison, runs: readonly Anchor[][]): boolean {
  if (coverage < minCoverage) return false;
  if (shared >= 3) return true;
  const run = runs.find((each) => each.some((anchor) => anchor.a === a.start)) ?? [];
  if (run.some(({ near, weighty }) => near && weighty)) return shared >= 1.5 && coverage >= 0.6;
  // Few weighty words: the rest of the wording must agree.
  return shared >= 2 && (coverage === 1 || longestEqual(run) >= 4);
}

function longestEqual(run: readonly Anchor[]): number {
  let longest = 0;
  let length = 0;
  let last: Anchor | undefined;
  for (const anchor of run) {
    if (anchor.near) length = 0;
    else length = last && !last.near && anchor.a === last.a + 1 && anchor.b === last.b + 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
    last = anchor;
  }
  return longest;
}

/** Two long words that begin alike and share most of their letters ("confinement", "containment"). */
function isNear(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < nearLetters || longer > maxLetters) return false;
  return commonLetters(a, b) / longer >= nearEnough;
}

/** Length of the longest common subsequence of letters; words are short. */
function commonLetters(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const unit of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(unit === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
