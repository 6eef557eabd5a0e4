import type { Article, Block, Sentence } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';
import { proseBlocks, quotedSpans } from '../prose.ts';

/** Shorter sentences come twice by chance ("He did not say why."). */
const shortest = 8;

/** A stretch of a block. Offsets in the block's text. */
export interface Place extends Span {
  readonly block: Block;
}

/** A passage and the place where the article has it already. */
export interface RepeatedPassage extends Place {
  readonly first: Place;
}

/**
 * Finds sentences that an article has twice, word for word; runs of them are one passage.
 *
 * Left out: what publications repeat on purpose (headline, deck, section head, caption, list of key points, a quotation set
 * apart), questions, and lines of interviews, verse or refrains.
 * @returns the later ones, in text order. Linear in the article's words.
 */
export function repeatedSentences(article: Article): readonly RepeatedPassage[] {
  const seen = new Map<string, Place>();
  const found: RepeatedPassage[] = [];
  for (const { block, index } of proseBlocks(article)) {
    if (block.type !== 'paragraph' || isListed(article, block)) continue;
    const apart = isSetApart(article, block, index);
    let open: RepeatedPassage | undefined;
    const close = (): void => {
      if (open) found.push(open);
      open = undefined;
    };
    for (const sentence of block.sentences) {
      const key = keyOf(block, sentence);
      const place = { block, start: sentence.start, end: sentence.end };
      const first = key === undefined ? undefined : seen.get(key);
      if (!first || apart) {
        close();
        if (key !== undefined && !apart) seen.set(key, place);
      } else if (open?.first.block === first.block && first.start >= open.first.end) {
        open = { ...open, end: place.end, first: { ...open.first, end: first.end } };
      } else {
        close();
        open = { ...place, first };
      }
    }
    close();
  }
  return found.filter((passage) => !isPulled(passage));
}

/** Whether one of two writings is a paragraph by itself and the other part of a longer one: layout pulls such lines out. */
function isPulled({ first, ...second }: RepeatedPassage): boolean {
  return isWhole(first) !== isWhole(second);
}

/** The name of who said it may stand below. */
const isWhole = ({ block, start, end }: Place): boolean => block.text.trim().length <= end - start + 40;

function keyOf(block: Block, { start, end, words }: Sentence): string | undefined {
  if (/\?["”’)]{0,3}\s*$/u.test(block.text.slice(Math.max(start, end - 6), end))) return undefined;
  const said = words.filter(({ isWord }) => isWord).map((word) => block.text.slice(word.start, word.end).toLowerCase());
  return said.length < shortest ? undefined : said.join(' ');
}

/** An item of a list: key points above or below an article repeat it. */
function isListed(article: Article, block: Block): boolean {
  return /^\s*(?:[-*•·–—+>|]|\d{1,2}[.)]\s)/u.test(article.text.slice(block.span.start, block.span.start + 6));
}

/** A quotation that stands alone in its paragraph is one that the layout pulled out. */
function isSetApart(article: Article, block: Block, index: number): boolean {
  return quotedSpans(article, index).some(
    ({ start, end }) => block.text.slice(0, start).trim() === '' && block.text.slice(end).trim().length <= 1,
  );
}
