import type { Article, BlockSpan } from '../../../parse/article.ts';
import type { Span } from '../../../text/span.ts';
import type { Attribution, QuotationKind } from '../../annotations.ts';
import type { QuotedStretch } from '../quoted.ts';
import { contentOf } from '../report.ts';
import type { WordSpan } from './block-tree.ts';

/** Something said, before it is known by whom. `stretch` when it is wholly in quotation marks. */
export interface Content extends Span {
  readonly kind: QuotationKind;
  readonly stretch?: QuotedStretch;
}

/** A report while contents, or a cue in a later paragraph, may still join it. */
export interface Draft {
  readonly block: number;
  readonly kind: QuotationKind;
  source: WordSpan | undefined;
  cue: WordSpan | undefined;
  readonly contents: Content[];
  /** A phrase picked out in a sentence of the reporter's: it goes on with nothing. */
  readonly isPhrase?: boolean;
}

/** `"One," she said, "two."`: the cue stands between two contents of one kind. */
export function isInterrupted({ kind, contents }: Draft, cue: WordSpan, next: Content): boolean {
  const before = contents.at(-1);
  const isSameKind = (kind === 'direct') === (next.kind === 'direct');
  return (
    before !== undefined &&
    isSameKind &&
    cue.end <= next.start &&
    (before.end <= cue.start || before.stretch?.continues === true)
  );
}

/** Reported words on one side of their cue: parts of one content between which a word was not seen to belong. */
export function isFragment({ kind, contents }: Draft, cue: WordSpan, next: Content): boolean {
  const before = contents.at(-1);
  if (!before || kind === 'direct' || next.kind === 'direct') return false;
  return cue.end <= before.start || next.end <= cue.start;
}

/** Lets the last content of a draft reach to the end of the next one. */
export function widen({ contents }: Draft, next: Content): void {
  const last = contents.pop();
  if (last) contents.push({ kind: next.kind === 'mixed' ? 'mixed' : last.kind, start: last.start, end: next.end });
}

/** A draft as an attribution; continued when nothing says by whom it is. */
export function attributionOf(article: Article, { block, kind, source, cue, contents, isPhrase }: Draft): Attribution {
  const place = (span: WordSpan): BlockSpan => ({ block: span.block, start: span.start, end: span.end });
  const content = contents.flatMap(({ stretch, start, end }) =>
    stretch ? contentOf(article.quotes[stretch.quote]?.parts ?? []) : [{ block, start, end }],
  );
  return {
    kind: contents.some((each) => each.kind === 'mixed') ? 'mixed' : kind,
    ...(source && { source: place(source) }),
    ...(cue && { cue: place(cue) }),
    content,
    ...(!source && !cue && !isPhrase && { continued: true }),
  };
}
