import type { Summary } from '../resolve/summary.ts';
import type { Gist } from '../story/terms.ts';

/** What the index holds of a closed article, to be kept until the folder is opened again. */
export interface CachedArticle {
  readonly summary: Summary;
  readonly gist: Gist;
}

/**
 * Whether a value read from a cache can be an article of this version: the fields are there, every span lies in the text,
 * every index in its list. A sum over the bytes has told damage before; this tells what another program wrote.
 * @param value of unknown shape
 * @param length of the article's text in UTF-16 units
 */
export function isCachedArticle(value: unknown, uri: string, length: number): value is CachedArticle {
  const { summary, gist } = fields(value);
  const { terms, title, names } = fields(gist);
  if (!(terms instanceof Map && title instanceof Set && names instanceof Map)) return false;
  const { entities, mentions, quotations, figures, timexes, ...rest } = fields(summary);
  if (rest['uri'] !== uri || rest['named'] !== true) return false;
  const lists = [entities, mentions, quotations, figures, timexes];
  if (!lists.every((list) => Array.isArray(list))) return false;
  return (
    spansLieIn(summary, length) &&
    all(mentions, ({ entity, text }) => isIndex(entity, entities) && typeof text === 'string') &&
    all(
      entities,
      ({ name, aliases, roles, mentions: own }) =>
        typeof name === 'string' &&
        Array.isArray(aliases) &&
        Array.isArray(roles) &&
        Array.isArray(own) &&
        own.every((each) => isIndex(each, mentions)),
    ) &&
    all(
      quotations,
      ({ speaker, text, content }) =>
        (speaker === undefined || isIndex(speaker, entities)) && typeof text === 'string' && Array.isArray(content),
    ) &&
    all(figures, ({ text, value: number }) => typeof text === 'string' && typeof number === 'number') &&
    all(timexes, ({ text, value: date }) => typeof text === 'string' && typeof date === 'string')
  );
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function all(list: unknown, holds: (each: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(list) && list.every((each) => holds(fields(each)));
}

function isIndex(value: unknown, list: unknown): boolean {
  return Number.isInteger(value) && Array.isArray(list) && (value as number) >= 0 && (value as number) < list.length;
}

/** Whether whatever has a `start` and an `end`, at any depth, has them in the text. */
function spansLieIn(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((each) => spansLieIn(each, length));
  const { start, end } = fields(value);
  if (typeof start === 'number' && typeof end === 'number' && !(start >= 0 && start <= end && end <= length))
    return false;
  return Object.values(value).every((each) => spansLieIn(each, length));
}
