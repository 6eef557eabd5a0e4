import type { Span } from '../text/span.ts';
import { isSpace, TextBuilder, type MappedText } from './mapped-text.ts';

/** A stretch of plain text with its stray Markdown taken out. Spans in offsets of `mapped.text`. */
export interface Inline {
  readonly mapped: MappedText;
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  readonly breaks: readonly number[];
  /** True when all of it is one image: the text is then what stands in for the picture. */
  readonly image: boolean;
}

/** Link targets longer than this are read as text, which keeps the scan linear. */
const MAX_TARGET = 2000;

interface Marked extends Span {
  /** 1 italic, 2 bold, 3 both. */
  readonly level: number;
}

/**
 * Takes links, images, autolinks, bold and italics out of a stretch of plain text; a line break with the indentation
 * around it becomes one space. Unlike CommonMark, emphasis inside words is text, and so is everything doubtful.
 * @param from,to file offsets
 */
export function readInline(source: string, from: number, to: number): Inline {
  const { cuts, marked, image } = findMarkup(source, from, to);
  cuts.sort((a, b) => a.start - b.start);
  const builder = new TextBuilder();
  const breaks: number[] = [];
  const places = new Map<number, number>();
  let at = from;
  const copy = (end: number): void => {
    while (at < end) {
      const lineEnd = nextBreak(source, at, end);
      let visibleEnd = lineEnd;
      if (lineEnd < end) while (visibleEnd > at && isSpace(source.charCodeAt(visibleEnd - 1))) visibleEnd--;
      builder.append(source.slice(at, visibleEnd), at);
      at = lineEnd;
      if (at >= end) return;
      while (at < to && isSpace(source.charCodeAt(at))) at++;
      breaks.push(builder.length);
      builder.append(' ', lineEnd);
    }
  };
  for (const cut of cuts) {
    if (cut.start < at) continue;
    copy(cut.start);
    places.set(cut.start, builder.length);
    at = Math.max(at, cut.end);
  }
  copy(to);
  const textAt = (offset: number): number => places.get(offset) ?? 0;
  const spans = (level: number): Span[] =>
    marked.filter((m) => (m.level & level) !== 0).map((m) => ({ start: textAt(m.start), end: textAt(m.end) }));
  return { mapped: builder.build(), bold: spans(2), italic: spans(1), breaks, image };
}

function nextBreak(source: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return to;
}

/** Finds what to cut out, and which cuts open and close bold and italics. */
function findMarkup(source: string, from: number, to: number): { cuts: Span[]; marked: Marked[]; image: boolean } {
  const cuts: Span[] = [];
  const marked: Marked[] = [];
  const brackets: number[] = [];
  const open = new Map<string, number[]>();
  let image = false;
  // No address is closed before here: looked for once.
  let unclosedTo = 0;
  for (let i = from; i < to; i++) {
    const char = source[i];
    if (char === '[') brackets.push(i);
    else if (char === ']') {
      const start = brackets.pop();
      const end = start === undefined || source[i + 1] !== '(' ? -1 : targetEnd(source, i + 1, to);
      if (start === undefined || end < 0) continue;
      const isImage = start > from && source[start - 1] === '!';
      cuts.push({ start: isImage ? start - 1 : start, end: start + 1 }, { start: i, end });
      if (isImage && start - 1 === from && end === to) image = true;
      i = end - 1;
    } else if (char === '<' && /^<(?:https?:|mailto:)/i.test(source.slice(i, i + 8))) {
      if (i < unclosedTo) continue;
      const end = wordEnd(source, i, to);
      const close = source.slice(i, end).indexOf('>');
      if (close < 0) {
        unclosedTo = end;
        continue;
      }
      cuts.push({ start: i, end: i + 1 }, { start: i + close, end: i + close + 1 });
      i += close;
    } else if ((char === 'h' || char === 'H') && /^https?:\/\//i.test(source.slice(i, i + 8))) {
      i = urlEnd(source, i, to) - 1;
    } else if (char === '*' || char === '_') {
      let end = i + 1;
      while (end < to && source[end] === char) end++;
      readDelimiter(source, { start: i, end }, { from, to }, open, cuts, marked);
      i = end - 1;
    }
  }
  return { cuts, marked, image };
}

/** Opens or closes bold and italics at a run of `*` or `_`. */
function readDelimiter(
  source: string,
  run: Span,
  within: { from: number; to: number },
  open: Map<string, number[]>,
  cuts: Span[],
  marked: Marked[],
): void {
  const level = run.end - run.start;
  if (level > 3) return;
  const before = run.start > within.from ? (source[run.start - 1] ?? ' ') : ' ';
  const after = run.end < within.to ? (source[run.end] ?? ' ') : ' ';
  const key = source.slice(run.start, run.end);
  const opened = open.get(key) ?? [];
  if (!isSpace(before.charCodeAt(0)) && !isWordChar(after) && opened.length > 0) {
    const start = opened.pop() ?? 0;
    cuts.push({ start, end: start + level }, run);
    marked.push({ start, end: run.start, level });
  } else if (!isSpace(after.charCodeAt(0)) && !isWordChar(before)) {
    opened.push(run.start);
    open.set(key, opened);
  }
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** One past the `)` of a link target that starts with `(` at `at`, or -1 when it is none. */
function targetEnd(source: string, at: number, to: number): number {
  const limit = Math.min(to, at + MAX_TARGET);
  let depth = 0;
  let titled = false;
  for (let i = at; i < limit; i++) {
    const char = source[i];
    if (titled) {
      if (char === '"') titled = false;
    } else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
    else if (char === '"' && source[i - 1] === ' ') titled = true;
    else if (char === undefined || (isSpace(char.charCodeAt(0)) && source[i + 1] !== '"')) return -1;
  }
  return -1;
}

function wordEnd(source: string, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_TARGET);
  let i = from;
  while (i < limit && !isSpace(source.charCodeAt(i))) i++;
  return i;
}

/** End of a bare URL: white space or a bracket or star that closes something around it. */
function urlEnd(source: string, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_TARGET);
  let i = from;
  while (i < limit && !isSpace(source.charCodeAt(i)) && !'<>[]()*'.includes(source[i] ?? '')) i++;
  return i;
}
