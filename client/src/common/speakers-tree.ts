import {
  type Event,
  EventEmitter,
  Range,
  type TextDocumentShowOptions,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** How the tree is laid out. */
export type SpeakersBy = 'speaker' | 'outlet';

/** What the server is asked (`galley/speakers`). */
export interface SpeakersQuery {
  readonly by: SpeakersBy;
  readonly filter?: string;
  readonly under?: readonly string[];
}

/** A row as the server gives it. */
export interface SpeakersNode {
  readonly id: string;
  readonly kind: 'speaker' | 'unnamed' | 'outlet' | 'quotation';
  readonly type?: 'person' | 'organization' | 'place';
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly quotations: number;
  readonly uri?: string;
  readonly range?: { start: { line: number; character: number }; end: { line: number; character: number } };
}

/** A row with the way to it. */
export interface SpeakersRow {
  readonly node: SpeakersNode;
  /** Ids from the top down to this row. */
  readonly path: readonly string[];
}

const icons: Readonly<Record<SpeakersNode['kind'], string>> = {
  speaker: 'person',
  unnamed: 'question',
  outlet: 'file',
  quotation: 'quote',
};
const typeIcons = { person: 'person', organization: 'organization', place: 'location' } as const;

/** The rows of the view "Speakers", level by level as they are opened, from the server. */
export class SpeakersTree implements TreeDataProvider<SpeakersRow> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
  #client: BaseLanguageClient | undefined;
  #by: SpeakersBy;
  #filter = '';

  constructor(by: SpeakersBy) {
    this.#by = by;
  }

  /** What the tree shows now, for requests about its rows. */
  get query(): SpeakersQuery {
    return { by: this.#by, ...(this.#filter !== '' && { filter: this.#filter }) };
  }

  /** Asks this client from now on; none while the server is away. */
  follow(client: BaseLanguageClient | undefined): void {
    this.#client = client;
    this.refresh();
  }

  /** Lays the tree out anew. */
  show(by: SpeakersBy, filter: string): void {
    this.#by = by;
    this.#filter = filter;
    this.refresh();
  }

  /** Asks for all visible rows again; what is open stays open. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Asks the server about rows; undefined while it is away, or when it goes before it answers. */
  async ask<T>(method: string, row: SpeakersRow | undefined): Promise<T | undefined> {
    if (!this.#client?.isRunning()) return undefined;
    const query: SpeakersQuery = { ...this.query, ...(row && { under: row.path }) };
    try {
      return await this.#client.sendRequest<T>(method, query);
    } catch {
      // What went wrong is in the server's log; the rows are asked for anew when it is back.
      return undefined;
    }
  }

  async getChildren(row?: SpeakersRow): Promise<SpeakersRow[]> {
    const nodes = (await this.ask<SpeakersNode[]>('galley/speakers', row)) ?? [];
    return nodes.map((node) => ({ node, path: [...(row?.path ?? []), node.id] }));
  }

  getTreeItem({ node, path }: SpeakersRow): TreeItem {
    const leaf = node.kind === 'quotation';
    const item = new TreeItem(node.label, leaf ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed);
    // Of the layout too: a row keeps being open only where it is the same row.
    item.id = [this.#by, ...path].join('\n');
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = node.tooltip;
    item.contextValue = node.uri === undefined ? node.kind : `${node.kind} place`;
    item.iconPath =
      node.kind === 'quotation'
        ? new ThemeIcon('quote', new ThemeColor('descriptionForeground'))
        : new ThemeIcon(node.kind === 'speaker' && node.type ? typeIcons[node.type] : icons[node.kind]);
    item.accessibilityInformation = {
      label: [node.label, node.description].filter(Boolean).join(', '),
    };
    const place = leaf ? placeOf(node) : undefined;
    if (place) item.command = { command: 'vscode.open', title: 'Open', arguments: [place.uri, place.options] };
    return item;
  }
}

/** How an editor opens the place that a row leads to; undefined where it leads nowhere. */
export function placeOf({ uri, range }: SpeakersNode): { uri: Uri; options: TextDocumentShowOptions } | undefined {
  if (uri === undefined) return undefined;
  const selection = range && new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  return { uri: Uri.parse(uri), options: { preview: true, ...(selection && { selection }) } };
}
