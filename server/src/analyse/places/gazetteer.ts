import type { Span } from '../../text/span.ts';
import { akinCountries, countryTable } from './country-table.ts';

/** How a word points to a country: its name, people or adjective, a place inside it, or its seat of government. */
export type PlaceKind = 'country' | 'demonym' | 'city' | 'seat';

/** A stretch of text that points to a country, offsets in the text searched. A possessive ending stays out. */
export interface PlaceMention extends Span {
  readonly text: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: PlaceKind;
}

interface Entry {
  readonly country: string;
  readonly kind: PlaceKind;
}

const kinds: readonly PlaceKind[] = ['country', 'demonym', 'city', 'seat'];
const { entries, names, longest } = readTable();

function readTable(): {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly names: ReadonlyMap<string, string>;
  readonly longest: number;
} {
  const all = new Map<string, Entry>();
  const plain = new Map<string, string>();
  let most = 1;
  for (const line of countryTable.trim().split('\n')) {
    const [country = '', ...lists] = line.split('|');
    lists.forEach((list, column) => {
      const kind = kinds[column] ?? 'city';
      for (const name of list.split(';').filter(Boolean)) {
        all.set(name, { country, kind });
        if (kind === 'country' && !plain.has(country)) plain.set(country, name);
        most = Math.max(most, name.split(' ').length);
      }
    });
  }
  return { entries: all, names: plain, longest: most };
}

const typographic = (text: string): string => text.replaceAll('’', "'");

/**
 * The country a name, city or demonym points to, or `undefined` when it is unknown or could be several.
 * @param name as written, without article ("Moscow", "Russian", "the" left out)
 */
export function countryOf(name: string): string | undefined {
  return entries.get(typographic(name))?.country;
}

/** The plain English name of a country code, or the code itself. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}

/** Whether a difference between two country codes proves nothing (equal, or one lies in or is claimed by the other). */
export function akin(a: string, b: string): boolean {
  return a === b || akinCountries.some((group) => group.includes(a) && group.includes(b));
}

/**
 * Every word or phrase of `text` that points to one country, in text order, the longest reading winning ("South Sudan",
 * not "Sudan"). Both halves of "Saudi-Iranian" are found. Linear in the text's length.
 */
export function findPlaces(text: string): readonly PlaceMention[] {
  const words = [...text.matchAll(/(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}.'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu)].map((match) => {
    const bare = match[0].replace(/(?:['’]s|['’])$/u, '');
    return { start: match.index, end: match.index + bare.length, text: bare };
  });
  const found: PlaceMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const size = longestMatch(text, words, i);
    if (size) {
      found.push(size.mention);
      i += size.words - 1;
    } else if (first.text.includes('-')) found.push(...hyphenParts(first));
  }
  return found;
}

type Token = Span & { readonly text: string };

function longestMatch(
  text: string,
  words: readonly Token[],
  at: number,
): { readonly mention: PlaceMention; readonly words: number } | undefined {
  const start = words[at]?.start ?? 0;
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const end = words[at + count - 1]?.end ?? start;
    if (end - start > 48) continue;
    const raw = text.slice(start, end);
    const name = [raw, raw.replace(/\.$/u, '')].find((reading) => entries.has(typographic(reading)));
    const entry = name === undefined ? undefined : entries.get(typographic(name));
    if (name !== undefined && entry) {
      return { mention: { start, end: start + name.length, text: name, ...entry }, words: count };
    }
  }
  return undefined;
}

function hyphenParts(token: Token): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let start = token.start;
  for (const part of token.text.split('-')) {
    const entry = entries.get(typographic(part));
    if (entry) found.push({ start, end: start + part.length, text: part, ...entry });
    start += part.length + 1;
  }
  return found;
}
