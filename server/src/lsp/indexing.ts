import type { Connection } from 'vscode-languageserver';
import type { EncoderState } from '../encode/encoder.ts';
import type { LibraryHost } from '../workspace/host.ts';
import { indexFolder, type IndexProgress } from '../workspace/indexer.ts';
import type { Library } from '../workspace/library.ts';
import { changed, status, type Status } from './protocol.ts';

/** Milliseconds for which changes are gathered before the client is asked to pull findings anew. */
const quiet = 200;

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
  #abort = new AbortController();
  #progress: IndexProgress | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, library: Library, host: LibraryHost, model: () => EncoderState, can: Refreshing) {
    this.#connection = connection;
    this.#library = library;
    this.#host = host;
    this.#model = model;
    this.#can = can;
  }

  /** Reads the whole folder (again); a reading under way is given up. */
  async run(): Promise<void> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const progress = this.#can.progress ? await this.#connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Galley: reading articles', 0, undefined, true);
    progress?.token.onCancellationRequested(() => {
      abort.abort();
    });
    try {
      await indexFolder(
        this.#library,
        this.#host,
        (step) => {
          this.#progress = step;
          progress?.report(Math.round((100 * step.done) / step.total), `${step.done} of ${step.total}`);
          this.showStatus();
        },
        abort.signal,
      );
    } catch (error) {
      if (!abort.signal.aborted) this.#host.log(`Could not list the articles: ${String(error)}`);
    }
    progress?.done();
    if (this.#abort === abort) this.#progress = undefined;
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
    this.refreshSoon();
  }

  /** Follows a folder that appeared or vanished: its files make no events of their own. */
  async folder(uri: string, gone: boolean): Promise<void> {
    if (gone) {
      for (const summary of [...this.#library.index.summaries]) {
        if (summary.uri.startsWith(`${uri}/`)) this.#library.forget(summary.uri);
      }
    } else {
      await indexFolder(this.#library, this.#host, () => undefined, this.#abort.signal, 'new').catch(
        (error: unknown) => {
          this.#host.log(`Could not list the articles: ${String(error)}`);
        },
      );
    }
    this.showStatus();
    this.refreshSoon();
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
    if (!this.#can.refresh) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#connection.languages.diagnostics.refresh().catch(() => undefined);
    }, quiet);
  }

  /** Tells the client that the index changed, at most once in a while: the first change of a burst starts the wait. */
  changedSoon(): void {
    this.#changeTimer ??= setTimeout(() => {
      this.#changeTimer = undefined;
      void this.#connection.sendNotification(changed);
      if (this.#can.refreshHints) this.#connection.languages.inlayHint.refresh().catch(() => undefined);
    }, 2 * quiet);
  }

  /** Stops everything under way. */
  dispose(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#changeTimer);
  }
}
