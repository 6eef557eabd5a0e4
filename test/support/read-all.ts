import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/check/finding.ts';
import type { View } from '../../server/src/features/context.ts';
import { Library } from '../../server/src/workspace/library.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { loadEncoder } from './encoder.ts';
import { root } from './folder.ts';

/**
 * Reads articles with the real model, all of them open at once.
 * @param articles their texts by file name
 * @throws when the model is absent, or when the server logs anything
 */
export async function readAll(
  articles: ReadonlyMap<string, string>,
): Promise<Map<string, { view: View; findings: readonly Finding[] }>> {
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
  const names = [...articles.keys()];
  for (const [name, text] of articles)
    library.setText({ uri: `${root}/articles/${name}`, text, version: 1, claimed: true });
  for (const name of names) await library.view(`${root}/articles/${name}`);
  const read = new Map<string, { view: View; findings: readonly Finding[] }>();
  for (const name of names) {
    const uri = `${root}/articles/${name}`;
    const view = await library.view(uri);
    if (view) read.set(name, { view, findings: (await library.findings(uri)) ?? [] });
  }
  return read;
}
