import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EncoderState } from '../encode/encoder.ts';
import { decisionDiagnostics } from '../features/decisions-edit.ts';
import { entityActionKind } from '../features/entity-actions.ts';
import { fixAllKind } from '../features/fix-all.ts';
import { type DecisionFile, DecisionFiles } from '../workspace/decision-files.ts';
import type { LibraryHost } from '../workspace/host.ts';
import { Library } from '../workspace/library.ts';
import type { ReaderFiles } from '../workspace/reader-files.ts';
import { type ReviewFile, ReviewFiles } from '../workspace/review-files.ts';
import { ClientFiles } from './client-files.ts';
import { CompareRequests } from './compare-requests.ts';
import { followDocuments } from './documents.ts';
import { EntityRequests } from './entity-requests.ts';
import { FileChanges } from './file-changes.ts';
import { Indexing } from './indexing.ts';
import type { Platform, RunningEncoder } from './platform.ts';
import type { InitializationOptions } from './protocol.ts';
import { answerRequests } from './requests.ts';
import { ReviewRequests } from './review-requests.ts';
import { legend } from './semantic-tokens.ts';
import { SettingsCache } from './settings-cache.ts';

/**
 * Answers a client until it says goodbye. Everything between the connection and the pure core is wired here.
 * @param connection not yet listening
 */
export function startServer(connection: Connection, platform: Platform): void {
  connection.onInitialize((params) => initialize(connection, platform, params));
  connection.listen();
}

function initialize(connection: Connection, platform: Platform, params: InitializeParams): InitializeResult {
  const { capabilities } = params;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  let folders = workspaceFolders(params);
  const log = (message: string): void => {
    connection.console.info(message);
  };
  const settings = new SettingsCache(
    connection,
    capabilities.workspace?.configuration === true,
    () => folders,
    options.settings,
  );
  const settingsFor = settings.for.bind(settings);
  const currentFolders = (): readonly string[] => folders;
  const disk = options.clientFiles === true ? undefined : platform.disk;
  const files = disk?.files(currentFolders, settingsFor) ?? new ClientFiles(connection, currentFolders, settingsFor);
  const cache = options.storage === undefined ? undefined : platform.cache?.(options.storage, log);
  const host: LibraryHost = { files, settings: settingsFor, folders: currentFolders, log, ...(cache && { cache }) };
  const encoder = platform.createEncoder(options.runtime ?? 'auto');
  const library = new Library(host, encoder, (uri) => {
    indexing.changedSoon();
    comparing.changed();
    // What an article says may settle or raise a finding in another that is open; its own are pulled when it is changed.
    if (documents.all().some((document) => document.uri !== uri)) indexing.refreshSoon();
  });
  const comparing: CompareRequests = new CompareRequests(connection, library, {
    settings: settingsFor,
    folders: currentFolders,
    opens: options.compares === true,
    refresh: capabilities.workspace?.codeLens?.refreshSupport === true,
    log,
  });
  const refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const indexing: Indexing = new Indexing(connection, library, host, () => encoder.state, {
    progress: capabilities.window?.workDoneProgress === true,
    refresh: refreshes,
    refreshHints: capabilities.workspace?.inlayHint?.refreshSupport === true,
  });
  const followed =
    (code: string) =>
    ({ uri, text, problems }: DecisionFile | ReviewFile): void => {
      // Pushed, not pulled: a broken entry is to be seen whether or not the file is open.
      void connection.sendDiagnostics({ uri, diagnostics: decisionDiagnostics(text, problems, code) });
    };
  const decisions = new DecisionFiles(host, library, followed('decision'));
  const reviews = new ReviewFiles(host, library, followed('review'));
  const kept: readonly ReaderFiles[] = [decisions, reviews];
  watchModel(connection, encoder, indexing);
  const forget = answerRequests(connection, library, {
    settings: settingsFor,
    docsHref: platform.docsHref.bind(platform),
    folders: currentFolders,
    comparing,
    entities: new EntityRequests(library, decisions, capabilities, options.picks === true),
    reviews: new ReviewRequests(library, reviews, capabilities, options.reviews === true),
    refresh: refreshes
      ? () => {
          indexing.refreshSoon();
        }
      : undefined,
    log,
  });
  const documents: TextDocuments<TextDocument> = followDocuments(connection, {
    library,
    kept,
    closed: (uri) => {
      forget(uri);
      void indexing.closed(uri);
    },
    log,
  });

  const changes = new FileChanges(connection, { capabilities, disk, folders: currentFolders, indexing, kept, log });
  const reread = (): void => {
    library.restart();
    indexing.refreshSoon();
    void indexing.run();
  };
  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'galley' })
        .catch((error: unknown) => {
          log(`The client does not tell of settings: ${String(error)}`);
        });
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => withoutSlash(uri))];
        changes.foldersChanged();
        reread();
      });
    }
    void changes.begin();
    void indexing.run();
  });
  connection.onDidChangeConfiguration(async ({ settings: pushed }) => {
    const change = await settings.changed(pushed);
    if (change === 'reading') reread();
    else if (change === 'telling') library.recheck();
  });
  connection.onShutdown(async () => {
    indexing.dispose();
    comparing.dispose();
    await cache?.flush();
    await changes.dispose();
    encoder.dispose();
  });
  return {
    serverInfo: { name: 'Galley' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      implementationProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      callHierarchyProvider: true,
      inlayHintProvider: true,
      codeLensProvider: {},
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Galley' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, entityActionKind],
        resolveProvider: true,
      },
      semanticTokensProvider: { legend, full: { delta: true }, range: true },
      diagnosticProvider: { identifier: 'galley', interFileDependencies: true, workspaceDiagnostics: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** Says once when the model cannot be used, and keeps the status item true. */
function watchModel(connection: Connection, encoder: RunningEncoder, indexing: Indexing): void {
  let said = false;
  encoder.onStateChange((state: EncoderState) => {
    indexing.showStatus();
    if (state.kind !== 'unavailable' || said) return;
    said = true;
    // A notification: `window.showWarningMessage` would ask, and some clients answer no questions.
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `Galley goes on without names: ${state.reason} Figures, dates, quotations and most checks still work. Reinstalling Galley restores the model.`,
    });
  });
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- clients older than LSP 3.6 send nothing else
function workspaceFolders({ workspaceFolders: many, rootUri }: InitializeParams): readonly string[] {
  if (many) return many.map(({ uri }) => withoutSlash(uri));
  return rootUri ? [withoutSlash(rootUri)] : [];
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
