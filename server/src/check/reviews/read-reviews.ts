import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { relativePath } from '../../text/file-name.ts';
import { type Fault, type ListEntry, type ReadList, readYamlList, scalarText } from '../../text/yaml-list.ts';
import { isVerdict, type QuotedPlace, type Review, type Reviews, verdicts } from './review.ts';
import { collapse } from './text-quote.ts';

/** What an entry may say for people alone. */
const remarks: ReadonlySet<string> = new Set(['note', 'by', 'date']);

const placeKeys: ReadonlySet<string> = new Set(['in', 'quote', 'before', 'after']);
const entryKeys: ReadonlySet<string> = new Set(['finding', 'verdict', 'reason', 'with', ...placeKeys]);

/**
 * Reads the text of `.galley/reviews.yaml`. Never throws: an entry that cannot be read is named in `problems` with its
 * line, the others are kept.
 * @param yamlText the file's text, whatever it holds
 */
export function readReviews(yamlText: string): Reviews {
  const { entries, problems } = readReviewEntries(yamlText);
  return { reviews: entries.map(({ value }) => value), problems };
}

/** As `readReviews`, each review with its place in the text (UTF-16 offsets). */
export function readReviewEntries(
  yamlText: string,
): ReadList<Review> & { readonly entries: readonly ListEntry<Review>[] } {
  return readYamlList(
    yamlText,
    readEntry,
    'This file does not hold a list: every review begins with a dash (“- finding: garbled/spacing”).',
  );
}

function readEntry(item: Node | null): Review | Fault {
  const values = valuesOf(item, 'An entry names a finding, a verdict and the words it is about.');
  if (!(values instanceof Map)) return values;
  for (const remark of remarks) values.delete(remark);
  const odd = [...values.keys()].find((key) => !entryKeys.has(key));
  if (odd !== undefined) return { fault: `“${odd}” says nothing about a finding; ${listed(entryKeys)} do.` };
  const finding = scalarText(values.get('finding'))?.trim() ?? '';
  if (!/^[a-z]+\/[a-z-]+$/.test(finding))
    return { fault: 'This entry does not say which finding it is about (“finding: garbled/spacing”).' };
  const verdict = scalarText(values.get('verdict'))?.trim().toLowerCase() ?? '';
  if (!isVerdict(verdict)) return { fault: `“verdict” is one of: ${verdicts.join(', ')}.` };
  const at = readPlace(values);
  if ('fault' in at) return at;
  if (at.in === undefined && verdict !== 'ignored')
    return { fault: `“${verdict}” is said of one place: this entry does not say in which article (“in: …”).` };
  if (at.in === undefined && (at.before !== '' || at.after !== '' || values.has('with')))
    return {
      fault: 'Without “in” an entry is about a phrase wherever it stands: “before”, “after” and “with” say nothing.',
    };
  const others = readOthers(values.get('with'));
  if ('fault' in others) return others;
  const reason = scalarText(values.get('reason'))?.trim() ?? '';
  return { finding, verdict, ...(reason !== '' && { reason }), at, with: others };
}

function readOthers(value: unknown): readonly QuotedPlace[] | Fault {
  if (value === undefined) return [];
  const places: QuotedPlace[] = [];
  for (const each of isSeq(value) ? value.items : [value]) {
    const values = valuesOf(each, '“with” holds the other place: “in” and “quote”, or a list of such.');
    if (!(values instanceof Map)) return values;
    const odd = [...values.keys()].find((key) => !placeKeys.has(key));
    if (odd !== undefined) return { fault: `“${odd}” says nothing about a place; ${listed(placeKeys)} do.` };
    const place = readPlace(values);
    if ('fault' in place) return place;
    if (place.in === undefined) return { fault: '“with” does not say in which article (“in: …”).' };
    places.push({ ...place, in: place.in });
  }
  return places;
}

function readPlace(values: ReadonlyMap<string, unknown>): Review['at'] | Fault {
  const quote = collapse(scalarText(values.get('quote')) ?? '');
  if (quote === '') return { fault: 'This entry does not quote the words it is about (“quote: …”).' };
  const before = collapse(scalarText(values.get('before')) ?? '');
  const after = collapse(scalarText(values.get('after')) ?? '');
  const path = relativePath(scalarText(values.get('in')) ?? '');
  if (values.has('in') && path === '') return { fault: '“in” is the path of an article.' };
  return { quote, before, after, ...(path !== '' && { in: path }) };
}

/** What a map holds, by key in lower case. */
function valuesOf(item: unknown, otherwise: string): Map<string, unknown> | Fault {
  if (!isMap(item)) return { fault: otherwise };
  const values = new Map<string, unknown>();
  for (const { key, value } of item.items) {
    if (isAlias(value)) return { fault: 'Anchors and aliases (“&a”, “*a”) are not read here; write the words out.' };
    values.set(isScalar(key) ? String(key.value).toLowerCase() : '', value);
  }
  return values;
}

function listed(keys: ReadonlySet<string>): string {
  return [...keys].map((key) => `“${key}”`).join(', ');
}
