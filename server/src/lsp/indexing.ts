import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { EncoderState } from '../encode/encoder.ts';
import type { LibraryHost } from '../workspace/host.ts';
import { indexFolder, type IndexProgress } from '../workspace/indexer.ts';
import type { Library } from '../workspace/library.ts';
import { Gathering } from './gathering.ts';
import { changed, status, type Status } from './protocol.ts';

/**
 * When the client is asked to pull findings anew: after a pause in typing, and now and then while the folder is read, since
 * the articles of one story may have been read long before the last of a large folder.
 */
const findingTimes = { quiet: 200, longest: 2_000, rest: 1_000 };

/** When it is told that the index changed: a while after the first change of a burst. */
const changeTimes = { quiet: 400, longest: 400, rest: 400 };

/** What a client can be asked to do. */
export interface Refreshing {
  readonly progress: boolean;
  /** Pull findings anew. */
  readonly refresh: boolean;
  /** Ask for inlay hints anew. */
  readonly refreshHints: boolean;
}

/** Reads the folder in the background, tells the client how far it is, and has findings pulled anew when others changed. */
export class Indexing {
  readonly #connection: Connection;
  readonly #library: Library;
  readonly #host: LibraryHost;
  readonly #model: () => EncoderState;
  readonly #can: Refreshing;
  readonly #findings: Gathering;
  readonly #changes: Gathering;
  /** Aborted when the server ends. */
  readonly #end = new AbortController();
  #run = new AbortController();
  #progress: IndexProgress | undefined;

  constructor(connection: Connection, library: Library, host: LibraryHost, model: () => EncoderState, can: Refreshing) {
    this.#connection = connection;
    this.#library = library;
    this.#host = host;
    this.#model = model;
    this.#can = can;
    this.#findings = new Gathering(() => {
      connection.languages.diagnostics.refresh().catch(() => undefined);
    }, findingTimes);
    this.#changes = new Gathering(() => {
      void connection.sendNotification(changed);
      this.showStatus();
      if (can.refreshHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    }, changeTimes);
  }

  /** Reads the whole folder (again); a reading under way is given up. */
  async run(): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    const progress = await this.#beginProgress(run);
    await this.#read('all', run.signal, (step) => {
      if (run.signal.aborted) return;
      this.#progress = step;
      progress?.report(Math.round((100 * step.done) / step.total), `${step.done} of ${step.total}`);
      this.showStatus();
    });
    progress?.done();
    if (this.#run === run) this.#progress = undefined;
    this.showStatus();
    this.refreshSoon();
  }

  /** Reads one file again, as when it appeared, changed or vanished. */
  async file(uri: string): Promise<void> {
    try {
      await this.#library.fileArticle(uri);
    } catch (error) {
      this.#host.log(`Could not read ${uri}: ${String(error)}`);
    }
    this.showStatus();
  }

  /** Takes a document that was closed as its file is. */
  async closed(uri: string): Promise<void> {
    try {
      await this.#library.close(uri);
    } catch (error) {
      this.#host.log(`Could not read ${uri}: ${String(error)}`);
    }
    this.showStatus();
  }

  /** Follows a folder that appeared or vanished: its files make no events of their own. */
  async folder(uri: string, gone: boolean): Promise<void> {
    if (gone) {
      for (const summary of [...this.#library.index.summaries]) {
        if (summary.uri.startsWith(`${uri}/`)) this.#library.forget(summary.uri);
      }
    } else {
      await this.#read('new', this.#end.signal, () => undefined);
    }
    this.showStatus();
  }

  /** Tells the client what its status item should show. */
  showStatus(): void {
    const now: Status = {
      articles: this.#library.index.size,
      model: this.#model(),
      ...(this.#progress && { indexing: this.#progress }),
    };
    void this.#connection.sendNotification(status, now);
  }

  /** Has the client pull findings anew, once for a burst of changes. */
  refreshSoon(): void {
    if (this.#can.refresh) this.#findings.soon();
  }

  /** Tells the client that the index changed, once for a burst of changes. */
  changedSoon(): void {
    this.#changes.soon();
  }

  /** Stops everything under way. */
  dispose(): void {
    this.#run.abort();
    this.#end.abort();
    this.#findings.dispose();
    this.#changes.dispose();
  }

  async #read(which: 'all' | 'new', signal: AbortSignal, onProgress: (step: IndexProgress) => void): Promise<void> {
    try {
      await indexFolder(this.#library, this.#host, onProgress, signal, which);
    } catch (error) {
      if (!signal.aborted) this.#host.log(`Could not list the articles: ${String(error)}`);
    }
  }

  /** A bar that shows how far the reading is and lets the reader stop it; none where the client will not show one. */
  async #beginProgress(run: AbortController): Promise<WorkDoneProgressServerReporter | undefined> {
    if (!this.#can.progress) return undefined;
    try {
      const progress = await this.#connection.window.createWorkDoneProgress();
      progress.begin('Galley: reading articles', 0, undefined, true);
      progress.token.onCancellationRequested(() => {
        run.abort();
      });
      return progress;
    } catch {
      return undefined;
    }
  }
}
