import { commands, type Disposable, env, type ExtensionContext, type TreeView, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { placeOf, type SpeakersBy, type SpeakersRow, SpeakersTree } from './speakers-tree.ts';

const viewId = 'galley.speakers';
const byKey = 'galley.speakers.by';

/** Milliseconds between two refreshes at least: who types in an article is not to be kept waiting for the view. */
const rest = 1_500;

/** The view "Speakers" of the Explorer with its commands: who is quoted, by whom, with what words. */
export class SpeakersView {
  readonly #tree: SpeakersTree;
  readonly #view: TreeView<SpeakersRow>;
  readonly #context: ExtensionContext;
  #by: SpeakersBy;
  #filter = '';
  /** The index changed and the view has not been told: nobody looks, or it was told just now. */
  #late = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ExtensionContext) {
    this.#context = context;
    this.#by = context.workspaceState.get<SpeakersBy>(byKey) === 'outlet' ? 'outlet' : 'speaker';
    this.#tree = new SpeakersTree(this.#by);
    this.#view = window.createTreeView(viewId, {
      treeDataProvider: this.#tree,
      canSelectMany: true,
      showCollapseAll: true,
    });
    context.subscriptions.push(
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#late) this.#refreshSoon();
      }),
      ...this.#commands(),
      {
        dispose: () => {
          clearTimeout(this.#resting);
        },
      },
    );
    this.#show();
  }

  /** Shows what a server has read, from now on. */
  follow(client: BaseLanguageClient): void {
    this.#tree.follow(client);
  }

  /** The server's index changed. */
  changed(): void {
    this.#late = true;
    if (this.#view.visible) this.#refreshSoon();
  }

  /** Refreshes now, or once the view has rested. */
  #refreshSoon(): void {
    if (this.#resting) return;
    this.#late = false;
    this.#tree.refresh();
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#late && this.#view.visible) this.#refreshSoon();
    }, rest);
  }

  #commands(): Disposable[] {
    const register = (name: string, act: (row?: SpeakersRow, rows?: readonly SpeakersRow[]) => unknown): Disposable =>
      commands.registerCommand(`galley.speakers.${name}`, act);
    return [
      register('bySpeaker', () => this.#layOut('speaker')),
      register('byOutlet', () => this.#layOut('outlet')),
      register('filter', () => this.#askFilter()),
      register('clearFilter', () => {
        this.#filter = '';
        this.#show();
      }),
      register('copy', (row, rows) => this.#copy(rows ?? (row ? [row] : this.#view.selection))),
      register('copyAll', () => this.#copy([undefined])),
      register('open', (row) => open(row ?? this.#view.selection[0], false)),
      register('openToSide', (row) => open(row ?? this.#view.selection[0], true)),
      register('references', (row) => findMentions(row ?? this.#view.selection[0])),
    ];
  }

  async #layOut(by: SpeakersBy): Promise<void> {
    this.#by = by;
    this.#show();
    await this.#context.workspaceState.update(byKey, by);
  }

  async #askFilter(): Promise<void> {
    const filter = await window.showInputBox({
      title: 'Filter Speakers',
      prompt: 'Words that the speaker, the outlet, the title or the quotation holds',
      value: this.#filter,
    });
    if (filter === undefined) return;
    this.#filter = filter.trim();
    this.#show();
  }

  #show(): void {
    const filtered = this.#filter !== '';
    void commands.executeCommand('setContext', byKey, this.#by);
    void commands.executeCommand('setContext', 'galley.speakers.filtered', filtered);
    this.#view.description = [
      this.#by === 'outlet' ? 'by outlet' : 'by speaker',
      ...(filtered ? [`“${this.#filter}”`] : []),
    ].join(' · ');
    this.#tree.show(this.#by, this.#filter);
  }

  /** Puts quotations with their citations on the clipboard: those under the rows, each once; under `undefined`, all. */
  async #copy(rows: readonly (SpeakersRow | undefined)[]): Promise<void> {
    const outer = rows.filter((row) => !row || !rows.some((other) => other && other !== row && isUnder(row, other)));
    const texts = await Promise.all(outer.map((row) => this.#tree.ask<string>('galley/speakersMarkdown', row)));
    const markdown = texts.filter(Boolean).join('\n');
    if (markdown === '') {
      window.setStatusBarMessage('Galley: nothing to copy', 4_000);
      return;
    }
    await env.clipboard.writeText(markdown);
    const count = markdown.split(/^> — /mu).length - 1;
    window.setStatusBarMessage(
      `Galley: ${count} ${count === 1 ? 'quotation' : 'quotations'} copied as Markdown`,
      4_000,
    );
  }
}

function isUnder({ path }: SpeakersRow, above: SpeakersRow): boolean {
  return above.path.length < path.length && above.path.every((id, i) => path[i] === id);
}

async function open(row: SpeakersRow | undefined, beside: boolean): Promise<void> {
  const place = row && placeOf(row.node);
  if (!place) return;
  const { uri, options } = place;
  await commands.executeCommand('vscode.open', uri, beside ? { ...options, viewColumn: ViewColumn.Beside } : options);
}

/** All mentions of a speaker, in the view of references. */
async function findMentions(row: SpeakersRow | undefined): Promise<void> {
  if (!row?.node.range) return;
  await open(row, false);
  await commands.executeCommand('references-view.findReferences');
}
