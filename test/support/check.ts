import assert from 'node:assert/strict';
import type { Annotations } from '../../server/src/analyse/annotations.ts';
import type { CheckInput, Finding } from '../../server/src/check/finding.ts';
import { checks } from '../../server/src/check/registry.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { findAttributions } from '../../server/src/analyse/quotations/find-attributions.ts';
import { looseQuotes } from '../../server/src/resolve/loose-quotes.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import { saysTranslated } from '../../server/src/resolve/translated.ts';
import { FolderIndex } from '../../server/src/story/folder-index.ts';
import { printOf } from '../../server/src/story/shingles-print.ts';
import { namesFromList, type NameLists } from './names.ts';

/** What a fixture may bring besides the article's text. */
export interface CheckOptions {
  /** Names the model would find, in this article and in the others. */
  readonly names?: NameLists;
  /** Other articles of the folder. */
  readonly others?: readonly string[];
  /** The file's ending; `.txt` when left out. */
  readonly ending?: '.txt' | '.md';
  /** Whether reported speech is looked for, by patterns. */
  readonly quotations?: boolean;
}

/** Takes "⟦" and "⟧" out of a fixture. Returns the text and the marked stretches, UTF-16 offsets of the text. */
export function takeMarks(source: string): { text: string; marked: { start: number; end: number }[] } {
  const marked: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const char of source) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') {
      marked.push({ start: open, end: text.length });
    } else text += char;
  }
  return { text, marked };
}

/** Everything a check gets for an article, its names taken from lists instead of the model. */
export function checkInput(text: string, options: CheckOptions = {}): CheckInput {
  const index = new FolderIndex();
  const read = (uri: string, content: string): Omit<CheckInput, 'others' | 'index'> => {
    const article = parseArticle({ uri, text: content });
    const names = namesFromList(article, options.names ?? {});
    const blocks = article.blocks.map((_, i) => ({ names: names[i] ?? [], figures: [], timexes: [] }));
    const annotations: Annotations = {
      blocks,
      attributions: options.quotations ? findAttributions(article, blocks) : [],
      named: options.names !== undefined,
    };
    const told = summarise(article, annotations);
    const loose = looseQuotes(article, told.quotations);
    const summary = { ...told, loose, ...(saysTranslated(article) && { translated: true }), print: printOf(article) };
    index.set(summary);
    return { article, annotations, summary };
  };
  const others = (options.others ?? []).map(
    (content, index) => read(`file:///folder/other-${String(index)}.txt`, content).summary,
  );
  return { ...read(`file:///folder/article${options.ending ?? '.txt'}`, text), others, index };
}

/** The findings of one code (or all) in a text without marks. */
export function findingsIn(text: string, code?: string, options?: CheckOptions): readonly Finding[] {
  const input = checkInput(text, options);
  // Once outside `runChecks`, which would hide a check that throws.
  for (const one of checks) one.run(input);
  return runChecks(input, {}).filter((finding) => code === undefined || finding.code === code);
}

/**
 * Runs one check over a fixture and compares: each finding must stand exactly where the fixture has "⟦…⟧", none where it
 * has none.
 * @returns the findings, for further claims about message, fix and related places
 */
export function check(code: string, source: string, options?: CheckOptions): readonly Finding[] {
  const { text, marked } = takeMarks(source);
  const found = findingsIn(text, code, options);
  const show = (spans: readonly { readonly start: number; readonly end: number }[]): string => {
    const cuts = spans
      .flatMap(({ start, end }) => [
        { at: start, mark: '⟦' },
        { at: end, mark: '⟧' },
      ])
      .sort((a, b) => b.at - a.at || (a.mark === '⟦' ? -1 : 1));
    return cuts.reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
  };
  assert.equal(show(found.map(({ span }) => span)), show(marked), found.map(({ message }) => message).join(' / '));
  return found;
}

/** The text after the fixes of all its findings of one code. */
export function fixed(code: string, source: string, options?: CheckOptions): string {
  const { text } = takeMarks(source);
  return findingsIn(text, code, options)
    .flatMap(({ fix }) => fix?.edits ?? [])
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

/** One `it` a fixture: the article stands for its own title. */
export function table(code: string, kind: string, sources: readonly string[], options?: CheckOptions): void {
  describe(kind, () => {
    for (const source of sources) {
      it(source.replace(/\s+/gu, ' ').slice(0, 90), () => {
        check(code, source, options);
      });
    }
  });
}
