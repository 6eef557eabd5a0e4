import type { Article, Block } from '../parse/article.ts';
import { lazy, remember } from '../text/remember.ts';
import { isEnglish } from './not-prose/english.ts';
import { isLegal } from './not-prose/legal.ts';
import { isCode, isTableRow } from './not-prose/machine-text.ts';
import { recordedLines } from './not-prose/record.ts';
import { isListItem, isSetByHand } from './not-prose/set-by-hand.ts';
import { isProse, proseBlocks } from './prose.ts';

/** Words without any punctuation from which a text is what a machine heard or a list of words. */
const unpunctuated = 60;

/**
 * In which blocks garble can be told: English prose, as far as anything says so. Left out are other languages, verse and
 * lists (lines broken by hand, bullets), tables, code, legal wording, text in capitals or without punctuation, transcripts and
 * live blogs. Each is told by its layout or its commonest words alone; what is too short to tell goes with the article.
 * @returns a test of the article's blocks, which looks at a block when it is asked for: most have no finding in them. What is
 *   no prose at all (credits, bylines, boilerplate) does not pass.
 */
export const checkedBlocks = remember((article: Article): ((block: Block) => boolean) => {
  const strange = lazy(() => strangeBlocks(article));
  const foreign = lazy(
    () =>
      isEnglish(
        proseBlocks(article)
          .map(({ block }) => block.text)
          .join('\n'),
      ) === false,
  );
  const known = new Map<Block, boolean>();
  return (block) => {
    let checked = known.get(block);
    if (checked === undefined) {
      checked =
        isProse(block) &&
        !strange().has(block) &&
        !isNoProse(article, block) &&
        ((isRunning(block) ? isEnglish(block.text) : undefined) ?? !foreign());
      known.set(block, checked);
    }
    return checked;
  };
});

/** What is no prose as a block among others: records, what stands between fences, groups of lines set by hand. */
function strangeBlocks(article: Article): ReadonlySet<Block> {
  const strange = new Set(fencedBlocks(article.blocks));
  for (const i of recordedLines(article.blocks.map(({ text }) => text))) {
    const block = article.blocks[i];
    if (block) strange.add(block);
  }
  for (const group of adjacent(article)) {
    const lines = group.flatMap((block) => sourceLines(article, block));
    if (isSetByHand(lines)) for (const block of group) strange.add(block);
  }
  return strange;
}

/** What is no prose by itself. */
function isNoProse(article: Article, block: Block): boolean {
  const { text } = block;
  if (isCapitals(text) || isUnpunctuated(text) || isLegal(text)) return true;
  return sourceLines(article, block).some(
    (line) => isTableRow(line) || isCode(line) || isListItem(line) || isIndented(article, line),
  );
}

/** The lines of the file that a block stands on, from their beginnings. */
function sourceLines({ text }: Article, { span }: Block): readonly string[] {
  // Front matter and a byte-order mark are no part of it; a very long line is one anyway.
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 100);
  return text.slice(from, span.end).split(/\r?\n/u);
}

/** Whether a line of plain text is set in as code is; paragraphs are by one tab or a few spaces. */
function isIndented({ format }: Article, line: string): boolean {
  return format === 'plain' && /^(?: {4}|\t)\s*\S.*[={}()[\]<>]/u.test(line.slice(0, 300));
}

/** What stands between lines of ```. */
function fencedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const fenced = new Set<Block>();
  let inside = false;
  for (const block of blocks) {
    const fence = /^(?:```|~~~)/u.test(block.text);
    if (inside || fence) fenced.add(block);
    if (fence) inside = !inside;
  }
  // One that is never closed fences nothing.
  return inside ? new Set() : fenced;
}

/** Blocks of running text that follow one another without a blank line. */
function adjacent(article: Article): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let last: Block | undefined;
  for (const block of article.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'subhead' && block.type !== 'deck') {
      last = undefined;
      continue;
    }
    const between = last && article.text.slice(last.span.end, block.span.start);
    if (between !== undefined && between.length < 20 && [...between.matchAll(/\n/gu)].length === 1)
      groups.at(-1)?.push(block);
    else groups.push([block]);
    last = block;
  }
  return groups;
}

/** Whether a block's text is in whole sentences; headlines leave small words out. */
function isRunning({ type }: Block): boolean {
  return type === 'paragraph' || type === 'deck';
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && (text.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
}

function isUnpunctuated(text: string): boolean {
  return !/[.,;:!?…]/u.test(text) && text.split(/\s+/u).length >= unpunctuated;
}
