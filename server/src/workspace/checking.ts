import { LRUCache } from 'lru-cache';
import { capFindings } from '../check/cap-findings.ts';
import { carriedFindings } from '../check/carried-findings.ts';
import type { Check, Finding } from '../check/finding.ts';
import { checks } from '../check/registry.ts';
import { runChecks } from '../check/run-checks.ts';
import type { View } from '../features/context.ts';
import type { Summary } from '../resolve/summary.ts';
import type { FolderIndex } from '../story/folder-index.ts';
import { sameStory } from '../story/same-story.ts';
import { bySpan } from '../text/span.ts';
import type { FollowedReviews } from './followed-reviews.ts';
import type { LibraryHost } from './host.ts';
import type { Settings } from './settings.ts';

/** What comparisons found in a text of an article. */
interface Compared {
  readonly text: string;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** Uris of the other articles of its story. */
  readonly others: readonly string[];
}

/** Articles whose comparisons are remembered: more are not typed in by turns. */
const capacity = 50;

const comparisons = new Set(checks.flatMap(({ code, compares }) => (compares ? [code] : [])));
const ofWordsAlone = ({ compares }: Check): boolean => !compares;

/** Checks articles: all of what is said of them, or only what a keystroke needs at once. */
export class Checking {
  readonly #host: LibraryHost;
  readonly #index: FolderIndex;
  readonly #reviews: FollowedReviews;
  readonly #compared = new LRUCache<string, Compared>({ max: capacity });

  /** @param index the folder's articles, those that are checked among them */
  constructor(host: LibraryHost, index: FolderIndex, reviews: FollowedReviews) {
    this.#host = host;
    this.#index = index;
    this.#reviews = reviews;
  }

  /** What is wrong in an article, by itself and against the others of its story. */
  async whole(view: View): Promise<readonly Finding[]> {
    const settings = await this.#host.settings(view.uri);
    const others = sameStory(this.#index, view.uri);
    const found = this.#run(view, settings, others);
    this.#compared.set(view.uri, {
      text: view.article.text,
      settings,
      findings: found.filter(({ code }) => comparisons.has(code)),
      others: others.map(({ uri }) => uri),
    });
    return this.#listed(view, found);
  }

  /**
   * What the words of an article show, beside what comparisons found in its text a moment ago, where that still stands:
   * takes as long with thirty outlets as with one.
   */
  async soon(view: View): Promise<readonly Finding[]> {
    const settings = await this.#host.settings(view.uri);
    const last = this.#compared.get(view.uri);
    if (last?.settings !== settings) return this.whole(view);
    const others = last.others.flatMap((uri) => this.#index.get(uri) ?? []);
    const found = [
      ...this.#run(view, settings, others, ofWordsAlone),
      ...carriedFindings(last.findings, view.uri, last.text, view.article.text),
    ];
    return this.#listed(
      view,
      found.sort((a, b) => bySpan(a.span, b.span)),
    );
  }

  #run(
    { article, annotations, summary }: View,
    { checks: levels, thorough }: Settings,
    others: readonly Summary[],
    which?: (check: Check) => boolean,
  ): Finding[] {
    return runChecks({ article, annotations, summary, others, index: this.#index, thorough }, levels, which);
  }

  async #listed({ article }: View, found: readonly Finding[]): Promise<readonly Finding[]> {
    return capFindings(await this.#reviews.apply(found, article));
  }
}
