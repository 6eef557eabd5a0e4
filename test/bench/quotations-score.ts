import type { Span } from '../../server/src/text/span.ts';
import type { LabelledReport, LabelledStory } from './quotations-labels.ts';

/** How many of what was labelled were found, and of what was found were labelled. */
export interface Tally {
  labelled: number;
  recalled: number;
  found: number;
  right: number;
}

/** What is counted, in the order of the table. */
export const COUNTED = [
  'direct content, exact',
  'indirect or mixed content, overlap',
  'source, exact',
  'source, overlap',
  'cue, exact',
  'cue, overlap',
  'direct attribution, overlap',
  'indirect or mixed attribution, overlap',
] as const;

type Match = (one: Span, other: Span) => boolean;

/** Whether two spans share at least half of the longer one. */
export const half: Match = (one, other) => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * shared >= Math.max(one.end - one.start, other.end - other.start);
};

const exact: Match = (one, other) => one.start === other.start && one.end === other.end;

const isDirect = ({ kind }: LabelledReport): boolean => kind === 'direct';
const isOther = ({ kind }: LabelledReport): boolean => kind !== 'direct';

/**
 * Counts what an analysis found in one story. Contents that lie in another content are left out where contents are
 * counted, and take part where whole attributions are: each stretch of content with its source, where a source that
 * stands in another paragraph counts as none, as it does for who labelled.
 */
export function score(story: LabelledStory, found: readonly LabelledReport[]): Map<string, Tally> {
  const labelled = story.reports;
  const contents = (reports: readonly LabelledReport[], kept: (report: LabelledReport) => boolean): Span[] => {
    const all = outer(reports.flatMap(({ content }) => content));
    return unique(reports.filter(kept).flatMap(({ content }) => content)).filter((span) =>
      all.some((other) => exact(span, other)),
    );
  };
  const spans = (reports: readonly LabelledReport[], part: 'source' | 'cue'): Span[] =>
    unique(reports.flatMap((report) => report[part] ?? []));
  const pairs = (reports: readonly LabelledReport[]): Pair[] =>
    reports.flatMap(({ source, content }) =>
      content.map((span) => ({ content: span, source: source && sameParagraph(story.text, source, span) })),
    );
  const tallies: Record<(typeof COUNTED)[number], Tally> = {
    'direct content, exact': tally(contents(labelled, isDirect), contents(found, isDirect), exact),
    'indirect or mixed content, overlap': tally(contents(labelled, isOther), contents(found, isOther), half),
    'source, exact': tally(spans(labelled, 'source'), spans(found, 'source'), exact),
    'source, overlap': tally(spans(labelled, 'source'), spans(found, 'source'), half),
    'cue, exact': tally(spans(labelled, 'cue'), spans(found, 'cue'), exact),
    'cue, overlap': tally(spans(labelled, 'cue'), spans(found, 'cue'), half),
    'direct attribution, overlap': tallyKind(labelled, found, isDirect, pairs),
    'indirect or mixed attribution, overlap': tallyKind(labelled, found, isOther, pairs),
  };
  return new Map(Object.entries(tallies));
}

interface Pair {
  readonly content: Span;
  readonly source: Span | undefined;
}

const samePair = (one: Pair, other: Pair): boolean =>
  half(one.content, other.content) &&
  (one.source && other.source ? half(one.source, other.source) : one.source === other.source);

/** Attributions of a kind; what is labelled direct and found mixed, or the reverse, is still right. */
function tallyKind(
  labelled: readonly LabelledReport[],
  found: readonly LabelledReport[],
  kept: (report: LabelledReport) => boolean,
  pairs: (reports: readonly LabelledReport[]) => Pair[],
): Tally {
  const [wanted, given] = [pairs(labelled.filter(kept)), pairs(found.filter(kept))];
  const [allWanted, allGiven] = [pairs(labelled), pairs(found)];
  return {
    labelled: wanted.length,
    recalled: wanted.filter((one) => allGiven.some((other) => samePair(one, other))).length,
    found: given.length,
    right: given.filter((one) => allWanted.some((other) => samePair(one, other))).length,
  };
}

function tally(labelled: readonly Span[], found: readonly Span[], same: Match): Tally {
  return {
    labelled: labelled.length,
    recalled: labelled.filter((one) => found.some((other) => same(one, other))).length,
    found: found.length,
    right: found.filter((one) => labelled.some((other) => same(one, other))).length,
  };
}

function sameParagraph(text: string, source: Span, content: Span): Span | undefined {
  const between = text.slice(Math.min(source.end, content.end), Math.max(source.start, content.start));
  return between.includes('\n\n') ? undefined : source;
}

function unique(spans: readonly Span[]): Span[] {
  return spans.filter((span, i) => spans.findIndex((other) => exact(span, other)) === i);
}

/** The spans that do not begin inside an earlier or longer one: as `outer` of `training/quotations.py`. */
function outer(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of unique(spans).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
