import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import type { LspClient } from './lsp-client.ts';

/** A pull that was not answered yet. `again`: what is answered is out of date, another pull follows. */
interface Pull {
  readonly source: CancellationTokenSource;
  state: 'active' | 'again' | 'dropped';
}

/**
 * Pulls findings when VS Code's client does (vscode-languageclient's `DiagnosticRequestor`, with all documents visible):
 * when a document is opened or changed and when the server asks for it, one pull a document at a time, an older one
 * cancelled. `shown` is what the Problems panel would show.
 */
export class FindingsPuller {
  readonly shown = new Map<string, readonly Diagnostic[]>();
  /** How often the server asked to pull anew. */
  refreshes = 0;
  readonly #client: LspClient;
  readonly #open = new Map<string, { version: number; resultId?: string }>();
  readonly #pulls = new Map<string, Pull>();

  constructor(client: LspClient) {
    this.#client = client;
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      for (const path of this.#open.keys()) this.#pull(path);
      return null;
    });
  }

  async open(path: string, text: string): Promise<void> {
    await this.#client.open(path, text);
    this.#open.set(path, { version: 1 });
    this.#pull(path);
  }

  async change(path: string, text: string): Promise<void> {
    const document = this.#open.get(path);
    if (!document) throw new Error(`${path} is not open`);
    await this.#client.change(path, ++document.version, text);
    this.#pull(path);
  }

  async close(path: string): Promise<void> {
    const pull = this.#pulls.get(path);
    if (pull) {
      pull.source.cancel();
      pull.state = 'dropped';
    }
    this.#open.delete(path);
    this.shown.delete(path);
    await this.#client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.#client.uri(path) },
    });
  }

  /** The codes of what is shown of a document, in order. */
  codes(path: string): readonly unknown[] {
    return (this.shown.get(path) ?? []).map(({ code }) => code).sort();
  }

  /** Waits until nothing was asked or told for a while. */
  async rest(quiet = 1_500): Promise<void> {
    for (let since = Date.now(), seen = ''; Date.now() - since < quiet;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = `${this.refreshes} ${this.#client.received.get('galley/status')?.length ?? 0}`;
      if (now !== seen || this.#pulls.size > 0) since = Date.now();
      seen = now;
    }
  }

  #pull(path: string): void {
    const running = this.#pulls.get(path);
    if (!running) {
      void this.#ask(path);
      return;
    }
    running.source.cancel();
    running.state = 'again';
  }

  async #ask(path: string): Promise<void> {
    const document = this.#open.get(path);
    if (!document) return;
    const pull: Pull = { source: new CancellationTokenSource(), state: 'active' };
    this.#pulls.set(path, pull);
    const params = { textDocument: { uri: this.#client.uri(path) }, previousResultId: document.resultId };
    try {
      const report = await this.#client.connection.sendRequest<DocumentDiagnosticReport>(
        'textDocument/diagnostic',
        params,
        pull.source.token,
      );
      if (pull.source.token.isCancellationRequested) pull.state = stateAfterCancel(pull);
      else {
        if (report.kind === 'full') this.shown.set(path, report.items);
        if (report.resultId !== undefined) document.resultId = report.resultId;
      }
    } catch (error) {
      const code = error instanceof ResponseError ? error.code : undefined;
      if (code === LSPErrorCodes.RequestCancelled || code === LSPErrorCodes.ServerCancelled)
        pull.state = stateAfterCancel(pull);
    }
    this.#pulls.delete(path);
    if (pull.state === 'again') this.#pull(path);
  }
}

function stateAfterCancel({ state }: Pull): Pull['state'] {
  return state === 'dropped' ? 'dropped' : 'again';
}
