import type { Nodes, Parent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text/span.ts';
import { appendAligned } from './align.ts';
import { readInline } from './inline.ts';
import { MAX_MARKDOWN_PIECE } from './limits.ts';
import { TextBuilder, trimSpan } from './mapped-text.ts';
import { plainBlocks } from './plain-blocks.ts';
import { shiftRaw, sliceRaw, type RawBlock, type RawKind } from './raw-block.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** A place to keep the blocks of chunks of Markdown already read, keyed by the chunk's text. */
export interface ChunkCache {
  get(key: string): readonly RawBlock[] | undefined;
  set(key: string, value: readonly RawBlock[]): unknown;
}

/**
 * Cuts Markdown into blocks with remark. Paragraphs in lists and block quotes are blocks like others; code, tables, HTML
 * and rules are asides.
 * @param from file offset to begin at (behind front matter and byte-order mark)
 * @param cache when given, unchanged chunks are not read again
 */
export function markdownBlocks(source: string, from: number, cache?: ChunkCache): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const chunk of chunksOf(source, from)) {
    const text = source.slice(chunk.start, chunk.end);
    let read = cache?.get(text);
    if (!read) {
      read = readChunk(text);
      cache?.set(text, read);
    }
    for (const block of read) blocks.push(shiftRaw(block, chunk.start));
  }
  return blocks;
}

/** Longer chunks are left to remark. */
const MAX_PLAIN = 20_000;

/** Constructs that reach over blank lines or across the file: with one of them the file is read in one piece. */
const FAR_REACHING = /```|~~~|<[!?]|<\/?(?:script|pre|style|textarea)|^[ \t>]{0,12}\[[^\]\n]{1,999}\]:/im;
/** A chunk that starts like this may belong to the chunk before it, if that one holds such a line (lists, indentation). */
const DEPENDENT = /^(?:[ \t]|[-*+](?:[ \t\n\r]|$)|\d{1,9}[.)])/;
const HOLDS_DEPENDENT = new RegExp(DEPENDENT.source, 'm');

/** Cuts Markdown at blank lines where no construct reaches over them, so that a chunk can be read by itself. */
function chunksOf(source: string, from: number): Span[] {
  const text = source.slice(from);
  if (FAR_REACHING.test(text)) return [{ start: from, end: source.length }];
  const chunks: { start: number; end: number; open: boolean }[] = [];
  const blank = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=\r|\n)[\s]*(?:\r|\n)|$/g;
  let start = from;
  for (const match of text.matchAll(blank)) {
    const end = from + match.index;
    if (end > start) {
      const last = chunks.at(-1);
      if (last?.open && DEPENDENT.test(source.slice(start, start + 12))) last.end = end;
      else chunks.push({ start, end, open: HOLDS_DEPENDENT.test(source.slice(start, end)) });
    }
    start = end + match[0].length;
  }
  return chunks;
}

/** Nothing in it is markup and every line starts with a letter or quotation mark: a paragraph, as remark would find. */
const PLAIN_PARAGRAPH = /^(?:[\p{L}"“‘'][^\\`*_[\]<>&~|@\0\r\n\t]*(?:\r\n?|\n|$))+$/u;
/** Quotes and lists nested like this are no article, and slow. */
const NESTED = /^(?:[ \t]{0,4}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){30}/m;
const ADDRESS = /www\.|https?:/i;

function readChunk(text: string): RawBlock[] {
  if (text.length < MAX_PLAIN && PLAIN_PARAGRAPH.test(text) && !ADDRESS.test(text)) {
    const end = text.trimEnd().length;
    const { mapped, breaks } = readInline(text, 0, end);
    return [{ kind: 'text', depth: 0, span: { start: 0, end }, mapped, bold: [], italic: [], breaks }];
  }
  if (text.length > MAX_MARKDOWN_PIECE || NESTED.test(text)) return plainBlocks(text, 0);
  try {
    const tree: Root = processor.parse(text);
    const blocks: RawBlock[] = [];
    let end = 0;
    for (const node of tree.children) {
      // A heading with its line underneath, right behind a definition, is said to begin where the definition does.
      if (node.position?.start.offset !== undefined && node.position.start.offset < end)
        node.position.start.offset = end;
      readNode(node, 'text', text, blocks);
      end = spanOf(node).end;
    }
    return blocks;
  } catch {
    // Thousands of marks inside each other overflow the stack, remark's or this reader's.
    return plainBlocks(text, 0);
  }
}

