import type { Article, BlockType } from '../parse/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Quotation } from './summary.ts';

/** Words in quotation marks that no report of speech holds. */
export interface LooseQuote extends Span {
  readonly text: string;
}

const prose: ReadonlySet<BlockType> = new Set(['paragraph', 'deck']);

/** More of them than this tell nothing, as in a glossary. */
const maxLoose = 200;

/**
 * The words in quotation marks that were given to nobody: an article may quote in passing ("blaming them for “containment
 * and suppression”"). Single words are left out, most of them being scare quotes.
 * @param quotations the reports found in the article
 * @returns spans in file offsets (UTF-16), in text order
 */
export function looseQuotes({ blocks, quotes }: Article, quotations: readonly Quotation[]): readonly LooseQuote[] {
  const reported = quotations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: LooseQuote[] = [];
  let next = 0;
  for (const { parts, depth, closed } of quotes) {
    const [part] = parts;
    const block = part && blocks[part.block];
    if (!part || !block || depth > 0 || !closed || parts.length > 1 || !prose.has(block.type)) continue;
    const text = block.text.slice(part.content.start, part.content.end);
    if (!/\p{L}[^\p{L}]+\p{L}/u.test(text)) continue;
    const span = block.map.spanToSource(part.content);
    while (next < reported.length && (reported[next]?.end ?? 0) <= span.start) next++;
    if (reported.slice(next, next + 8).some((each) => overlaps(each, span))) continue;
    if (found.push({ ...span, text }) === maxLoose) break;
  }
  return found;
}
