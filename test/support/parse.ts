import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleFormat, Quote } from '../../server/src/parse/article.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import type { Span } from '../../server/src/text/span.ts';

/** Reads a text as an article; Markdown when `format` says so. */
export function articleOf(text: string, format: ArticleFormat = 'plain'): Article {
  return parseArticle({ uri: format === 'plain' ? 'file:///a.txt' : 'file:///a.md', text });
}

/** Block types and texts, one line each, as tests write them: `headline: Mayor resigns`. */
export function outline(article: Article): string[] {
  return article.blocks.map((block) => `${block.type}: ${block.text}`);
}

/** The sentences of a text as one paragraph. */
export function sentencesOf(article: Article, block = 0): string[] {
  const found = article.blocks[block];
  return found?.sentences.map((sentence) => found.text.slice(sentence.start, sentence.end)) ?? [];
}

/** A quote as a test writes it: depth in brackets when it is inside another, `…` where it is not closed, parts by ` // `. */
export function showQuote(article: Article, quote: Quote): string {
  const parts = quote.parts.map((part) => article.blocks[part.block]!.text.slice(part.content.start, part.content.end));
  return `${'>'.repeat(quote.depth)}${parts.join(' // ')}${quote.closed ? '' : ' …'}`;
}

/**
 * Fails unless the article tree keeps its promises: every span inside, in order, on whole characters; blocks apart; the
 * source map leads to the very characters of the text.
 */
export function checkTree(article: Article): void {
  const { text } = article;
  let end = article.frontMatter?.end ?? 0;
  for (const block of article.blocks) {
    checkSpan(text, block.span, 'block');
    assert.ok(block.span.start >= end, `blocks overlap at ${block.span.start}`);
    assert.ok(block.span.end > block.span.start, 'empty block');
    end = block.span.end;
    assert.ok(!/[\r\n]/.test(block.text), 'line break in block text');
    let last = -1;
    for (let i = 0; i < block.text.length; i++) {
      const at = block.map.toSource(i);
      assert.ok(at >= block.span.start && at < block.span.end, `char ${i} at ${at} outside its block`);
      assert.ok(at > last || text[last] === '&', `source runs backwards at ${i}`);
      last = at;
      const char = block.text[i]!;
      if (/\s/.test(char) || text[at] === '&' || text[at] === ';' || text[at] === '\0') continue;
      assert.equal(text[at], char, `char ${i} of ${JSON.stringify(block.text)}`);
    }
    let sentenceEnd = 0;
    for (const sentence of block.sentences) {
      checkSpan(block.text, sentence, 'sentence');
      assert.ok(sentence.start >= sentenceEnd, 'sentences overlap');
      sentenceEnd = sentence.end;
      let wordEnd = sentence.start;
      assert.ok(sentence.words.length > 0, 'sentence without words');
      for (const word of sentence.words) {
        checkSpan(block.text, word, 'word');
        assert.ok(word.start >= wordEnd && word.end <= sentence.end && word.end > word.start, 'words overlap');
        assert.ok(block.text.slice(wordEnd, word.start).trim() === '', 'text between words');
        wordEnd = word.end;
      }
      assert.equal(wordEnd, sentence.end);
    }
    if (block.sentences.length > 0) {
      const covered = block.sentences.map((s) => block.text.slice(s.start, s.end)).join('');
      assert.equal(covered.replace(/\s/g, ''), block.text.replace(/\s/g, ''), 'text outside sentences');
    }
    if (block.dateline) checkSpan(block.text, block.dateline, 'dateline');
  }
  for (const quote of article.quotes) {
    assert.ok(quote.parts.length > 0);
    for (const part of quote.parts) {
      const block = article.blocks[part.block]!;
      checkSpan(block.text, part, 'quote');
      checkSpan(block.text, part.content, 'quote content');
      assert.ok(part.start <= part.content.start && part.content.end <= part.end);
    }
  }
  for (const problem of article.problems) checkSpan(text, problem.span, 'problem');
  for (const evidence of [article.outlet, article.published])
    if (evidence?.span) checkSpan(text, evidence.span, 'evidence');
}

function checkSpan(text: string, span: Span, what: string): void {
  assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, `${what} ${span.start}–${span.end}`);
  for (const at of [span.start, span.end]) {
    const inPair = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
    assert.ok(!inPair, `${what} cuts a surrogate pair at ${at}`);
  }
}

const SHARED = process.env['GALLEY_SHARED'] ?? join(import.meta.dirname, '../../../shared');

/** A real article by the start of its file name, or `undefined` when the shared folder is not there. */
export function realSeed(prefix: string): { path: string; text: string } | undefined {
  const folder = join(SHARED, 'seeds');
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((file) => file.startsWith(prefix));
  return name ? { path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') } : undefined;
}
