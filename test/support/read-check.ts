import assert from 'node:assert/strict';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import type { CheckInput, Finding } from '../../server/src/check/finding.ts';
import { checks } from '../../server/src/check/registry.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { wholeSummary } from '../../server/src/story/whole-summary.ts';
import { takeMarks } from './check.ts';
import { loadEncoder } from './encoder.ts';

/** Other articles of the story, each as plain text. */
export interface ReadOptions {
  readonly others?: readonly string[];
}

/** Everything a check gets for an article that the real model has read. */
export async function readInput(text: string, { others = [] }: ReadOptions = {}): Promise<CheckInput> {
  const encoder = await loadEncoder();
  assert.ok(encoder, 'the model is there');
  const analyser = new Analyser(encoder);
  const index = new FolderIndex();
  const [own, ...rest] = await Promise.all(
    [text, ...others].map(async (content, i) => {
      const article = parseArticle({
        uri: `file:///folder/${i === 0 ? 'article' : `other-${String(i - 1)}`}.txt`,
        text: content,
      });
      const annotations = await analyser.analyse(article, { priority: 'background' });
      const summary = wholeSummary(article, annotations);
      index.set(summary);
      return { article, annotations, summary };
    }),
  );
  assert.ok(own);
  return { ...own, others: rest.map(({ summary }) => summary), index };
}

/**
 * Runs one check, with the real model, over a fixture: each finding must stand exactly where the fixture has "⟦…⟧". A fixture of one
 * line is a paragraph under a headline; else its first line is the headline.
 * @returns the findings, for further claims
 */
export async function checkRead(code: string, source: string, options?: ReadOptions): Promise<readonly Finding[]> {
  const { text, marked } = takeMarks(source.includes('\n') ? source : `News of the day\n\n${source}`);
  const input = await readInput(text, options);
  // Once outside `runChecks`, which would hide a check that throws.
  for (const one of checks) one.run(input);
  const found = runChecks(input, {}).filter((finding) => finding.code === code);
  const show = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
    spans.map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`);
  assert.deepEqual(
    show(found.map(({ span }) => span)),
    show(marked),
    found.map(({ message }) => message).join(' / ') || text,
  );
  return found;
}

/** The text of a fixture after the fixes of its findings of one code. */
export async function fixedRead(code: string, source: string): Promise<string> {
  const input = await readInput(`News of the day\n\n${source}`);
  return runChecks(input, {})
    .filter((finding) => finding.code === code)
    .flatMap(({ fix }) => fix?.edits ?? [])
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), input.article.text)
    .slice('News of the day\n\n'.length);
}

/** One `it` a fixture, named by its own words; all are skipped where the model's files are not there. */
export function readTable(code: string, kind: string, sources: readonly string[]): void {
  describe(`${code}: ${kind}`, function () {
    this.timeout(120_000);
    before(async function () {
      if (!(await loadEncoder())) this.skip();
    });
    for (const source of sources) {
      it(source.replace(/\s+/gu, ' ').slice(0, 90), async () => {
        await checkRead(code, source);
      });
    }
  });
}
