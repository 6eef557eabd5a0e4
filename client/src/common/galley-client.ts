import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { CompareView } from './compare-view.ts';
import { followDecisions } from './decisions.ts';
import { serveFiles } from './files.ts';
import { saveKeptFiles } from './kept-files.ts';
import { followReviews } from './reviews.ts';
import { claimLanguage, documentSelector } from './selector.ts';
import { SpeakersView } from './speakers-view.ts';
import { StatusItem } from './status.ts';
import { followTyping } from './typing.ts';

/** Makes the client for the host the extension runs in: Node's starts a process, a browser's a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A server that dies this often within `crashWindow` stays down, so that a crash on start does not spin. */
const maxCrashes = 4;
const crashWindow = 3 * 60_000;

/** Milliseconds for which the status bar says that the server was started again. */
const restartShown = 15_000;

/**
 * Starts Galley in this window and keeps it running.
 * @returns stops the server
 */
export async function startGalley(context: ExtensionContext, makeClient: MakeClient): Promise<() => Promise<void>> {
  const log = window.createOutputChannel('Galley', { log: true });
  const status = new StatusItem();
  const speakers = new SpeakersView(context);
  const compare = new CompareView(context);
  const running: RunningClient = new RunningClient({
    make: makeClient,
    log,
    status,
    onStart: (client) => {
      speakers.follow(client);
      compare.follow(client);
    },
    onChange: () => {
      speakers.changed();
      compare.changed();
    },
    storage: context.storageUri?.toString(),
  });
  context.subscriptions.push(
    log,
    status,
    ...registerCommands({ log, extensionUri: context.extensionUri, restart: () => running.restart() }),
    ...followDecisions(() => running.client),
    ...followReviews(() => running.client),
    ...followTyping(() => running.client),
    saveKeptFiles(),
    workspace.onDidOpenTextDocument((document) => void claimLanguage(document)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('galley.articles') || event.affectsConfiguration('galley.model.runtime')) {
        void claimOpen().then(() => running.restart());
      }
    }),
    workspace.onDidGrantWorkspaceTrust(() => void running.restart()),
  );
  // The view "Speakers" shows where there is something to read, not in every folder's Explorer.
  void commands.executeCommand('setContext', 'galley.active', true);
  await claimOpen();
  await running.restart();
  return () => running.stop();
}

async function claimOpen(): Promise<void> {
  await Promise.all(workspace.textDocuments.map(claimLanguage));
}

/** What a client is made with, and who takes what comes of it. */
interface ClientSurroundings {
  readonly make: MakeClient;
  readonly log: LogOutputChannel;
  readonly status: StatusItem;
  /** Takes each new client once its server answers. */
  readonly onStart: (client: BaseLanguageClient) => void;
  /** Called when a server's index changed. */
  readonly onChange: () => void;
  /** Uri of the directory in which the server may keep what belongs to this workspace; none without a folder. */
  readonly storage: string | undefined;
}

/** The client that is running now; a change of what it should read needs another one. */
class RunningClient {
  readonly #with: ClientSurroundings;
  #client: BaseLanguageClient | undefined;
  #change: Promise<void> = Promise.resolve();

  constructor(surroundings: ClientSurroundings) {
    this.#with = surroundings;
  }

  /** The client that runs now; undefined while there is none. */
  get client(): BaseLanguageClient | undefined {
    return this.#client?.isRunning() === true ? this.#client : undefined;
  }

  /** Ends the client, if one runs, and starts one with the settings of now. One change at a time. */
  restart(): Promise<void> {
    this.#change = this.#change.then(() => this.#end()).then(() => this.#begin());
    return this.#change;
  }

  /** Ends the client for good. */
  stop(): Promise<void> {
    this.#change = this.#change.then(() => this.#end());
    return this.#change;
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (!client) return;
    try {
      // After a crash it may be on its way up: it cannot be stopped then, and would stay as a second server.
      if (client.state === State.Starting) await client.start();
      await client.dispose();
    } catch (error) {
      this.#with.log.warn(`The server did not stop in time: ${String(error)}`);
    }
  }

  async #begin(): Promise<void> {
    const { log, make, onChange, onStart, status, storage } = this.#with;
    status.starting();
    const client = make(options(log, storage, status));
    this.#client = client;
    status.follow(client);
    // Here, once, for all views: a client keeps one handler a message, the last.
    client.onNotification('galley/changed', onChange);
    serveFiles(client);
    try {
      await client.start();
      onStart(client);
    } catch (error) {
      status.stopped(String(error));
      log.error(`Galley's server did not start: ${String(error)}`);
    }
  }
}

function options(log: LogOutputChannel, storage: string | undefined, status: StatusItem): LanguageClientOptions {
  const crashes: number[] = [];
  return {
    documentSelector: documentSelector(),
    outputChannel: log,
    initializationOptions: {
      clientFiles: true,
      picks: true,
      compares: true,
      reviews: true,
      ...(storage !== undefined && { storage }),
      // A native module is somebody's binary: it is loaded only in a workspace the reader trusts.
      runtime: workspace.isTrusted ? workspace.getConfiguration('galley').get('model.runtime', 'auto') : 'wasm',
    },
    // What goes wrong in the server is for its log: a reader who moves the mouse wants no box for each hover that failed.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Tabs whose files are not open yet are asked for when they are: the server finds nothing in closed files.
    diagnosticPullOptions: { onChange: true },
    errorHandler: {
      error: (error) => {
        log.warn(`Connection: ${error.message}`);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: (): CloseHandlerResult => {
        const now = Date.now();
        crashes.push(now);
        const recent = crashes.filter((time) => now - time < crashWindow);
        if (recent.length > maxCrashes) {
          const message = `Galley's server stopped ${recent.length} times in three minutes and stays off. "Galley: Restart Server" tries again.`;
          status.stopped(message);
          return { action: CloseAction.DoNotRestart, message };
        }
        const message = "Galley's server stopped unexpectedly and is started again.";
        log.warn(message);
        status.starting();
        // Said where it can be seen and need not be answered: there is nothing to decide.
        window.setStatusBarMessage(`$(sync) ${message}`, restartShown);
        return { action: CloseAction.Restart, handled: true, message };
      },
    },
  };
}
