import assert from 'node:assert/strict';
import type { Annotations, Attribution } from '../../server/src/analyse/annotations.ts';
import { findAttributions } from '../../server/src/analyse/quotations/find-attributions.ts';
import type { Article, BlockSpan } from '../../server/src/parse/article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { summarise } from '../../server/src/resolve/summarise.ts';
import type { Summary } from '../../server/src/resolve/summary.ts';
import { type NameLists, namesFromList } from './names.ts';

/** An article with what was found in it. */
export interface Read {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
}

/** Reads a text with the names listed: parse, find quotations, summarise. */
export function read(text: string, names: NameLists = {}, uri = 'file:///articles/story.txt'): Read {
  const article = parseArticle({ uri, text });
  const found = namesFromList(article, names);
  const blocks = found.map((list) => ({ names: list, figures: [], timexes: [] }));
  const attributions = findAttributions(article, blocks);
  const annotations = { blocks, attributions, named: true };
  return { article, annotations, summary: summarise(article, annotations) };
}

/** A story around one paragraph, so that the parser sees a headline and a body. */
export const story = (...paragraphs: readonly string[]): string =>
  ['Council weighs the plan', ...paragraphs].join('\n\n');

const textOf = (article: Article, span: BlockSpan): string =>
  article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';

/** `kind source <cue> {content} {content}`; `…` for a source that must come from before. */
export function show(article: Article, attribution: Attribution): string {
  const source = attribution.source ? textOf(article, attribution.source) : attribution.continued ? '…' : '-';
  const cue = attribution.cue ? ` <${textOf(article, attribution.cue)}>` : '';
  return `${attribution.kind} ${source}${cue} ${attribution.content.map((c) => `{${textOf(article, c)}}`).join(' ')}`;
}

/** Checks the quotations found in one paragraph, as `show` writes them. */
export function checkQuotations(paragraph: string, expected: readonly string[], names: NameLists = {}): void {
  const { article, annotations } = read(story(paragraph), names);
  assert.deepEqual(
    annotations.attributions.map((attribution) => show(article, attribution)),
    expected,
  );
}

/** Checks who says each quotation: an entity's name, or `?words` where none is known. */
export function checkSpeakers(paragraphs: readonly string[], names: NameLists, expected: readonly string[]): Summary {
  const { summary } = read(story(...paragraphs), names);
  const speakers = summary.quotations.map((quotation) =>
    quotation.speaker === undefined ? `?${quotation.sourceText ?? ''}` : summary.entities[quotation.speaker]?.name,
  );
  assert.deepEqual(speakers, expected);
  return summary;
}
