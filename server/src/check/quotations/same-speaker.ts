import { saidBy } from '../../resolve/said-by.ts';
import type { Quotation, Summary } from '../../resolve/summary.ts';
import type { FolderIndex } from '../../story/folder-index.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';

/** Words that an article puts into somebody's mouth. */
export interface Said {
  readonly summary: Summary;
  readonly quotation: Quotation;
  /** Keys, in the folder, of those who say it. */
  readonly speakers: ReadonlySet<string>;
  /**
   * Keys of those who may: where a pronoun says it, which may have been misread, and where the words are given to nobody,
   * people and organisations mentioned shortly before.
   */
  readonly possible: ReadonlySet<string>;
}

/** UTF-16 units before a quotation in which somebody must be mentioned who may say it. */
const reach = 400;

/**
 * All that an article puts into quotation marks, or reports, with those who say it.
 * @param index the folder's entities: who is one across articles
 */
export function saidIn(index: FolderIndex, summary: Summary): readonly Said[] {
  const keyOf = (entity: number): string[] => {
    const key = index.entity(summary.uri, entity)?.key;
    return key === undefined ? [] : [key];
  };
  const reported = summary.quotations.map((quotation) => {
    const speakers = new Set(saidBy(quotation).flatMap(keyOf));
    const { source, content } = quotation;
    const unsure = source ? isPronoun(summary, source) : speakers.size === 0;
    const at = source ?? content[0];
    return { summary, quotation, speakers, possible: new Set(unsure && at ? near(summary, at).flatMap(keyOf) : []) };
  });
  const loose = (summary.loose ?? []).map(({ start, end, text }) => ({
    summary,
    quotation: { kind: 'direct' as const, content: [{ start, end }], text },
    speakers: new Set<string>(),
    possible: new Set(near(summary, { start, end }).flatMap(keyOf)),
  }));
  return [...reported, ...loose];
}

/** The key of somebody who says both; of one side at least it must be sure. */
export function commonSpeaker(a: Said, b: Said): string | undefined {
  for (const key of a.speakers) if (b.speakers.has(key) || b.possible.has(key)) return key;
  for (const key of b.speakers) if (a.possible.has(key)) return key;
  return undefined;
}

function isPronoun({ mentions }: Summary, source: Span): boolean {
  const at = mentions[firstFrom(mentions, source.start)];
  return at?.kind === 'pronoun' && at.start === source.start && at.end === source.end;
}

/** People and organisations mentioned shortly before a place. */
function near({ mentions }: Summary, { start }: Span): number[] {
  const found = new Set<number>();
  for (let i = firstFrom(mentions, start - reach); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= start) break;
    if (mention.type !== 'place') found.add(mention.entity);
  }
  return [...found];
}

/** The first of spans in text order that begins at `offset` or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans.length, (i) => (spans[i]?.start ?? 0) < offset);
}
