import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The bundled server, as `npm run build` leaves it. */
export const serverPath = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

/** What a client can do that pulls findings anew when it is asked to, as VS Code's does. */
export const canRefresh: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

/** A plain LSP client over standard input and output, as an editor other than VS Code would be. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** Notifications that came, by method. */
  readonly received = new Map<string, unknown[]>();
  readonly #folder: string;

  /**
   * Starts a server.
   * @param folder path of the workspace folder
   * @param args further arguments of the server
   * @param plain starts the process without the options of VS Code's client, as other editors do
   */
  constructor(folder: string, args: readonly string[] = [], plain = false) {
    this.#folder = folder;
    // As VS Code's client starts it (client/src/node/extension.ts).
    const flags = plain ? [] : ['--max-semi-space-size=16', '--heap-growing-percent=100'];
    this.process = spawn(process.execPath, [...flags, serverPath, '--stdio', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...(!plain && { MALLOC_ARENA_MAX: '1' }) },
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onUnhandledNotification(({ method, params }) => {
      this.received.set(method, [...(this.received.get(method) ?? []), params]);
    });
    for (const method of ['window/showMessage', 'window/logMessage', 'galley/status']) {
      this.connection.onNotification(method, (params: unknown) => {
        this.received.set(method, [...(this.received.get(method) ?? []), params]);
      });
    }
    this.connection.listen();
  }

  /**
   * Initialises the server.
   * @param options its initialization options
   * @param capabilities what the client can do: little, where they are not given
   */
  async initialize(
    options: Record<string, unknown> = {},
    capabilities: ClientCapabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(this.#folder).href, name: 'folder' }],
      capabilities,
      initializationOptions: { runtime: 'wasm', ...options },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** The uri of a file of the folder. */
  uri(path: string): string {
    return `${pathToFileURL(this.#folder).href}/${path}`;
  }

  /** Opens a document. */
  open(path: string, text: string, languageId = 'news-article'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId, version: 1, text },
    });
  }

  /** Replaces the whole text of a document. */
  change(path: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ text }],
    });
  }

  /**
   * Says that somebody types in a document, as VS Code's client does.
   * @param offset UTF-16 offset of the caret in the document's text
   */
  typeAt(path: string, text: string, offset: number): Promise<void> {
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return this.connection.sendNotification('galley/typing', { uri: this.uri(path), position });
  }

  /** Sends a request about a document. */
  request<T>(method: string, path: string, params: Record<string, unknown> = {}): Promise<T> {
    return this.connection.sendRequest<T>(method, { textDocument: { uri: this.uri(path) }, ...params });
  }

  /** Pulls the findings of a document. */
  async findings(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', path);
    return report.kind === 'full' ? report.items : [];
  }

  /** Waits until the folder's articles are read, that many of them. */
  async untilRead(articles: number): Promise<void> {
    await this.until('the folder read', () => {
      const status = (this.received.get('galley/status') ?? []).at(-1) as { articles: number } | undefined;
      return status?.articles === articles;
    });
  }

  /** Waits until `done` holds, asking every few milliseconds. */
  async until(what: string, done: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Kills the server, as a crash would. */
  async kill(): Promise<void> {
    const exit = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exit;
    this.connection.dispose();
  }

  /** Says goodbye, and returns the exit code. */
  async end(): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const exit = once(this.process, 'exit') as Promise<[number | null]>;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exit;
    this.connection.dispose();
    return code;
  }
}
