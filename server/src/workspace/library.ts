import { Analyser } from '../analyse/analyse-article.ts';
import type { Finding } from '../check/finding.ts';
import type { Review } from '../check/reviews/reviews.ts';
import { runChecks } from '../check/run-checks.ts';
import type { Encoder, Priority } from '../encode/encoder.ts';
import type { Folder, View } from '../features/context.ts';
import { ArticleParser } from '../parse/article-parser.ts';
import type { Decision } from '../story/decisions.ts';
import { FolderIndex } from '../story/folder-index.ts';
import { sameStory } from '../story/same-story.ts';
import { gistOf } from '../story/terms.ts';
import { wholeSummary } from '../story/whole-summary.ts';
import { decodeBytes } from '../text/decode.ts';
import { Lines } from '../text/line-index.ts';
import type { CachedArticle } from './cache-entry.ts';
import { FollowedReviews } from './followed-reviews.ts';
import type { LibraryHost } from './host.ts';
import { isArticle } from './selection.ts';

/** An article open in an editor: its newest text and the reading of it, under way or done. */
interface OpenArticle {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  readonly claimed: boolean;
  readonly abort: AbortController;
  view?: Promise<View | undefined>;
  findings?: { readonly generation: number; readonly promise: Promise<readonly Finding[]> };
}

/** How the text of an open document is told to the library. */
export interface DocumentText {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** True when the reader (or the file's name) declared it a news article, whatever its path. */
  readonly claimed: boolean;
}

/**
 * All articles of a workspace: open ones at their newest text, closed ones as summaries. The one place that knows which
 * version is current; features are pure functions over the views it gives.
 */
export class Library implements Folder {
  readonly index = new FolderIndex();
  readonly #host: LibraryHost;
  readonly #analyser: Analyser;
  readonly #parser = new ArticleParser();
  readonly #open = new Map<string, OpenArticle>();
  readonly #lines = new Map<string, Lines>();
  readonly #onChange: () => void;
  readonly #reviews: FollowedReviews;
  /** Texts of closed articles that reviews asked for, as long as the lines are theirs. */
  readonly #texts = new WeakMap<Lines, Promise<string | undefined>>();
  /** Rises whenever a summary changes: findings of other articles may then be stale. */
  #generation = 0;

