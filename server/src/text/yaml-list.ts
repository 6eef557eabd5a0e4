import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from './span.ts';

/** Files longer than this, in UTF-16 units, were written by no reader. */
const longest = 1_000_000;

/** What is wrong with an entry, for a reader. */
export interface Fault {
  readonly fault: string;
}

/** An entry of a list that is not followed, and why. */
export interface ListProblem {
  /** For a reader. */
  readonly message: string;
  /** Line of the entry, 1-based. */
  readonly line: number;
  /** The entry, in UTF-16 offsets of the file's text. */
  readonly span: Span;
}

/** An entry that could be read, with its place in the text (UTF-16 offsets, its dash left out). */
export interface ListEntry<T> extends Span {
  readonly value: T;
}

/** What a list holds, each in file order. */
export interface ReadList<T> {
  readonly entries: readonly ListEntry<T>[];
  readonly problems: readonly ListProblem[];
}

/**
 * Reads a YAML list that people write by hand. Never throws: an entry that cannot be read is named in `problems` with its
 * line, the others are kept, also where the file as a whole is not valid YAML.
 * @param text the file's text, whatever it holds
 * @param readItem reads one entry, or says what is wrong with it
 * @param noList what a reader is told where the file holds something else
 */
export function readYamlList<T extends object>(
  text: string,
  readItem: (item: Node | null) => T | Fault,
  noList: string,
): ReadList<T> {
  // A file that is not text would give a problem a line.
  if (text.includes('\0') || text.includes('\uFFFD') || text.length > longest) {
    const message = `This file is not read: it is ${text.length > longest ? 'too long' : 'not text'}.`;
    return { entries: [], problems: [{ message, line: 1, span: { start: 0, end: Math.min(text.length, 1) } }] };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole = parsed(text.slice(start));
  if (whole.errors.length === 0) return readItems(text, start, whole, readItem, noList);
  // One open bracket would swallow every entry behind it: each is read by itself.
  const entries: ListEntry<T>[] = [];
  const problems: ListProblem[] = [];
  const pieces = piecesOf(text, start);
  const lineOf = lineCounter(text);
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.end);
    const document = parsed(own);
    const error = document.errors[0];
    if (error) {
      problems.push(problemOf(text, lineOf, piece, `This entry is not valid YAML: ${error.message}`));
      continue;
    }
    const read = readItems(text, piece.start, document, readItem, noList);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  if (pieces.length === 0) {
    const message = `This file is not valid YAML: ${whole.errors[0]?.message ?? ''}`;
    problems.push(problemOf(text, lineOf, { start, end: text.length }, message));
  }
  return { entries, problems };
}

/** YAML as the library reads it, with offsets as in `text`. */
function parsed(text: string): Document {
  // A lone CR has the same length as the LF it stands for.
  return parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  });
}

/** Where each entry of a list stands: from a dash at the list's own margin to the next. */
function piecesOf(text: string, from: number): Span[] {
  const starts: number[] = [];
  let margin: string | undefined;
  for (const match of text.slice(from).matchAll(/^([ \t]*)-(?=[ \t\r\n]|$)/gm)) {
    margin ??= match[1] ?? '';
    if (match[1] === margin) starts.push(from + match.index);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function readItems<T extends object>(
  text: string,
  offset: number,
  { contents }: Document,
  readItem: (item: Node | null) => T | Fault,
  noList: string,
): ReadList<T> {
  const entries: ListEntry<T>[] = [];
  const problems: ListProblem[] = [];
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries, problems };
  const lineOf = lineCounter(text);
  if (!isSeq(contents)) {
    return { entries, problems: [problemOf(text, lineOf, spanOf(contents, offset), noList)] };
  }
  for (const item of contents.items as Node[]) {
    const span = spanOf(item, offset);
    const read = readItem(item);
    if ('fault' in read) problems.push(problemOf(text, lineOf, span, read.fault));
    else entries.push({ value: read, ...span });
  }
  return { entries, problems };
}

/** A scalar as it was written, so that a word such as "007" or "No" stays one; undefined for anything else, and for null. */
export function scalarText(value: unknown): string | undefined {
  if (!isScalar(value) || value.value === null) return undefined;
  return typeof value.value === 'string' ? value.value : (value.source ?? '');
}

/** Where a node stands, a comment behind it left out. */
function spanOf(node: Node | null, offset: number): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start: offset + start, end: offset + Math.min(end, endOf(node) ?? end) };
}

/** Where the last scalar of a block ends: the block itself goes on over comments. */
function endOf(node: Node | null): number | undefined {
  let at: unknown = node;
  while ((isMap(at) || isSeq(at)) && !at.flow) {
    const last: unknown = at.items.at(-1);
    if (isPair(last)) at = isNode(last.value) ? last.value : last.key;
    else at = last;
  }
  return isNode(at) ? at.range?.[1] : undefined;
}

function problemOf(text: string, lineOf: (offset: number) => number, span: Span, message: string): ListProblem {
  const end = span.start + text.slice(span.start, Math.max(span.end, span.start + 1)).trimEnd().length;
  return { message, line: lineOf(span.start), span: { start: span.start, end } };
}

/** Line numbers (1-based) of offsets, which must not fall from one call to the next by much: it counts from the last. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  };
}
