import type { Article } from '../parse/article.ts';
import type { CleanName } from './clean-names.ts';
import { nameKey } from './name-keys.ts';

const LONGEST_NAME = 8;

/**
 * "Xi Visits" in a headline, where the body has "Xi": only the part that the body knows is the name.
 * @param names the names of an article, in text order
 * @returns as many names, those of headlines cut where need be
 */
export function trimHeadlines(names: readonly CleanName[], article: Article): CleanName[] {
  const isHeading = ({ block }: CleanName): boolean => {
    const type = article.blocks[block]?.type;
    return type === 'headline' || type === 'subhead';
  };
  const body = new Set<string>();
  for (const name of names) if (!isHeading(name)) body.add(nameKey(name.text, 'person'));
  return names.map((name) => {
    if (!isHeading(name) || body.size === 0 || body.has(nameKey(name.text, 'person'))) return name;
    const words = [...name.text.matchAll(/\S+/g)].slice(0, LONGEST_NAME);
    for (let length = words.length - 1; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const first = words[from];
        const last = words[from + length - 1];
        if (!first || !last) continue;
        const text = name.text.slice(first.index, last.index + last[0].length).replace(/['’]s?$|[,:;]$/u, '');
        if (!body.has(nameKey(text, 'person'))) continue;
        const start = name.start + first.index;
        return { ...name, text, start, end: start + text.length, key: nameKey(text, name.type) };
      }
    }
    return name;
  });
}
