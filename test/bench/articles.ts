import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An article to measure on. */
export interface BenchArticle {
  readonly name: string;
  readonly text: string;
}

/** The stories of `seeds/`, and the real articles of the shared folder where it is present. */
export function benchArticles(): BenchArticle[] {
  const shared = process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  const own = fileURLToPath(new URL('../../seeds', import.meta.url));
  return [...read(own, ''), ...read(`${shared}/seeds`, 'real/')];
}

function read(folder: string, prefix: string): BenchArticle[] {
  if (!existsSync(folder)) {
    console.log(`(${prefix} articles are absent)`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ name: prefix + name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** An edit as a keystroke makes it: one letter typed at an offset. */
export interface Edit {
  readonly offset: number;
  readonly letter: string;
}

/** Edits spread evenly over a text, each behind a letter, so that words change and structure stays. */
export function spreadEdits(text: string, count: number): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < count; i++) {
    let offset = Math.floor(((i + 0.5) * text.length) / count);
    while (offset < text.length && !/[a-z]/.test(text.charAt(offset - 1))) offset++;
    edits.push({ offset, letter: 'e' });
  }
  return edits;
}
