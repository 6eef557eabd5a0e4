import type { Quotation, Summary } from '../../resolve/summary.ts';
import type { FolderIndex } from '../../story/folder-index.ts';

/** A quotation of another article. */
export interface OtherQuotation {
  readonly summary: Summary;
  readonly quotation: Quotation;
}

/**
 * What other articles have the speakers of an article say, by the index of the speaker in that article.
 * @param index the folder's entities: who is one across articles
 * @param summary of the article
 * @param others the articles to look in; the article itself is passed over
 */
export function sameSpeakers(
  index: FolderIndex,
  summary: Summary,
  others: readonly Summary[],
): ReadonlyMap<number, readonly OtherQuotation[]> {
  const speakers = new Map<string, number[]>();
  for (const speaker of new Set(summary.quotations.flatMap(({ speaker }) => speaker ?? []))) {
    const key = index.entity(summary.uri, speaker)?.key;
    if (key !== undefined) speakers.set(key, [...(speakers.get(key) ?? []), speaker]);
  }
  const found = new Map<number, OtherQuotation[]>();
  if (speakers.size === 0) return found;
  for (const other of others) {
    if (other.uri === summary.uri) continue;
    const keys = new Map<number, string | undefined>();
    for (const quotation of other.quotations) {
      if (quotation.speaker === undefined) continue;
      if (!keys.has(quotation.speaker)) keys.set(quotation.speaker, index.entity(other.uri, quotation.speaker)?.key);
      for (const own of speakers.get(keys.get(quotation.speaker) ?? '') ?? []) {
        const list = found.get(own);
        if (list) list.push({ summary: other, quotation });
        else found.set(own, [{ summary: other, quotation }]);
      }
    }
  }
  return found;
}
