import type { Attribution } from '../analyse/annotations.ts';
import { encloses } from '../text/span.ts';
import type { ArticleDiscourse } from './sieve/article-discourse.ts';
import type { Chains } from './sieve/chains.ts';
import type { Resolution } from './speakers.ts';

/**
 * Joins "I", "me", "my" in somebody's quoted words to who says them, and "we" where that is an organisation or state; a
 * quotation inside another is its own speaker's.
 * @param resolutions one for each attribution
 */
export function firstPerson(
  places: ArticleDiscourse,
  chains: Chains,
  attributions: readonly Attribution[],
  resolutions: readonly Resolution[],
): void {
  const spoken = attributions.flatMap(({ content, kind }, i) => {
    const [speaker, ...others] = resolutions[i]?.speakers ?? [];
    return speaker === undefined || others.length > 0 || kind === 'indirect' ? [] : { content, speaker };
  });
  const byBlock = new Map<number, { readonly start: number; readonly end: number; readonly speaker: number }[]>();
  for (const { content, speaker } of spoken) {
    for (const { block, start, end } of content) {
      byBlock.set(block, [...(byBlock.get(block) ?? []), { start, end, speaker }]);
    }
  }
  for (const mention of places.discourse.mentions) {
    if (mention.form !== 'pronoun' || mention.person !== 1 || mention.quote < 0) continue;
    const at = places.place(mention.sentence, mention.first, mention.last);
    const around = at && (byBlock.get(at.block) ?? []).filter((span) => encloses(span, at));
    const inner = around?.reduce<(typeof around)[number] | undefined>(
      (best, span) => (best && best.end - best.start <= span.end - span.start ? best : span),
      undefined,
    );
    if (!inner) continue;
    const { kind } = chains.facts(inner.speaker);
    if (mention.plural ? kind !== 'person' : kind === 'person') chains.join(inner.speaker, mention.index);
  }
}
