import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Block, BlockType } from '../parse/article.ts';
import type { View } from './context.ts';

/** Parts that a reader folds away together. */
const furniture: ReadonlySet<BlockType> = new Set(['boilerplate', 'related', 'credit']);

/** Folds front matter, runs of boilerplate, and the text under each subhead. */
export function folding({ article, lines }: View): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = lines.positionAt(start).line;
    const endLine = lines.positionAt(end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
  };
  if (article.frontMatter) add(article.frontMatter.start, article.frontMatter.end - 1, FoldingRangeKind.Comment);
  for (const run of runs(article.blocks, (block) => furniture.has(block.type))) {
    add(run.start, run.end, FoldingRangeKind.Comment);
  }
  const subheads = article.blocks.filter((block) => block.type === 'subhead');
  subheads.forEach((subhead, i) => {
    const next = subheads[i + 1]?.span.start ?? Infinity;
    const last = article.blocks.filter((block) => block.span.start < next && !furniture.has(block.type)).at(-1);
    if (last && last.span.end > subhead.span.end) add(subhead.span.start, last.span.end, FoldingRangeKind.Region);
  });
  return ranges;
}

function runs(blocks: readonly Block[], belongs: (block: Block) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const block of blocks) {
    const last = found.at(-1);
    if (!belongs(block)) open = false;
    else if (open && last) last.end = block.span.end;
    else {
      found.push({ start: block.span.start, end: block.span.end });
      open = true;
    }
  }
  return found;
}
