import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchArticles } from './articles.ts';
import { since, table, wordCount } from './statistics.ts';

const cli = fileURLToPath(new URL('../../dist/galley.cjs', import.meta.url));

/** How often the articles are written out, each copy with other words, so that no cache helps. */
const copies = 10;

/**
 * Words per second of `galley annotate`, and of spaCy's `en_core_web_md` on the same texts when GALLEY_SPACY names a
 * Python that has spaCy and GALLEY_SPACY_MODEL the model's folder (`training/README.md` says how to get both).
 */
export function annotate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  try {
    const articles = benchArticles();
    let words = 0;
    for (let copy = 0; copy < copies; copy++) {
      for (const { name, text } of articles) {
        // A number in each sentence makes every sentence new.
        const fresh = text.replace(/\. (?=[A-Z])/g, ` ${copy}. `);
        words += wordCount(fresh);
        writeFileSync(join(folder, `${copy}-${name.replace('/', '-')}`), fresh);
      }
    }
    const rows: (string | number)[][] = [];
    for (const runtime of ['wasm', 'native']) {
      const begun = performance.now();
      const run = spawnSync(process.execPath, [cli, 'annotate', folder, '--format', 'jsonl', '--runtime', runtime], {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      });
      const seconds = since(begun) / 1_000;
      const lines = run.stdout.split('\n').filter(Boolean).length;
      const usable = run.status === 0 && lines === articles.length * copies && !/names|model/i.test(run.stderr);
      rows.push([`galley annotate, ${runtime}`, usable ? Math.round(words / seconds) : `not installed here`]);
    }
    rows.push(['spaCy en_core_web_md, all components', spacy(folder, words)]);
    return table(
      [`annotating ${articles.length * copies} articles, ${words} words`, 'words per second, start included'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spacy(folder: string, words: number): string | number {
  const python = process.env['GALLEY_SPACY'];
  const model = process.env['GALLEY_SPACY_MODEL'];
  if (!python || !model) return 'absent (GALLEY_SPACY is not set)';
  const script = `
import pathlib, spacy, sys
nlp = spacy.load(sys.argv[1])
texts = [p.read_text(encoding="utf8") for p in pathlib.Path(sys.argv[2]).iterdir()]
for doc in nlp.pipe(texts): sum(1 for _ in doc.ents)
`;
  const begun = performance.now();
  const run = spawnSync(python, ['-c', script, model, folder], { encoding: 'utf8' });
  return run.status === 0
    ? Math.round(words / (since(begun) / 1_000))
    : `failed: ${run.stderr.split('\n').at(-2) ?? ''}`;
}
