import type { Article, BlockType } from '../parse/article.ts';
import type { Print } from '../resolve/print.ts';
import type { Span } from '../text/span.ts';

/** Words of an article that are looked at. */
const maxWords = 4_000;

/** Where a print's letters begin: CJK ideographs and printable ASCII need no escapes in JSON. */
const base = { word: 0x4e00, step: 0x23 };

const maxStep = 0x6fff;

/** Stands in a print where words do not follow each other in the text. */
export const stop = '\n';

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

/** Whether a UTF-16 unit of a print stands for a word. */
export const isWord = (unit: number): boolean => unit >= base.word;

/** How many words a print holds. */
export function wordsOf({ words }: Print): number {
  return words.length - (words.split(stop).length - 1);
}

/** The stretches of a print that hold no break, in words, those of `least` words and more. */
export function* runsOf({ words }: Print, least: number): Iterable<Span> {
  let start = 0;
  for (let end = words.indexOf(stop); end >= 0; end = words.indexOf(stop, start)) {
    if (end - start >= least) yield { start, end };
    start = end + 1;
  }
  if (words.length - start >= least) yield { start, end: words.length };
}

/** The file offsets of each word; of a break, an empty span. */
export function placesOf({ words, steps }: Print): Span[] {
  let at = 0;
  return Array.from(words, (_, i) => {
    const start = at + steps.charCodeAt(2 * i) - base.step;
    at = start + steps.charCodeAt(2 * i + 1) - base.step;
    return { start, end: at };
  });
}
