import type { Quotation, Summary, SummaryFigure } from '../resolve/summary.ts';
import type { FolderIndex } from '../story/folder-index.ts';
import type { Span } from '../text/span.ts';

/** The full name of an article's entity as all articles together give it; undefined when there is none. */
export type EntityName = (uri: string, entity: number) => string | undefined;

/**
 * The names of all entities of all articles, worked out in one go: asking the index one by one would gather an entity
 * that every article names as often as there are articles.
 */
export function entityNames(index: FolderIndex): EntityName {
  const names = new Map<string, Map<number, string>>();
  for (const { name, shares } of index.entities()) {
    for (const share of shares) {
      const own = names.get(share.summary.uri) ?? new Map<number, string>();
      names.set(share.summary.uri, own.set(share.index, name));
    }
  }
  return (uri, entity) => names.get(uri)?.get(entity);
}

/**
 * One article's annotations as a line of JSON (docs/schemas/annotate.schema.json), offsets in UTF-16 units of the file's
 * text without a byte-order mark.
 * @param path as printed
 * @returns the line with its line break
 */
export function formatAnnotations(summary: Summary, path: string, entityName: EntityName): string {
  const nameOf = (entity: number): string | null =>
    entityName(summary.uri, entity) ?? summary.entities[entity]?.name ?? null;
  const document = {
    path,
    outlet: summary.outlet?.value ?? null,
    published: summary.published?.value ?? null,
    // Pronouns and roles are kept where somebody speaks; they show in the quotation's source.
    mentions: summary.mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end, text, type, entity }) => ({ start, end, text, type, entity: nameOf(entity) })),
    // JSON has no number for a value beyond all bounds (four hundred digits in a row).
    figures: summary.figures.filter(hasNumber).map(({ start, end, text, kind, value, upper, unit, hedge, counts }) => ({
      start,
      end,
      text,
      kind,
      value,
      ...(upper !== undefined && { upper }),
      ...(unit !== undefined && { unit }),
      ...(hedge !== undefined && { hedge }),
      ...(counts !== undefined && { counts }),
    })),
    timexes: summary.timexes.map(({ start, end, text, type, value, mod }) => ({
      start,
      end,
      text,
      type,
      value,
      ...(mod !== undefined && { mod }),
    })),
    quotations: summary.quotations.map(({ source, cue, content, kind, speaker }: Quotation) => ({
      source: source ? plain(source) : null,
      cue: cue ? plain(cue) : null,
      content: content.map(plain),
      kind,
      speaker: speaker === undefined ? null : nameOf(speaker),
    })),
  };
  return `${JSON.stringify(document)}\n`;
}

function hasNumber({ value, upper = 0 }: SummaryFigure): boolean {
  return Number.isFinite(value) && Number.isFinite(upper);
}

/** A span without whatever else the object carries. */
function plain({ start, end }: Span): Span {
  return { start, end };
}
