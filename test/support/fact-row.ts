import assert from 'node:assert/strict';
import type { FactRow } from '../../server/src/story/facts/fact-row.ts';
import { root, type TestFolder } from './folder.ts';

/**
 * A row of facts by hand, as the layer that compares articles would give it.
 * @param given the words that articles give by path; they are looked up in the article
 * @throws AssertionError when an article has no such words
 */
export function factRow(
  folder: TestFolder,
  row: Omit<FactRow, 'cells'>,
  given: Readonly<Record<string, string>>,
): FactRow {
  return {
    ...row,
    cells: Object.entries(given).map(([path, text]) => {
      const start = folder.text(path).indexOf(text);
      assert.ok(start >= 0, `${path} has "${text}"`);
      return { uri: `${root}/${path}`, text, start, end: start + text.length };
    }),
  };
}
