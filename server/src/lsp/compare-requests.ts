import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { compareCsv } from '../features/compare/compare-csv.ts';
import { compareMarkdown } from '../features/compare/compare-markdown.ts';
import { compareStory } from '../features/compare/compare-story.ts';
import type { Comparison } from '../features/compare/comparison.ts';
import { storyLens } from '../features/story-lens.ts';
import type { Library } from '../workspace/library.ts';
import type { Settings } from '../workspace/settings.ts';
import * as protocol from './protocol.ts';
import { respond, type WithView } from './respond.ts';

/** The client's command that opens a comparison. */
const command = 'galley.compareOutlets';

/** Milliseconds for which changes are gathered before lenses are asked for anew. */
const rest = 1_000;

/** What answering needs beside the library. */
export interface Comparing {
  readonly settings: (uri: string) => Promise<Settings>;
  /** Uris of the workspace folders. */
  readonly folders: () => readonly string[];
  /** Whether the client has the command that opens a comparison. */
  readonly opens: boolean;
  /** Whether the client can be asked to pull lenses anew. */
  readonly refresh: boolean;
  readonly log: (message: string) => void;
}

/** Answers what lays a story's outlets side by side: the comparison, its copies, and the lens over the headline. */
export class CompareRequests {
  readonly #connection: Connection;
  readonly #library: Library;
  readonly #to: Comparing;
  /** Comparisons of the folder as it is; null where an article stands alone. */
  readonly #known = new Map<string, Comparison | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, library: Library, to: Comparing) {
    this.#connection = connection;
    this.#library = library;
    this.#to = to;
  }

  /** Registers the handlers. */
  listen(withView: WithView): void {
    const { folders, log, opens, settings } = this.#to;
    const connection = this.#connection;
    connection.onRequest(protocol.compare, ({ uri }, token) =>
      respond<protocol.CompareAnswer>(token, log, () =>
        Promise.resolve(
          this.#compare(uri) ?? {
            why: this.#library.index.get(uri) ? 'alone' : 'unread',
            articles: this.#library.index.size,
          },
        ),
      ),
    );
    connection.onRequest(protocol.compareMarkdown, ({ uri }, token) =>
      respond(token, log, () => {
        const comparison = this.#compare(uri);
        return Promise.resolve(comparison ? compareMarkdown(comparison, this.#library, folders()) : '');
      }),
    );
    connection.onRequest(protocol.compareCsv, ({ uri }, token) =>
      respond(token, log, () => {
        const comparison = this.#compare(uri);
        return Promise.resolve(comparison ? compareCsv(comparison, folders()) : '');
      }),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      withView(uri, token, async (view) => {
        const { codeLens } = await settings(uri);
        return codeLens.story ? storyLens(view, this.#compare(uri) ?? undefined, opens ? command : undefined) : [];
      }),
    );
  }

  /** The index changed: nothing that is known of stories holds, and lenses are asked for anew once it is quiet. */
  changed(): void {
    this.#known.clear();
    if (!this.#to.refresh) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    }, rest);
  }

  /** Stops everything under way. */
  dispose(): void {
    clearTimeout(this.#timer);
  }

  #compare(uri: string): Comparison | null {
    let found = this.#known.get(uri);
    if (found === undefined) {
      found = compareStory(this.#library, uri) ?? null;
      this.#known.set(uri, found);
    }
    return found;
  }
}
