import { linesOf, type Line } from '../text/lines.ts';
import { readInline } from './inline.ts';
import { isSpace } from './mapped-text.ts';
import type { RawBlock } from './raw-block.ts';

/** A text whose lines are longer than this is not broken at a fixed width. */
const MAX_WRAPPED_LINE = 100;
/** Shorter lines end where their author ended them. */
const MIN_WRAPPED_LINE = 45;

/**
 * Cuts plain text into blocks: every line is one, unless the text is broken at a fixed width; then the lines between
 * blank lines are one. Inline Markdown is taken out, `#` marks a heading, nothing else is read as Markdown.
 * @param from file offset to begin at (behind front matter)
 */
export function plainBlocks(source: string, from: number): RawBlock[] {
  const groups = groupLines(source, linesOf(source, from));
  const wrapped = isHardWrapped(source, groups);
  const blocks: RawBlock[] = [];
  for (const group of groups) {
    const pieces = wrapped ? wrappedPieces(source, group) : group.map((line) => [line]);
    for (const piece of pieces) {
      const first = piece[0];
      const last = piece.at(-1);
      if (first && last) blocks.push(readBlock(source, first.start, last.end));
    }
  }
  return blocks;
}

/** Runs of lines between blank ones. */
function groupLines(source: string, lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (isBlank(source, line)) {
      if (group.length > 0) groups.push(group);
      group = [];
    } else group.push(line);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function isBlank(source: string, line: Line): boolean {
  for (let i = line.start; i < line.end; i++) if (!isSpace(source.charCodeAt(i))) return false;
  return true;
}

/** Whether most lines that have another below them break off in mid-sentence at about one width. */
function isHardWrapped(source: string, groups: readonly (readonly Line[])[]): boolean {
  let broken = 0;
  let others = 0;
  for (const group of groups) {
    for (const [i, line] of group.entries()) {
      if (i === group.length - 1) continue;
      const length = line.end - line.start;
      if (length > MAX_WRAPPED_LINE) return false;
      if (length >= MIN_WRAPPED_LINE && !/[.!?:”"’)]\s*$/.test(source.slice(line.end - 5, line.end))) broken++;
      else others++;
    }
  }
  return broken >= 2 && broken * 2 > others;
}

/** The paragraphs of a group in a text of fixed width: a heading, bullet or lone short line above stands by itself. */
function wrappedPieces(source: string, group: readonly Line[]): Line[][] {
  const pieces: Line[][] = [];
  for (const [i, line] of group.entries()) {
    const above = group[i - 1];
    const start = source.slice(line.start, Math.min(line.end, line.start + 12));
    const breaksHere = !above || /^\s*(?:#{1,6} |[-*•] )/.test(start) || above.end - above.start < MIN_WRAPPED_LINE;
    if (breaksHere) pieces.push([line]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}

function readBlock(source: string, from: number, to: number): RawBlock {
  let start = from;
  let end = to;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  const heading = /^(#{1,6})[ \t]+(?=\S)/.exec(source.slice(start, start + 40));
  const textStart = heading ? start + heading[0].length : start;
  const inline = readInline(source, textStart, end);
  return {
    kind: inline.image ? 'image' : heading ? 'heading' : 'text',
    depth: heading?.[1]?.length ?? 0,
    span: { start, end },
    mapped: inline.mapped,
    bold: inline.bold,
    italic: inline.italic,
    breaks: inline.breaks,
  };
}
