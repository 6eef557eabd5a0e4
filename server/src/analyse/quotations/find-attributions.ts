import type { Article } from '../../parse/article.ts';
import type { Attribution, BlockAnnotations } from '../annotations.ts';
import { reportsByModel } from './model/model-reports.ts';
import { reportsByPatterns } from './patterns/pattern-reports.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** What must be known of a block: its names, and what the model read in its sentences if it could. */
export type ReadBlock = Pick<BlockAnnotations, 'names' | 'sentences'>;

/**
 * Finds reported speech: who (source), by what word (cue), what (content), in the terms of PARC3 (Pareti 2016) and PolNeAR.
 * Where the model has read trees and quotation spans these rule; elsewhere patterns over words and names stand in.
 * @param article the parsed article; its `quotes` say what stands in quotation marks
 * @param blocks `blocks[i]` belongs to `article.blocks[i]`; may be empty when nothing could be read
 * @returns in text order, spans in offsets of their block's text
 */
export function findAttributions(article: Article, blocks: readonly ReadBlock[]): readonly Attribution[] {
  const segments = segmentsOf(
    article,
    blocks.map(({ names }) => names),
  );
  const isRead = blocks.map(hasTrees);
  const [read, unread]: [Segment[], Segment[]] = [[], []];
  for (const segment of segments) (isRead[segment.block] ? read : unread).push(segment);
  const found = [...reportsByModel(article, read, blocks), ...reportsByPatterns(article, unread)];
  return found.sort((a, b) => a.block - b.block || a.start - b.start).map(({ attribution }) => attribution);
}

/** Whether the model that read a block has more heads than names: one that parses finds quotations too. */
function hasTrees({ sentences }: ReadBlock): boolean {
  return sentences?.some(({ reading }) => reading.syntax.heads.length > 0) ?? false;
}
