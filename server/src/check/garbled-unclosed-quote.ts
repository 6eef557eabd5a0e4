import type { Article, Quote } from '../parse/article.ts';
import type { Check, Finding } from './finding.ts';
import { proseBlocks, quoteForMessage } from './prose.ts';

const code = 'garbled/unclosed-quote';

/** How many paragraphs further a closing mark may stand for a quotation whose paragraphs do not reopen it. */
const reach = 8;

/** A quotation that is opened and never closed, or a closing mark that nothing opened. */
export const garbledUnclosedQuote: Check = {
  code,
  description: 'A quotation mark without its partner.',
  severity: 'information',
  run: ({ article }) => {
    const prose = new Set(proseBlocks(article).map(({ index }) => index));
    const open = article.quotes.filter((quote) => !quote.closed && prose.has(quote.parts[0]?.block ?? -1));
    const stray = strayClosers(article, prose);
    const findings: Finding[] = [];
    for (const quote of open) {
      const part = quote.parts[0];
      if (!part) continue;
      const partner = stray.findIndex(({ block }) => block > part.block && block <= part.block + reach);
      if (partner >= 0) {
        // A quotation that runs over paragraphs without reopening: odd, but whole.
        stray.splice(partner, 1);
        continue;
      }
      if (quote.style === 'straight' && evenMarks(article, part.block)) continue;
      const finding = unclosed(article, quote);
      if (finding) findings.push(finding);
    }
    for (const mark of stray) {
      const block = article.blocks[mark.block];
      if (!block) continue;
      findings.push({
        code,
        severity: 'information',
        span: block.map.spanToSource({ start: mark.start, end: mark.start + 1 }),
        message: 'This quotation mark closes a quotation that nothing opens.',
        related: [],
      });
    }
    return findings;
  },
};

/**
 * Straight marks have no direction, so only their number tells. Whether they come out even in the block, or in a run of
 * blocks at whose end a mark closes.
 */
function evenMarks(article: Article, first: number): boolean {
  let even = true;
  for (let index = first; index <= first + reach; index++) {
    const text = article.blocks[index]?.text ?? '';
    const odd = text.split('"').length % 2 === 0;
    if (odd) even = !even;
    if (even && (index === first || odd)) return index === first || /\S"/u.test(text);
  }
  return false;
}

function unclosed(article: Article, quote: Quote): Finding | undefined {
  const part = quote.parts[0];
  const block = part && article.blocks[part.block];
  if (!part || !block || isOtherMark(block.text, part.start)) return undefined;
  return {
    code,
    severity: 'information',
    span: block.map.spanToSource({ start: part.start, end: part.start + 1 }),
    message: `The quotation that begins ${quoteForMessage(block.text.slice(part.content.start, part.content.start + 60), 40)} is never closed, so what follows cannot be told from the reporter’s own words.`,
    related: [],
  };
}

/** Inches and seconds (6"), apostrophes ('tis, ’90s) and ditto marks are no quotation marks. */
function isOtherMark(text: string, offset: number): boolean {
  return (
    /[\d′]/u.test(text.charAt(offset - 1)) ||
    (/['‘’]/u.test(text.charAt(offset)) &&
      /^.(?:\d|tis\b|twas\b|em\b|til\b|cause\b|n\b|bout\b)/iu.test(text.slice(offset, offset + 6))) ||
    /^.\s*$/u.test(text.slice(offset))
  );
}

interface Mark {
  readonly block: number;
  readonly start: number;
}

/** Curly closing marks outside every quotation. Straight marks have no direction, so none of them is stray. */
function strayClosers(article: Article, prose: ReadonlySet<number>): Mark[] {
  const found: Mark[] = [];
  for (const index of prose) {
    const text = article.blocks[index]?.text ?? '';
    if (!text.includes('”')) continue;
    const parts = article.quotes.flatMap((quote) => quote.parts.filter((part) => part.block === index));
    for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      const inside = parts.some((part) => part.start <= at && at < part.end);
      const before = text.charAt(at - 1);
      // After a digit it may stand for inches; after a space or at the start somebody opened with the wrong mark.
      if (!inside && before !== '' && /[\p{L}.,!?;:…—–-]/u.test(before)) found.push({ block: index, start: at });
    }
  }
  return found;
}
