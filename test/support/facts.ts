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

/** The day on which articles of a fixture are published when they do not say. */
const DAY = '2026-03-11';

/** An article of a fixture as the checks get it, and what the fixture marks in it. */
export interface StoryArticle extends CheckInput {
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads a story with the real model. Articles begin with `=== Outlet` or `=== Outlet, 2026-03-11`; the first line behind is
 * the headline, a line is a paragraph.
 * @param known the folder that the articles are put into
 * @returns one input an article, the others of the fixture its story
 */
export async function readStory(fixture: string, known = new FolderIndex()): Promise<readonly StoryArticle[]> {
  const encoder = await loadEncoder();
  assert.ok(encoder, 'the model is there');
  const analyser = new Analyser(encoder);
  const parts = fixture.split(/^\s*=== /mu).filter((part) => part.trim() !== '');
  const read = await Promise.all(
    parts.map(async (part, i) => {
      const [first = '', ...lines] = part.split('\n').map((line) => line.trim());
      const [outlet = '', published = DAY] = first.split(', ');
      const [headline = '', ...paragraphs] = lines.filter(Boolean);
      const front = `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n`;
      const { text, marked } = takeMarks(`${front}# ${headline}\n\n${paragraphs.join('\n\n')}\n`);
      const article = parseArticle({ uri: `file:///folder/${String(i)}.md`, text });
      const annotations = await analyser.analyse(article, { priority: 'background' });
      const summary = wholeSummary(article, annotations);
      known.set(summary);
      return { article, annotations, summary, marked };
    }),
  );
  return read.map((own) => ({
    ...own,
    others: read.flatMap(({ summary }) => (summary === own.summary ? [] : [summary])),
    index: known,
  }));
}

/** What outlets, or passages of one, tell differently. */
const COMPARED = /^(?:conflict|contradiction)\//;

/** The findings of an article that come of comparison. */
export function comparedIn(input: CheckInput): readonly Finding[] {
  // Once outside `runChecks`, which would hide a check that throws.
  for (const one of checks) one.run(input);
  return runChecks(input, {}).filter(({ code }) => COMPARED.test(code));
}

/**
 * Checks a story: in each of its articles findings must stand where the fixture has "⟦…⟧", all of one code, and none of any
 * comparison elsewhere.
 * @returns the findings by article
 */
export async function checkStory(code: string, fixture: string): Promise<readonly (readonly Finding[])[]> {
  const story = await readStory(fixture);
  return story.map((input) => {
    const found = comparedIn(input);
    const show = (spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
      spans.map(({ start, end }) => input.article.text.slice(start, end));
    const told = found.map((each) => `${each.code} ${each.message}`).join(' / ');
    assert.deepEqual(
      found.map(({ span, code: own }) => `${own} ${show([span]).join('')}`),
      show(input.marked).map((text) => `${code} ${text}`),
      told,
    );
    assert.deepEqual(
      found.map(({ span: { start } }) => start),
      input.marked.map(({ start }) => start),
      told,
    );
    return found;
  });
}

/** One `it` a story of a table, named by its first words; all are skipped where the model's files are not there. */
export function storyTable(code: string, kind: string, stories: Readonly<Record<string, string>>): void {
  describe(`${code}: ${kind}`, function () {
    this.timeout(120_000);
    before(async function () {
      if (!(await loadEncoder())) this.skip();
    });
    for (const [name, fixture] of Object.entries(stories)) {
      it(name, async () => {
        await checkStory(code, fixture);
      });
    }
  });
}

/** A story of two outlets, a headline and one paragraph each. */
export const two = (first: string, second: string): string => `
    === Harbour Times
    News of the day
    ${first}
    === Northgate Wire
    The day in brief
    ${second}`;
