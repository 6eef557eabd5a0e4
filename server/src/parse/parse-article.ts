import type { Article } from './article.ts';
import { ArticleParser, type ArticleInput } from './article-parser.ts';

/**
 * Reads a file as an article, once and without keeping anything; see {@link ArticleParser} for documents that change.
 * @param input the file's URI and text; the format is told by the URI's ending when not given
 * @returns the article tree; never throws
 */
export function parseArticle(input: ArticleInput): Article {
  return new ArticleParser(0).parse(input);
}
