import type { Summary } from '../../resolve/summary.ts';
import { type Voice, voicesOf } from '../../story/voices.ts';
import { outletName } from '../context.ts';
import { group } from '../../text/group.ts';
import type { ComparedArticle, Wire } from './comparison.ts';

/** Columns beside the article's own: so many articles are compared with it (`StoryFacts`). */
export const maxOthers = 30;

/** The articles of a story as columns, and who of them speaks with one voice. */
export interface StoryColumns {
  /** In the order of the columns. */
  readonly summaries: readonly Summary[];
  readonly articles: readonly ComparedArticle[];
  /** Articles that got no column. */
  readonly left: number;
  readonly wires: readonly Wire[];
  /** Which source each column is: articles of one outlet are one, and so are those of one voice. */
  readonly sources: readonly number[];
  /** Outlets with words of their own. */
  readonly outlets: number;
}

/**
 * Lays a story out in columns: those of one outlet together. Where there are too many articles, those that only repeat
 * another's text are left out first.
 * @param story its articles, the one that is asked about first
 */
export function storyColumns(story: readonly Summary[]): StoryColumns {
  const found = voicesOf(story);
  const voiceOf = new Map(found.flatMap(({ articles }, voice) => articles.map((each) => [each, voice] as const)));
  const voicesIn = (articles: readonly Summary[]): number[] => articles.map((each) => voiceOf.get(each) ?? -1);
  const summaries = [...group(pick(story, found), (each) => [outletName(each)]).values()].flat();
  const names = summaries.map(outletName);
  const voices = voicesIn(summaries);
  const wires = wiresOf(found);
  return {
    summaries,
    articles: summaries.map(({ uri, title, published }, i) => {
      const wire = wires.get(voices[i] ?? -1)?.mark;
      return {
        uri,
        outlet: names[i] ?? '',
        ...(title !== undefined && { title }),
        ...(published && { published: published.value }),
        ...(wire !== undefined && { wire }),
      };
    }),
    left: story.length - summaries.length,
    wires: [...wires.values()],
    sources: sourcesOf(names, voices),
    outlets: independent(story.map(outletName), voicesIn(story)),
  };
}

/** The articles that get a column, in their order. */
function pick(story: readonly Summary[], voices: readonly Voice[]): readonly Summary[] {
  if (story.length <= maxOthers + 1) return story;
  const [first] = story;
  const originals = new Set(voices.flatMap(({ articles }) => articles.slice(0, 1)));
  const rank = (each: Summary): number => (each === first ? 0 : originals.has(each) ? 1 : 2);
  return [...story].sort((a, b) => rank(a) - rank(b)).slice(0, maxOthers + 1);
}

/** The texts that several articles have, by the number of their voice. */
function wiresOf(voices: readonly Voice[]): ReadonlyMap<number, Wire> {
  const wires = new Map<number, Wire>();
  voices.forEach(({ articles, agency }, voice) => {
    if (articles.length < 2) return;
    wires.set(voice, {
      mark: markOf(wires.size),
      ...(agency !== undefined && { agency }),
      articles: articles.length,
      outlets: new Set(articles.map(outletName)).size,
    });
  });
  return wires;
}

/** "A" to "Z", then "A2" and so on. */
function markOf(i: number): string {
  const round = Math.floor(i / 26);
  return `${String.fromCharCode(65 + (i % 26))}${round === 0 ? '' : round + 1}`;
}

/** Columns that one outlet or one voice joins, directly or by others between them, get one number. */
function sourcesOf(names: readonly string[], voices: readonly number[]): readonly number[] {
  const sources = names.map((_, i) => i);
  const join = (keys: readonly (string | number)[]): void => {
    const first = new Map<string | number, number>();
    keys.forEach((key, i) => {
      const [own, other] = [sources[i] ?? i, sources[first.get(key) ?? i] ?? i];
      if (!first.has(key)) first.set(key, i);
      if (own !== other) sources.forEach((source, j) => source === own && (sources[j] = other));
    });
  };
  join(names);
  join(voices);
  return sources;
}

/** How many outlets there are when each voice counts once: those that have it alone are counted first. */
function independent(names: readonly string[], voices: readonly number[]): number {
  const groups = [...group(names.keys(), (i) => [voices[i]]).values()].map(
    (columns) => new Set(columns.map((i) => names[i] ?? '')),
  );
  const counted = new Set<string>();
  let count = 0;
  for (const outlets of groups.sort((a, b) => a.size - b.size)) {
    if (![...outlets].some((name) => !counted.has(name))) continue;
    for (const name of outlets) counted.add(name);
    count++;
  }
  return count;
}
