import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../server/src/check/finding.ts';
import type { View } from '../../server/src/features/context.ts';
import { wikinewsStories } from '../bench/wikinews-corpus.ts';
import { readAll } from '../support/read-all.ts';
import { matchSnapshot } from '../support/snapshot.ts';

const own = fileURLToPath(new URL('../../seeds', import.meta.url));
const real = `${process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))}/seeds`;

/** The articles of a folder by file name. */
function articlesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort();
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** Twenty short Wikinews stories that are not held out, by the hash of their address; undefined where they are absent. */
function wikinews(): Map<string, string> | undefined {
  const years = ([2019, 2020] as const).map((year) => wikinewsStories(year));
  if (years.some((stories) => !stories)) return undefined;
  const heldOut = readFileSync(new URL('../../training/heldout/wikinews.txt', import.meta.url), 'utf8').split('\n');
  const stories = years
    .flatMap((each) => each ?? [])
    .filter(({ slug, text }) => text.length < 3_000 && !heldOut.some((line) => line.endsWith(`/wiki/${slug}`)))
    .map((story) => ({ ...story, hash: createHash('sha256').update(story.slug).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return new Map(stories.slice(0, 20).map(({ slug, text }) => [`${slug}.txt`, text]));
}

/** Findings without the article's text: where, what, and the first words that are flagged. */
function standOff({ article }: View, findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, span }) => {
    const words = article.text.slice(span.start, span.end).split(/\s+/u);
    const shown = words.length > shownWords ? `${words.slice(0, shownWords).join(' ')}…` : words.join(' ');
    return `${String(span.start)}-${String(span.end)} ${severity} ${code} ⟦${shown}⟧`;
  });
}

/** Flagged words that a snapshot of a text shows that is not ours. */
const shownWords = 6;

/** Findings as a person reads them, then who is named, then who says what. */
function inWords({ article, summary, lines }: View, findings: readonly Finding[]): string {
  const at = (offset: number): string => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  const found = findings.map(({ code, severity, span, message, related }) =>
    [
      `${at(span.start)} ${severity} ${code} ⟦${article.text.slice(span.start, span.end)}⟧`,
      `  ${message}`,
      ...related.map((each) => `  → ${each.uri.slice(each.uri.lastIndexOf('/') + 1)}: ${each.message}`),
    ].join('\n'),
  );
  const entities = summary.entities.map(
    ({ type, aliases, roles, mentions }) =>
      `${type}: ${aliases.join(' = ')} (${mentions.length})${roles.map((role) => ` — ${role.text}`).join('')}`,
  );
  const quotations = summary.quotations.map((each) => {
    const speaker = each.speaker === undefined ? `(${each.sourceText ?? '?'})` : summary.entities[each.speaker]?.name;
    return `${at(each.content[0]?.start ?? 0)} ${each.kind} ${speaker ?? '?'}: ${each.text}`;
  });
  return ['# findings', ...found, '', '# entities', ...entities, '', '# quotations', ...quotations, ''].join('\n');
}

describe('whole articles', function () {
  this.timeout(120_000);

  it('of seeds/ are read as the snapshots say', async () => {
    for (const [name, { view, findings }] of await readAll(articlesIn(own)))
      matchSnapshot(`seeds/${name}.snap.txt`, inWords(view, findings));
  });

  it('of the shared folder are read as the snapshots say (places only: their text is not ours)', async function () {
    if (!existsSync(real)) {
      console.log('      the real articles are absent: GALLEY_SHARED names the folder that holds seeds/');
      this.skip();
    }
    for (const [name, { view, findings }] of await readAll(articlesIn(real))) {
      const { entities, mentions, quotations, figures, timexes } = view.summary;
      const counts = `${entities.length} entities, ${mentions.length} mentions, ${quotations.length} quotations (${quotations.filter((each) => each.speaker !== undefined).length} with a speaker), ${figures.length} figures, ${timexes.length} timexes`;
      matchSnapshot(
        `real/${name.replace(/\.txt$/, '')}.snap.txt`,
        `${[counts, ...standOff(view, findings)].join('\n')}\n`,
      );
    }
  });

  it('of Wikinews have the findings that the snapshot says', async function () {
    const stories = wikinews();
    if (!stories) {
      console.log('      the Wikinews stories are absent: GALLEY_SHARED names the folder that holds data/');
      this.skip();
    }
    const parts = [...(await readAll(stories))].map(([name, { view, findings }]) =>
      [name, ...standOff(view, findings).map((line) => `  ${line}`)].join('\n'),
    );
    matchSnapshot('real/wikinews.snap.txt', `${parts.join('\n')}\n`);
  });
});
