import { findPlaces } from '../../analyse/places/gazetteer.ts';
import type { MentionName } from './mention.ts';

/** Bodies that every state has, so that its name may be left off. */
const OFFICE = /\b(?:department|ministry|congress|senate|parliament|army|navy|supreme court|government)\b/;
const SMALL = /^(?:of|for|the|and|s|affairs|republic)$/;

/** Spellings of the two sides of the Atlantic, and states that are written in letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation\b/g, 'ization'],
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\bunited states\b/g, 'us'],
  [/\bunited kingdom\b/g, 'uk'],
];

/** An organisation's name as it is compared: country and order of words apart where it is an office. */
export interface OfficeKey {
  readonly key: string;
  /** ISO code of the state whose office it is; `undefined` where the name tells none, or is no office's. */
  readonly country: string | undefined;
}

/** "Department of State", "US State Department" and "State Department" have one key; "Organisation" is spelt with z. */
export function officeKey({ key, text, type }: MentionName): OfficeKey {
  if (type !== 'organization') return { key, country: undefined };
  let plain = key;
  for (const [from, to] of SPELLINGS) plain = plain.replace(from, to);
  if (!OFFICE.test(key)) return { key: plain, country: undefined };
  const places = findPlaces(text);
  const countries = new Set(places.map(({ country }) => country));
  if (countries.size > 1) return { key: plain, country: undefined };
  let own = text;
  for (const { start, end } of [...places].reverse()) own = `${own.slice(0, start)} ${own.slice(end)}`;
  for (const [from, to] of SPELLINGS) own = own.toLowerCase().replace(from, to);
  const words = own
    .replace(/[’']s?(?![\p{L}])/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !SMALL.test(word));
  if (words.length === 0) return { key: plain, country: undefined };
  return { key: words.sort().join(' '), country: [...countries][0] };
}
