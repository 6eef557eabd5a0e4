import { Analyser } from '../analyse/analyse-article.ts';
import type { Finding } from '../check/finding.ts';
import type { Review } from '../check/reviews/reviews.ts';
import type { Encoder, Priority } from '../encode/encoder.ts';
import type { Folder, View } from '../features/context.ts';
import { ArticleParser } from '../parse/article-parser.ts';
import type { Decision } from '../story/decisions.ts';
import { FolderIndex } from '../story/folder-index.ts';
import { gistOf } from '../story/terms.ts';
import { wholeSummary } from '../story/whole-summary.ts';
import { decodeBytes } from '../text/decode.ts';
import { Lines } from '../text/line-index.ts';
import type { CachedArticle } from './cache-entry.ts';
import { Checking } from './checking.ts';
import { FollowedReviews } from './followed-reviews.ts';
import type { LibraryHost } from './host.ts';
import { ReadingOrder } from './reading-order.ts';
import { isArticle } from './selection.ts';
import type { Settings } from './settings.ts';

/** How the text of an open document is told to the library. */
export interface DocumentText {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** True when the reader (or the file's name) declared it a news article, whatever its path. */
  readonly claimed: boolean;
}

/** An article open in an editor: its newest text and the reading of it, under way or done. */
interface OpenArticle extends DocumentText {
  /** Of the text: another with every text that is told, the same where one text is read anew. */
  readonly revision: number;
  readonly abort: AbortController;
  view?: Promise<View | undefined>;
  findings?: {
    readonly generation: number;
    readonly promise: Promise<readonly Finding[]>;
    /** Whether comparisons are of this text, not of one before. */
    readonly whole: boolean;
  };
}

/** What is wrong in an article, and the reading that it was found in. */
export interface Checked {
  readonly view: View;
  readonly findings: readonly Finding[];
  /** False where comparisons were found in a text before this one: asking again brings them up to date. */
  readonly whole: boolean;
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
  readonly #onChange: (uri?: string) => void;
  readonly #reviews: FollowedReviews;
  readonly #checking: Checking;
  /** Texts of closed articles that reviews asked for, as long as the lines are theirs. */
  readonly #texts = new WeakMap<Lines, Promise<string | undefined>>();
  /** Rises whenever a summary changes: findings of other articles may then be stale. */
  #generation = 0;
  #revisions = 0;
  readonly #order = new ReadingOrder();

