import { commands, env, type ExtensionContext, Range, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { comparePage, pageContent } from './compare-html.ts';
import type { CompareAnswer } from './compare-types.ts';

const viewType = 'galley.compare';

/** Milliseconds between two refreshes at least: who types in an article is not to be kept waiting for the view. */
const rest = 1_500;

/** Milliseconds for which it is said that something was copied. */
const shown = 4_000;

/** What can be copied, and how the server is asked for it. */
const copies = {
  markdown: { name: 'Markdown', method: 'galley/compareMarkdown' },
  csv: { name: 'CSV', method: 'galley/compareCsv' },
} as const;

/** The view "Compare Outlets": the story of an article laid out by outlet, kept up to date, one panel a window. */
export class CompareView {
  readonly #extensionUri: Uri;
  #client: BaseLanguageClient | undefined;
  #panel: WebviewPanel | undefined;
  /** The article from which the story is seen. */
  #uri: string | undefined;
  #answer: CompareAnswer = 'starting';
  /** The index changed and the page has not been told: nobody looks, or it was told just now. */
  #late = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor({ extensionUri, subscriptions }: ExtensionContext) {
    this.#extensionUri = extensionUri;
    subscriptions.push(
      commands.registerCommand('galley.compareOutlets', (article?: unknown) => this.#open(article)),
      commands.registerCommand('galley.compare.copyMarkdown', () => this.#copy('markdown')),
      commands.registerCommand('galley.compare.copyCsv', () => this.#copy('csv')),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state) => {
          const { uri } = (state ?? {}) as { uri?: unknown };
          if (this.#panel || typeof uri !== 'string') panel.dispose();
          else await this.#show(panel, uri);
        },
      }),
      {
        dispose: () => {
          clearTimeout(this.#resting);
          clearTimeout(this.#clearing);
        },
      },
    );
  }

  /** Shows what a server has read, from now on. */
  follow(client: BaseLanguageClient): void {
    this.#client = client;
    void this.#refresh();
  }

  /** The server's index changed. */
  changed(): void {
    this.#late = true;
    if (this.#panel?.visible === true) this.#refreshSoon();
  }

  /**
   * Opens the comparison of an article's story beside it.
   * @param article uri of the article; the one in the editor without
   * @returns the table as it is shown first, in HTML
   */
  async #open(article: unknown): Promise<string | undefined> {
    const uri = this.#articleOf(article);
    if (uri === undefined) {
      void window.showInformationMessage(
        'Open an article first: Galley compares what other outlets tell of its story.',
      );
      return undefined;
    }
    if (this.#panel) this.#panel.reveal(undefined, false);
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel =
      this.#panel ?? window.createWebviewPanel(viewType, 'Compare Outlets', column, { enableFindWidget: true });
    await this.#show(panel, uri);
    return pageContent(this.#answer).main;
  }

  /** The uri that a command was given (by a lens, a button of the editor), else the editor's, as the server knows it. */
  #articleOf(article: unknown): string | undefined {
    if (typeof article === 'string') return article;
    const uri = article instanceof Uri ? article : window.activeTextEditor?.document.uri;
    if (!uri) return this.#panel && this.#uri;
    return this.#client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** Has a panel show the story of an article. */
  async #show(panel: WebviewPanel, uri: string): Promise<void> {
    this.#uri = uri;
    if (panel !== this.#panel) this.#adopt(panel);
    await this.#refresh();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    const { webview } = panel;
    const dist = Uri.joinPath(this.#extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.#late) this.#refreshSoon();
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      void commands.executeCommand('setContext', 'galley.compare.shown', false);
    });
    void commands.executeCommand('setContext', 'galley.compare.shown', true);
    webview.html = comparePage({
      nonce: nonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'compare-page.js')).toString(),
    });
  }

  /** Asks now, or once the view has rested. */
  #refreshSoon(): void {
    if (this.#resting) return;
    this.#late = false;
    void this.#refresh();
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#late && this.#panel?.visible === true) this.#refreshSoon();
    }, rest);
  }

  /** Asks the server anew, and shows what it answers. */
  async #refresh(): Promise<void> {
    const uri = this.#uri;
    if (!this.#panel || uri === undefined) return;
    const answer = await this.#ask<CompareAnswer>('galley/compare', uri);
    // Another article was asked for meanwhile.
    if (uri !== this.#uri) return;
    this.#answer = answer ?? 'starting';
    this.#post();
  }

  async #ask<T>(method: string, uri: string): Promise<T | undefined> {
    if (!this.#client?.isRunning()) return undefined;
    try {
      return await this.#client.sendRequest<T>(method, { uri });
    } catch {
      // The server is going or was asked anew: another answer comes.
      return undefined;
    }
  }

  /** Tells the page what to show. Nothing is lost where it does not listen yet: it says so when it does. */
  #post(): void {
    const panel = this.#panel;
    if (!panel) return;
    const answer = this.#answer;
    const compares = answer !== 'starting' && !('why' in answer);
    panel.title = compares && answer.title !== undefined ? `Compare: ${cut(answer.title)}` : 'Compare Outlets';
    void panel.webview.postMessage({ type: 'show', uri: this.#uri, ...pageContent(answer), compares });
  }

  async #receive(message: unknown): Promise<void> {
    const { type, as, uri, at } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (type === 'ready') this.#post();
    if (type === 'copy' && (as === 'markdown' || as === 'csv')) await this.#copy(as);
    if (type === 'open' && typeof uri === 'string' && Array.isArray(at)) await this.#openPlace(uri, at.map(Number));
  }

  /** Opens a place of one of the articles in the group beside the view, where it is shown already if it is. */
  async #openPlace(
    uri: string,
    [line = 0, character = 0, endLine = line, endCharacter = character]: number[],
  ): Promise<void> {
    const answer = this.#answer;
    if (answer === 'starting' || 'why' in answer || !answer.articles.some((each) => each.uri === uri)) return;
    const file = this.#client?.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri);
    const own = this.#panel?.viewColumn;
    const there = window.visibleTextEditors.find(
      ({ document, viewColumn }) => document.uri.toString() === file.toString() && viewColumn !== own,
    );
    await window.showTextDocument(file, {
      viewColumn: there?.viewColumn ?? (own === ViewColumn.One ? ViewColumn.Two : ViewColumn.One),
      preview: true,
      selection: new Range(line, character, endLine, endCharacter),
    });
  }

  async #copy(as: keyof typeof copies): Promise<void> {
    const { name, method } = copies[as];
    const text = this.#uri === undefined ? undefined : await this.#ask<string>(method, this.#uri);
    const done = text ? `Comparison copied as ${name}` : 'Nothing to copy';
    if (text) await env.clipboard.writeText(text);
    window.setStatusBarMessage(`Galley: ${done}`, shown);
    this.#say(done);
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => {
      this.#say('');
    }, shown);
  }

  #say(text: string): void {
    void this.#panel?.webview.postMessage({ type: 'said', text });
  }
}

/** A title that fits a tab. */
function cut(title: string): string {
  return title.length > 40
    ? `${title
        .slice(0, 39)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`
    : title;
}

/** A random word that nobody can guess. */
function nonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
