import { foldName } from '../story/keys.ts';

/** Words in common as a part of the shorter text's words: stands in until `story/likeness.ts` is there. */
export function likeness(a: string, b: string): number {
  const words = (text: string): Set<string> =>
    new Set(
      foldName(text)
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
