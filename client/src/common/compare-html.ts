import type {
  ComparedArticle,
  CompareAnswer,
  CompareItem,
  Comparison,
  CompareRow,
  CompareSection,
} from './compare-types.ts';
import { compareStyle } from './compare-style.ts';

/** What the frame of the page needs. */
export interface PageFrame {
  /** A fresh random word: only scripts and styles that bear it run. */
  readonly nonce: string;
  /** The address of the page's script. */
  readonly script: string;
}

/**
 * The page of the view "Compare Outlets", without its content: the page's script asks for it. Nothing in it comes from an
 * article; nothing is loaded but the script.
 */
export function comparePage({ nonce, script }: PageFrame): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Compare Outlets</title>
<style nonce="${nonce}">${compareStyle}</style>
</head>
<body>
<header>
<div id="head"></div>
<div role="toolbar" aria-label="Comparison">
<button type="button" id="only" aria-pressed="false">Only differences</button>
<button type="button" data-copy="markdown">Copy as Markdown</button>
<button type="button" data-copy="csv">Copy as CSV</button>
<span id="said" role="status"></span>
</div>
</header>
<main id="content" tabindex="-1"></main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}

/** The content of the page, in two parts: what stands above the table, and the table. All that articles say is escaped. */
export interface PageContent {
  readonly head: string;
  readonly main: string;
}

/** What the page shows for an answer of the server: the table, or why there is none. */
export function pageContent(answer: CompareAnswer): PageContent {
  if (answer === 'starting') return { head: '', main: notice('Galley is starting.') };
  if (!('why' in answer)) return { head: headOf(answer), main: tableOf(answer) };
  if (answer.why === 'unread')
    return {
      head: '',
      main: notice(
        'Galley has not read this article yet. It reads text and Markdown files in folders named seeds, articles or sources, and what galley.articles lists.',
      ),
    };
  return {
    head: '',
    main: notice(
      answer.articles > 1
        ? `This article stands alone: none of the other ${answer.articles - 1} articles here tells the same story.`
        : 'This article stands alone: it is the only one that Galley has read here. Put what other outlets wrote about the event beside it.',
    ),
  };
}

const notice = (text: string): string => `<p class="notice">${escapeHtml(text)}</p>`;

function headOf({ title, line, wires, articles, left }: Comparison): string {
  const texts = wires.map(({ mark, agency, articles: count }) => {
    const outlets = articles.filter(({ wire }) => wire === mark).map(({ outlet }) => outlet);
    const whose = agency === undefined ? 'one text' : `one text, credited to ${agency}`;
    return `<li><span class="wire">${escapeHtml(mark)}</span> ${escapeHtml(`${whose}, in ${count} articles (${[...new Set(outlets)].join(', ')}): counted once`)}</li>`;
  });
  return [
    `<h1>${escapeHtml(title ?? 'A story by outlet')}</h1>`,
    `<p>${escapeHtml(line)}</p>`,
    texts.length > 0 ? `<ul>${texts.join('')}</ul>` : '',
    left > 0 ? `<p class="note">${left} more articles of this story have no column.</p>` : '',
  ].join('');
}

function tableOf(comparison: Comparison): string {
  const { articles, sections } = comparison;
  const heads = articles.map((article, column) => columnHead(article, column)).join('');
  const none = sections.every(({ rows }) => rows.every(({ differs }) => !differs));
  return [
    '<table>',
    '<caption class="unseen">What each outlet gives. Arrow keys move between cells, Enter opens the place.</caption>',
    `<thead><tr><th scope="col"><span class="unseen">What</span></th>${heads}</tr></thead>`,
    ...sections.map((section) => sectionOf(section, articles)),
    '</table>',
    none ? '<p class="notice none">No differences.</p>' : '',
  ].join('\n');
}

function columnHead({ uri, outlet, title, published, wire }: ComparedArticle, column: number): string {
  const details = [published === undefined ? '' : escapeHtml(published), wire === undefined ? '' : wireMark(wire)];
  const start = { line: 0, character: 0 };
  return `<th scope="col">${place(outlet, { uri, range: { start, end: start } }, `head|${column}`, title ?? outlet)}<span class="note">${details.filter(Boolean).join(' · ')}</span></th>`;
}

const wireMark = (mark: string): string =>
  `<span class="wire" title="One text in several articles">text ${escapeHtml(mark)}</span>`;

function sectionOf({ id, title, rows }: CompareSection, articles: readonly ComparedArticle[]): string {
  const columns = articles.length + 1;
  const empty = `<tr><td colspan="${columns}" class="note">Nothing found.</td></tr>`;
  const seen = new Map<string, number>();
  const lines = rows.map((row) => {
    // Labels may be the same: the count keeps rows apart, and the key the same when other rows come or go.
    const count = seen.get(row.label) ?? 0;
    seen.set(row.label, count + 1);
    return rowOf(row, `${id}|${row.label}|${count}`);
  });
  return `<tbody id="section-${escapeHtml(id)}"><tr class="section"><th scope="rowgroup" colspan="${columns}">${escapeHtml(title)}</th></tr>\n${lines.join('\n') || empty}</tbody>`;
}

function rowOf({ label, note, differs, cells }: CompareRow, key: string): string {
  const apart = differs && cells.some((cell) => cell.some((item) => item.differs));
  const mark = apart
    ? '<span class="mark" aria-hidden="true">≠ </span><span class="unseen">Outlets differ: </span>'
    : '';
  const tds = cells.map((cell, column) => `<td>${cellOf(cell, `${key}|${column}`)}</td>`).join('');
  return `<tr class="${differs ? 'differs' : 'same'}"><th scope="row">${mark}${escapeHtml(label)}${noteOf(note)}</th>${tds}</tr>`;
}

function cellOf(cell: readonly CompareItem[], key: string): string {
  if (cell.length === 0) return '<span class="note" aria-hidden="true">—</span><span class="unseen">not given</span>';
  const items = cell.map((item, i) => {
    const mark = item.differs
      ? '<span class="mark" aria-hidden="true">≠ </span><span class="unseen">differs: </span>'
      : '';
    const title = `Line ${item.range.start.line + 1}`;
    return `<div class="${item.differs ? 'item apart' : 'item'}">${mark}${place(item.text, item, `${key}|${i}`, title)}${noteOf(item.note)}</div>`;
  });
  return items.join('');
}

const noteOf = (note: string | undefined): string =>
  note === undefined ? '' : `<span class="note">${escapeHtml(note)}</span>`;

/** A button that opens a place; `key` finds it again after the table has changed. */
function place(
  text: string,
  { uri, range: { start, end } }: Pick<CompareItem, 'uri' | 'range'>,
  key: string,
  title: string,
): string {
  const at = [start.line, start.character, end.line, end.character].join(',');
  return `<button type="button" class="place" data-uri="${escapeHtml(uri)}" data-at="${at}" data-key="${escapeHtml(key)}" title="${escapeHtml(title)}">${escapeHtml(text)}</button>`;
}

/** Text made safe inside elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
