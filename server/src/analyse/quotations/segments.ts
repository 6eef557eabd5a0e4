import type { EntityType, NameSpan } from '../annotations.ts';
import type { Article, Block, BlockType, QuotePart } from '../../parse/article.ts';
import type { Span } from '../../text/span.ts';
import { cueForm } from './cue-verbs.ts';
import { isStray, quotedStretches, type QuotedStretch } from './quoted.ts';

/** A word, a punctuation mark, or a whole stretch in quotation marks taken as one. Offsets in the block's text. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the name in the block's names, or -1. */
  readonly name: number;
  readonly nameType?: EntityType;
  /** Of a quote token: index into `Article.quotes`, and the part that stands here. */
  readonly quote?: number;
  readonly part?: QuotePart;
}

/** A sentence as its reporter wrote it: sentences inside quotation marks do not end it. */
export interface Segment {
  readonly block: number;
  readonly blockType: BlockType;
  readonly tokens: readonly Token[];
}

/** Blocks whose text is prose. */
export const PROSE: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);

const CAPITAL = /^\p{Lu}/u;
const OPEN_END = /[?!…—-]$|\.\.\.$/;

/** Whether the sentence that begins at `from` goes on from a quote ending in "?" or "!": `"Why?" Smith asked.` */
function reportsOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote') return false;
    if (token.kind === 'mark' && token.text !== ',') return false;
    if (cueForm(token.lower)?.uses.has('quote') && cueForm(token.lower)?.form !== 'gerund') {
      const next = tokens[i + 1];
      return !next || next.kind === 'mark' || i === from || !next.capital;
    }
  }
  return false;
}

function blockTokens(
  block: Block,
  parts: readonly QuotedStretch[],
  names: readonly NameSpan[],
): { tokens: Token[]; breaks: Set<number> } {
  const tokens: Token[] = [];
  const breaks = new Set<number>();
  const from = block.dateline?.end ?? 0;
  let p = 0;
  let n = 0;
  for (const sentence of block.sentences) {
    for (const word of sentence.words) {
      if (word.start < from) continue;
      for (let next = parts[p]; next && next.part.start <= word.start; next = parts[++p]) {
        const { quote, part } = next;
        const text = block.text.slice(part.content.start, part.content.end);
        tokens.push({
          kind: 'quote',
          start: part.start,
          end: part.end,
          text,
          lower: '',
          capital: false,
          name: -1,
          quote,
          part,
        });
      }
      const last = tokens.at(-1);
      if (last && word.start < last.end) continue;
      for (let name = names[n]; name && name.end <= word.start; name = names[n]) n++;
      const name = names[n];
      const named = name !== undefined && name.start < word.end && word.start < name.end;
      const text = block.text.slice(word.start, word.end);
      const kind = word.isWord || text === '&' ? 'word' : 'mark';
      const base = {
        kind,
        start: word.start,
        end: word.end,
        text,
        lower: text.toLowerCase(),
        capital: CAPITAL.test(text),
      } as const;
      tokens.push(named ? { ...base, name: n, nameType: name.type } : { ...base, name: -1 });
    }
    const last = tokens.at(-1);
    // A boundary inside a quotation does not end the sentence that holds it.
    if (last && last.end <= sentence.end) breaks.add(tokens.length);
  }
  return { tokens, breaks };
}

/**
 * Cuts the prose of an article into sentences in which each quotation is one token, so that what stands in quotation
 * marks cannot be mistaken for the reporter's own words.
 * @param article the parsed article
 * @param names `names[i]` belongs to `article.blocks[i]`; may be shorter or empty
 * @returns sentences in text order, empty ones left out
 */
export function segmentsOf(article: Article, names: readonly (readonly NameSpan[])[]): Segment[] {
  const byBlock = quotedStretches(article);
  const segments: Segment[] = [];
  article.blocks.forEach((block, index) => {
    if (!PROSE.has(block.type)) return;
    const { tokens, breaks } = blockTokens(
      block,
      byBlock.get(index)?.filter((stretch) => !isStray(stretch)) ?? [],
      names[index] ?? [],
    );
    let start = 0;
    for (let i = 1; i <= tokens.length; i++) {
      const next = tokens[i];
      if (next) {
        if (!breaks.has(i)) continue;
        const last = tokens[i - 1];
        if (last?.kind === 'quote' && next.kind !== 'quote') {
          // `"Why?" he asked.` and `"…," he said.`: the splitter may see a sentence end where the reporter goes on.
          if (last.text.endsWith(',') || (next.kind === 'word' && !next.capital)) continue;
          if (OPEN_END.test(last.text) && reportsOn(tokens, i)) continue;
        }
      }
      segments.push({ block: index, blockType: block.type, tokens: tokens.slice(start, i) });
      start = i;
    }
  });
  return segments;
}
