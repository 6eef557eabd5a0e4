import { type Disposable, languages, LanguageStatusSeverity } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** As the server sends it (`galley/status`). */
interface Status {
  readonly articles: number;
  readonly indexing?: { readonly done: number; readonly total: number };
  readonly model:
    | { readonly kind: 'loading' }
    | { readonly kind: 'ready'; readonly runtime: string; readonly version: string; readonly threads: number }
    | { readonly kind: 'unavailable'; readonly reason: string };
}

/** The one status item: progress, the model's state, and how many articles the folder has. */
export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('galley', [
    { language: 'news-article' },
    { language: 'markdown' },
  ]);

  constructor() {
    this.#item.name = 'Galley';
    this.#item.command = { command: 'galley.showLog', title: 'Show Log' };
    this.starting();
  }

  /** The server is on its way. */
  starting(): void {
    this.#item.text = 'Galley is starting';
    this.#item.detail = '';
    this.#item.busy = true;
    this.#item.severity = LanguageStatusSeverity.Information;
  }

  /** The server is gone for good. */
  stopped(reason: string): void {
    this.#item.text = 'Galley has stopped';
    this.#item.detail = reason;
    this.#item.busy = false;
    this.#item.severity = LanguageStatusSeverity.Error;
  }

  /** Shows what the server tells from now on. */
  follow(client: BaseLanguageClient): void {
    client.onNotification('galley/status', (status: Status) => {
      this.#show(status);
    });
  }

  dispose(): void {
    this.#item.dispose();
  }

  #show({ articles, indexing, model }: Status): void {
    const item = this.#item;
    item.busy = indexing !== undefined || model.kind === 'loading';
    item.text = indexing
      ? `Reading articles: ${indexing.done} of ${indexing.total}`
      : `${articles} ${articles === 1 ? 'article' : 'articles'} read`;
    item.severity = model.kind === 'unavailable' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.detail =
      model.kind === 'ready'
        ? `model ${model.version}, ${model.runtime}`
        : model.kind === 'loading'
          ? 'model is loading'
          : `no names: ${model.reason}`;
  }
}
