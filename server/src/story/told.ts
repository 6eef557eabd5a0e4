import type { FiledArticle } from './filed-article.ts';
import type { Gist } from './terms.ts';

/** An article as stories are told apart by. */
export interface Told {
  readonly uri: string;
  /** Keys of the persons, organisations and places it names, each once, with how often. */
  readonly entities: ReadonlyMap<string, number>;
  /** Day of publication as days since 1970; NaN when it is not known. */
  readonly day: number;
  /** Days that it says something happened on, as far as they lie near its publication; that day where it says none. */
  readonly events: ReadonlySet<number>;
  readonly gist: Gist;
}

/** Days before and after publication on which what is news may have happened. */
const news = { before: 40, after: 2 };

/** What tells an article's story. */
export function toldOf({ summary, keys }: FiledArticle, gist: Gist): Told {
  const entities = new Map<string, number>();
  summary.entities.forEach(({ mentions }, i) => {
    const key = keys[i] ?? '';
    entities.set(key, (entities.get(key) ?? 0) + Math.max(1, mentions.length));
  });
  const day = dayOf(summary.published?.value ?? '');
  const events = new Set<number>();
  for (const { type, value } of summary.timexes) {
    const at = type === 'DATE' || type === 'TIME' ? dayOf(value.slice(0, 10)) : Number.NaN;
    if (at >= day - news.before && at <= day + news.after) events.add(at);
    else if (Number.isNaN(day) && !Number.isNaN(at)) events.add(at);
  }
  if (events.size === 0 && !Number.isNaN(day)) events.add(day);
  return { uri: summary.uri, entities, day, events, gist };
}

/** Days since 1970 of `YYYY-MM-DD`; NaN for anything else. */
function dayOf(value: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 : Number.NaN;
}
