import type { Summary } from '../../resolve/summary.ts';
import { touches } from '../../text/span.ts';
import type { FolderIndex } from '../folder-index.ts';
import type { Disagreement } from './disagreement.ts';
import type { ArticleFacts } from './article-facts.ts';
import { contradictionsIn } from './contradictions-in.ts';
import { disagreementsBetween } from './disagreements-between.ts';
import type { FactRow } from './fact-row.ts';
import { articleFacts } from './known-facts.ts';
import { rowsOf } from './rows.ts';

/** An article is compared with so many others of its story, the likest first: more tell nobody more. */
const maxOthers = 30;

/**
 * What the articles of one story say of the same things, and where they differ. Worked out as it is asked, and kept;
 * make a new one when an article of the story changes.
 */
export class StoryFacts {
  readonly #index: FolderIndex;
  readonly #summaries: readonly Summary[];
  readonly #facts = new Map<string, ArticleFacts>();
  readonly #between = new Map<string, readonly Disagreement[]>();
  readonly #within = new Map<string, readonly Disagreement[]>();
  #rows: readonly FactRow[] | undefined;

  /**
   * @param index holds the articles and tells who is who
   * @param summaries the story's articles, the one of most interest first
   */
  constructor(index: FolderIndex, summaries: readonly Summary[]) {
    this.#index = index;
    this.#summaries = summaries.slice(0, maxOthers + 1);
  }

  /** Where other articles give something else than the one at `uri`, in its text order. */
  disagreementsOf(uri: string): readonly Disagreement[] {
    let found = this.#between.get(uri);
    if (!found) {
      const own = this.#factsOf(uri);
      const others = this.#summaries.flatMap((summary) =>
        summary.uri === uri ? [] : (this.#factsOf(summary.uri) ?? []),
      );
      found = own ? disagreementsBetween(own, others) : [];
      this.#between.set(uri, found);
    }
    return found;
  }

  /** Where the article at `uri` gives two things for one, each once, at the later place. */
  contradictionsOf(uri: string): readonly Disagreement[] {
    let found = this.#within.get(uri);
    if (!found) {
      const own = this.#factsOf(uri);
      found = own ? contradictionsIn(own) : [];
      this.#within.set(uri, found);
    }
    return found;
  }

  /** The story's facts that more than one article gives: those on which they differ first, then in the order of the first article. */
  rows(): readonly FactRow[] {
    this.#rows ??= rowsOf(
      this.#summaries.flatMap(({ uri }) => this.#factsOf(uri) ?? []),
      // Rows of a long story compare fewer articles than checks do; else what a check found is theirs too.
      (own, others) =>
        others.length + 1 === this.#summaries.length
          ? this.disagreementsOf(own.uri)
          : disagreementsBetween(own, others),
    );
    return this.#rows;
  }

  /**
   * The row of the fact that is given at a place, the smallest place first.
   * @param offset UTF-16 offset in the file at `uri`
   */
  rowAt(uri: string, offset: number): FactRow | undefined {
    let best: { readonly row: FactRow; readonly length: number } | undefined;
    for (const row of this.rows()) {
      for (const cell of row.cells) {
        if (cell.uri !== uri || !touches(cell, offset)) continue;
        const length = cell.end - cell.start;
        if (!best || length < best.length) best = { row, length };
      }
    }
    return best?.row;
  }

  #factsOf(uri: string): ArticleFacts | undefined {
    const known = this.#facts.get(uri);
    if (known) return known;
    const summary = this.#summaries.find((each) => each.uri === uri);
    if (!summary) return undefined;
    const made = articleFacts(this.#index, summary);
    this.#facts.set(uri, made);
    return made;
  }
}
