import { LRUCache } from 'lru-cache';
import { hash53 } from '../text/hash.ts';
import { SourceMap } from '../text/source-map.ts';
import type { Article, ArticleFormat, Block, ParseProblem, Sentence } from './article.ts';
import { namesOf, readByline } from './byline.ts';
import { classify, type Typed } from './classify.ts';
import { readDateline } from './dateline.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { MAX_MARKDOWN_FILE, MAX_SEGMENTED_FILE } from './limits.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { addressOf, findOutlet } from './outlet.ts';
import { plainBlocks } from './plain-blocks.ts';
import { findPublished } from './published.ts';
import { quotesOf } from './quotes.ts';
import type { RawBlock } from './raw-block.ts';
import { segment } from './sentences.ts';

/** A file to read as an article. */
export interface ArticleInput {
  readonly uri: string;
  /** As the editor holds it; a byte-order mark and any line ends may be in it. */
  readonly text: string;
  /** Told by the file's ending when absent. */
  readonly format?: ArticleFormat;
}

/** Characters of block text whose sentences are kept, some 60 MB with them. */
const KEPT_TEXT = 2_000_000;

/**
 * Reads articles and keeps the sentences of blocks it has read, so that after a keystroke only the changed block is cut
 * into sentences again (and, in Markdown, only the changed stretch is read by remark).
 */
export class ArticleParser {
  readonly #sentences: LRUCache<string, readonly Sentence[]>;
  readonly #chunks: LRUCache<string, readonly RawBlock[]>;

  /** @param kept how many UTF-16 code units of block text to remember sentences for */
  constructor(kept = KEPT_TEXT) {
    this.#sentences = rememberTexts(kept);
    this.#chunks = rememberTexts(kept);
  }

  /**
   * Reads a file as an article. Takes any text and never throws; what could not be read is in `problems`.
   */
  parse(input: ArticleInput): Article {
    const { uri, text } = input;
    const format = input.format ?? (/\.(?:md|markdown)$/i.test(uri.replace(/[?#].*$/, '')) ? 'markdown' : 'plain');
    const problems: ParseProblem[] = [];
    const front = readFrontMatter(text);
    if (front) problems.push(...front.problems);
    const title = front?.values.get('title')?.[0]?.text;
    const raws = this.#rawBlocks(text, format, front, problems);
    const segmented = text.length <= MAX_SEGMENTED_FILE;
    if (!segmented) problems.push(tooLong(text, 'is not cut into sentences', MAX_SEGMENTED_FILE));
    const blocks = classify(raws, title).map((typed) => this.#block(typed, segmented));
    const headline = blocks.find((block) => block.type === 'headline')?.text ?? title;
    const outlet = findOutlet(blocks, front, uri);
    const published = findPublished(blocks, front, addressOf(blocks, front));
    return {
      uri,
      text,
      format,
      blocks,
      quotes: quotesOf(blocks),
      ...(front && { frontMatter: front.span }),
      ...(headline !== undefined && { title: headline }),
      ...(outlet && { outlet }),
      ...(published && { published }),
      authors: authorsOf(blocks, front),
      problems,
    };
  }

  #rawBlocks(
    text: string,
    format: ArticleFormat,
    front: FrontMatter | undefined,
    problems: ParseProblem[],
  ): RawBlock[] {
    const from = front?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (format === 'plain') return plainBlocks(text, from);
    if (text.length <= MAX_MARKDOWN_FILE) return markdownBlocks(text, from, this.#chunks);
    problems.push(tooLong(text, 'is read as plain text, not as Markdown', MAX_MARKDOWN_FILE));
    return plainBlocks(text, from);
  }

  #block({ raw, type }: Typed, segmented: boolean): Block {
    const { text } = raw.mapped;
    const dateline = type === 'paragraph' ? readDateline(text)?.span : undefined;
    return {
      type,
      span: raw.span,
      text,
      map: new SourceMap(raw.mapped.runs),
      key: hash53(`${type}\n${text}`),
      sentences: segmented && raw.kind !== 'aside' ? this.#segment(text, dateline?.end ?? 0) : [],
      ...(dateline && { dateline }),
    };
  }

  #segment(text: string, datelineEnd: number): readonly Sentence[] {
    const key = `${datelineEnd} ${text}`;
    let sentences = this.#sentences.get(key);
    if (!sentences) {
      sentences = segment(text, datelineEnd);
      this.#sentences.set(key, sentences);
    }
    return sentences;
  }
}

function tooLong(text: string, consequence: string, limit: number): ParseProblem {
  const characters = (n: number) => n.toLocaleString('en-US');
  return {
    span: { start: 0, end: Math.min(text.length, 1) },
    message: `This file has ${characters(text.length)} characters and ${consequence} (the limit is ${characters(limit)}).`,
  };
}

function authorsOf(blocks: readonly Block[], front: FrontMatter | undefined): string[] {
  const values = [
    ...(front?.values.get('author') ?? []),
    ...(front?.values.get('authors') ?? []),
    ...(front?.values.get('byline') ?? []),
  ];
  const named = values.flatMap((value) => namesOf(value.text));
  if (named.length > 0) return [...new Set(named)];
  const bylines = blocks.filter((block) => block.type === 'byline');
  return [...new Set(bylines.flatMap((block) => readByline(block.text, { nearDate: true })?.authors ?? []))];
}

/** A cache by text. A text heavier than a tenth of it is not kept: it would push out everything else. */
function rememberTexts<V extends object>(units: number): LRUCache<string, V> {
  return new LRUCache<string, V>({
    maxSize: Math.max(1, units),
    maxEntrySize: Math.max(1, Math.floor(units / 10)),
    sizeCalculation: (_, key) => key.length + 1,
  });
}
