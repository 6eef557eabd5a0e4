import type { BlockType } from './article.ts';
import { readByline } from './byline.ts';
import { couldBeCaption, creditTail, isCredit, isLabelledCaption } from './credit.ts';
import { readDateline } from './dateline.ts';
import { readDateLine } from './dates.ts';
import { isBoilerplate, isRelated, startsTail } from './furniture.ts';
import { coversAll, sliceRaw, type RawBlock } from './raw-block.ts';

/** A block with the part it plays. */
export interface Typed {
  readonly raw: RawBlock;
  type: BlockType;
}

/** A headline, deck or line of the head is not longer than this. */
const MAX_HEADLINE = 240;
const MAX_DECK = 360;
const MAX_SUBHEAD = 90;
/** A block this long below "More Stories" shows that the article goes on. */
const TAIL_PROSE = 260;
/** Bylines stand within so many blocks from the start. */
const HEAD_BLOCKS = 14;

/**
 * Tells what part of an article each block is. Blocks that hold two parts (a caption and its credit, a byline above a
 * date) are cut.
 * @param raws blocks in file order
 * @param title the front matter's title, when there is one
 */
export function classify(raws: readonly RawBlock[], title: string | undefined): Typed[] {
  const blocks = raws.flatMap(splitParts).map((raw): Typed => ({ raw, type: plainType(raw) }));
  markTail(blocks);
  const bodyStart = readHead(blocks, title);
  markCaptions(blocks, bodyStart);
  markSubheads(blocks, bodyStart);
  return blocks;
}

/** Cuts lines that are furniture out of a paragraph, and a credit off its caption. */
function splitParts(raw: RawBlock): RawBlock[] {
  if (raw.kind === 'aside') return [raw];
  return splitLines(raw).flatMap((part) => {
    const at = /^(?:paragraph|caption)$/.test(plainType(part)) ? creditTail(part) : undefined;
    if (at === undefined) return [part];
    const pieces = [sliceRaw(part, { start: 0, end: at }), sliceRaw(part, { start: at, end: part.mapped.text.length })];
    return pieces.filter((piece) => piece !== undefined);
  });
}

function splitLines(raw: RawBlock): RawBlock[] {
  const { text } = raw.mapped;
  if (raw.breaks.length === 0 || raw.breaks.length > 200) return [raw];
  const parts: RawBlock[] = [];
  let open = 0;
  let start = 0;
  const flush = (from: number, to: number): void => {
    const part = sliceRaw(raw, { start: from, end: to });
    if (part) parts.push(part);
  };
  for (const end of [...raw.breaks, text.length]) {
    const line = text.slice(start, end).trim();
    if (line.length <= 200 && isFurniture(line)) {
      if (open < start) flush(open, start);
      flush(start, end);
      open = end;
    }
    start = end;
  }
  if (open < text.length) flush(open, text.length);
  return parts.length > 1 ? parts : [raw];
}

function isFurniture(line: string): boolean {
  if (line === '') return false;
  if (isRelated(line) || isBoilerplate(line) || isCredit(line) || readDateLine(line)) return true;
  return /^by\s/i.test(line) && readByline(line, { nearDate: false }) !== undefined;
}

/** What a block is by its own words. */
function plainType(raw: RawBlock): BlockType {
  const { text } = raw.mapped;
  if (raw.kind === 'aside') return 'boilerplate';
  if (raw.kind === 'image' || isLabelledCaption(text)) return 'caption';
  if (isRelated(text)) return 'related';
  if (isBoilerplate(text)) return 'boilerplate';
  if (raw.kind === 'heading') return 'paragraph';
  if (readDateLine(text)) return 'date';
  if (isCredit(text)) return 'credit';
  return 'paragraph';
}

/** Marks what stands below the article: from the first "More Stories" behind which only short lines follow. */
function markTail(blocks: readonly Typed[]): void {
  let start = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!block) break;
    const { text } = block.raw.mapped;
    if (startsTail(text)) start = i;
    else if (block.type === 'paragraph' && text.length > TAIL_PROSE) break;
  }
  for (const block of blocks.slice(start)) if (block.type !== 'related') block.type = 'boilerplate';
}

/** Finds headline, byline and deck. Returns the index of the first block of the body. */
function readHead(blocks: readonly Typed[], title: string | undefined): number {
  let headline = -1;
  let i = 0;
  for (; i < Math.min(blocks.length, HEAD_BLOCKS); i++) {
    const block = blocks[i];
    if (!block) break;
    const { text } = block.raw.mapped;
    if (block.type === 'credit' && readByline(text, { nearDate: isDate(blocks, i) })) block.type = 'byline';
    if (block.type !== 'paragraph') continue;
    const byline = readByline(text, { nearDate: headline >= 0 && isDate(blocks, i) });
    if (byline) {
      block.type = 'byline';
      continue;
    }
    if (headline < 0 && isHeadline(blocks, i, title)) {
      block.type = 'headline';
      headline = i;
      continue;
    }
    if (headline >= 0 && isDeck(blocks, i, headline)) {
      block.type = 'deck';
      continue;
    }
    // A photo's caption may stand above the first paragraph.
    if (blocks[i + 1]?.type === 'credit' && couldBeCaption(text)) continue;
    break;
  }
  return i;
}

