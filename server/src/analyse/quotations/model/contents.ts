import { overlaps, type Span } from '../../../text/span.ts';
import type { QuotedStretch } from '../quoted.ts';

/** What a block reports: stretches in quotation marks that are speech, and other content with the marks it holds. */
export interface Contents {
  readonly spoken: readonly QuotedStretch[];
  readonly reported: readonly ReportedSpan[];
}

/** Content that is not wholly in quotation marks. */
export interface ReportedSpan extends Span {
  /** The quoted stretches in it. */
  readonly quoted: readonly QuotedStretch[];
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Direct, and indirect or mixed contents of a block from what the model found in its sentences: the same as `contents` of
 * `training/quotations.py`. A stretch in marks is speech when what was found in it reaches one of its marks or covers
 * half of it, and has no word outside; it is then taken whole, since sentences in its middle show nothing of the marks.
 * Other content keeps its span, widened to the stretches it touches.
 * @param text the block's text
 * @param quoted what stands in quotation marks, in text order, none overlapping
 * @param found what the model found, in text order
 */
export function contentsOf(text: string, quoted: readonly QuotedStretch[], found: readonly Span[]): Contents {
  const spoken: QuotedStretch[] = [];
  const rest = new Set(found);
  let next = 0;
  for (const stretch of quoted) {
    const { start, end } = stretch.content;
    while ((found[next]?.end ?? Infinity) <= start) next++;
    const touching: Span[] = [];
    for (let i = next; (found[i]?.start ?? Infinity) < end; i++) {
      const span = found[i];
      if (span && rest.has(span)) touching.push(span);
    }
    const isSpeech = stretch.continues || (touching.length > 0 && isSpeechBy(text, stretch, touching));
    if (!isSpeech) continue;
    spoken.push(stretch);
    for (const span of touching) rest.delete(span);
  }
  return {
    spoken,
    reported: reportedSpans(
      [...rest].map((span) => trimmed(text, span)),
      quoted,
      new Set(spoken),
    ),
  };
}

function isSpeechBy(text: string, { content, closed }: QuotedStretch, touching: readonly Span[]): boolean {
  const { start, end } = content;
  const isBeyond = touching.some(
    (span) =>
      WORD.test(text.slice(span.start, Math.min(start, span.end))) ||
      WORD.test(text.slice(Math.max(end, span.start), span.end)),
  );
  if (isBeyond) return false;
  const covered = touching.reduce((sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0);
  const atEdge = touching.some((span) => span.start <= start + 1 || span.end >= end - 1);
  // Where a mark is missing the reporter's own words may follow.
  return 2 * covered >= end - start || (closed && atEdge);
}

/** Content without the comma or full stop that closes it. */
function trimmed(text: string, { start, end }: Span): Span {
  const last = text.charAt(end - 1);
  return { start, end: end - start > 1 && /[,;:.]/.test(last) && text.charAt(end - 2) !== '.' ? end - 1 : end };
}

function reportedSpans(
  rest: readonly Span[],
  quoted: readonly QuotedStretch[],
  spoken: ReadonlySet<QuotedStretch>,
): ReportedSpan[] {
  const joined: { start: number; end: number; quoted: QuotedStretch[] }[] = [];
  let next = 0;
  for (const span of rest) {
    while ((quoted[next]?.end ?? Infinity) <= span.start) next++;
    const touched: QuotedStretch[] = [];
    for (let i = next; (quoted[i]?.start ?? Infinity) < span.end; i++) {
      const stretch = quoted[i];
      if (stretch && !spoken.has(stretch)) touched.push(stretch);
    }
    const start = Math.min(span.start, ...touched.map((stretch) => stretch.start));
    const end = Math.max(span.end, ...touched.map((stretch) => stretch.end));
    const before = joined.at(-1);
    if (before && start <= before.end && touched.some((stretch) => overlaps(stretch, before))) {
      before.end = Math.max(before.end, end);
      before.quoted.push(...touched.filter((stretch) => !before.quoted.includes(stretch)));
    } else if (!before || start >= before.end) {
      joined.push({ start, end, quoted: touched });
    }
  }
  return joined;
}
