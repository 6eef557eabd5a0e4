import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchArticles } from './articles.ts';
import { Harper } from './harper.ts';
import { table } from './statistics.ts';

const cli = fileURLToPath(new URL('../../dist/galley.cjs', import.meta.url));

/** How many findings Galley and harper.js raise on each article. Which are right is told in `docs/measurements.md`. */
export async function findings(): Promise<string> {
  const harper = new Harper();
  await harper.start();
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  try {
    const articles = benchArticles();
    for (const { name, text } of articles) writeFileSync(join(folder, name.replace('/', '-')), text);
    const run = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const found = (JSON.parse(run.stdout) as { findings: { path: string; code: string }[] }).findings;
    const rows: (string | number)[][] = [];
    for (const { name, text } of articles) {
      const own = found.filter(({ path }) => path.endsWith(name.replace('/', '-')));
      const counts = new Map<string, number>();
      for (const { code } of own) counts.set(code, (counts.get(code) ?? 0) + 1);
      const kinds = [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
      rows.push([name, own.length, kinds, await harper.lint(text)]);
    }
    return table(['article', 'Galley', 'which', 'harper.js'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
