import type { QuotationReading, SpanReading } from '../../../encode/encoder.ts';
import type { Article } from '../../../parse/article.ts';
import { encloses, overlaps, type Span } from '../../../text/span.ts';
import type { BlockAnnotations, ReadSentence } from '../../annotations.ts';
import { quotedStretches, type QuotedStretch } from '../quoted.ts';
import { type Report, reportOf } from '../report.ts';
import type { Segment } from '../segments.ts';
import { BlockTree, type WordSpan } from './block-tree.ts';
import { complementOf, isSmallClause } from './complement.ts';
import { contentsOf } from './contents.ts';
import { cueOf } from './cue-of.ts';
import { attributionOf, type Content, type Draft, isFragment, isInterrupted, widen } from './draft.ts';
import { Queue } from './queue.ts';
import { nearestSource, sourceOf } from './source-of.ts';
import { unsaidCue } from './unsaid-cue.ts';
import { unreadCues } from './unread-cues.ts';

/** Tokens at most of a sentence that is nothing but the source and cue of the quotation before it. */
const TAIL = 8;

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
  const drafts: Draft[] = [];
  const running = new Map<number, Draft>();
  for (let i = 0; i < segments.length;) {
    const block = segments[i]?.block ?? 0;
    const own: Segment[] = [];
    for (let segment = segments[i]; segment?.block === block; segment = segments[++i]) own.push(segment);
    const text = article.blocks[block]?.text ?? '';
    const found = new BlockReports(block, text, blocks[block]?.sentences ?? [], quoted.get(block) ?? []);
    for (const draft of found.read(own, running)) {
      drafts.push(draft);
      for (const { stretch } of draft.contents) if (stretch?.continues) running.set(stretch.quote, draft);
    }
  }
  return drafts.flatMap((draft) => reportOf(attributionOf(article, draft)) ?? []);
}

/** Content outside quotation marks that was read less surely than this is left out. */
const UNSURE = 0.08;

/** The reports of one block. */
class BlockReports {
  readonly #block: number;
  readonly #text: string;
  readonly #tree: BlockTree;
  readonly #sources: Queue<WordSpan>;
  readonly #cues: Queue<WordSpan>;
  readonly #contents: Queue<Content>;