  /**
   * @param onChange called whenever findings may be others: a summary came, went or was replaced, or what readers settled
   * was. Takes the uri of the article, where it is one.
   */
  constructor(host: LibraryHost, encoder: Encoder, onChange: (uri?: string) => void = () => undefined) {
    this.#host = host;
    this.#analyser = new Analyser(encoder);
    this.#onChange = onChange;
    this.#reviews = new FollowedReviews({
      text: (uri) => this.text(uri),
      log: (message) => {
        host.log(message);
      },
    });
    this.#checking = new Checking(host, this.index, this.#reviews);
  }

  lines(uri: string): Lines | undefined {
    return this.#lines.get(uri);
  }

  /** Whether an article is open in an editor, so that its text on disk does not count. */
  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /**
   * A number for an open document's newest text; undefined when it is not open. The document's version would not do: one
   * that is closed and opened again begins to count anew.
   */
  revision(uri: string): number | undefined {
    return this.#open.get(uri)?.revision;
  }

  /** Takes the text of a document that was opened or changed. Reading an older version of it is given up. */
  setText(document: DocumentText): void {
    this.#begin(document, ++this.#revisions);
  }

  /** Forgets the editor's text; the file on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.get(uri)?.abort.abort();
    if (this.#open.delete(uri)) await this.fileArticle(uri);
  }

  /**
   * Gives up reading everything open and starts anew, as when settings say what is an article. Who waits for a view waits
   * for the new one.
   */
  restart(): void {
    for (const open of [...this.#open.values()]) this.#begin(open, open.revision);
  }

  /** Has findings checked anew, as when settings give them another severity. */
  recheck(): void {
    this.#changed();
  }

  /**
   * The newest reading of an open article.
   * @returns undefined when it is not open, is no article, is too long, or was changed or closed meanwhile
   */
  async view(uri: string): Promise<View | undefined> {
    return (await this.#current(uri))?.view;
  }

  /**
   * What is wrong in an open article, checked against the other articles of its story.
   * @returns undefined as for `view`
   */
  async findings(uri: string): Promise<readonly Finding[] | undefined> {
    return (await this.checked(uri))?.findings;
  }

  /**
   * The same, with the reading that it was found in.
   * @param typing somebody types in it: the first answer for each text comes soon and leaves comparisons as they were
   */
  async checked(uri: string, typing = false): Promise<Checked | undefined> {
    const current = await this.#current(uri);
    if (!current) return undefined;
    const { open, view } = current;
    const last = open.findings;
    const soon = typing && !last;
    const holds = last?.whole && last.generation === this.#generation;
    const { promise, whole } = (open.findings = holds
      ? last
      : {
          generation: this.#generation,
          promise: soon ? this.#checking.soon(view) : this.#checking.whole(view),
          whole: !soon,
        });
    const findings = await promise;
    return this.#open.get(uri)?.revision === open.revision ? { view, findings, whole } : undefined;
  }

  /**
   * Reads a file that is not open, and files its summary; a file that is gone or no article is forgotten.
   * @returns its view, for callers that want more than the summary kept
   */
  async readFile(uri: string, priority: Priority = 'background', signal?: AbortSignal): Promise<View | undefined> {
    if (this.#open.has(uri)) return undefined;
    const reading = this.#order.begin();
    const text = await this.#fileText(uri);
    if (text === undefined) {
      this.#forgetAsOf(reading, uri);
      return undefined;
    }
    const view = await this.#read(uri, text, priority, signal);
    if (this.#isNewest(reading, uri)) this.#keep(view);
    return view;
  }

  /**
   * Files the summary of a file that is not open, from the cache where that knows the file's text, else by reading it; a
   * file that is gone or no article is forgotten.
   * @throws the signal's reason when it is aborted
   */
  async fileArticle(uri: string, signal?: AbortSignal): Promise<void> {
    if (this.#open.has(uri)) return;
    const reading = this.#order.begin();
    const text = await this.#fileText(uri);
    if (text === undefined) {
      this.#forgetAsOf(reading, uri);
      return;
    }
    const { index } = await this.#host.settings(uri);
    const cache = index.cache ? this.#host.cache : undefined;
    const known = await cache?.get(uri, text);
    signal?.throwIfAborted();
    const view = known ? undefined : await this.#read(uri, text, 'background', signal);
    if (!this.#isNewest(reading, uri)) return;
    if (known) this.#file(known, new Lines(text));
    if (!view) return;
    const kept = this.#keep(view);
    // Without the model little was read: the next start may have one.
    if (view.summary.named) cache?.put(uri, text, kept);
  }

  /** Findings of a view that `readFile` gave. */
  findingsOf(view: View): Promise<readonly Finding[]> {
    return this.#checking.whole(view);
  }

  /** Forgets an article whose file is gone; an open one stays. A reading of the file that is under way comes too late. */
  forget(uri: string): void {
    this.#forgetAsOf(this.#order.begin(), uri);
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
    let text = this.#texts.get(lines);
    if (!text) {
      text = this.#fileText(uri).catch((error: unknown) => {
        this.#host.log(`Could not read ${uri}: ${String(error)}`);
        this.#texts.delete(lines);
        return undefined;
      });
      this.#texts.set(lines, text);
    }
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

  /** Begins to read a document's text; what read an older one, or this one with other settings, is given up. */
  #begin({ uri, text, version, claimed }: DocumentText, revision: number): void {
    this.#open.get(uri)?.abort.abort();
    const article: OpenArticle = { uri, text, version, claimed, revision, abort: new AbortController() };
    this.#open.set(uri, article);
    // Read at once: other articles' hovers and findings look at this one even if nobody asks for its own.
    void this.#viewOf(article).catch(() => undefined);
  }

  /** The newest reading of an open article and what it is of; undefined as for `view`. */
  async #current(uri: string): Promise<{ readonly open: OpenArticle; readonly view: View } | undefined> {
    for (let open = this.#open.get(uri); open;) {
      const { abort, revision } = open;
      const view = await this.#viewOf(open).catch((error: unknown) => {
        if (!abort.signal.aborted) this.#host.log(`Could not read ${uri}: ${String(error)}`);
        return undefined;
      });
      const now = this.#open.get(uri);
      if (now === open) return view && { open, view };
      open = now?.revision === revision ? now : undefined;
    }
    return undefined;
  }

  /** Whether what a reading of a file found is to be filed: nobody opened the file, and no later reading ended before. */
  #isNewest(reading: number, uri: string): boolean {
    return !this.#open.has(uri) && this.#order.end(reading, uri);
  }

  #forgetAsOf(reading: number, uri: string): void {
    if (this.#isNewest(reading, uri)) this.#drop(uri);
  }

  #drop(uri: string): void {
    const held = this.index.get(uri) !== undefined;
    this.#lines.delete(uri);
    this.index.delete(uri);
    if (held) this.#changed(uri);
  }

  #viewOf(open: OpenArticle): Promise<View | undefined> {
    open.view ??= this.#readOpen(open);
    return open.view;
  }

  async #readOpen(open: OpenArticle): Promise<View | undefined> {
    const settings = await this.#host.settings(open.uri);
    if (!this.#isWanted(open, settings)) {
      // Nothing is to be told of what it said before.
      if (this.#open.get(open.uri) === open) this.#drop(open.uri);
      return undefined;
    }
    const view = await this.#read(open.uri, open.text, 'visible', open.abort.signal);
    if (this.#open.get(open.uri) === open) this.#keep(view);
    return view;
  }

  #isWanted({ uri, text, claimed }: OpenArticle, { articles, maxArticleLength }: Settings): boolean {
    if (!claimed && !isArticle(uri, this.#host.folders(), articles)) return false;
    if (text.length <= maxArticleLength) return true;
    this.#host.log(
      `${uri} has ${text.length} characters and is left alone (galley.maxArticleLength is ${maxArticleLength}).`,
    );
    return false;
  }

  async #read(uri: string, text: string, priority: Priority, signal: AbortSignal | undefined): Promise<View> {
    signal?.throwIfAborted();
    const article = this.#parser.parse({ uri, text });
    const annotations = await this.#analyser.analyse(article, { priority, signal });
    signal?.throwIfAborted();
    const summary = wholeSummary(article, annotations);
    return { uri, article, annotations, summary, lines: new Lines(text) };
  }

  #keep({ article, summary, lines }: View): CachedArticle {
    const kept = { summary, gist: gistOf(article) };
    this.#file(kept, lines);
    return kept;
  }

  #file({ summary, gist }: CachedArticle, lines: Lines): void {
    this.#lines.set(summary.uri, lines);
    this.index.set(summary, gist);
    this.#changed(summary.uri);
  }

  #changed(uri?: string): void {
    this.#generation++;
    this.#onChange(uri);
  }
}
