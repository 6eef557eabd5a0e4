import type { Summary } from '../resolve/summary.ts';
import type { FolderIndex } from './folder-index.ts';
import { entityKey } from './keys.ts';

/** Articles this many days apart are taken to be about different events. */
const maxDaysApart = 14;

/** How much two articles must share, as a part of what the smaller of the two names (weights below). */
const minShare = 0.2;

/** Two shared names are the least on which articles can be about one event. */
const minShared = 2;

/** Names that more articles have than this say nothing about a story, and following them would cost the whole folder. */
const maxBucket = 200;

/**
 * The articles that tell the same story as the one at `uri`, judged by the names they share: rare names weigh more, by
 * inverse document frequency (Spärck Jones 1972), and by the dates of publication where both are known.
 * @returns summaries, the most alike first; empty when the article is not held
 */
export function sameStory(index: FolderIndex, uri: string): readonly Summary[] {
  const own = index.get(uri);
  if (!own) return [];
  const shared = new Map<string, { weight: number; names: number }>();
  let ownWeight = 0;
  for (const entity of own.entities) {
    const key = entityKey(entity);
    const weight = rarity(index, key);
    ownWeight += weight;
    if (index.articleCount(key) > maxBucket) continue;
    for (const other of index.articlesWith(key)) {
      if (other === uri) continue;
      const sum = shared.get(other) ?? { weight: 0, names: 0 };
      shared.set(other, { weight: sum.weight + weight, names: sum.names + 1 });
    }
  }
  const alike: { summary: Summary; share: number }[] = [];
  for (const [other, { weight, names }] of shared) {
    const summary = index.get(other);
    if (!summary || names < minShared || !near(own, summary)) continue;
    const otherWeight = summary.entities.reduce((sum, entity) => sum + rarity(index, entityKey(entity)), 0);
    const share = weight / Math.min(ownWeight, otherWeight);
    if (share >= minShare) alike.push({ summary, share });
  }
  return alike.sort((a, b) => b.share - a.share).map((each) => each.summary);
}

/** Inverse document frequency of an entity, at least a little so that a folder of one story still has weights. */
function rarity(index: FolderIndex, key: string): number {
  return Math.log((index.size + 1) / Math.max(1, index.articleCount(key))) + 0.1;
}

function near(a: Summary, b: Summary): boolean {
  if (!a.published || !b.published) return true;
  const days = Math.abs(Date.parse(a.published.value) - Date.parse(b.published.value)) / 86_400_000;
  return !(days > maxDaysApart);
}
