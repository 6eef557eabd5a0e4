import type { Article } from '../parse/article.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { SummarySentence } from './summary.ts';

/** UTF-16 units of a sentence that a summary keeps. */
export const maxSentence = 400;

/**
 * The sentences of an article's prose for its summary.
 * @param places the article's discourse, whose sentences they are, in the same order
 */
export function sentencesOf(article: Article, places: ArticleDiscourse): SummarySentence[] {
  return places.discourse.sentences.map(({ words, paragraph, heading }, index) => {
    const block = article.blocks[paragraph];
    const at = places.place(index, 0, words.length);
    if (!block || !at) return { start: 0, end: 0, text: '' };
    const span = block.map.spanToSource(at);
    const text = block.text.slice(at.start, Math.min(at.end, at.start + maxSentence));
    return {
      ...span,
      text,
      ...(article.text.startsWith(text, span.start) && { plain: true }),
      ...(heading && { heading }),
    };
  });
}
