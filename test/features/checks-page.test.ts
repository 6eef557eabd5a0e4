import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { checks } from '../../server/src/check/registry.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import { checkExamples } from '../fixtures/check-examples.ts';
import { checksPage } from '../support/checks-page.ts';
import { loadEncoder } from '../support/encoder.ts';
import { readStory } from '../support/facts.ts';

const page = fileURLToPath(new URL('../../docs/checks.md', import.meta.url));

/** Codes of which no short example can be given: they speak of an article as a whole. */
const ofTheWhole: readonly string[] = ['garbled/spun-article'];

describe('docs/checks.md', function () {
  this.timeout(120_000);

  it('has an example of every code, and none of another', () => {
    assert.deepEqual(
      Object.keys(checkExamples).sort(),
      checks
        .map(({ code }) => code)
        .filter((code) => !ofTheWhole.includes(code))
        .sort(),
    );
  });

  it('is what the examples make of it', async () => {
    const text = await format(checksPage(), { ...(await resolveConfig(page)), filepath: page });
    if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(page, text);
    assert.ok(existsSync(page), 'UPDATE_SNAPSHOTS=1 writes it');
    assert.equal(readFileSync(page, 'utf8'), text, 'UPDATE_SNAPSHOTS=1 writes it anew');
  });

  for (const [code, { reported, silent }] of Object.entries(checkExamples)) {
    it(`${code} is reported and left alone as the page says`, async function () {
      if (!(await loadEncoder())) this.skip();
      for (const fixture of [reported, silent]) {
        for (const input of await readStory(fixture)) {
          const { text } = input.article;
          const show = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
            spans.map(({ start, end }) => text.slice(start, end));
          const found = runChecks(input, {}).filter((finding) => finding.code === code);
          assert.deepEqual(show(found.map(({ span }) => span)), show(input.marked));
        }
      }
    });
  }
});
