import type { SourceMap } from '../text/source-map.ts';
import type { Span } from '../text/span.ts';

/** How the file is written: Markdown files by their ending or language, everything else is plain text. */
export type ArticleFormat = 'plain' | 'markdown';

/** What part of an article a block is. Only `headline`, `deck`, `subhead`, `paragraph` and `caption` hold prose. */
export type BlockType =
  'headline' | 'deck' | 'byline' | 'date' | 'subhead' | 'paragraph' | 'caption' | 'credit' | 'related' | 'boilerplate';

/** A word or punctuation mark of a sentence (UD-like: "'s" and "n't" stand alone, "U.S." is one), offsets in the block's text. */
export interface Word extends Span {
  /** Letters or digits, as against punctuation and symbols. */
  readonly isWord: boolean;
}

/** A sentence of a block, offsets in the block's text. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

/**
 * A block-level part of an article. `text` is what a reader reads: Markdown marks, link targets and line prefixes are
 * gone, a line break inside is one space. Everything found in a block is in offsets of `text`; `map` leads to the file.
 */
export interface Block {
  readonly type: BlockType;
  /** Where the block stands in the file (UTF-16 offsets of `Article.text`). */
  readonly span: Span;
  readonly text: string;
  readonly map: SourceMap;
  /** Equal for blocks of the same type and text: what was found in one holds for the other. */
  readonly key: string;
  readonly sentences: readonly Sentence[];
  /** "WASHINGTON — " at the start of a paragraph, dash included, offsets in `text`. */
  readonly dateline?: Span;
}

/** One paragraph's share of a quote: `start`/`end` with the marks, offsets in the block's text. */
export interface QuotePart extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** What stands between the marks, offsets in the block's text. */
  readonly content: Span;
}

/** A stretch in quotation marks. It has several parts when it runs over paragraphs, each reopened with a mark. */
export interface Quote {
  readonly parts: readonly QuotePart[];
  readonly style: 'straight' | 'curly';
  /** 0 for a quote that stands in no other, 1 for a quote in a quote. */
  readonly depth: number;
  /** False when the closing mark is missing and no following paragraph continues it. */
  readonly closed: boolean;
}

/** A fact about the article itself with where it was read (file offsets; none when it comes from the file's name). */
export interface Evidence {
  readonly value: string;
  readonly span?: Span;
  readonly from: 'front-matter' | 'url' | 'copyright' | 'attribution' | 'dateline' | 'date-line' | 'file-name';
}

/** Something the parser could not make sense of, e.g. front matter that is not YAML. File offsets. */
export interface ParseProblem {
  readonly span: Span;
  readonly message: string;
}

/** One news article, parsed. Blocks stand in file order and do not overlap; all but front matter and blank lines is in one. */
export interface Article {
  readonly uri: string;
  readonly text: string;
  readonly format: ArticleFormat;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly frontMatter?: Span;
  /** The headline as a reader reads it: the headline block, else the front matter's title. */
  readonly title?: string;
  /** Who published it. Never guessed: absent when nothing says so. */
  readonly outlet?: Evidence;
  /** When it was published, value as `YYYY-MM-DD`. */
  readonly published?: Evidence;
  readonly authors: readonly string[];
  readonly problems: readonly ParseProblem[];
}

/** A span inside one block's text: what analysis works with until `resolve` turns it into file offsets. */
export interface BlockSpan extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
}
