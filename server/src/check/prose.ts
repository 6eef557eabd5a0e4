import type { Article, Block, BlockType } from '../parse/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';

const proseTypes: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);

/** Whether a reader reads a block as prose: it is no credit, byline, related link or boilerplate. */
export function isProse({ type }: Block): boolean {
  return proseTypes.has(type);
}

/** A block of prose and its place in `Article.blocks`. */
export interface ProseBlock {
  readonly block: Block;
  readonly index: number;
}

/** The blocks a reader reads as prose, in order: no credits, bylines, related links or boilerplate. */
export function proseBlocks(article: Article): readonly ProseBlock[] {
  return article.blocks.flatMap((block, index) => (isProse(block) ? [{ block, index }] : []));
}

const address = /^(?:https?:\/\/|www\.)|^[^@]{0,64}@[\w-]|^#\w/iu;
const endings =
  'com|org|net|edu|gov|info|biz|io|js|ts|py|ai|app|tv|co|uk|de|fr|eu|ru|cn|us|ca|au|in|pdf|docx?|xlsx?|txt|csv|jpe?g|png|gif|mp[34]|html?|zip|exe';
const dottedName = new RegExp(
  `^[\\p{L}\\p{N}_-]{1,60}(?:\\.[\\p{L}\\p{N}_-]{1,60}){0,5}\\.(?:${endings})(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * The stretches of a block's text that are not prose, in its offsets: URLs, addresses, handles, file names and code,
 * where letters and dots follow rules of their own.
 * @param text one block's text; searched in linear time
 */
export function machineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const word = match[0];
    if (word.length > 1000) spans.push({ start: match.index, end: match.index + word.length });
    else if (/[.@#/]/u.test(word)) {
      const bare = word.replace(/^[([{"'“‘<*_]+/u, '');
      const start = match.index + word.length - bare.length;
      const name = dottedName.exec(bare);
      if (address.test(bare)) spans.push({ start, end: start + bare.length });
      else if (name) spans.push({ start, end: start + name[0].length });
    }
  }
  if (text.includes('`')) {
    for (const match of text.matchAll(/`[^`]{1,200}`/gu))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Whether `span` shares a character with any of `spans`. */
export function hits(spans: readonly Span[], span: Span): boolean {
  return spans.some((other) => overlaps(other, span));
}

/** The quotes' contents that lie in a block, as spans of its text. */
export function quotedSpans(article: Article, block: number): readonly Span[] {
  return article.quotes.flatMap((quote) => quote.parts.filter((part) => part.block === block));
}

/** Whether the block's text stands in the file unbroken over `span`, so that an edit there touches no markup. */
export function isPlain(article: Article, block: Block, span: Span): boolean {
  const source = block.map.spanToSource(span);
  return article.text.slice(source.start, source.end) === block.text.slice(span.start, span.end);
}

/**
 * A fix that replaces `span` of a block's text, or `undefined` where markup stands in between and an edit could break it.
 * @param title what the light bulb says
 */
export function replaceFix(
  article: Article,
  block: Block,
  span: Span,
  newText: string,
  title: string,
): Fix | undefined {
  if (!isPlain(article, block, span)) return undefined;
  return { title, edits: [{ span: block.map.spanToSource(span), newText }] };
}

/** A slip of the pen in a block's text: where, what is wrong, and what should stand there when that is certain. */
export interface Slip extends Span {
  readonly newText?: string;
  readonly message: string;
}

/** The finding for a slip, with its fix where the mend is certain and touches no markup. */
export function slipFinding(code: string, article: Article, block: Block, slip: Slip): Finding {
  const wrong = block.text.slice(slip.start, slip.end);
  const fix =
    slip.newText === undefined
      ? undefined
      : replaceFix(article, block, slip, slip.newText, `Change “${wrong}” to “${slip.newText}”`);
  return {
    code,
    severity: 'information',
    span: block.map.spanToSource(slip),
    message: slip.message,
    related: [],
    ...(fix && { fix }),
  };
}

/** The sentence of a block around a span, in curly quotation marks for a message: the span's start is always in it. */
export function quoteSentence(block: Block | undefined, span: Span): string {
  const sentence = block?.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const from = span.start - sentence.start > 60 ? (block?.text.lastIndexOf(' ', span.start - 30) ?? -1) : -1;
  const text =
    from > sentence.start
      ? `…${block?.text.slice(from, sentence.end) ?? ''}`
      : block?.text.slice(sentence.start, sentence.end);
  return quoteForMessage(text ?? '', 100);
}

/** Text in curly quotation marks for a message, shortened in the middle when long. */
export function quoteForMessage(text: string, longest = 80): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return `“${flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`}”`;
}
