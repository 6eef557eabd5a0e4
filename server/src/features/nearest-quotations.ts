import { likeness } from '../story/likeness.ts';
import type { SpokenIn } from './outlet-shares.ts';

/** Quotations whose likeness is worked out at most: a speaker of a thousand lines is asked for the first of each outlet. */
const maxCompared = 200;

/** Words of a quotation that are too few to tell anything by themselves. */
const minWords = 4;

/**
 * The quotations that say most about what the reader is reading.
 * @param sentence what the caret stands in; undefined where it stands in none
 * @param lists quotations by outlet
 * @param count how many, at most
 * @returns the nearest in meaning first; of those equally near, one of each outlet in turn, direct speech first
 */
export function nearestQuotations(
  sentence: string | undefined,
  lists: readonly (readonly SpokenIn[])[],
  count: number,
): SpokenIn[] {
  if (count <= 0) return [];
  const inTurn = alternate(lists.map((list) => [...list].sort((a, b) => telling(a) - telling(b))));
  const scored = inTurn.slice(0, maxCompared).map((spoken) => ({
    spoken,
    near: sentence === undefined ? 0 : likeness(sentence, spoken.quotation.text),
  }));
  // Steady: what is equally near keeps its turn.
  scored.sort((a, b) => rough(b.near) - rough(a.near));
  const seen = new Set<string>();
  const found: SpokenIn[] = [];
  for (const { spoken } of scored) {
    const key = spoken.quotation.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (found.push(spoken) === count) break;
  }
  return found;
}

/** Direct speech before the reporter's words, scraps last. */
function telling({ quotation: { kind, text } }: SpokenIn): number {
  return text.split(' ').length < minWords ? 2 : kind === 'direct' ? 0 : 1;
}

/** To a twentieth: a smaller difference of likeness tells nothing. */
function rough(near: number): number {
  return Math.round(near * 20);
}

/** One of each list in turn, so that every outlet has its say. */
function alternate<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