function readNode(node: RootContent, kind: RawKind, source: string, out: RawBlock[]): void {
  switch (node.type) {
    case 'heading':
      pushProse(node, 'heading', node.depth, source, out);
      return;
    case 'paragraph':
      pushProse(node, kind, 0, source, out);
      return;
    case 'blockquote':
      for (const child of node.children) readNode(child, kind, source, out);
      return;
    case 'list':
      for (const item of node.children) for (const child of item.children) readNode(child, 'item', source, out);
      return;
    default:
      pushAside(spanOf(node), source, out);
  }
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A block that is not prose, as it stands in the file. */
function pushAside(span: Span, source: string, out: RawBlock[]): void {
  const { start, end } = trimSpan(source, span);
  if (start === end) return;
  const builder = new TextBuilder();
  builder.append(source.slice(start, end).replace(/[\r\n]/g, ' '), start);
  const mapped = builder.build();
  out.push({ kind: 'aside', depth: 0, span: { start, end }, mapped, bold: [], italic: [], breaks: [] });
}

function pushProse(node: Parent & Nodes, kind: RawKind, depth: number, source: string, out: RawBlock[]): void {
  const span = trimSpan(source, spanOf(node));
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'image' || only?.type === 'imageReference') {
    const inline = readInline(source, span.start, span.end);
    const text = inline.image && only.alt ? inline.mapped : undefined;
    if (!text) pushAside(span, source, out);
    else out.push({ kind: 'image', depth: 0, span, mapped: text, bold: [], italic: [], breaks: [] });
    return;
  }
  const builder = new TextBuilder();
  const bold: Span[] = [];
  const italic: Span[] = [];
  const breaks: number[] = [];
  let cursor = span.start;
  const append = (value: string, from: number, to: number): void => {
    const aligned = appendAligned(builder, value, source, from, to);
    for (const at of aligned.breaks) breaks.push(at);
    cursor = aligned.end;
  };
  const walk = (child: Nodes): void => {
    // Addresses that remark-gfm links after parsing have no position: they stand where the last text ended.
    const at = child.position ? spanOf(child) : { start: cursor, end: span.end };
    const start = builder.length;
    switch (child.type) {
      case 'text':
        append(child.value, at.start, at.end);
        return;
      case 'inlineCode': {
        const ticks = /^`*\s?/.exec(source.slice(at.start, at.end))?.[0].length ?? 0;
        append(child.value.trimStart(), at.start + ticks, at.end);
        return;
      }
      case 'break':
        breaks.push(start);
        // At the line's end, as `readInline` has it, not at the blanks before it.
        builder.append(' ', at.start + Math.max(0, source.slice(at.start, at.end).search(/[\r\n]/)));
        return;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
      case 'html':
        return;
    }
    if (!('children' in child)) return;
    for (const inner of child.children) walk(inner);
    if (child.type === 'strong') bold.push({ start, end: builder.length });
    if (child.type === 'emphasis') italic.push({ start, end: builder.length });
  };
  for (const child of node.children) walk(child);
  const mapped = builder.build();
  if (mapped.text.trim() === '') {
    pushAside(span, source, out);
    return;
  }
  const raw = { kind, depth, span, mapped, bold, italic, breaks };
  const trimmed = sliceRaw(raw, { start: 0, end: mapped.text.length });
  if (trimmed) out.push(trimmed);
}