  constructor(block: number, text: string, sentences: readonly ReadSentence[], quoted: readonly QuotedStretch[]) {
    this.#block = block;
    this.#text = text;
    this.#tree = new BlockTree(block, text, sentences);
    const all = (kind: keyof QuotationReading): WordSpan[] =>
      sentences.flatMap(({ reading }, i) => this.#tree.spansOf(i, reading.quotations[kind]));
    // "the", alone, names nobody.
    this.#sources = new Queue(all('sources').filter((span) => this.#tree.isNominal(span)));
    this.#cues = new Queue(all('cues'));
    const isKept = ({ confidence }: SpanReading, span: Span): boolean =>
      confidence >= UNSURE || quoted.some((stretch) => overlaps(stretch, span));
    const read = sentences.flatMap(({ reading }, i) =>
      reading.quotations.contents.flatMap((span) =>
        this.#tree.spansOf(i, [span]).filter((place) => isKept(span, place)),
      ),
    );
    const { spoken, reported } = contentsOf(text, quoted, read);
    const contents: Content[] = [
      ...spoken.map((stretch) => ({ ...stretch.content, kind: 'direct' as const, stretch })),
      ...reported.map(({ quoted, ...span }) => ({ ...span, kind: quoted.length > 0 ? 'mixed' : 'indirect' }) as const),
    ];
    this.#contents = new Queue(contents.sort((a, b) => a.start - b.start));
  }

  /**
   * Reads the block's sentences.
   * @param running reports of quotations that run over paragraphs, by quote
   */
  read(segments: readonly Segment[], running: ReadonlyMap<number, Draft>): Draft[] {
    const drafts: Draft[] = [];
    let last: Draft | undefined;
    for (const { tokens } of segments) {
      const end = tokens.at(-1)?.end ?? 0;
      const contents = this.#contents.before(end);
      const [sources, cues] = [this.#sources.before(end), this.#cues.before(end)];
      const [first] = contents;
      const runsOn = first?.stretch && first.stretch.index > 0 ? running.get(first.stretch.quote) : undefined;
      const start = tokens[0]?.start ?? 0;
      const unread = unreadCues(this.#tree, { start, end }).filter(
        (cue) => !cues.some((other) => overlaps(cue, other)),
      );
      const onlyQuotes = tokens.every(({ kind }) => kind !== 'word');
      if (onlyQuotes && last && first) {
        // `"One," she said. "Two."`
        last.contents.push(...contents);
        drafts.push(...this.#nested([last], sources, [...cues, ...unread]));
        continue;
      }
      if (!first && last && !last.cue && !last.source && tokens.length <= TAIL && cues[0]) {
        // `"One." she said.`
        [last.cue, last.source] = [cues[0], sourceOf(this.#tree, cues[0], sources)];
        continue;
      }
      const found = this.#reportsOf(contents, sources, cues.length > 0 ? cues : unread, runsOn, start);
      const latest = found.at(-1) ?? runsOn;
      last = latest?.kind === 'direct' ? latest : undefined;
      drafts.push(...found, ...this.#nested(found, sources, [...cues, ...unread]));
    }
    return drafts;
  }

  /** The reports of one sentence; a quotation that runs on from the paragraph before may find its cue here. */
  #reportsOf(
    contents: readonly Content[],
    sources: readonly WordSpan[],
    cues: readonly WordSpan[],
    runsOn: Draft | undefined,
    start: number,
  ): Draft[] {
    const isOutside = (span: Span): boolean => !contents.some((content) => encloses(content, span));
    const [outerCues, outerSources] = [cues.filter(isOutside), sources.filter(isOutside)];
    const drafts: Draft[] = [];
    for (const content of contents) {
      const cue = cueOf(this.#tree, content, outerCues);
      const source = cue
        ? sourceOf(this.#tree, cue, outerSources, content, contents)
        : nearestSource(this.#tree, content, outerSources);
      if (content.stretch && content.stretch.index > 0) {
        if (runsOn && !runsOn.cue && !runsOn.source) [runsOn.cue, runsOn.source] = [cue, source];
        continue;
      }
      const before = drafts.at(-1) ?? runsOn;
      if (cue && before?.cue === cue && isInterrupted(before, cue, content)) before.contents.push(content);
      else if (cue && before?.cue === cue && isFragment(before, cue, content)) widen(before, content);
      else if (cue || content.stretch || (source && content.kind === 'mixed')) {
        const isPhrase = !cue && !source && this.#isPhrase(content, start);
        const found = isPhrase ? unsaidCue(this.#tree, content) : { cue, source };
        drafts.push({
          block: this.#block,
          kind: content.kind,
          source: found?.source,
          cue: found?.cue,
          contents: [content],
          isPhrase,
        });
      }
    }
    // "claimed victory": what is claimed is no clause.
    return drafts.filter(
      ({ kind, cue, contents }) =>
        kind !== 'indirect' ||
        contents.some((each) => this.#tree.hasVerb(each) || (cue && isSmallClause(this.#tree, cue, each))),
    );
  }

  /** Words in quotation marks that a sentence, which begins at `start`, runs into: they begin small, or nothing parts them. */
  #isPhrase(content: Content, start: number): boolean {
    if (!this.#tree.isNominal(this.#tree.wordsIn({ start, end: content.start }))) return false;
    const before = this.#text.slice(Math.max(start, content.start - 4), content.start);
    return /^\p{Ll}/u.test(this.#text.slice(content.start, content.end)) || /[\p{L}\p{N}]\s*["'“‘«]$/u.test(before);
  }

  /** Reports by cues that have no content yet, inside other content or beside it: what the tree says they introduce. */
  #nested(drafts: readonly Draft[], sources: readonly WordSpan[], cues: readonly WordSpan[]): Draft[] {
    const contents = drafts.flatMap((draft) => draft.contents);
    const used = new Set(drafts.map(({ cue }) => cue));
    return cues.flatMap((cue) => {
      const content = used.has(cue) ? undefined : complementOf(this.#tree, cue);
      if (!content) return [];
      const around = contents.find((outer) => encloses(outer, cue));
      const isFree = contents.every(
        (other) =>
          !overlaps(other, content) || encloses(content, other) || (other === around && encloses(other, content)),
      );
      const near = sources.filter((source) => !overlaps(source, content) && (!around || encloses(around, source)));
      const source = sourceOf(this.#tree, cue, near, content);
      const kind = 'indirect';
      return isFree && source ? [{ block: this.#block, kind, source, cue, contents: [{ ...content, kind }] }] : [];
    });
  }
}
