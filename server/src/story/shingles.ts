import type { Article, BlockType } from '../parse/article.ts';
import type { Print } from '../resolve/print.ts';
import type { Span } from '../text/span.ts';

/**
 * Words of a shingle (Broder, On the resemblance and containment of documents, 1997). Six tell a passage from a phrase
 * that everybody uses, and leave shingles between the light edits of a desk.
 */
const shingle = 6;

/** Shingles of which one is kept: a passage of `shingle + window - 1` words always shows (winnowing, Schleimer et al. 2003). */
const window = 5;

/** Words of an article that are looked at. */
const maxWords = 4_000;

/** Passages with so few words or fewer between them, in both articles, are one passage that was edited. */
const maxEdit = 3;

/** Shorter passages are phrases, names of offices, formulas of agencies. */
const minPassage = 12;

/** Places of one shingle that are tried: a text that repeats itself is no reason to take long. */
const maxPlaces = 8;

/** Where a print's letters begin: CJK ideographs and printable ASCII need no escapes in JSON. */
const base = { word: 0x4e00, step: 0x23 };

const maxStep = 0x6fff;

const stop = '\n';

/** Parts of an article that an agency writes; headlines and captions have other authors. */
const own: ReadonlySet<BlockType> = new Set(['deck', 'paragraph']);

/**
 * An article's print: what is kept of it to find the passages that it shares with others. At most `maxWords` words; two
 * bytes of memory a word and two for its place.
 */
export function printOf({ blocks, quotes }: Article): Print {
  const quoted = new Map<number, Span[]>();
  for (const { parts } of quotes)
    for (const part of parts) {
      const list = quoted.get(part.block) ?? [];
      list.push(part);
      quoted.set(part.block, list);
    }
  const words: string[] = [];
  const steps: string[] = [];
  let at = 0;
  let broken = false;
  const step = (length: number): string => String.fromCharCode(base.step + length);
  const pause = (to: number): void => {
    // A place too far for one step takes several.
    while (words.length < maxWords && (broken || to - at > maxStep)) {
      const far = Math.min(maxStep, Math.max(0, to - at));
      words.push(stop);
      steps.push(step(far) + step(0));
      at += far;
      broken = false;
    }
  };
  for (const [i, { type, text, sentences, map, dateline }] of blocks.entries()) {
    if (!own.has(type) || words.length >= maxWords) continue;
    const closed = [...(quoted.get(i) ?? [])].sort((a, b) => a.start - b.start);
    let next = 0;
    let behind = dateline?.end ?? 0;
    for (const sentence of sentences) {
      for (const word of sentence.words) {
        if (!word.isWord) continue;
        for (let quote = closed[next]; quote && quote.start <= word.start; quote = closed[++next]) {
          if (quote.end > behind) behind = quote.end;
          broken = words.length > 0;
        }
        if (word.start < behind || words.length >= maxWords) continue;
        const { start, end } = map.spanToSource(word);
        pause(start);
        words.push(letterOf(text.slice(word.start, word.end)));
        const length = Math.min(maxStep, Math.max(0, end - start));
        steps.push(step(Math.min(maxStep, Math.max(0, start - at))) + step(length));
        at = Math.max(at, start) + length;
      }
    }
  }
  return { words: words.join(''), steps: steps.join('') };
}

/** FNV-1a (Fowler, Noll, Vo) over the word in lower case, folded to 14 bits. */
function letterOf(word: string): string {
  let hash = 0x811c9dc5;
  const text = word.slice(0, 60).toLowerCase().replaceAll('’', "'");
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return String.fromCharCode(base.word + (((hash >>> 14) ^ hash) & 0x3fff));
}

/** How many words a print holds. */
export function wordsOf({ words }: Print): number {
  return words.length - (words.split(stop).length - 1);
}

/**
 * The few hashes by which a print is found among others: the least of every `window` shingles. Two prints that share a
 * passage of ten words share one at least. Costs the print.
 */
export function fingerprintsOf(print: Print): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const run of runsOf(print)) {
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
  for (const run of runsOf(a))
    shinglesIn(a.words, run).forEach((hash, i) => {
      const list = places.get(hash);
      if (!list) places.set(hash, [run.start + i]);
      else if (list.length < maxPlaces) list.push(run.start + i);
    });
  const matches: Match[] = [];
  for (const run of runsOf(b)) {
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
    while (letter >= base.word && a.charCodeAt(place + length) === letter) letter = b.charCodeAt(at + ++length);
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

/** Stretches of a print that hold no break. */
function* runsOf({ words }: Print): Iterable<Span> {
  let start = 0;
  for (let end = words.indexOf(stop); end >= 0; end = words.indexOf(stop, start)) {
    if (end - start >= shingle) yield { start, end };
    start = end + 1;
  }
  if (words.length - start >= shingle) yield { start, end: words.length };
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

/** File offsets of each word. */
function placesOf({ words, steps }: Print): Span[] {
  let at = 0;
  return Array.from(words, (_, i) => {
    const start = at + steps.charCodeAt(2 * i) - base.step;
    at = start + steps.charCodeAt(2 * i + 1) - base.step;
    return { start, end: at };
  });
}

function inFile({ start, end }: Span, places: readonly Span[]): Span {
  return { start: places[start]?.start ?? 0, end: places[end - 1]?.end ?? 0 };
}
