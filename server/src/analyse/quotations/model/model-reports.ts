import type { Article, BlockSpan } from '../../../parse/article.ts';
import { encloses, type Span } from '../../../text/span.ts';
import type { Attribution, BlockAnnotations, QuotationKind } from '../../annotations.ts';
import { quotedStretches, type QuotedStretch } from '../quoted.ts';
import { contentOf, type Report, reportOf } from '../report.ts';
import type { Segment } from '../segments.ts';
import { BlockTree, type WordSpan } from './block-tree.ts';
import { contentsOf } from './contents.ts';
import { cueOf } from './cue-of.ts';
import { nearestSource, sourceOf } from './source-of.ts';

/** Something said, before it is known by whom. `stretch` when it is wholly in quotation marks. */
interface Content extends Span {
  readonly kind: QuotationKind;
  readonly stretch?: QuotedStretch;
}

/** A report while contents may still join it. */
interface Draft {
  readonly kind: QuotationKind;
  readonly source?: WordSpan | undefined;
  readonly cue?: WordSpan | undefined;
  readonly contents: Content[];
}

/**
 * Finds reported speech by what the model read: the spans of sources, cues and contents, the quotation marks, and the trees
 * that tell which belongs to which.
 * @param article the parsed article
 * @param segments sentences, of blocks that were read, in text order
 * @param blocks `blocks[i]` belongs to `article.blocks[i]`
 */
export function reportsByModel(
  article: Article,
  segments: readonly Segment[],
  blocks: readonly Pick<BlockAnnotations, 'sentences'>[],
): Report[] {
  const quoted = quotedStretches(article);
  const reports: Report[] = [];
  for (let i = 0; i < segments.length;) {
    const index = segments[i]?.block ?? 0;
    const own: Segment[] = [];
    for (let segment = segments[i]; segment?.block === index; segment = segments[++i]) own.push(segment);
    const text = article.blocks[index]?.text ?? '';
    for (const draft of readBlock(text, own, blocks[index] ?? {}, quoted.get(index) ?? [])) {
      const report = reportOf(attributionOf(article, index, draft));
      if (report) reports.push(report);
    }
  }
  return reports;
}

/** The reports of one block, in text order. */
function readBlock(
  text: string,
  segments: readonly Segment[],
  { sentences = [] }: Pick<BlockAnnotations, 'sentences'>,
  quoted: readonly QuotedStretch[],
): Draft[] {
  const tree = new BlockTree(sentences);
  const all = (kind: 'sources' | 'cues' | 'contents'): WordSpan[] =>
    sentences.flatMap(({ reading }, i) => tree.spansOf(i, reading.quotations[kind]));
  const [sources, cues] = [new Queue(all('sources')), new Queue(all('cues'))];
  const { spoken, reported } = contentsOf(text, quoted, all('contents'));
  const contents = new Queue<Content>(
    [
      ...spoken.map((stretch) => ({ ...stretch.content, kind: 'direct' as const, stretch })),
      ...reported.map(({ start, end, quoted }) => ({
        start,
        end,
        kind: quoted.length > 0 ? ('mixed' as const) : ('indirect' as const),
      })),
    ].sort((a, b) => a.start - b.start),
  );
  const drafts: Draft[] = [];
  let last: Draft | undefined;
  for (const { tokens } of segments) {
    const end = tokens.at(-1)?.end ?? 0;
    const [own, ownSources, ownCues] = [contents.before(end), sources.before(end), cues.before(end)];
    const onlyQuotes = tokens.every(({ kind }) => kind !== 'word');
    if (onlyQuotes && last && own.length > 0) {
      // `"One," she said. "Two."`
      last.contents.push(...own);
      continue;
    }
    const found = readSegment(tree, own, ownSources, ownCues);
    last = found.at(-1)?.kind === 'direct' ? found.at(-1) : undefined;
    drafts.push(...found);
  }
  return drafts;
}

/** The reports of one sentence as its reporter wrote it. */
function readSegment(
  tree: BlockTree,
  contents: readonly Content[],
  sources: readonly WordSpan[],
  cues: readonly WordSpan[],
): Draft[] {
  const isOutside = (span: Span): boolean => !contents.some((content) => encloses(content, span));
  const [outerCues, outerSources] = [cues.filter(isOutside), sources.filter(isOutside)];
  const drafts: Draft[] = [];
  for (const content of contents) {
    // It goes on from the paragraph before.
    if (content.stretch && content.stretch.index > 0) continue;
    const cue = cueOf(tree, content, outerCues);
    const before = drafts.at(-1);
    if (cue && before?.cue === cue && isInterrupted(before, cue, content)) {
      before.contents.push(content);
      continue;
    }
    const source = cue ? sourceOf(tree, cue, outerSources) : nearestSource(tree, content, outerSources);
    if (!cue && !source && !content.stretch) continue;
    drafts.push({ kind: content.kind, source, cue, contents: [content] });
  }
  return drafts;
}

/** `"One," she said, "two."`: the cue stands between two contents of one kind. */
function isInterrupted({ kind, contents }: Draft, cue: WordSpan, next: Content): boolean {
  const before = contents.at(-1);
  const isSameKind = (kind === 'direct') === (next.kind === 'direct');
  return before !== undefined && isSameKind && before.end <= cue.start && cue.end <= next.start;
}

function attributionOf(article: Article, block: number, { kind, source, cue, contents }: Draft): Attribution {
  const place = ({ start, end }: Span): BlockSpan => ({ block, start, end });
  const content = contents.flatMap((each) =>
    each.stretch ? contentOf(article.quotes[each.stretch.quote]?.parts ?? []) : [place(each)],
  );
  return {
    kind: contents.some((each) => each.kind === 'mixed') ? 'mixed' : kind,
    ...(source && { source: place(source) }),
    ...(cue && { cue: place(cue) }),
    content,
    ...(!source && !cue && { continued: true }),
  };
}

/** Spans in text order that are taken from the front. */
class Queue<T extends Span> {
  readonly #spans: readonly T[];
  #next = 0;

  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }

  /** Those not taken yet that begin before an offset. */
  before(end: number): T[] {
    const from = this.#next;
    while ((this.#spans[this.#next]?.start ?? Infinity) < end) this.#next++;
    return this.#spans.slice(from, this.#next);
  }
}
