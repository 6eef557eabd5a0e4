import type { EntityType } from '../analyse/annotations.ts';
import { countryTable } from '../analyse/places/country-table.ts';

const LEGAL = new Set(
  'inc inc. corp corp. corporation ltd ltd. llc plc co co. company gmbh ag sa s.a. nv n.v. limited incorporated'.split(
    ' ',
  ),
);

const PARTS = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** Other names of countries, from the first column of the table of places, by key. */
const COUNTRY_KEYS: ReadonlyMap<string, string> = readCountries();

function readCountries(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const line of countryTable.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    // The parts of the United Kingdom are no other names for it.
    for (const name of names.split(';')) if (!PARTS.has(name)) keys.set(plain(name), `country:${code}`);
  }
  for (const name of ['us', 'usa', 'america', 'the us']) keys.set(name, 'country:US');
  return keys;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.’']/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The words of a name, lower case, without accents, dots and apostrophes.
 * @param text a name as written
 */
export function wordsOfName(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * What a name is compared by: equal for spellings that differ in case, accents, dots, a leading "the", or (for
 * organisations) a legal form at the end; for places, one key for all names of a country.
 * @param text a name as written, possessive ending off
 */
export function nameKey(text: string, type: EntityType): string {
  let words = wordsOfName(text);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  if (type === 'organization') while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words = words.slice(0, -1);
  const key = words.join(' ');
  return type === 'person' ? key : (COUNTRY_KEYS.get(key) ?? key);
}

/**
 * The initials that could stand for a name: of its capitalised words, small words left out.
 * @param text a name as written
 * @returns lower case, empty for a name of one word
 */
export function initialsOf(text: string): string {
  const words = text
    .replace(/^the\s/i, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? '' : plain(words.map((word) => word.charAt(0)).join(''));
}
