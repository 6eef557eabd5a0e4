import type { EntityType, NameSpan } from '../../server/src/analyse/annotations.ts';
import type { Article, BlockType } from '../../server/src/parse/article.ts';
import { overlaps } from '../../server/src/text/span.ts';

/** Names by type, e.g. `{ person: ['Xi Jinping', 'Xi'], place: ['Moscow'] }`. */
export type NameLists = Readonly<Partial<Record<EntityType, readonly string[]>>>;

const PROSE: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'subhead', 'paragraph', 'caption']);
const MASS: Record<EntityType, readonly [number, number, number]> = {
  person: [0.97, 0.02, 0.01],
  organization: [0.02, 0.96, 0.02],
  place: [0.01, 0.03, 0.96],
};
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Stands in for the model in tests: every whole-word occurrence of the listed names in the article's prose, the longest
 * first, so that "Xi" is not found inside "Xi Jinping".
 * @returns one list a block, spans in offsets of the block's text, in text order
 */
export function namesFromList(article: Article, lists: NameLists): NameSpan[][] {
  const wanted = (Object.entries(lists) as [EntityType, readonly string[]][])
    .flatMap(([type, names]) => names.map((name) => ({ type, name })))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  return article.blocks.map((block) => {
    const found: NameSpan[] = [];
    if (!PROSE.has(block.type)) return found;
    for (const { type, name } of wanted) {
      for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + name.length)) {
        const span = { start: at, end: at + name.length };
        if (WORD.test(block.text.charAt(at - 1)) || WORD.test(block.text.charAt(span.end))) continue;
        if (found.some((other) => overlaps(other, span))) continue;
        found.push({ ...span, type, confidence: 0.99, mass: MASS[type] });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
}
