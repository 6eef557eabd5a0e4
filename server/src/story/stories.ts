import { averageLinkage, type Scored } from './linkage.ts';
import { storyScore } from './story-score.ts';
import { StoryVectors } from './story-vectors.ts';
import type { Gist } from './terms.ts';
import type { Told } from './told.ts';

/** Two articles that score this are about one event. Set on the development parts of `test/bench/stories.ts`. */
const threshold = 0.17;

/** Names and words that more articles have are not followed, so that the cost stays that of a story, not of the folder. */
const maxBucket = 120;

/** So many of an article's weightiest names and words are followed to find others like it. */
const followed = 25;

/** Articles of a story that are looked through at most. */
const maxStory = 400;

/**
 * Groups articles into stories by whom and what they name, the words they use and when they were published. An update
 * costs the article; a story is put together when it is asked for, from the articles that share something rare with it.
 * Groups grow by average linkage (Sokal and Michener 1958), so that an article that is like one member alone does not tie
 * two stories together.
 */
export class Stories {
  readonly #vectors = new StoryVectors();
  #groups = new Map<string, readonly string[]>();

  /** How many articles are held. */
  get size(): number {
    return this.#vectors.size;
  }

  /** The gist held for an article. */
  gist(uri: string): Gist | undefined {
    return this.#vectors.get(uri)?.gist;
  }

  /** Takes an article in, in place of the one held for its uri. Costs its names and words. */
  set(told: Told): void {
    this.#groups = new Map();
    this.#vectors.set(told);
  }

  /** Forgets an article. */
  delete(uri: string): void {
    this.#groups = new Map();
    this.#vectors.delete(uri);
  }

  /**
   * The other articles of the story that an article tells.
   * @returns uris, the most alike first; empty when it stands alone or is not held
   */
  storyOf(uri: string): readonly string[] {
    return this.#groupOf(uri)
      .filter((id) => id !== uri)
      .map((id) => ({ id, score: this.score(uri, id) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  }

  /** All stories, each a list of uris; an article that stands alone is a list of one. */
  all(): readonly (readonly string[])[] {
    const seen = new Set<string>();
    const stories: (readonly string[])[] = [];
    for (const uri of this.#vectors.uris) {
      if (seen.has(uri)) continue;
      const story = this.#groupOf(uri);
      for (const each of story) seen.add(each);
      stories.push(story);
    }
    return stories;
  }

  /** How much speaks for two articles being about one event: 0 nothing, 1 everything. */
  score(a: string, b: string): number {
    const [x, y] = [this.#vectors.get(a), this.#vectors.get(b)];
    return x && y ? storyScore(x, y, (told) => this.#vectors.of(told)) : 0;
  }

  /** The articles that share something rare with one, scored. */
  #alike(uri: string): Scored[] {
    const told = this.#vectors.get(uri);
    if (!told) return [];
    const { terms, entities } = this.#vectors.of(told);
    const heaviest = [...terms, ...entities]
      .filter(([feature]) => this.#vectors.bearers(feature).size <= maxBucket)
      .sort((a, b) => b[1] - a[1])
      .slice(0, followed);
    const met = new Map<string, number>();
    for (const [feature] of heaviest)
      for (const other of this.#vectors.bearers(feature)) if (other !== uri) met.set(other, (met.get(other) ?? 0) + 1);
    const alike: Scored[] = [];
    for (const [other, times] of met) {
      if (times < 2) continue;
      const score = this.score(uri, other);
      if (score >= threshold) alike.push({ id: other, score });
    }
    return alike;
  }

  #groupOf(uri: string): readonly string[] {
    const known = this.#groups.get(uri);
    if (known) return known;
    if (!this.#vectors.get(uri)) return [];
    const near = new Map<string, readonly Scored[]>();
    const waiting = [uri];
    for (let each = waiting.pop(); each !== undefined && near.size < maxStory; each = waiting.pop()) {
      if (near.has(each)) continue;
      const alike = this.#alike(each);
      near.set(each, alike);
      for (const { id } of alike) if (!near.has(id)) waiting.push(id);
    }
    for (const group of averageLinkage(near, (a, b) => this.score(a, b), threshold))
      for (const id of group) if (!this.#groups.has(id)) this.#groups.set(id, group);
    return this.#groups.get(uri) ?? [];
  }
}
