// The script of the page "Compare Outlets": runs in the webview, talks to the extension (compare-view.ts) by messages.
/* global acquireVsCodeApi, document, window */

/**
 * What is kept over a reload: the article, the toggle, where the reader was.
 * @type {{ uri?: string, only?: boolean, top?: number, left?: number, focus?: string }}
 */
const vscode = acquireVsCodeApi();
let state = { ...vscode.getState() };
const head = document.getElementById('head');
const content = document.getElementById('content');
const only = document.getElementById('only');
const said = document.getElementById('said');

function keep(change) {
  state = { ...state, ...change };
  vscode.setState(state);
}

function showOnly() {
  document.body.classList.toggle('only', state.only === true);
  only.setAttribute('aria-pressed', String(state.only === true));
}

/** Puts new content in place of the old, and the reader back where they were. */
function show({ uri, head: above, main, compares }) {
  const other = state.uri !== undefined && state.uri !== uri;
  keep({ uri, ...(other && { top: 0, left: 0, focus: undefined }) });
  const focused = content.contains(document.activeElement) || document.activeElement === document.body;
  head.innerHTML = above;
  content.innerHTML = main;
  for (const button of document.querySelectorAll('[role="toolbar"] button')) button.disabled = !compares;
  content.scrollTo(state.left ?? 0, state.top ?? 0);
  if (focused && state.focus !== undefined) find(state.focus)?.focus({ preventScroll: true });
}

function find(key) {
  return places().find((each) => each.dataset.key === key);
}

/** The places that can be opened, those in hidden rows left out. */
function places(within = content) {
  return [...within.querySelectorAll('.place')].filter((each) => each.offsetParent !== null);
}

/** Where an arrow key leads from a place: along its row, or to the same column of a row further on. */
function neighbour(from, key, far) {
  const cell = from.closest('th, td');
  const row = cell.parentElement;
  const inRow = places(row);
  const all = far ? places() : inRow;
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const inCell = places(cell);
  if (key === 'ArrowLeft') return inRow[inRow.indexOf(from) - 1];
  if (key === 'ArrowRight') return inRow[inRow.indexOf(from) + 1];
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return undefined;
  const beside = inCell[inCell.indexOf(from) + step];
  if (beside) return beside;
  const rows = [...content.querySelectorAll('tr')];
  for (let i = rows.indexOf(row) + step; i >= 0 && i < rows.length; i += step) {
    const other = rows[i].cells[cell.cellIndex];
    const found = other && places(other).at(step > 0 ? 0 : -1);
    if (found) return found;
  }
  return undefined;
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('button');
  if (!button) return;
  if (button === only) {
    keep({ only: state.only !== true });
    showOnly();
  } else if (button.dataset.copy) {
    vscode.postMessage({ type: 'copy', as: button.dataset.copy });
  } else if (button.dataset.uri) {
    vscode.postMessage({ type: 'open', uri: button.dataset.uri, at: button.dataset.at.split(',').map(Number) });
  }
});

document.addEventListener('keydown', (event) => {
  const from = event.target.closest?.('.place');
  if (!from || event.altKey || event.shiftKey || event.metaKey) return;
  const to = neighbour(from, event.key, event.ctrlKey);
  if (!to) return;
  event.preventDefault();
  to.focus();
  // The header and the first column stay in view and may cover what the browser scrolled to.
  to.scrollIntoView({ block: 'center', inline: 'center' });
});

document.addEventListener('focusin', ({ target }) => {
  if (target.dataset?.key) keep({ focus: target.dataset.key });
});

let scrolled;
content.addEventListener('scroll', () => {
  window.clearTimeout(scrolled);
  scrolled = window.setTimeout(() => keep({ top: content.scrollTop, left: content.scrollLeft }), 200);
});

window.addEventListener('message', ({ data }) => {
  if (data.type === 'show') show(data);
  if (data.type === 'said') said.textContent = data.text;
});

showOnly();
vscode.postMessage({ type: 'ready' });
