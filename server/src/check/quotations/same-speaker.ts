import { saidBy } from '../../resolve/said-by.ts';
import type { Quotation, Summary } from '../../resolve/summary.ts';
import type { FolderIndex } from '../../story/folder-index.ts';

/** A quotation of another article. */
export interface OtherQuotation {
  readonly summary: Summary;
  readonly quotation: Quotation;
}

/**
 * What articles have people and organisations say.
 * @param index the folder's entities: who is one across articles
 * @param summaries of the articles to look in
 * @returns quotations by the key of the speaker in the folder, in the order of the articles and of the text
 */
export function quotationsBySpeaker(
  index: FolderIndex,
  summaries: readonly Summary[],
): ReadonlyMap<string, readonly OtherQuotation[]> {
  const found = new Map<string, OtherQuotation[]>();
  for (const summary of summaries) {
    for (const quotation of summary.quotations) {
      for (const key of speakerKeys(index, summary, quotation)) {
        const list = found.get(key);
        if (list) list.push({ summary, quotation });
        else found.set(key, [{ summary, quotation }]);
      }
    }
  }
  return found;
}

/** The keys, in the folder, of those who say a quotation. */
export function speakerKeys(index: FolderIndex, { uri }: Summary, quotation: Quotation): ReadonlySet<string> {
  return new Set(saidBy(quotation).flatMap((speaker) => index.entity(uri, speaker)?.key ?? []));
}