function isDate(blocks: readonly Typed[], i: number): boolean {
  return blocks[i + 1]?.type === 'date' || blocks[i - 1]?.type === 'date';
}

function isHeadline(blocks: readonly Typed[], i: number, title: string | undefined): boolean {
  const raw = blocks[i]?.raw;
  if (!raw || raw.kind === 'item') return false;
  const { text } = raw.mapped;
  if (text.length > MAX_HEADLINE || readDateline(text)) return false;
  if (raw.kind === 'heading' || text === title) return true;
  if (blocks[i + 1]?.type === 'credit' && endsLikeSentence(text)) return false;
  const followed = blocks.slice(i + 1).some((block) => block.type === 'paragraph');
  const bold = coversAll(raw, raw.bold);
  const nextIsHead = /^(?:byline|date)$/.test(blocks[i + 1]?.type ?? '') || isByline(blocks[i + 1]);
  if (endsLikeSentence(text)) return bold || (nextIsHead && text.length < 120);
  return bold || followed || blocks.length === 1 || nextIsHead;
}

function isByline(block: Typed | undefined): boolean {
  return block !== undefined && readByline(block.raw.mapped.text, { nearDate: false }) !== undefined;
}

/** Whether a line ends as sentences do; the full stop of "the U.S." at its end does not tell. */
function endsLikeSentence(text: string): boolean {
  return /[.…]["”’)\]]{0,3}$/.test(text) && !/(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(text);
}

/** Whether the block is a sentence or two that sum up the article between headline and first paragraph. */
function isDeck(blocks: readonly Typed[], i: number, headline: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  const { raw } = block;
  const { text } = raw.mapped;
  if (text.length > MAX_DECK || readDateline(text) || /^["“'‘]/.test(text)) return false;
  const between = blocks.slice(headline + 1, i);
  if (between.some((b) => b.type === 'deck' || b.type === 'caption' || b.type === 'credit')) return false;
  if (raw.kind === 'heading') return raw.depth > (blocks[headline]?.raw.depth ?? 0) && text.length > 40;
  // What comes next that is not a byline, date or photo?
  let sawByline = false;
  for (const next of blocks.slice(i + 1, i + 8)) {
    if (next.type === 'byline' || next.type === 'date' || isByline(next)) {
      sawByline = true;
      continue;
    }
    if (next.type === 'caption' || next.type === 'credit' || next.type === 'related') continue;
    if (next.type !== 'paragraph') break;
    if (readDateline(next.raw.mapped.text)) return true;
    break;
  }
  if (sawByline) return true;
  return i === headline + 1 && (coversAll(raw, raw.italic) || coversAll(raw, raw.bold)) && text.length > 30;
}

/** A line or two right above a credit, or below an image, is the photo's caption. */
function markCaptions(blocks: readonly Typed[], bodyStart: number): void {
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.raw.kind === 'heading' || block.raw.kind === 'item') continue;
    const { text } = block.raw.mapped;
    const aboveCredit = blocks[i + 1]?.type === 'credit';
    const belowImage = blocks[i - 1]?.raw.kind === 'image' || (blocks[i - 1]?.raw.mapped.text ?? '').startsWith('![');
    const isLead = i === bodyStart && readDateline(text) !== undefined;
    if (isLead || !couldBeCaption(text)) continue;
    if (aboveCredit || (belowImage && coversAll(block.raw, block.raw.italic))) block.type = 'caption';
  }
}

/** Headings in the body, and short lines between paragraphs that do not end as sentences do. */
function markSubheads(blocks: readonly Typed[], bodyStart: number): void {
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const { raw } = block;
    if (raw.kind === 'heading') {
      block.type = 'subhead';
      continue;
    }
    const next = blocks[i + 1];
    if (raw.kind === 'item' || i < bodyStart || next?.type !== 'paragraph' || next.raw.kind === 'heading') continue;
    const { text } = raw.mapped;
    if (text.length > MAX_SUBHEAD || !/^["“'‘]?[\p{Lu}\d]/u.test(text) || !isProse(next.raw.mapped.text)) continue;
    if (coversAll(raw, raw.bold) && !/[.,;:]$/.test(text)) block.type = 'subhead';
    else if (i > bodyStart && !/[.!…,;:"”’')\]—–-]$/.test(text) && !isQuestionPut(text)) block.type = 'subhead';
  }
}

/** A paragraph, as against the next line of a list. */
function isProse(text: string): boolean {
  return text.length > MAX_SUBHEAD || /[.!?…]["”’)\]]{0,3}$/.test(text);
}

/** Whether a line asks somebody something, as interviews do. */
function isQuestionPut(text: string): boolean {
  return text.endsWith('?') && (text.length > 60 || /\b(?:you|your|we|our)\b/i.test(text));
}
