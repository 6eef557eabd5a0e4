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
  readonly name: string;
  readonly country: string;
  readonly kind: PlaceKind;
}

const kinds: readonly PlaceKind[] = ['country', 'demonym', 'city', 'seat'];
const { entries, byFirstLetters, plainNames } = readTable();

function readTable(): {
  readonly entries: ReadonlyMap<string, Entry>;
  /** By the letters a name begins with, the longest name first: most words of a text fail here. */
  readonly byFirstLetters: ReadonlyMap<string, readonly Entry[]>;
  readonly plainNames: ReadonlyMap<string, string>;
} {
  const all = new Map<string, Entry>();
  const plain = new Map<string, string>();
  for (const line of countryTable.trim().split('\n')) {
    const [country = '', ...lists] = line.split('|');
    lists.forEach((list, column) => {
      const kind = kinds[column] ?? 'city';
      for (const name of list.split(';').filter(Boolean)) {
        all.set(name, { name, country, kind });
        if (kind === 'country' && !plain.has(country)) plain.set(country, name);
      }
    });
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of all.values()) {
    const letters = /^\p{L}*/u.exec(entry.name)?.[0] ?? '';
    groups.set(letters, [...(groups.get(letters) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.name.length - a.name.length);
  return { entries: all, byFirstLetters: groups, plainNames: plain };
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
  return plainNames.get(code) ?? code;
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
  const plain = typographic(text);
  const found: PlaceMention[] = [];
  let from = 0;
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}*/gu)) {
    const start = match.index;
    const group = start < from ? undefined : byFirstLetters.get(match[0]);
    const entry = group?.find(({ name }) => plain.startsWith(name, start) && endsWord(plain, start + name.length));
    if (!entry) continue;
    from = start + entry.name.length;
    found.push({ start, end: from, text: text.slice(start, from), country: entry.country, kind: entry.kind });
  }
  return found;
}

const endsWord = (text: string, offset: number): boolean => !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(offset));
