import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { EntityType } from '../analyse/annotations.ts';
import type { BlockType } from '../parse/article.ts';
import { saidBy } from '../resolve/said-by.ts';
import type { Summary } from '../resolve/summary.ts';
import { foldName } from '../story/keys.ts';
import type { Span } from '../text/span.ts';
import { type Folder, locationOf, rangeOf, type View } from './context.ts';
import { fullestIntroduction } from './introduction.ts';
import { plural, shorten } from './markdown.ts';

/** Parts of an article that an outline shows by themselves; paragraphs would drown it. */
const parts: Partial<Record<BlockType, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  date: 'date',
  subhead: 'subhead',
  caption: 'caption',
};

const entityKinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/** Characters of a text that a symbol shows. */
const shown = 80;

/** Workspace symbols returned at most: an editor's list is no place for thousands. */
const maxSymbols = 200;

/** The outline of an article: its parts in order, then its speakers with what each says. */
export function documentSymbols({ article, summary, lines }: View): DocumentSymbol[] {
  const symbol = (name: string, kind: SymbolKind, span: Span, detail?: string): DocumentSymbol => {
    const range = rangeOf(lines, span);
    return { name: name || '…', kind, range, selectionRange: range, ...(detail && { detail }) };
  };
  const outline = article.blocks.flatMap((block) => {
    const detail = parts[block.type];
    return detail ? [symbol(shorten(block.text, shown), SymbolKind.String, block.span, detail)] : [];
  });
  return [...outline, ...speakers(summary, symbol)];
}

type MakeSymbol = (name: string, kind: SymbolKind, span: Span, detail?: string) => DocumentSymbol;

function speakers(summary: Summary, symbol: MakeSymbol): DocumentSymbol[] {
  const bySpeaker = new Map<string, DocumentSymbol>();
  for (const quotation of summary.quotations) {
    const first = quotation.content[0];
    const last = quotation.content.at(-1);
    if (!first || !last) continue;
    const names = saidBy(quotation).flatMap((index) => summary.entities[index]?.name ?? []);
    const name = names.length > 0 ? names.join(' and ') : (quotation.sourceText ?? 'Unnamed speaker');
    const whole = { start: Math.min(first.start, quotation.source?.start ?? first.start), end: last.end };
    const parent = bySpeaker.get(name) ?? symbol(name, SymbolKind.Class, quotation.source ?? first, 'speaker');
    bySpeaker.set(name, parent);
    parent.children ??= [];
    parent.children.push(symbol(shorten(quotation.text, shown), SymbolKind.Event, whole, quotation.kind));
  }
  for (const parent of bySpeaker.values()) parent.range = around(parent);
  return [...bySpeaker.values()];
}

/** LSP wants a parent's range to hold its children's. */
function around(parent: DocumentSymbol): DocumentSymbol['range'] {
  const all = [parent.selectionRange, ...(parent.children ?? []).map((child) => child.range)];
  const before = (a: DocumentSymbol['range']['start'], b: DocumentSymbol['range']['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return {
    start: all.map((range) => range.start).reduce((a, b) => (before(b, a) ? b : a)),
    end: all.map((range) => range.end).reduce((a, b) => (before(a, b) ? b : a)),
  };
}

/**
 * The entities of the folder whose name holds the query's letters in order (as VS Code filters), those in most articles
 * first. Each stands at its fullest introduction.
 */
export function workspaceSymbols(folder: Folder, query: string): WorkspaceSymbol[] {
  const wanted = foldName(query).replaceAll(' ', '');
  const found: { symbol: WorkspaceSymbol; articles: number }[] = [];
  for (const entity of folder.index.entities()) {
    if (!inOrder(wanted, foldName(entity.name))) continue;
    const introduction = fullestIntroduction(entity);
    const location = introduction && locationOf(folder, introduction.share.summary.uri, introduction.mention);
    if (!location) continue;
    const articles = new Set(entity.shares.map((share) => share.summary.uri)).size;
    const containerName = plural(articles, 'article');
    found.push({ articles, symbol: { name: entity.name, kind: entityKinds[entity.type], location, containerName } });
  }
  return found
    .sort((a, b) => b.articles - a.articles || (a.symbol.name < b.symbol.name ? -1 : 1))
    .slice(0, maxSymbols)
    .map((each) => each.symbol);
}

function inOrder(wanted: string, name: string): boolean {
  let at = 0;
  for (const unit of name) if (unit === wanted[at]) at++;
  return at >= wanted.length;
}
