import type { Block, BlockType, Quote, QuotePart } from './article.ts';
import { marksOf, type Mark } from './quote-marks.ts';

/** Blocks whose quotation marks are read. */
const PROSE: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'deck', 'subhead', 'paragraph', 'caption']);

interface Open {
  readonly mark: Mark;
  /** Parts of earlier paragraphs when the quote runs on. */
  readonly parts: QuotePart[];
  readonly depth: number;
}

type Draft = { -readonly [K in keyof Quote]: Quote[K] };

/**
 * Finds what stands in quotation marks, straight or curly, also in a quote, also over several paragraphs when each one
 * opens with a mark. A quote that is not closed ends with its paragraph, or where the next one opens.
 * @returns quotes in text order, an inner one behind its outer
 */
export function quotesOf(blocks: readonly Block[]): Quote[] {
  const quotes: Draft[] = [];
  const british = usesSingleQuotes(blocks);
  let carried: Draft | undefined;
  for (const [index, block] of blocks.entries()) {
    if (!PROSE.has(block.type)) continue;
    const { text } = block;
    const isParagraph = block.type === 'paragraph';
    const marks = marksOf(text, british || !isParagraph);
    const stack: Open[] = [];
    const begin = (mark: Mark): void => {
      stack.push({ mark, parts: [], depth: stack.length });
    };
    const finish = (open: Open, end: number, contentEnd: number, closed: boolean): void => {
      const part = { block: index, start: open.mark.start, end, content: { start: open.mark.end, end: contentEnd } };
      if (open === carriedHere?.open) {
        carriedHere.quote.parts = [...carriedHere.quote.parts, part];
        carriedHere.quote.closed = closed;
        return;
      }
      quotes.push({ parts: [part], style: open.mark.style, depth: open.depth, closed });
    };
    let carriedHere: { quote: Draft; open: Open } | undefined;
    const [firstMark] = marks;
    if (carried && isParagraph) {
      if (
        firstMark?.role !== 'close' &&
        firstMark?.start === 0 &&
        firstMark.style === carried.style &&
        !firstMark.single
      ) {
        const open: Open = { mark: firstMark, parts: [], depth: 0 };
        stack.push(open);
        carriedHere = { quote: carried, open };
      }
      carried = undefined;
    }
    for (const mark of carriedHere ? marks.slice(1) : marks) {
      const top = stack.at(-1);
      if (mark.single) {
        if (mark.role === 'open') begin(mark);
        else if (top?.mark.single) finish(stack.pop() ?? top, mark.end, mark.start, true);
        continue;
      }
      const openDouble = stack.findLastIndex((open) => !open.mark.single);
      const closes = openDouble >= 0 && (mark.role === 'close' || (mark.role === 'either' && openDouble >= 0));
      if (closes) {
        // Singles still open inside were apostrophes.
        stack.length = openDouble + 1;
        const open = stack.pop();
        if (open) finish(open, mark.end, mark.start, true);
      } else if (mark.role !== 'close') {
        if (openDouble >= 0 && !stack.at(-1)?.mark.single) {
          const open = stack[openDouble];
          stack.length = openDouble;
          if (open) finish(open, trimmedEnd(text, mark.start), trimmedEnd(text, mark.start), false);
        }
        begin(mark);
      }
    }
    const left = stack.find((open) => !open.mark.single);
    if (left) {
      const end = trimmedEnd(text, text.length);
      finish(left, end, end, false);
      const quote = carriedHere?.open === left ? carriedHere.quote : quotes.at(-1);
      if (isParagraph && left.depth === 0 && runsOn(text.slice(left.mark.end))) carried = quote;
    }
  }
  return quotes.sort((a, b) => order(a, b));
}

function order(a: Quote, b: Quote): number {
  const [x] = a.parts;
  const [y] = b.parts;
  return x && y ? x.block - y.block || x.start - y.start : 0;
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** Whether unclosed speech may go on in the next paragraph: it ends as a sentence, and no speaker is named in it. */
function runsOn(content: string): boolean {
  if (!/[.!?…:]\s*$/.test(content)) return false;
  return !/[,?!] (?:\p{L}+ )?(?:said|says|told|added|asked)\b|\b(?:he|she|they) (?:said|added|says)\b/u.test(content);
}

/** Whether the article puts speech in single marks, as British papers do. */
function usesSingleQuotes(blocks: readonly Block[]): boolean {
  let doubles = 0;
  let singles = 0;
  for (const { type, text } of blocks) {
    if (type !== 'paragraph') continue;
    doubles += (text.match(/["“]/g) ?? []).length;
    singles += (text.match(/(?:^|[\s(—–])['‘]\p{L}/gu) ?? []).length;
  }
  return singles >= 2 && singles > doubles;
}