  /** @param onChange called whenever the index changed: a summary came, went or was replaced, or a decision did */
  constructor(host: LibraryHost, encoder: Encoder, onChange: () => void = () => undefined) {
    this.#host = host;
    this.#analyser = new Analyser(encoder);
    this.#onChange = onChange;
    this.#reviews = new FollowedReviews({
      text: (uri) => this.text(uri),
      log: (message) => {
        host.log(message);
      },
    });
  }

  lines(uri: string): Lines | undefined {
    return this.#lines.get(uri);
  }

  /** Whether an article is open in an editor, so that its text on disk does not count. */
  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** The version of an open document's newest text; undefined when it is not open. */
  version(uri: string): number | undefined {
    return this.#open.get(uri)?.version;
  }

  /** Takes the text of a document that was opened or changed. Reading an older version of it is given up. */
  setText({ uri, text, version, claimed }: DocumentText): void {
    this.#open.get(uri)?.abort.abort();
    const article: OpenArticle = { uri, text, version, claimed, abort: new AbortController() };
    this.#open.set(uri, article);
    // Read at once: other articles' hovers and findings look at this one even if nobody asks for its own.
    void this.#viewOf(article).catch(() => undefined);
  }

  /** Forgets the editor's text; the file on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.get(uri)?.abort.abort();
    if (this.#open.delete(uri)) await this.fileArticle(uri);
  }

  /** Gives up reading everything open and starts anew, as when settings or the model's state changed. */
  restart(): void {
    for (const { uri, text, version, claimed } of [...this.#open.values()])
      this.setText({ uri, text, version, claimed });
  }

  /**
   * The newest reading of an open article.
   * @returns undefined when it is not open, is no article, is too long, or was changed or closed meanwhile
   */
  async view(uri: string): Promise<View | undefined> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    const view = await this.#viewOf(open).catch((error: unknown) => {
      if (!open.abort.signal.aborted) this.#host.log(`Could not read ${uri}: ${String(error)}`);
      return undefined;
    });
    return this.#open.get(uri) === open ? view : undefined;
  }

  /**
   * What is wrong in an open article, checked against the other articles of its story.
   * @returns undefined as for `view`
   */
  async findings(uri: string): Promise<readonly Finding[] | undefined> {
    const open = this.#open.get(uri);
    const view = await this.view(uri);
    if (!open || !view) return undefined;
    if (open.findings?.generation !== this.#generation) {
      open.findings = { generation: this.#generation, promise: this.#check(view) };
    }
    return open.findings.promise;
  }

  /**
   * Reads a file that is not open, and files its summary; a file that is gone or no article is forgotten.
   * @returns its view, for callers that want more than the summary kept
   */
  async readFile(uri: string, priority: Priority = 'background', signal?: AbortSignal): Promise<View | undefined> {
    if (this.#open.has(uri)) return undefined;
    const text = await this.#fileText(uri);
    if (text === undefined) {
      this.forget(uri);
      return undefined;
    }
    const view = await this.#read(uri, text, priority, signal);
    // Opened while it was read: the editor's text counts.
    if (!this.isOpen(uri)) this.#keep(view);
    return view;
  }

  /**
   * Files the summary of a file that is not open, from the cache where that knows the file's text, else by reading it; a
   * file that is gone or no article is forgotten.
   * @throws the signal's reason when it is aborted
   */
  async fileArticle(uri: string, signal?: AbortSignal): Promise<void> {
    if (this.#open.has(uri)) return;
    const text = await this.#fileText(uri);
    if (text === undefined) {
      this.forget(uri);
      return;
    }
    const { index } = await this.#host.settings(uri);
    const cache = index.cache ? this.#host.cache : undefined;
    const known = await cache?.get(uri, text);
    signal?.throwIfAborted();
    const view = known ? undefined : await this.#read(uri, text, 'background', signal);
    if (this.isOpen(uri)) return;
    if (known) this.#file(known, new Lines(text));
    if (!view) return;
    const kept = this.#keep(view);
    // Without the model little was read: the next start may have one.
    if (view.summary.named) cache?.put(uri, text, kept);
  }

  /** Findings of a view that `readFile` gave. */
  findingsOf(view: View): Promise<readonly Finding[]> {
    return this.#check(view);
  }

  /** Forgets an article whose file is gone; an open one stays. */
  forget(uri: string): void {
    if (this.#open.has(uri)) return;
    const held = this.index.get(uri) !== undefined;
    this.#lines.delete(uri);
    this.index.delete(uri);
    if (held) this.#changed();
  }

  /** Follows what readers settled about the articles under a folder, in place of what was settled before. */
  decide(base: string, decisions: readonly Decision[]): void {
    this.index.decide(base, decisions);
    this.#changed();
  }

  /** Follows what readers said of the findings in a folder, in place of what they said before. */
  review(base: string, reviews: readonly Review[]): void {
    this.#reviews.set(base, reviews);
    this.#changed();
  }

  /**
   * The text of an article, open or not.
   * @returns undefined when the index does not hold it, or its file is gone
   */
  text(uri: string): Promise<string | undefined> {
    const open = this.#open.get(uri);
    if (open) return Promise.resolve(open.text);
    const lines = this.#lines.get(uri);
    if (!lines) return Promise.resolve(undefined);
    const text = this.#texts.get(lines) ?? this.#fileText(uri);
    this.#texts.set(lines, text);
    return text;
  }

  /** The text of an article's file; undefined when it is gone, binary, too long or no article. */
  async #fileText(uri: string): Promise<string | undefined> {
    const { articles, maxArticleLength } = await this.#host.settings(uri);
    if (!isArticle(uri, this.#host.folders(), articles)) return undefined;
    // UTF-8 takes at most three bytes a UTF-16 unit.
    const bytes = await this.#host.files.read(uri, maxArticleLength * 3);
    if (bytes === undefined) return undefined;
    const { text, binary } = decodeBytes(bytes);
    return binary || text.length > maxArticleLength ? undefined : text;
  }

  #viewOf(open: OpenArticle): Promise<View | undefined> {
    open.view ??= this.#readOpen(open);
    return open.view;
  }

  async #readOpen(open: OpenArticle): Promise<View | undefined> {
    const settings = await this.#host.settings(open.uri);
    if (!open.claimed && !isArticle(open.uri, this.#host.folders(), settings.articles)) return undefined;
    if (open.text.length > settings.maxArticleLength) {
      this.#host.log(
        `${open.uri} has ${open.text.length} characters and is left alone (galley.maxArticleLength is ${settings.maxArticleLength}).`,
      );
      return undefined;
    }
    const view = await this.#read(open.uri, open.text, 'visible', open.abort.signal);
    if (this.#open.get(open.uri) === open) this.#keep(view);
    return view;
  }

  async #read(uri: string, text: string, priority: Priority, signal: AbortSignal | undefined): Promise<View> {
    signal?.throwIfAborted();
    const article = this.#parser.parse({ uri, text });
    const annotations = await this.#analyser.analyse(article, { priority, signal });
    signal?.throwIfAborted();
    const summary = wholeSummary(article, annotations);
    return { uri, article, annotations, summary, lines: new Lines(text) };
  }

  async #check({ uri, article, annotations, summary }: View): Promise<readonly Finding[]> {
    const { checks } = await this.#host.settings(uri);
    const others = sameStory(this.index, uri);
    const findings = runChecks({ article, annotations, summary, others, index: this.index }, checks);
    return this.#reviews.apply(findings, article);
  }

  #keep({ article, summary, lines }: View): CachedArticle {
    const kept = { summary, gist: gistOf(article) };
    this.#file(kept, lines);
    return kept;
  }

  #file({ summary, gist }: CachedArticle, lines: Lines): void {
    this.#lines.set(summary.uri, lines);
    this.index.set(summary, gist);
    this.#changed();
  }

  #changed(): void {
    this.#generation++;
    this.#onChange();
  }
}
