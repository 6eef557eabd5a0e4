import type { Annotations } from '../analyse/annotations.ts';
import type { Article } from '../parse/article.ts';
import { looseQuotes } from '../resolve/loose-quotes.ts';
import { summarise } from '../resolve/summarise.ts';
import type { Summary } from '../resolve/summary.ts';
import { saysTranslated } from '../resolve/translated.ts';
import { creditsOf } from './agencies.ts';
import { printOf } from './shingles-print.ts';

/**
 * All that an article contributes to its folder: what it says (`summarise`), and what tells whose words these are.
 * @param article the parsed article
 * @param annotations what analysis found in it, offsets in its blocks' texts
 */
export function wholeSummary(article: Article, annotations: Annotations): Summary {
  const told = summarise(article, annotations);
  const credits = creditsOf(article);
  return {
    ...told,
    loose: looseQuotes(article, told.quotations),
    ...(saysTranslated(article) && { translated: true }),
    print: printOf(article),
    ...(credits.length > 0 && { credits }),
  };
}
