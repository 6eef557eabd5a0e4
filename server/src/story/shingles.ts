import type { Print } from '../resolve/print.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import { isWord, placesOf, runsOf, stop } from './shingles-print.ts';

/**
 * Words of a shingle (Broder, On the resemblance and containment of documents, 1997). Six tell a passage from a phrase
 * that everybody uses, and leave shingles between the light edits of a desk.
 */
const shingle = 6;

/** Shingles of which one is kept: a passage of `shingle + window - 1` words always shows (winnowing, Schleimer et al. 2003). */
const window = 5;

/** Passages with so few words or fewer between them, in both articles, are one passage that was edited. */
const maxEdit = 3;

/** Shorter passages are phrases, names of offices, formulas of agencies. */
const minPassage = 12;

/** Places of one shingle that are tried: a text that repeats itself is no reason to take long. */
const maxPlaces = 8;

/**
 * The few hashes by which a print is found among others: the least of every `window` shingles. Two prints that share a
 * passage of ten words share one at least. Costs the print.
 */
export function fingerprintsOf(print: Print): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const run of runsOf(print, shingle)) {
    const hashes = shinglesIn(print.words, run);
    // Where the least of the window stands; looked for anew when the window has left it.
    let least = -1;
    for (let i = 0; i < hashes.length; i++) {
      const first = i - window + 1;
      if (least < first) {
        least = Math.max(0, first);
        for (let j = least + 1; j <= i; j++) if ((hashes[j] ?? 0) <= (hashes[least] ?? 0)) least = j;
      } else if (least < 0 || (hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
      if (first >= 0 || i === hashes.length - 1) kept.add(hashes[least] ?? 0);
    }
  }
  return kept;
}

/**
 * Hashes of the shingles in and right beside a place: of two places in one shared passage, one at least is the same.
 * @param place file offsets
 */
export function shinglesAround(print: Print, place: Span): number[] {
  const places = placesOf(print);
  const first = partitionPoint(places.length, (i) => (places[i]?.end ?? 0) <= place.start);
  const last = partitionPoint(places.length, (i) => (places[i]?.start ?? 0) < place.end);
  const near = { start: first - shingle - maxEdit, end: last + shingle + maxEdit };
  const found: number[] = [];
  for (const { start, end } of runsOf(print, shingle)) {
    const part = { start: Math.max(start, near.start), end: Math.min(end, near.end) };
    if (part.end - part.start >= shingle) found.push(...shinglesIn(print.words, part));
  }
  return found;
}

/** A passage that two articles have in common, in file offsets of each. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Words that stand in both, edits in between left out. */
  readonly words: number;
}

/**
 * The passages of twelve words and more that two articles share, some words between changed or not; quoted words are no
 * part of them. Costs the two prints.
 * @returns passages in the order of `b`'s text, none overlapping another there
 */
export function sharedPassages(a: Print, b: Print): SharedPassage[] {
  const places = new Map<number, number[]>();
  for (const run of runsOf(a, shingle))
    shinglesIn(a.words, run).forEach((hash, i) => {
      const list = places.get(hash);
      if (!list) places.set(hash, [run.start + i]);
      else if (list.length < maxPlaces) list.push(run.start + i);
    });
  const matches: Match[] = [];
  for (const run of runsOf(b, shingle)) {
    let until = 0;
    for (const [i, hash] of shinglesIn(b.words, run).entries()) {
      const at = run.start + i;
      if (at < until) continue;
      const best = longest(a.words, b.words, places.get(hash) ?? [], at);
      if (!best || best.words < shingle) continue;
      until = best.b.end;
      const last = matches.at(-1);
      const joined = last && join(last, best, a.words, b.words);
      if (joined) matches[matches.length - 1] = joined;
      else matches.push(best);
    }
  }
  const long = matches.filter(({ words }) => words >= minPassage);
  if (long.length === 0) return [];
  const [inA, inB] = [placesOf(a), placesOf(b)];
  return long.map((match) => ({ a: inFile(match.a, inA), b: inFile(match.b, inB), words: match.words }));
}

/** A stretch of two prints with the same words, in words. */
interface Match {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

function longest(a: string, b: string, places: readonly number[], at: number): Match | undefined {
  let best: Match | undefined;
  for (const place of places) {
    let length = 0;
    let letter = b.charCodeAt(at);
    while (isWord(letter) && a.charCodeAt(place + length) === letter) letter = b.charCodeAt(at + ++length);
    if (!best || length > best.words)
      best = { a: { start: place, end: place + length }, b: { start: at, end: at + length }, words: length };
  }
  return best;
}

/** Two matches as one, where little lies between them in both; undefined where they are two. */
function join(first: Match, second: Match, a: string, b: string): Match | undefined {
  const [inA, inB] = [second.a.start - first.a.end, second.b.start - first.b.end];
  if (inA < 0 || inB < 0 || inA > maxEdit || inB > maxEdit) return undefined;
  if (a.slice(first.a.end, second.a.start).includes(stop) || b.slice(first.b.end, second.b.start).includes(stop))
    return undefined;
  return {
    a: { start: first.a.start, end: second.a.end },
    b: { start: first.b.start, end: second.b.end },
    words: first.words + second.words,
  };
}

/** Hashes of a stretch's shingles, one by one: a polynomial that rolls on (Karp and Rabin 1987), mixed at the end. */
function shinglesIn(words: string, { start, end }: Span): number[] {
  const factor = 0x01000193;
  let leaving = 1;
  for (let i = 0; i < shingle; i++) leaving = Math.imul(leaving, factor);
  const found: number[] = [];
  let sum = 0;
  for (let i = start; i < end; i++) {
    sum = (Math.imul(sum, factor) + words.charCodeAt(i)) | 0;
    const first = i - shingle + 1;
    if (first > start) sum = (sum - Math.imul(leaving, words.charCodeAt(first - 1))) | 0;
    if (first >= start) found.push(mixed(sum));
  }
  return found;
}

/** The finaliser of MurmurHash3 (Appleby, public domain): winnowing wants hashes without an order of their own. */
function mixed(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function inFile({ start, end }: Span, places: readonly Span[]): Span {
  return { start: places[start]?.start ?? 0, end: places[end - 1]?.end ?? 0 };
}
