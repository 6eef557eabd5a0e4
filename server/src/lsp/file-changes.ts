import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { decisionsPath } from '../workspace/decision-files.ts';
import type { ReaderFiles } from '../workspace/reader-files.ts';
import { reviewsPath } from '../workspace/review-files.ts';
import type { Indexing } from './indexing.ts';
import type { Disk } from './platform.ts';

/**
 * What clients are asked to watch: every change of files that may be articles (`isArticle` has the last word), and
 * whatever appears or vanishes, since a folder that does makes no event for the files in it.
 */
const watched: FileSystemWatcher[] = [
  { globPattern: '**/*.{txt,md,markdown}' },
  { globPattern: `**/${decisionsPath}` },
  { globPattern: `**/${reviewsPath}` },
  { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
];

/** What files end with, and folders seldom: in "St. Ives" it is no ending. */
const fileEnding = /\.[a-z0-9]{1,12}$/i;

/** Who takes changes of files, and where they come from. */
export interface FileSurroundings {
  readonly capabilities: ClientCapabilities;
  /** Watched where the client watches nothing; undefined where there is none. */
  readonly disk: Disk | undefined;
  /** Uris of the workspace folders. */
  readonly folders: () => readonly string[];
  readonly indexing: Indexing;
  /** Files that readers keep. */
  readonly kept: readonly ReaderFiles[];
  readonly log: (message: string) => void;
}

/** Follows files that appear, change and vanish, as the client tells, or the disk where it does not. */
export class FileChanges {
  readonly #connection: Connection;
  readonly #with: FileSurroundings;
  #clientWatches: boolean;
  #stop: (() => Promise<void>) | undefined;

  constructor(connection: Connection, surroundings: FileSurroundings) {
    this.#connection = connection;
    this.#with = surroundings;
    this.#clientWatches = surroundings.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of new Map(changes.map((change) => [change.uri, change])).values())
        this.#take(uri, type === FileChangeType.Deleted);
    });
  }

  /** Begins to watch, once the client takes requests, and reads what readers keep. */
  async begin(): Promise<void> {
    this.readKept();
    if (this.#clientWatches) {
      try {
        await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
      } catch (error) {
        this.#with.log(`The client does not watch files: ${String(error)}`);
        this.#clientWatches = false;
      }
    }
    this.#watch();
  }

  /** Follows the workspace folders as they are now. */
  foldersChanged(): void {
    this.#watch();
    this.readKept();
  }

  /** Reads again what readers keep. */
  readKept(): void {
    for (const files of this.#with.kept) this.#settled(files.readAll());
  }

  /** Ends the watch. */
  async dispose(): Promise<void> {
    await this.#stop?.();
  }

  #watch(): void {
    if (this.#clientWatches) return;
    void this.#stop?.();
    this.#stop = this.#with.disk?.watch(this.#with.folders(), (uri) => {
      this.#changed(uri);
    });
  }

  #take(uri: string, gone: boolean): void {
    const { indexing } = this.#with;
    if (uri.endsWith('/.galley')) this.readKept();
    else if (!fileEnding.test(uri)) void indexing.folder(uri, gone);
    else {
      this.#changed(uri);
      // A folder may be named like a file.
      if (gone) void indexing.folder(uri, gone);
    }
  }

  #changed(uri: string): void {
    const files = this.#with.kept.find((each) => each.baseOf(uri) !== undefined);
    if (files) this.#settled(files.read(uri));
    else void this.#with.indexing.file(uri);
  }

  #settled(reading: Promise<void>): void {
    reading.catch((error: unknown) => {
      this.#with.log(`Could not read what readers settled: ${String(error)}`);
    });
  }
}
