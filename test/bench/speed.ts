import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canRefresh, LspClient } from '../support/lsp-client.ts';
import { type BenchArticle, benchArticles, spreadEdits } from './articles.ts';
import { Harper } from './harper.ts';
import { quantile, since, sum, table, wordCount } from './statistics.ts';

/** Cold starts measured on each side. */
const coldRuns = 3;

/** Keystrokes, spread over one article. */
const keystrokes = 200;

/** Measures what a reader waits for, and harper.js on the same articles in the same run. */
export async function speed(): Promise<string> {
  const articles = benchArticles();
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  mkdirSync(join(folder, 'articles'));
  try {
    const cold = await coldStart(articles, folder);
    const client = new LspClient(folder);
    await client.initialize({}, canRefresh);
    client.connection.onRequest('workspace/diagnostic/refresh', () => null);
    const harper = new Harper();
    await harper.start();
    // Both are warm when the clock starts: they have read a page of English that is none of the articles.
    const page = readFileSync(new URL('../../seeds/README.md', import.meta.url), 'utf8');
    await open(client, 'articles/warm-up.txt', page);
    await harper.lint(page);
    const unseen = await unseenArticles(client, harper, articles);
    const typing = await keystrokesOn(client, harper, longest(articles));
    const memory = residentMegabytes(client.process.pid);
    await client.end();
    const plain = await plainMemory(folder, articles);
    const note = `Server memory with ${articles.length} articles open: ${memory} MB resident as VS Code starts it, ${plain} MB started plainly.`;
    return [cold, unseen, typing, note].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function coldStart(articles: readonly BenchArticle[], folder: string): Promise<string> {
  const first = articles[0];
  if (!first) return '';
  const galley: number[] = [];
  const harper: number[] = [];
  for (let i = 0; i < coldRuns; i++) {
    const begun = performance.now();
    const client = new LspClient(folder);
    await client.initialize();
    await open(client, `articles/${first.name}`, first.text);
    galley.push(since(begun));
    await client.end();
    const script = fileURLToPath(new URL('harper-cold.ts', import.meta.url));
    harper.push(
      Number(
        execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }).trim().split('\n').at(-1),
      ),
    );
  }
  return table(
    ['cold start (ms, median)', 'Galley: server start to first tokens', 'harper.js: start to first answer'],
    [[`${first.name}, ${coldRuns} runs`, quantile(galley, 0.5), quantile(harper, 0.5)]],
  );
}

/** Opens each article for the first time and waits for complete tokens and findings. */
async function unseenArticles(client: LspClient, harper: Harper, articles: readonly BenchArticle[]): Promise<string> {
  const rows: (string | number)[][] = [];
  const times: { galley: number; harper: number; words: number }[] = [];
  for (const { name, text } of articles) {
    const path = `articles/${name.replace('/', '-')}`;
    let begun = performance.now();
    await open(client, path, text);
    const galley = since(begun);
    begun = performance.now();
    await harper.lint(text);
    const peer = since(begun);
    times.push({ galley, harper: peer, words: wordCount(text) });
    rows.push([name, wordCount(text), galley, peer, (galley / peer).toFixed(2)]);
  }
  const words = sum(times.map((each) => each.words)) / 1_000;
  const galley = sum(times.map((each) => each.galley)) / words;
  const peer = sum(times.map((each) => each.harper)) / words;
  rows.push(['**a thousand words**', 1_000, galley, peer, (galley / peer).toFixed(2)]);
  return table(['unseen article', 'words', 'Galley: tokens and findings (ms)', 'harper.js (ms)', 'ratio'], rows);
}

/**
 * Types letters all over an article as VS Code's client tells of it; after each, waits for fresh tokens and findings, then for the
 * comparisons that VS Code asks for after a pause, and has harper.js check the same text.
 */
async function keystrokesOn(client: LspClient, harper: Harper, { name, text }: BenchArticle): Promise<string> {
  const path = `articles/typing-${name.replace('/', '-')}`;
  await open(client, path, text);
  const galley: number[] = [];
  const compared: number[] = [];
  const peer: number[] = [];
  let version = 1;
  let previousResultId = '';
  for (const { offset, letter } of spreadEdits(text, keystrokes)) {
    const edited = text.slice(0, offset) + letter + text.slice(offset);
    let begun = performance.now();
    await client.change(path, ++version, edited);
    await client.typeAt(path, edited, offset + letter.length);
    const [tokens] = await Promise.all([
      client.request<{ resultId: string }>('textDocument/semanticTokens/full/delta', path, { previousResultId }),
      client.request('textDocument/diagnostic', path),
    ]);
    galley.push(since(begun));
    previousResultId = tokens.resultId;
    await client.request('textDocument/diagnostic', path);
    compared.push(since(begun));
    begun = performance.now();
    await harper.lint(edited);
    peer.push(since(begun));
  }
  return table(
    [`keystroke in ${name} (${keystrokes} edits)`, 'p50 (ms)', 'p95 (ms)'],
    [
      ['Galley: fresh tokens and findings', quantile(galley, 0.5), quantile(galley, 0.95)],
      ['the same, then compared with other outlets', quantile(compared, 0.5), quantile(compared, 0.95)],
      ['harper.js: the same text checked again', quantile(peer, 0.5), quantile(peer, 0.95)],
    ],
  );
}

/** Memory of a server that was started as other editors start it. */
async function plainMemory(folder: string, articles: readonly BenchArticle[]): Promise<number> {
  const client = new LspClient(folder, [], true);
  await client.initialize();
  for (const { name, text } of articles) await open(client, `articles/${name.replace('/', '-')}`, text);
  const memory = residentMegabytes(client.process.pid);
  await client.end();
  return memory;
}

async function open(client: LspClient, path: string, text: string): Promise<void> {
  await client.open(path, text, path.endsWith('.md') ? 'markdown' : 'news-article');
  await Promise.all([
    client.request('textDocument/semanticTokens/full', path),
    client.request('textDocument/diagnostic', path),
  ]);
}

function longest(articles: readonly BenchArticle[]): BenchArticle {
  return articles.reduce((a, b) => (b.text.length > a.text.length ? b : a));
}

/** Resident memory of a process, from /proc; NaN where there is none. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    return Math.round(Number(pages?.[1]) / 1_024);
  } catch {
    return Number.NaN;
  }
}
