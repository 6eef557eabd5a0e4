import type { Attribution } from '../../analyse/annotations.ts';
import type { ArticleDiscourse } from '../sieve/article-discourse.ts';
import { mentionsIn } from '../sieve/sentence-mentions.ts';
import { mentionAt } from './source.ts';

/**
 * Which mention tells who says the words of a quotation, where all of them are somebody's very words.
 * @param places the article's discourse
 * @param attributions what is reported in it, in text order: of two in one quotation the first, which is around the other
 * @returns by the quotation's number in the discourse, the index of a mention
 */
export function quoteSources(places: ArticleDiscourse, attributions: readonly Attribution[]): Map<number, number> {
  const context = { places, mentions: mentionsIn(places.discourse) };
  const found = new Map<number, number>();
  for (const { kind, source, content } of attributions) {
    const mention = kind === 'direct' && source ? mentionAt(context, source) : undefined;
    if (!mention) continue;
    for (const span of content) {
      const at = places.words(span);
      const quote = (at && places.discourse.sentences[at.sentence]?.quotes?.[at.first]) ?? -1;
      if (quote >= 0 && !found.has(quote)) found.set(quote, mention.index);
    }
  }
  return found;
}
