import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../server/src/check/finding.ts';
import type { View } from '../../server/src/features/context.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { loadEncoder } from '../support/encoder.ts';
import { root } from '../support/folder.ts';
import { matchSnapshot } from '../support/snapshot.ts';

const own = fileURLToPath(new URL('../../seeds', import.meta.url));
const real = `${process.env['GALLEY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))}/seeds`;

/** Reads every article of a folder with the real model, all of them open at once. */
async function readAll(folder: string): Promise<Map<string, { view: View; findings: readonly Finding[] }>> {
  const encoder = await loadEncoder();
  assert.ok(encoder, 'the model is in server/model/');
  const library = new Library(
    {
      files: { list: () => Promise.resolve([]), read: () => Promise.resolve(undefined) },
      settings: () => Promise.resolve(defaultSettings),
      folders: () => [root],
      log: (message) => {
        throw new Error(message);
      },
    },
    encoder,
  );
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort();
  for (const name of names) {
    library.setText({
      uri: `${root}/articles/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
      version: 1,
      claimed: true,
    });
  }
  for (const name of names) await library.view(`${root}/articles/${name}`);
  const read = new Map<string, { view: View; findings: readonly Finding[] }>();
  for (const name of names) {
    const uri = `${root}/articles/${name}`;
    const view = await library.view(uri);
    if (view) read.set(name, { view, findings: (await library.findings(uri)) ?? [] });
  }
  return read;
}

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
  this.timeout(60_000);

  it('of seeds/ are read as the snapshots say', async () => {
    for (const [name, { view, findings }] of await readAll(own))
      matchSnapshot(`seeds/${name}.snap.txt`, inWords(view, findings));
  });

  it('of the shared folder are read as the snapshots say (offsets only: their text is not ours)', async function () {
    if (!existsSync(real)) {
      console.log('      the real articles are absent: GALLEY_SHARED names the folder that holds seeds/');
      this.skip();
    }
    for (const [name, { view, findings }] of await readAll(real)) {
      const found = findings.map(({ code, severity, span }) => `${span.start}-${span.end} ${severity} ${code}`);
      const { entities, mentions, quotations, figures, timexes } = view.summary;
      const counts = `${entities.length} entities, ${mentions.length} mentions, ${quotations.length} quotations (${quotations.filter((each) => each.speaker !== undefined).length} with a speaker), ${figures.length} figures, ${timexes.length} timexes`;
      matchSnapshot(`real/${name.replace(/\.txt$/, '')}.snap.txt`, `${[counts, ...found].join('\n')}\n`);
    }
  });
});
